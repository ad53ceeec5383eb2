enroll-now-title = Iscriviti ora
enroll-now-lead = L’organizzazione è nuova nel programma o qualcuno l’ha già iscritta?
enroll-now-deleted = Tutti i dati inseriti sono stati eliminati.

enroll-now-new-title = La mia organizzazione è nuova
enroll-now-new-text = Si inseriscono i dati, si firma il contratto e si riceve per primi l’Amministrazione globale. In seguito il ruolo si può trasferire ad altri.
enroll-now-new-point-register = Il nome e l’indirizzo nel registro delle imprese
enroll-now-new-point-signer = Una persona autorizzata a firmare per l’organizzazione
enroll-now-new-point-minutes = Circa dieci minuti, anche con interruzioni
enroll-now-enroll-my-organization = Iscrivi la mia organizzazione

enroll-now-member-title = La mia organizzazione è già membro
enroll-now-member-text = Si richiede l’associazione. Decide chi amministra l’organizzazione.
enroll-now-member-point-name = Il nome dell’organizzazione o il suo ID del programma partner
enroll-now-member-point-mail = Il proprio indirizzo e-mail di lavoro
enroll-now-member-point-minutes = Circa due minuti
enroll-now-associate-as-an-individual = Associati a titolo individuale
