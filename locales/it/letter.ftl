### $center is what the center is called, $program what the program is called, and $service is the e-mail address of
### the service center. Subjects begin with what happened. Every letter ends with why one gets it.

# Stands before an address that is written out below a button.
letter-copy-address = Oppure copiare questo indirizzo:
# $until: a date and time.
letter-until = Il link funziona una sola volta. Scadenza: { $until }.
# $reference: letters and figures to quote when writing to the service center.
letter-reference = Riferimento { $reference }

letter-prove-address-subject = Confermare l’indirizzo e-mail per il { $center }
letter-prove-address-head = Confermare l’indirizzo e‑mail
letter-prove-address-body = Con questo indirizzo è iniziata la creazione di un account del { $center } ({ $program }). Basta confermarlo e scegliere una password per cominciare.
letter-prove-address-button = Conferma l’indirizzo
letter-prove-address-why = Questo messaggio è stato inviato perché qualcuno ha inserito questo indirizzo per creare un account. Se non si riconosce la richiesta, non occorre fare nulla: senza conferma non si crea alcun account.

letter-already-registered-subject = Esiste già un account del { $center } con questo indirizzo
letter-already-registered-head = L’account esiste già
letter-already-registered-body = Qualcuno ha inserito questo indirizzo per creare un account del { $center }. Poiché l’account esiste già, nulla è stato modificato. Accedere con la password o sceglierne una nuova.
letter-already-registered-button = Accedi
# Stands before the address of the page where one chooses a new password.
letter-already-registered-recover = Scegliere qui una nuova password:
letter-already-registered-why = Questo messaggio è stato inviato perché qualcuno ha inserito questo indirizzo per creare un account. Se non si riconosce la richiesta, non occorre fare nulla: a nessuno è stato comunicato che l’account esiste.

letter-recover-subject = Scegliere una nuova password per il { $center }
letter-recover-head = Scegliere una nuova password
letter-recover-body = Qualcuno ha richiesto una nuova password per l’account con questo indirizzo. La si può scegliere qui; fino ad allora vale quella precedente.
letter-recover-button = Scegli la password
letter-recover-why = Questo messaggio è stato inviato perché qualcuno ha inserito questo indirizzo per una password dimenticata. Se non si riconosce la richiesta, non occorre fare nulla: la password resta invariata.

letter-nothing-to-recover-subject = Non esiste un account del { $center } con questo indirizzo
letter-nothing-to-recover-head = Non esiste un account con questo indirizzo
letter-nothing-to-recover-body = Qualcuno ha richiesto una nuova password, ma nel { $center } ({ $program }) non esiste un account con questo indirizzo. L’account potrebbe averne un altro. È anche possibile crearne uno ora.
letter-nothing-to-recover-button = Crea account
letter-nothing-to-recover-why = Questo messaggio è stato inviato perché qualcuno ha inserito questo indirizzo per una password dimenticata. Se non si riconosce la richiesta, non occorre fare nulla.

letter-prove-new-address-subject = Confermare il nuovo indirizzo e-mail dell’account del { $center }
letter-prove-new-address-head = Confermare il nuovo indirizzo e‑mail
letter-prove-new-address-body = È stato richiesto questo indirizzo per un account del { $center } ({ $program }). Vale dopo la conferma; fino ad allora vale quello precedente.
letter-prove-new-address-button = Conferma l’indirizzo
letter-prove-new-address-why = Questo messaggio è stato inviato perché qualcuno ha inserito questo indirizzo come nuovo indirizzo di un account. Se non si riconosce la richiesta, non occorre fare nulla: l’account mantiene l’indirizzo precedente.

