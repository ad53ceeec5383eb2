### The mail domains of an organization: which let colleagues in, and how they are proved.

## The list of an organization’s mail domains

domains-title = Domini di posta
domains-lead = Chi chiede di associarsi con un indirizzo di uno dei domini dell’organizzazione non ha bisogno di approvazione. Prima occorre verificare che il dominio le appartenga.
domains-none = Nessun dominio è stato ancora aggiunto.
domains-caption = I domini dell’organizzazione
domains-state = Stato
domains-label-domain = Dominio
domains-missing-domain = Inserire un dominio.
domains-hint-domain = La parte dopo la @, per esempio example.com.
domains-note-domain = Conta solo questo preciso dominio. Un sottodominio si aggiunge a parte.
domains-claim = Aggiungere un dominio
domains-claim-button = Aggiungi dominio
domains-done-ended = Il dominio è stato abbandonato.

## The state of a domain. $proved, $seen and $until are days, $failed a count.

domains-tag-open = Non verificato
domains-tag-proved = Verificato
domains-tag-conflict = Conflitto
domains-state-waiting = In attesa del record o di una casella di posta.
domains-state-dns = Verificato con record DNS il { $proved }, ultimo controllo il { $seen }.
domains-state-dns-failing = Verificato con record DNS il { $proved }, trovato l’ultima volta il { $seen }. L’ultimo controllo non lo ha trovato; dopo tre di seguito la verifica decade. Falliti finora: { $failed }.
domains-state-dns-lost = Il record non è stato trovato per tre volte di seguito. Serve l’approvazione finché il dominio non viene verificato di nuovo.
domains-state-mailbox = Verificato con casella di posta fino al { $until }.
domains-state-mailbox-over = La verifica con casella di posta è scaduta. Serve l’approvazione finché il dominio non viene verificato di nuovo.
domains-state-service-center = Confermato dal centro servizi il { $proved }.
domains-ascii = I server di posta lo scrivono { $ascii }.
domains-conflict-ahead = Anche un’altra organizzazione ha verificato questo dominio, con una casella di posta. La verifica fatta qui ha più valore ed è quella che conta.
domains-conflict-level = Anche un’altra organizzazione ha verificato questo dominio. Finché la questione non è risolta, le nuove persone hanno bisogno di approvazione in entrambe.
domains-conflict-behind = Un’altra organizzazione ha verificato questo dominio con una prova di maggior valore. Qui le nuove persone hanno bisogno di approvazione.
domains-conflict-contact = Contatta il centro servizi

## Proving a domain. $email is the address of who reads it, $domain the domain.

domains-by-record = Con un record DNS
domains-record-lead = Aggiungere questo record dove il dominio è gestito, poi farlo controllare. Il controllo si ripete ogni 30 giorni.
domains-record-name = Nome
domains-record-type = Tipo
domains-record-value = Valore
domains-record-note = Un nuovo record può impiegare fino a un’ora per essere visibile ovunque.
domains-check = Controlla ora
domains-checked-found = Il record è stato trovato. Il dominio è verificato.
domains-checked-other = C’è un record con questo nome, ma ha un altro valore. Confrontarlo con il valore qui sotto.
domains-checked-absent = Nessun record trovato con questo nome. Se è stato appena aggiunto, attendere un poco e controllare di nuovo.
domains-checked-silent = I server dei nomi del dominio non hanno risposto. Non è cambiato nulla; controllare di nuovo più tardi.
domains-by-mailbox = Con una casella di posta
domains-own-lead = L’accesso avviene con { $email }, un indirizzo di questo dominio. Basta per un anno di programma.
domains-own-button = Verifica con il mio indirizzo
domains-mailbox-lead = Un link viene inviato a un indirizzo di questo dominio. Chi amministra questa organizzazione e lo apre verifica il dominio per un anno di programma.
domains-label-mailbox = Casella
domains-missing-mailbox = Inserire una casella.
domains-hint-mailbox = La parte prima di @{ $domain }, per esempio il proprio nome o postmaster.
domains-mailbox-button = Invia il link
domains-done-sent = È stato inviato un link: aprirlo e premere il pulsante nella pagina.
domains-done-proved = Il dominio è verificato.

## The page of the mailed link

domains-proof-title = Verificare { $domain }
domains-proof-lead = Questo link è arrivato a { $email }. Premendo il pulsante, il dominio vale come dell’organizzazione per un anno di programma.
domains-proof-button = Verifica questo dominio
domains-spent-title = Questo link non funziona più
domains-spent-lead = È stato usato, è troppo vecchio o uno più recente lo ha sostituito. Se ne può far inviare un altro.

## Giving a domain up

domains-end = Abbandonare il dominio
domains-end-lead = Prima viene mostrato che cosa cambia.
domains-end-open = Abbandona
domains-all = Tutti i domini
domains-end-title = Abbandonare { $domain }?
domains-end-proved = Le nuove persone con un indirizzo di questo dominio avranno bisogno di approvazione. Chi è associato resta associato.
domains-end-unproved = Questo dominio non è verificato, quindi non cambia altro.
domains-end-button = Abbandona questo dominio
domains-end-back = Conserva
