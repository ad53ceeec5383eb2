# Customer references: written by a partner, approved by the customer from a mail.

references-title = Referenze cliente
references-lead = Una referenza descrive un progetto concluso. Il cliente la legge a partire da un’e-mail, senza account, e la approva o la rifiuta. Appena è approvata, vale.

references-write = Scrivi una referenza
references-write-lead = Al cliente viene inviato un link. Vede una pagina con questo testo e lì risponde.
references-none = Non c’è ancora nessuna referenza.
references-caption = Le referenze dell’organizzazione
references-latest = Sono mostrate le { $count } più recenti.
references-serves = Vale per

references-state = Stato
references-state-waiting = Cliente interpellato
references-state-approved = Approvata
references-state-declined = Rifiutata
references-state-lapsed = Senza risposta in tempo
references-state-withdrawn = Ritirata
references-points = Punti partner

references-label-customer = Azienda del cliente
references-label-contact = Chi la approva presso il cliente
references-label-email = Indirizzo e-mail di questa persona
references-label-mail-language = Lingua dell’e-mail
references-label-title = Titolo del progetto
references-label-project = Che cosa è stato fatto
references-label-competency = Per che cosa vale
references-hint-email = Un indirizzo del cliente, non della propria organizzazione.
references-hint-project = Testo semplice. Il cliente lo legge così come è scritto.
references-hint-competency = Una referenza vale per una competenza o per i punti partner. Si può scegliere anche più tardi.
references-save = Salva e interpella il cliente
references-all = Tutte le referenze

references-asked = Persona interpellata
references-mailed = E-mail inviata il
references-until = Si può rispondere fino al
references-answered = Risposta del
references-remark = Che cosa ha aggiunto il cliente
references-assign = Salva la scelta
references-resend-title = Interpellare di nuovo
references-resend-lead = Il cliente riceve un nuovo link. Quello precedente smette di funzionare.
references-resend = Invia un nuovo link
references-resend-too-soon = L’ultima e-mail al cliente è di meno di un giorno fa. Dopo si potrà interpellarlo di nuovo.
references-resend-too-often = Il cliente ha ricevuto sei e-mail. Ritirare questa referenza o attendere una risposta.
references-withdraw = Ritira
references-withdraw-title = Ritirare questa referenza?
references-withdraw-lead = { $customer } non potrà più rispondere su «{ $title }». La decisione è definitiva.
references-withdraw-lead-approved = «{ $title }», approvata da { $customer }, non varrà più. La decisione è definitiva.
references-keep = Mantieni
references-done-written = La referenza è salvata e un’e-mail è in viaggio verso il cliente.
references-done-assigned = La scelta è salvata.
references-done-resent = Un’e-mail con un nuovo link è in viaggio verso il cliente.
references-done-withdrawn = La referenza è ritirata.

references-answer-title = { $organization } chiede di un progetto
references-answer-lead = { $organization } partecipa ({ $program }, { $level }) e dichiara di aver concluso questo progetto per { $customer }. Approvarlo se è andata così.
references-answer-part = La risposta
references-answer-remark = Qualcosa da aggiungere (facoltativo)
references-answer-remark-hint = { $organization } potrà leggerlo.
references-answer-approve = Approva
references-answer-decline = Rifiuta
references-answer-note = La risposta è definitiva. { $organization } ne viene informata.
references-answered-approved-title = Grazie
references-answered-approved-lead = Approvato il { $day }. Ora vale per { $organization } e non resta altro da fare.
references-answered-declined-title = Grazie della risposta
references-answered-declined-lead = Rifiutato il { $day }. Non vale per { $organization } e non resta altro da fare.
references-answered-lapsed-title = Sono passati trenta giorni
references-answered-lapsed-lead = Non è più possibile rispondere. Per farlo ancora, chiedere un nuovo link a { $organization }.
references-answered-withdrawn-title = Non c’è più nulla a cui rispondere
references-answered-withdrawn-lead = { $organization } ha ritirato la richiesta.
references-gone-title = Questo link non funziona
references-gone-lead = Forse è arrivata un’e-mail più recente: funziona solo il link dell’ultima.