letter-address-changed-subject = L’indirizzo e-mail dell’account del { $center } è stato modificato
letter-address-changed-head = L’indirizzo e‑mail è stato modificato
# $address: the new e-mail address.
letter-address-changed-body = L’account del { $center } ha un nuovo indirizzo: { $address }. D’ora in poi serve per accedere e per ricevere i nostri messaggi. Tutte le altre sessioni sono terminate.
letter-address-changed-button = Apri il { $center }
letter-address-changed-why = Questo messaggio è stato inviato perché finora l’account aveva questo indirizzo. Se non si riconosce la modifica, scrivere subito a { $service }.

letter-password-changed-subject = La password dell’account del { $center } è stata modificata
letter-password-changed-head = La password è stata modificata
letter-password-changed-body = L’account del { $center } ha una nuova password. Tutte le altre sessioni sono terminate.
letter-password-changed-why = Questo messaggio è stato inviato perché l’account ha questo indirizzo. Se non si riconosce la modifica, scegliere una nuova password e scrivere subito a { $service }.

## An address proves a domain. $domain: the domain

letter-prove-domain-subject = Verifica del dominio { $domain }: { $center }
letter-prove-domain-head = Verificare un dominio con questa casella di posta
letter-prove-domain-body = Chi amministra un’organizzazione nel { $center } indica che { $domain } le appartiene e che la posta di questo indirizzo viene letta. Se la richiesta è propria, aprire il link, accedere e premere il pulsante.
letter-prove-domain-button = Verifica il dominio
letter-prove-domain-why = Questo messaggio è stato inviato perché qualcuno ha inserito questo indirizzo per verificare un dominio. Se non si riconosce la richiesta, non occorre fare nulla: senza il pulsante non si verifica nulla.

## The administrators are told of a domain. $organization: its name, $day: a day

letter-domain-proved-subject = Un dominio di posta di { $organization } è verificato
letter-domain-proved-head = Un dominio è verificato
letter-domain-proved-body = { $domain } è verificato come dominio di { $organization }. Chi chiede di associarsi con un indirizzo di questo dominio non ha bisogno di approvazione.
letter-domain-proved-button = Vedi i domini
letter-domain-proved-why = Questo messaggio è stato inviato a chi amministra { $organization }. Se la notizia è inattesa, conviene guardare i domini.

letter-domain-lost-subject = Un dominio di posta di { $organization } non esonera più dall’approvazione
letter-domain-lost-head = Un dominio non esonera più dall’approvazione
letter-domain-lost-body-record = Il record di { $domain } non è stato trovato per tre volte di seguito: il dominio non è più verificato. Le nuove persone di { $organization } hanno bisogno di approvazione finché il dominio non viene verificato di nuovo.
letter-domain-lost-body-year = La verifica di { $domain } con casella di posta è scaduta. Le nuove persone di { $organization } hanno bisogno di approvazione finché il dominio non viene verificato di nuovo.
letter-domain-lost-body-given-up = L’amministrazione ha abbandonato { $domain }. Le nuove persone di { $organization } con un indirizzo di questo dominio hanno bisogno di approvazione. Chi è associato resta associato.
letter-domain-lost-body-conflict = Anche un’altra organizzazione ha verificato { $domain }, con una prova di pari valore. Finché la questione non è risolta, le nuove persone di { $organization } hanno bisogno di approvazione.
letter-domain-lost-body-outdone = Un’altra organizzazione ha verificato { $domain } con una prova più forte, ed è quella che conta. Le nuove persone di { $organization } hanno bisogno di approvazione finché il dominio non viene verificato con una prova di pari valore.
letter-domain-lost-button = Vedi i domini
letter-domain-lost-why = Questo messaggio è stato inviato a chi amministra { $organization }.

letter-domain-ends-subject = La verifica di un dominio di posta di { $organization } scade presto
letter-domain-ends-head = La verifica di un dominio scade presto
letter-domain-ends-body = La verifica di { $domain } con casella di posta vale fino al { $day }. Dopo, le nuove persone di { $organization } avranno bisogno di approvazione. Si può verificare di nuovo il dominio, oppure verificarlo con un record DNS, che non scade.
letter-domain-ends-button = Verifica di nuovo
letter-domain-ends-why = Questo messaggio è stato inviato a chi amministra { $organization }.

