### The people of an organization: inviting, placing, rights, contact roles, ending and leaving.
### $organization is the name that customers see; $name a person’s whole name.

## The list

people-title = Persone
people-lead = Chi agisce per conto di { $organization }, in quale sede e con quale diritto di amministrazione.
people-caption = Persone dell’organizzazione
people-name = Nome
people-location = Sede
people-administers = Diritto di amministrazione
people-since = Associazione dal
people-tag-everything = Amministrazione globale
people-tag-branch = Amministrazione di sede
people-administers-nothing = Nessuno
people-find = Cognome che inizia con
people-find-button = Cerca
people-found-none = Nessun cognome inizia così.
people-everybody = Mostra tutte le persone
people-next = Pagina successiva
people-one-left = Solo una persona ha l’Amministrazione globale di { $organization }. Conviene dare questo diritto a una seconda, così il lavoro continua quando una delle due è assente.
people-one-left-link = Scegli una seconda persona

## What was done just before. $count is how many.

people-done-mailed =
    { $count ->
        [one] Un invito è in arrivo.
       *[other] { $count } inviti sono in arrivo.
    }
people-done-associated =
    { $count ->
        [one] Un indirizzo appartiene a una persona già associata.
       *[other] { $count } indirizzi appartengono a persone già associate.
    }
people-done-waiting =
    { $count ->
        [one] Un indirizzo ha già ricevuto un invito nelle ultime 24 ore. Per ora non viene inviato un altro messaggio.
       *[other] { $count } indirizzi hanno già ricevuto un invito nelle ultime 24 ore. Per ora non vengono inviati altri messaggi.
    }
people-done-withdrawn = L’invito è stato ritirato. Il suo link non funziona più.
people-done-approval-withdrawn = Approvazione revocata. Questa persona non può più usarla per associarsi.
people-done-placed = La sede è stata cambiata.
people-done-administration = Il diritto di amministrazione di questa persona è stato modificato.
people-done-handed-on = Il ruolo di contatto è stato trasferito.
people-done-ended = L’associazione è stata terminata.
people-done-left = L’uscita dall’organizzazione è completata.
people-done-profile = Il profilo è stato salvato.

## Inviting

people-invite = Invita persone
people-invite-lead = A ogni indirizzo arriva un messaggio con un link che funziona per sette giorni. Chi lo usa agisce per conto di { $organization } senza doverlo richiedere e non amministra nulla finché non gliene viene dato il diritto.
people-label-emails = Indirizzi e-mail
people-hint-emails = Uno per riga o separati da virgole. Si possono incollare così come li copia il programma di posta.
people-missing-emails = Inserire gli indirizzi e-mail delle persone da invitare.
people-label-location = Sede
people-hint-location = La sede di queste persone. Si può cambiare in seguito.
people-missing-location = Scegliere una sede.
people-invite-button = Invia inviti
people-invitations = Inviti in sospeso
people-invitations-caption = Inviti che nessuno ha ancora accettato
people-invitation-until = Funziona fino al
people-invitation-act = Modifica
people-withdraw = Ritira
people-arriving = Accettati o approvati; manca ancora il profilo individuale
people-arriving-since = Approvazione data il

## One person

people-job-title = Qualifica
people-contact-roles = Ruoli di contatto
people-place-button = Cambia sede
people-administration = Diritto di amministrazione
people-label-administers = Che cosa amministra { $name }
people-choice-nothing = Nulla
people-choice-nothing-hint = Vede le pagine dell’organizzazione e collega le proprie certificazioni.
people-choice-branch = Una sede e quelle sottostanti
people-choice-branch-hint = Vi invita persone, ne cambia la sede e ne termina l’associazione.
people-choice-everything = Tutto
people-choice-everything-hint = Amministrazione globale: persone, diritti, richieste, domini di posta e tutto il resto.
people-label-branch = Sede da amministrare
people-administration-button = Salva
people-roles-lead = I ruoli di contatto nella sede centrale. Chi diventa Referente principale del programma riceve anche l’Amministrazione globale.
people-role = Ruolo
people-holder = Ricoperto da
people-hand-on = Trasferisci a { $name }
people-hand-on-title = Trasferire a { $name } il ruolo { $role }?
people-hand-on-lead = Non è ancora cambiato nulla. Ecco che cosa cambierebbe.
people-hand-on-now = Ora
people-hand-on-then = In seguito
people-hand-on-gains = { $name } riceve così l’Amministrazione globale di { $organization }. Questo diritto è legato al ruolo e non si può revocare finché il ruolo non viene trasferito di nuovo.
people-hand-on-keeps = { $name } ha già l’Amministrazione globale di { $organization }. Questo diritto sarà legato al ruolo e non si potrà revocare finché il ruolo non viene trasferito di nuovo.
people-hand-on-loses = { $holder } non ha più questo ruolo. Il suo diritto di amministrare tutto resta finché un’altra persona con l’Amministrazione globale non lo revoca.
people-hand-on-told = Entrambe le persone e chi amministra l’organizzazione ricevono un’e-mail, che indica il centro servizi a cui rivolgersi se il cambiamento non era voluto.
people-hand-on-only = Cambia solo chi ricopre questo ruolo. I diritti di amministrazione di entrambi restano come sono.
people-hand-on-keep = Lascia tutto com’è
people-held = { $name } ricopre questo ruolo

## Ending an association

people-end = Terminare l’associazione
people-end-lead = { $name } non agirebbe più per conto di { $organization }. Prima viene mostrato che cosa cambia.
people-end-open = Termina l’associazione…
people-end-title = Terminare l’associazione di { $name }?
people-end-what = { $name } non vedrà più le pagine di { $organization } e riceverà un avviso per e-mail. Le azioni già svolte restano nel registro delle modifiche.
people-end-credentials =
    { $count ->
        [one] Una certificazione collegata da { $name } non conterà più per { $organization }.
       *[other] { $count } certificazioni collegate da { $name } non conteranno più per { $organization }.
    }
people-going-roles = Con ciò terminano questi ruoli di contatto; quello che il programma richiede presso la sede centrale passa al referente principale del programma: { $roles }.
people-going-role = { $role } ({ $name })
people-end-one-left = Dopo, solo una persona avrà l’Amministrazione globale di { $organization }.
people-end-confirm = Termina l’associazione
people-end-keep = Conserva

## Leaving

people-leave = Lascia questa organizzazione
people-leave-title = Lasciare { $organization }?
people-leave-what = Le pagine dell’organizzazione non saranno più visibili e chi la amministra riceverà un avviso per e-mail. In seguito si può richiedere di nuovo l’associazione.
people-leave-credentials =
    { $count ->
        [one] Una certificazione personale collegata non conterà più per { $organization }.
       *[other] { $count } certificazioni personali collegate non conteranno più per { $organization }.
    }
people-leave-confirm = Lascia
people-leave-keep = Resta

## Accepting an invitation

people-invitation-title = Agire per conto di { $organization }
people-invitation-lead = C’è un invito da { $name }. Inserire nome e cognome; poi segue il profilo individuale.
people-invitation-button = Accetta l’invito
people-invitation-already = Si agisce già per conto di { $organization }.
people-invitation-home = Vai a { $organization }
people-invitation-spent = Questo invito non funziona più. Chiederne uno nuovo a chi lo ha inviato.
