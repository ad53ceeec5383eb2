look-skip = Aller au contenu
look-find-a-partner = Trouver un partenaire
look-sign-in = Se connecter
look-sign-out = Se déconnecter
look-signed-in-as = Session de
look-account = Votre compte
look-organization-information = Informations sur l’organisation
look-membership-status = État de l’adhésion
# $language is the name of the page's language in itself.
look-language = Langue : { $language }
look-languages = Langues
look-runs-on = Fonctionne avec Guildhall, logiciel libre pour les adhésions

# Stands after an asterisk that is drawn.
look-required-field = Champ obligatoire
look-show-password = Afficher le mot de passe
# Stands after a number field.
look-percent = %
look-problems = Il y a un problème
# The title of a page that comes again because something on it is missing or wrong.
look-problem-title = Erreur : { $title }

look-progress = Étapes de votre inscription
look-step = Étape { $step } sur { $steps }
# Is heard before the name of a finished step.
look-step-done = Terminé :

look-certificate = Certificat d’adhésion
# Follows the name of the organization, which stands above as a title.
look-certificate-sentence = est { $level }, { $program }, et sa marque est frappée pour l’année { $year }.
# $name and $city are the organization's, $address is an address on the web.
look-certificate-verify = { $name }, { $city }. À vérifier sur { $address }
look-partner-id = Identifiant du programme partenaires
look-program-level = Niveau du programme
look-anniversary = Date anniversaire

look-ruler-anniversary = Date anniversaire : { $day }
look-ruler-today = Aujourd’hui
look-ruler-reenroll = Réinscription dès le { $day }
look-switch-organization = Changer d’organisation
# A number follows
look-characters-left = Caractères restants :

# The pages of a long list; $from and $to number what is shown of $all.
look-pages-range = { $from } à { $to } sur { $all }
look-pages-previous = Précédent
look-pages-next = Suivant