# $organization: the name that customers see.
letter-enrolled-subject = Iscrizione confermata: { $organization }, { $program }
letter-enrolled-head = L’adesione è confermata.
# $person: the name of who enrolled, with the title that a letter wants.
letter-enrolled-greeting = Gentile { $person },
letter-enrolled-body = { $organization } è ora membro ({ $program }). Conservare questo messaggio: contiene l’ID da indicare nelle comunicazioni con il centro servizi.
letter-enrolled-partner-id = ID del programma partner
letter-enrolled-level = Livello del programma
letter-enrolled-anniversary = Data di anniversario
# $starts, $ends: the first and the last day.
letter-enrolled-term = Periodo di validità dell’adesione: { $starts } – { $ends }.
letter-enrolled-button = Apri l’adesione
# Stands before the address of the organization's public page.
letter-enrolled-listing = Che cosa vedono i clienti:
# $signed: a date and time. $person, $title: name and job title of who signed.
letter-enrolled-agreement = Contratto firmato: { $signed }, { $person }, { $title }. È allegato così come è stato firmato, con la sua impronta informatica.
letter-enrolled-credential-not-found = La certificazione non è stata collegata: non ne risulta nessuna con questo numero e questo nome. Tutto il resto è fatto. Riprovare in «Certificazioni».
letter-enrolled-credential-elsewhere = La certificazione non è stata collegata: è collegata altrove. Tutto il resto è fatto. Scollegarla là, poi collegarla in «Certificazioni».
letter-enrolled-credential-not-confirmed = La certificazione non è stata collegata: il registro ora scrive il nome in modo diverso. Tutto il resto è fatto. Confermarlo in «Certificazioni».
letter-enrolled-why = Questo messaggio è stato inviato a chi ha iscritto { $organization } al programma. Se non si riconosce l’iscrizione, scrivere a { $service }.

# The heading above the facts of the signature.
letter-agreement-signature = Firma
letter-agreement-organization = Organizzazione
letter-agreement-partner-id = ID del programma partner
letter-agreement-program = Programma
letter-agreement-vendor = Controparte
letter-agreement-signed-by = Firmato da
letter-agreement-job-title = Qualifica
letter-agreement-signed-at = Data e ora della firma
letter-agreement-signed-at-utc = Lo stesso momento in UTC
# The program year whose text was signed.
letter-agreement-edition = Edizione
letter-agreement-language = Lingua del testo
letter-agreement-digest = Impronta informatica del testo (SHA-256)
# $file: the name of a file that is attached beside this page.
letter-agreement-proof = L’impronta informatica è quella del file { $file }, allegato allo stesso messaggio: il testo firmato, byte per byte.

# Somebody asked to be associated. $organization: the name that customers see.
letter-association-ready-subject = Continuare l’associazione a { $organization }
letter-association-ready-head = Manca un solo passaggio
letter-association-ready-body = Questo indirizzo appartiene a un dominio di { $organization }, quindi nessuno deve approvare la richiesta. Aprire il link e compilare il profilo individuale.
letter-association-ready-button = Vai al profilo individuale
letter-association-ready-why = Questo messaggio è stato inviato perché qualcuno ha inserito questo indirizzo per associarsi a { $organization } nel { $center }. Se non si riconosce la richiesta, non occorre fare nulla: nessuno ottiene l’accesso.

letter-association-to-ask-subject = Confermare l’indirizzo per { $organization }
letter-association-to-ask-head = Confermare l’indirizzo
letter-association-to-ask-body = Questo indirizzo non appartiene a un dominio dichiarato da { $organization }. Aprire il link per confermare che è il proprio; poi si può contattare chi amministra { $organization } o inserire il proprio indirizzo in quella organizzazione.
letter-association-to-ask-button = Conferma l’indirizzo
letter-association-to-ask-why = Questo messaggio è stato inviato perché qualcuno ha inserito questo indirizzo per associarsi a { $organization } nel { $center }. Se non si riconosce la richiesta, non occorre fare nulla: nessuno ottiene l’accesso.

