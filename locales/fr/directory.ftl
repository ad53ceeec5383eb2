directory-what-we-do = Notre activité
directory-listed-locations = Établissements
directory-headquarters = Siège
directory-no-description = Ce membre ne s’est pas encore présenté.

# What search engines show under the name. $level: the program level.
directory-summary = { $name }, { $city }, { $country } : { $level }, { $program }

# How customers reach a member.
directory-contact = Contact
directory-phone = Téléphone
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
directory-verify-empty = Saisissez un identifiant du programme partenaires.
directory-verify-unknown = Aucun membre ne figure dans l’annuaire sous cet identifiant. Vérifiez chaque lettre et chaque chiffre.

directory-title = Trouver un partenaire
directory-about = Les membres du programme partenaires, par activité, lieu, niveau et langues parlées. Chaque niveau est vérifié.
directory-words = De quoi avez-vous besoin ?
directory-near = Près de quelle ville ?
directory-near-unknown = Nous ne connaissons pas ce lieu. Saisissez une ville, ou une ville et son pays, par exemple Lyon, France.
directory-within = Dans un rayon de
directory-distance = { $distance } km
directory-search = Rechercher

# $shown: $count as it is written.
directory-found = { $count ->
    [0] Aucun partenaire
    [one] { $shown } partenaire
   *[other] { $shown } partenaires
}
# $found: the sentence above.
directory-found-for = { $found } pour « { $words } »
directory-found-near = { $found } près de { $near }
directory-found-for-near = { $found } pour « { $words } » près de { $near }
directory-found-chosen = { $found } : { $choices }
directory-chosen-more = { $count } de plus
directory-near-within = { $near } ({ $distance })
directory-title-page = { $title }, page { $page }

directory-order-by-lot = L’ordre est tiré au sort chaque jour. Personne ne peut acheter une place.
directory-order-best-match = D’abord ceux dont le nom correspond, puis tous les autres, tirés au sort chaque jour. Personne ne peut acheter une place.
directory-order-nearest = Les plus proches d’abord. Personne ne peut acheter une place.

directory-filters = { $count ->
    [0] Filtres
    [one] Filtres, { $count } appliqué
   *[other] Filtres, { $count } appliqués
}
directory-apply = Appliquer les filtres
directory-more = En afficher { $count } de plus
directory-everywhere = Tous les pays
directory-facet-place = Lieu
directory-facet-level = Niveau du programme
directory-facet-service = Service
directory-facet-industry = Secteur
directory-facet-speaks = Langues parlées
directory-facet-size = Taille des clients
directory-take-back = Retirer le filtre : { $choice }
directory-clear-all = Tout effacer
directory-locations = { $count } établissements

directory-nothing = Aucun partenaire ne réunit tout cela. Retirez un critère :
directory-nobody = Aucun membre n’est encore répertorié.
directory-without-words = Sans « { $words } »
directory-without-near = Partout, pas seulement près de { $near }
directory-without-choice = Sans « { $choice } »

directory-pages = Pages de résultats

directory-path = Chemin vers cette page
directory-map = Afficher sur une carte
directory-level-since = À ce niveau depuis le
directory-address = Adresse
directory-location-title = { $name }, { $location }
directory-facet-designation = Distinction
directory-designations = Distinctions
