look-skip = Vai al contenuto
look-find-a-partner = Trova un partner
look-sign-in = Accedi
look-sign-out = Esci
look-signed-in-as = Accesso come
look-account = Il tuo account
look-organization-information = Informazioni sull’organizzazione
look-membership-status = Stato dell’adesione
# $language is the name of the page's language in itself.
look-language = Lingua: { $language }
look-languages = Lingue
look-runs-on = Funziona con Guildhall, software open source per le adesioni

# Stands after an asterisk that is drawn.
look-required-field = Campo obbligatorio
look-show-password = Mostra la password
# Stands after a number field.
look-percent = %
look-problems = C’è un problema
# The title of a page that comes again because something on it is missing or wrong.
look-problem-title = Errore: { $title }

look-progress = Passaggi dell’iscrizione
look-step = Passaggio { $step } di { $steps }
# Is heard before the name of a finished step.
look-step-done = Completato:

look-certificate = Certificato di adesione
# Follows the name of the organization, which stands above as a title.
look-certificate-sentence = è { $level }, { $program }, e il suo marchio è impresso per l’anno { $year }.
# $name and $city are the organization's, $address is an address on the web.
look-certificate-verify = { $name }, { $city }. Da verificare su { $address }
look-partner-id = ID del programma partner
look-program-level = Livello del programma
look-anniversary = Data di anniversario

look-ruler-anniversary = Data di anniversario: { $day }
look-ruler-today = Oggi
look-ruler-reenroll = Inizio reiscrizione: { $day }
look-switch-organization = Cambia organizzazione
# A number follows
look-characters-left = Caratteri rimanenti:

# The pages of a long list; $from and $to number what is shown of $all.
look-pages-range = Da { $from } a { $to } di { $all }
look-pages-previous = Indietro
look-pages-next = Avanti