# Told to administrators. $person: who asks. $address: their e-mail address.
letter-association-asked-subject = Qualcuno richiede l’associazione a { $organization }
letter-association-asked-head = Qualcuno richiede l’associazione
letter-association-asked-body = { $person } chiede di agire per conto di { $organization } ({ $program }). Indirizzo indicato: { $address }. Approvare la richiesta se si conosce la persona, oppure rifiutarla con una motivazione.
letter-association-asked-button = Apri la richiesta
letter-association-asked-why = Questo messaggio è stato inviato a chi amministra { $organization } nel { $center }.

letter-association-reminded-subject = Una richiesta a { $organization } è in attesa da tre giorni
letter-association-reminded-head = Qualcuno è ancora in attesa
letter-association-reminded-body = { $person } ({ $address }) ha chiesto tre giorni fa di agire per conto di { $organization }. Senza risposta, tra quattro giorni la richiesta passa al referente successivo e decade dopo trenta giorni in totale.
letter-association-reminded-button = Apri la richiesta
letter-association-reminded-why = Questo messaggio è stato inviato a chi amministra { $organization } nel { $center }.

letter-association-passed-on-subject = Una richiesta a { $organization } attende l’amministrazione
letter-association-passed-on-head = Una richiesta senza risposta
letter-association-passed-on-body = { $person } ({ $address }) ha chiesto sette giorni fa di agire per conto di { $organization } e l’amministrazione non ha risposto. Avvisare chi amministra: nessun altro può approvare o rifiutare la richiesta.
letter-association-passed-on-button = Apri il { $center }
letter-association-passed-on-why = Questo messaggio è stato inviato a chi ricopre un ruolo di contatto per { $organization } nel { $center }.

letter-association-completed-subject = Nuova associazione a { $organization }: { $person }
letter-association-completed-head = C’è una nuova persona associata
letter-association-completed-body = L’associazione di { $person } ({ $address }) a { $organization } è attiva, senza alcun diritto di amministrazione.
letter-association-completed-button = Apri l’adesione
letter-association-completed-why = Questo messaggio è stato inviato a chi amministra { $organization } nel { $center }.

# $theirs: the domain of the address. $ours: a domain of the organization.
letter-looks-like = Attenzione: { $theirs } si può confondere con il dominio { $ours } dell’organizzazione, ma è un altro.

# The answer. $administrator: who gave it.
letter-association-approved-subject = { $organization } ha approvato la richiesta
letter-association-approved-head = La richiesta è approvata
letter-association-approved-body = { $administrator } ha approvato la richiesta di associazione a { $organization }. Una volta compilato il profilo individuale, si può agire per conto dell’organizzazione.
letter-association-approved-button = Vai al profilo individuale
letter-association-approved-why = Questo messaggio è stato inviato a chi ha richiesto l’associazione a { $organization } nel { $center }.

letter-association-rejected-subject = { $organization } non ha approvato la richiesta
letter-association-rejected-head = La richiesta è stata rifiutata
letter-association-rejected-body = { $administrator } ha rifiutato la richiesta di associazione a { $organization }. La motivazione:
# $reason: as the administrator wrote it.
letter-association-rejected-reason = { $reason }
letter-association-rejected-button = Trova la mia organizzazione
letter-association-rejected-why = Questo messaggio è stato inviato a chi ha richiesto l’associazione a { $organization } nel { $center }. Se la motivazione è un errore, scrivere a { $organization } o a { $service }.

