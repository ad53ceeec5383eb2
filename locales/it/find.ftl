find-title = Trova la mia organizzazione
find-lead = Tre modi per cercare. Sono visibili nomi, città e paesi, e nulla sulle persone.
find-by-name = Per nome
find-by-domain = Per dominio web o di posta
find-by-id = Per ID del programma partner
find-label-country = Paese/area geografica
find-label-name = Nome dell’organizzazione o della sede
find-label-doing-business-as = Nome commerciale
find-label-city = Città
find-label-area = Stato/Provincia
find-label-domain = Dominio web o di posta
find-label-partner-id = ID del programma partner
find-hint-name = Maiuscole, accenti, punteggiatura e forme giuridiche come S.p.A. non contano
find-hint-domain = Un indirizzo web, un indirizzo e-mail o ciò che segue la @
find-hint-partner-id = Nove lettere e cifre, come sul certificato
find-note-city = Tra le organizzazioni con lo stesso nome, quelle di questa città vengono per prime.
find-choose = Scegli
find-refresh = Mostra stati e province di questo paese
find-any-area = Qualsiasi
find-missing-country = Scegliere il paese o l’area geografica dell’organizzazione.
find-missing-name = Inserire il nome dell’organizzazione.
find-missing-domain = Inserire un dominio web o di posta.
find-missing-partner-id = Inserire un ID del programma partner.
find-recognized-domain = Ricerca eseguita per l’indirizzo web { $domain }.
find-recognized-id = Ricerca eseguita per l’ID del programma partner { $id }.
find-found-title = { $count ->
    [one] { $count } organizzazione trovata
   *[other] { $count } organizzazioni trovate
}
find-found-lead = Scegliere la propria. La più probabile è la prima.
find-found-legend = Organizzazioni
find-enrolled = Iscritta
find-non-enrolled = Non iscritta
find-legal-name = Ragione sociale: { $name }
find-because = Corrispondenza: { $reasons }
find-because-partner-id = questo ID del programma partner
find-because-domain = questo dominio
find-because-same-name = stesso nome
find-because-doing-business-as = nome commerciale
find-because-similar-name = nome simile
find-because-city = città
find-associate = Associati a questa organizzazione
find-create-enrollment = Crea iscrizione
find-create-enrollment-of = per { $name }
find-non-enrolled-note = Nessuno ha ancora iscritto questa organizzazione. Chi può firmare per essa può crearne l’iscrizione: ciò che sappiamo è già compilato.
find-nothing-title = Nessun risultato
find-nothing-entered = Ricerca: { $query }
find-widen = Come trovare di più
find-widen-country = Scegliere il paese o l’area geografica della sede centrale, anche se si lavora altrove.
find-widen-shorter = Inserire solo la parola del nome che nessun altro ha. Tralasciare città e stato.
find-widen-other = Provare con il dominio del proprio indirizzo e-mail o con l’ID sul certificato di adesione.
find-new-title = La propria non c’è?
find-new-lead = Controllare i dati inseriti: saranno ripresi nell’iscrizione dell’organizzazione.
find-new-empty = Chi può firmare per la propria organizzazione può iscriverla.
find-enroll-new = Iscrivi nuova organizzazione
find-too-often = { $minutes ->
    [one] Le ricerche sono state molte. Cercare di nuovo tra { $minutes } minuto.
   *[other] Le ricerche sono state molte. Cercare di nuovo tra { $minutes } minuti.
}
find-earlier-title = Un’iscrizione è già iniziata
find-earlier-named = Iscrizione iniziata: { $name }. Scadenza della bozza: { $day }.
find-earlier-unnamed = Scadenza della bozza: { $day }.
find-earlier-lead = Si iscrive un’organizzazione alla volta. Se ne inizia una nuova, i dati inseriti prima vanno persi.
find-earlier-replace = Inizia la nuova
find-earlier-go-on = Continua la precedente
