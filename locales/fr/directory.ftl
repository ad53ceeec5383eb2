directory-what-we-do = Notre activité
directory-offices = Établissements
directory-headquarters = Siège
directory-no-description = Ce membre ne s’est pas encore présenté.

# What search engines show under the name. $level: the program level.
directory-summary = { $name }, { $city }, { $country } : { $level }, { $program }

# How customers reach a member.
directory-contact = Contact
directory-phone = Téléphone
directory-email = Adresse électronique
directory-web = Web
directory-opening-hours = Heures d’ouverture

directory-verified = Vérifié
directory-in-force = Adhésion en vigueur
directory-in-grace = Réinscription attendue
directory-member-since = Membre depuis le
directory-until = Jusqu’au
# $vendor: the vendor's name
directory-vouches = { $vendor } répond des informations placées sous ce titre, et d’aucune autre sur cette page.

directory-verify-title = Vérifier un membre
directory-verify-lead = Saisissez l’identifiant qui figure sur le certificat ou le site du membre.
directory-verify-hint = Neuf lettres et chiffres, avec ou sans espaces
directory-verify-button = Vérifier
directory-verify-empty = Saisissez un identifiant du programme partenaires
directory-verify-unknown = Aucun membre ne figure dans l’annuaire sous cet identifiant. Vérifiez chaque lettre et chaque chiffre.