letter-association-lapsed-subject = La richiesta a { $organization } è decaduta
letter-association-lapsed-head = Nessuno ha risposto entro trenta giorni
letter-association-lapsed-body = Chi amministra { $organization } non ha risposto alla richiesta, che è quindi decaduta. Inviare una nuova richiesta o scrivere a { $service }.
letter-association-lapsed-button = Richiedi di nuovo
letter-association-lapsed-why = Questo messaggio è stato inviato a chi ha richiesto l’associazione a { $organization } nel { $center }.

letter-invited-subject = Invito da { $organization }: { $program }
letter-invited-head = C’è un invito
letter-invited-body = { $administrator } invita ad agire per conto di { $organization } ({ $program }). Aprire il link, accedere o creare un account e compilare il profilo individuale.
letter-invited-button = Accetta l’invito
letter-invited-why = Questo messaggio è stato inviato perché chi amministra { $organization } ha inserito questo indirizzo nel { $center }. Se non si riconosce l’invito, non occorre fare nulla: senza conferma non succede nulla.

letter-reference-asked-subject = Richiesta di { $organization }: approvare una referenza
letter-reference-asked-head = Il progetto è andato così?
letter-reference-asked-body = { $administrator } ha descritto un progetto concluso da { $organization } per la vostra azienda, come referenza ({ $program }). Leggere la descrizione e approvarla o rifiutarla. È una sola pagina e non serve alcun account.
letter-reference-asked-button = Leggi e rispondi
letter-reference-asked-why = Questo messaggio è stato inviato perché chi amministra { $organization } ha inserito questo indirizzo nel { $center }. Se di un progetto simile non si sa nulla, rifiutarlo nella pagina o non fare nulla: senza conferma non vale.

letter-reference-approved-subject = Un cliente ha approvato la referenza
letter-reference-approved-head = Referenza approvata
letter-reference-approved-body = { $customer } ha approvato la referenza «{ $title }». Da ora vale per { $organization }.
letter-reference-approved-button = Apri la referenza
letter-reference-approved-why = Questo messaggio arriva a chi ha scritto la referenza o a chi amministra { $organization } nel { $center }.

letter-reference-declined-subject = Un cliente ha rifiutato la referenza
letter-reference-declined-head = Referenza rifiutata
letter-reference-declined-body = { $customer } ha rifiutato la referenza «{ $title }». Non vale per { $organization }.
letter-reference-declined-button = Apri la referenza
letter-reference-declined-why = Questo messaggio arriva a chi ha scritto la referenza o a chi amministra { $organization } nel { $center }.

letter-reference-remark = Il cliente ha aggiunto:

## What was changed about somebody of an organization. $person is their name, $by that of the
## administrator who did it.

letter-administration-changed-subject = Diritti di amministrazione modificati: { $organization }
letter-administration-changed-head = Diritti di amministrazione modificati
letter-administration-changed-body-nothing = { $person } non amministra più nulla di { $organization }. La modifica è di { $by }.
letter-administration-changed-body-branch = { $person } ora amministra una sede di { $organization } e quelle sottostanti. La modifica è di { $by }.
letter-administration-changed-body-everything = { $person } ora ha l’Amministrazione globale di { $organization }. La modifica è di { $by }.
letter-administration-changed-button = Vedi l’organizzazione
letter-administration-changed-why = Questo messaggio è stato inviato alla persona interessata e a chi amministra { $organization } nel { $center }. Se la modifica non era voluta, parlarne con le altre persone che amministrano.

letter-contact-handed-on-subject = { $organization } ha un altro Referente principale del programma
letter-contact-handed-on-head = Referente principale del programma
letter-contact-handed-on-body = { $person } è ora Referente principale del programma per { $organization }. La modifica è di { $by }.
letter-contact-handed-on-button = Vedi l’organizzazione
letter-contact-handed-on-why = Questo messaggio è stato inviato alla persona interessata e a chi amministra { $organization } nel { $center }. Se la modifica non era voluta, è bene scrivere subito al centro servizi: { $service }.

