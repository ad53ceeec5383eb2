# $organization: the name that customers see.
association-request-title = Organizzazione trovata: inserire l’e-mail
association-request-lead = Si richiede l’associazione a { $organization }. Scriveremo all’indirizzo indicato qui.
association-label-email = Indirizzo e-mail
association-label-first-name = Nome
association-label-last-name = Cognome
association-hint-email = Meglio il proprio indirizzo in questa organizzazione: se il dominio è noto, non occorre alcuna approvazione.
association-missing-email = Inserire l’indirizzo e-mail.
association-missing-first-name = Inserire il nome.
association-missing-last-name = Inserire il cognome.
association-submit = Invia
association-cancel = Annulla

# $organization: the name that customers see. $email: the address that was given.
association-state-title-mailbox = Controllare la posta
association-state-lead-mailbox = Abbiamo scritto a { $email }. Se l’indirizzo è corretto, il messaggio arriva entro un minuto: aprire il link che contiene per continuare l’associazione a { $organization }.
association-state-title-choice = L’indirizzo è confermato
association-state-lead-choice = { $email } non appartiene a un dominio dichiarato da { $organization }. Contattare l’amministrazione o correggere i dati inseriti.
association-state-title-administrator = La richiesta è stata inoltrata all’amministra{"\u00AD"}zione
association-state-lead-administrator = Decide chi amministra { $organization }. Scriveremo a { $email } appena ci sarà una decisione; questa pagina si può chiudere.
association-state-title-approval = La richiesta è approvata
association-state-lead-approval = { $organization } ha dato l’approvazione. Per continuare, aprire il link inviato a { $email }: dimostra a chi appartiene l’indirizzo.
association-state-title-profile = La richiesta è approvata
association-state-lead-profile = Manca una sola pagina per completare l’associazione a { $organization }: il profilo individuale.
association-state-title-done = L’associazione a { $organization } è attiva
association-state-lead-done = Ora si possono usare le pagine dell’organizzazione.
association-state-title-rejected = La richiesta è stata rifiutata
association-state-lead-rejected = Chi amministra { $organization } non l’ha approvata. La motivazione è riportata qui sotto.
association-state-title-withdrawn = La richiesta è ritirata
association-state-lead-withdrawn = Nessuno presso { $organization } deve più rispondere. Si può inviare una nuova richiesta in qualsiasi momento.
association-state-title-taken-back = L’approvazione è stata revocata
association-state-lead-taken-back = { $organization } aveva dato l’approvazione e l’ha revocata. Se il motivo non è noto, ci si può rivolgere a chi la amministra.
association-state-title-lapsed = Nessuno ha risposto alla richiesta
association-state-lead-lapsed = Chi amministra { $organization } non ha risposto entro 30 giorni e la richiesta è decaduta. Si può inviare una nuova richiesta o scrivere al centro servizi.
association-so-far = Che cosa è successo finora
association-moment-made = Richiesta inviata
association-moment-proved = Link aperto e indirizzo confermato
association-moment-asked = Richiesta inoltrata all’amministrazione
association-moment-completed = Profilo individuale inviato
association-moment-approved = Richiesta approvata dall’amministrazione
association-moment-approved-by-domain = Richiesta approvata subito: l’indirizzo appartiene a un dominio dell’organizzazione
association-moment-rejected = Richiesta rifiutata dall’amministrazione
association-moment-withdrawn = Richiesta ritirata
association-moment-taken-back = Approvazione revocata dall’amministrazione
association-moment-lapsed = Richiesta decaduta
# $person: the administrator’s name.
association-reason-by = Motivazione di { $person }:
association-contact-administrator = Contatta l’amministrazione
association-correct = Correggi i dati inseriti
association-find-again = Trova la mia organizzazione
association-to-profile = Vai al profilo individuale
association-to-organization = Vai all’organizzazione

# $organization: the name that customers see. $email: the address.
association-link-title = Associazione a { $organization }
association-link-lead-own = { $email } è un indirizzo di { $organization }. Continuando, la richiesta è approvata.
association-link-lead-approved = Chi amministra { $organization } ha approvato la richiesta. Confermare che { $email } è il proprio indirizzo; poi segue il profilo individuale.
association-link-lead-other = Confermare che { $email } è il proprio indirizzo. Poi la richiesta si può inoltrare a chi amministra { $organization }.
association-link-button-own = Vai al profilo individuale
association-link-button-other = Conferma l’indirizzo
association-spent-title = Questo link non funziona più
association-spent-lead = È già stato usato, è scaduto, è stato sostituito da uno più recente o appartiene a un altro account. Accedere con l’account usato per la richiesta o cercare di nuovo l’organizzazione.

association-profile-title = Profilo individuale
# $organization: the name that customers see.
association-profile-lead = Con questa pagina si completa l’associazione a { $organization }. Chi la amministra vede le risposte.

association-inbox-title = Richieste di associazione
association-inbox-lead = Queste persone desiderano agire per conto dell’organizzazione. Approvare solo chi si conosce: un indirizzo può essere in mano a chiunque.
association-inbox-empty = Nessuno è in attesa. Quando arriverà una richiesta, invieremo un messaggio.
association-inbox-approved = Richiesta approvata. Abbiamo inviato alla persona il link al profilo individuale.
association-inbox-rejected = Richiesta rifiutata. Abbiamo comunicato alla persona la motivazione.
association-label-asked = Data della richiesta
association-address-proved = Indirizzo confermato
association-address-unproved = Indirizzo non ancora confermato
# $theirs: the domain of the address. $ours: a domain of the organization.
association-looks-like = Attenzione: { $theirs } si può confondere con il dominio { $ours } dell’organizzazione, ma è un altro.
association-approve = Approva
association-reject = Rifiuta
association-reject-open = Rifiuta con motivazione
association-label-reason = Motivazione
association-hint-reason = Viene trasmessa così come è scritta.
association-missing-reason = Inserire una motivazione.
association-to-inbox = Torna alle richieste
association-before-title = Su questa richiesta è già stato deciso
# $name: the administrator. $when: a date and time.
association-before-approved = Approvata da { $name }. Data e ora: { $when }.
association-before-rejected = Rifiutata da { $name }. Data e ora: { $when }.
# $when: a date and time.
association-before-approved-by-domain = Approvata in base al dominio dell’indirizzo. Data e ora: { $when }.
association-before-withdrawn = Ritirata. Data e ora: { $when }.
association-before-lapsed = Decaduta. Data e ora: { $when }.