# $role: what the program calls the contact role; $location: what the location is called
letter-contact-assigned-subject = Nuovo ruolo di contatto per { $organization }
letter-contact-assigned-head = È stato assegnato un ruolo di contatto
letter-contact-assigned-body = { $by } ha assegnato a chi riceve questo messaggio il ruolo di { $role } nella sede { $location } di { $organization }. Il ruolo vale anche per le sedi sottostanti in cui nessun altro lo ricopre.
letter-contact-assigned-button = Vedi l’organizzazione
letter-contact-assigned-why = Questo messaggio è stato inviato a chi agisce per conto di { $organization } nel { $center }. Se non è arrivato alla persona giusta, parlarne con chi amministra l’organizzazione.

letter-association-ended-subject = Un’associazione a { $organization } è stata terminata
letter-association-ended-head = Un’associazione è stata terminata
letter-association-ended-body = { $by } ha terminato l’associazione di { $person } a { $organization }.
# $count: how many credentials of theirs counted for the organization.
letter-association-ended-credentials =
    { $count ->
        [one] Una certificazione che vi era collegata non conta più per l’organizzazione e si può collegare altrove.
        [many] { $count } di certificazioni che vi erano collegate non contano più per l’organizzazione e si possono collegare altrove.
       *[other] { $count } certificazioni che vi erano collegate non contano più per l’organizzazione e si possono collegare altrove.
    }
letter-association-ended-button = Apri il centro
letter-association-ended-why = Questo messaggio è stato inviato alla persona interessata e a chi amministra { $organization } nel { $center }.

letter-association-left-subject = Una persona ha lasciato { $organization }
letter-association-left-head = Una persona ha lasciato l’organizzazione
letter-association-left-body = { $person } non agisce più per conto di { $organization }.
# $count: how many credentials of theirs counted for the organization.
letter-association-left-credentials =
    { $count ->
        [one] Una certificazione che vi era collegata non conta più per l’organizzazione.
        [many] { $count } di certificazioni che vi erano collegate non contano più per l’organizzazione.
       *[other] { $count } certificazioni che vi erano collegate non contano più per l’organizzazione.
    }
letter-association-left-button = Vedi l’organizzazione
letter-association-left-why = Questo messaggio è stato inviato a chi amministra { $organization } nel { $center }.

letter-happened = Data: { $when }. Browser: { $browser }
letter-browser = { $browser } su { $system }
letter-browser-unknown = sconosciuto

letter-ways-changed-subject = I modi di accesso all’account del { $center } sono stati modificati
letter-ways-changed-head = I modi di accesso sono stati modificati
letter-ways-changed-body = { $change } Tutte le altre sessioni sono terminate.
letter-ways-changed-password-added = L’account ha ora una password.
letter-ways-changed-password-removed = La password dell’account è stata rimossa.
letter-ways-changed-passkey-added = È stata aggiunta questa passkey: { $name }.
letter-ways-changed-passkey-removed = È stata rimossa questa passkey: { $name }.
letter-ways-changed-outside-added = Ora è possibile accedere con { $name }.
letter-ways-changed-outside-removed = Non è più possibile accedere con { $name }.
letter-ways-changed-why = Questo messaggio è stato inviato perché l’account ha questo indirizzo. Se non si riconosce la modifica, scegliere una nuova password, controllare i modi di accesso nella pagina dell’account e scrivere subito a { $service }.

letter-new-device-subject = Nuovo accesso all’account del { $center }
letter-new-device-head = Accesso con un nuovo browser
letter-new-device-body = Qualcuno ha effettuato l’accesso all’account del { $center } con un browser non ancora conosciuto. Se l’accesso è proprio, non occorre fare nulla.
letter-new-device-why = Questo messaggio è stato inviato perché l’account ha questo indirizzo. Se non si riconosce l’accesso, scegliere una nuova password, che termina tutte le sessioni, e scrivere subito a { $service }.
