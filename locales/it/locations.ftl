### Manage Locations: the tree of an organization's locations, their contact roles, and whether customers find them.
### $name is what a location is called, $other what another one is called, $person a person’s whole name.

locations-title = Gestione delle sedi
locations-summary = Riepilogo della sede
locations-listing = Presenza nell’elenco

## The tree

locations-select-legend = Selezionare una sede
locations-select = Seleziona
locations-organization = Organizzazione
locations-headquarters = Sede centrale
locations-headquarters-in = Sede centrale, { $country }
locations-below = { " › " }
locations-find = Cercare una sede per nome
locations-find-button = Cerca
locations-found-none = Nessuna sede ha questo nome. Cercare un’altra parte del nome.
# $shown of the $count that were found are listed
locations-found-more = Queste sono { $shown } delle { $count } sedi trovate. Inserire una parte più lunga del nome.
locations-to-tree = Vai all’albero delle sedi
locations-pages = Pagine dell’elenco delle sedi
locations-more-below =
    { $count ->
        [one] Mostra un’altra sede sotto { $name }
       *[other] Mostra altre { $count } sedi sotto { $name }
    }
locations-counted =
    { $count ->
        [one] Una sede. La struttura può avere { $deepest } livelli. Per le sedi non è dovuta alcuna quota.
       *[other] { $count } sedi. La struttura può avere { $deepest } livelli. Per le sedi non è dovuta alcuna quota.
    }

## The selected location

locations-under = Dipende dalla sede { $name }
locations-add = Aggiungi nuova sede
locations-edit = Modifica
locations-why-organization = Una nuova sede dipende sempre da un’altra, non direttamente dall’organizzazione. Selezionare la sede centrale o una delle sedi sottostanti.
locations-why-no-right = Manca il diritto di amministrazione per { $name }, quindi non si può aggiungere una sede sottostante. Può farlo l’amministrazione dell’organizzazione.
locations-why-too-deep = Questa sede è già all’ultimo livello possibile della struttura. Selezionarne una più in alto.
locations-address = Indirizzo
locations-telephone = Telefono
locations-directory = Elenco dei partner
locations-description = Descrizione
locations-people = Persone
locations-people-placed =
    { $count ->
        [0] Nessuna persona in questa sede.
        [one] Una persona in questa sede.
       *[other] { $count } persone in questa sede.
    }
# $languages: the names of the languages; $count: characters of the description in the first of them, $language
locations-described = { $languages }. Caratteri ({ $language }): { $count } su { $most }.
locations-described-not = Ancora nessuna. I clienti trovano la sede solo in base al nome e alla città.
locations-listed-yes = Scheda pubblicata in data { $day }.
locations-listed-in-grace = L’adesione è scaduta. La scheda resta pubblicata fino al termine del periodo di tolleranza: { $day }.
locations-listed-lapsed = Scheda non pubblicata: l’adesione è decaduta in data { $day }.
locations-listed-hidden = Scheda non pubblicata: l’amministrazione ha rimosso la sede dall’elenco.

## Contact roles

locations-contacts = Referenti del programma
locations-contacts-caption = Chi ricopre quale ruolo di contatto in questa sede
locations-contacts-then = All’inizio questi sono i suoi referenti. Una volta salvata la sede, è possibile assegnarne altri.
locations-role = Ruolo di contatto
locations-holder = Ricoperto da
locations-held-here = Assegnato qui
locations-held-above = Ereditato dalla sede { $name }
locations-held-nowhere = Non ricoperto né qui né più in alto
locations-assign = Assegna
locations-remove = Rimuovi
# $role: what the program calls the contact role
locations-assign-title = { $role } nella sede { $name }
locations-assign-lead-nobody = Nessuno ricopre il ruolo di { $role }, né qui né più in alto.
locations-assign-lead-here = { $person } ricopre il ruolo di { $role } nella sede { $name }. Scegliere chi lo ricopre d’ora in poi.
locations-assign-lead-above = La sede { $name } eredita questo ruolo dalla sede { $from }: { $person } è { $role }. Scegliere chi lo ricopre d’ora in poi.
locations-assign-nobody-else = Non ci sono altre persone da amministrare. Prima occorre invitarne.
locations-assign-nobody = Nelle sedi amministrate non c’è nessuno a cui assegnare il ruolo. Invitare qualcuno, o chiedere all’Amministrazione globale di collocare qualcuno in questa sede.
locations-assign-what = { $person } assume il ruolo di { $role } nella sede { $name }.
locations-remove-title = Rimuovere il ruolo di { $role } nella sede { $name }?
locations-remove-what = { $person } non ricoprirà più il ruolo di { $role } nella sede { $name }. Varrà di nuovo chi lo ricopre più in alto.
locations-remove-vacant = { $person } non ricoprirà più il ruolo di { $role } nella sede { $name }. Il ruolo resterà vacante finché non verrà di nuovo assegnato.
locations-label-person = Persona

## The form

locations-new-title = Nuova sede
locations-new-lead = Dipende dalla sede { $name }, condivide i vantaggi del livello dell’organizzazione e compare nell’elenco dei partner. Non è dovuta alcuna quota.
locations-edit-title = Modificare la sede { $name }
locations-edit-lead = I clienti vedono questi dati nell’elenco dei partner.
locations-missing = Compilare il campo: { $field }.
locations-label-name = Nome della sede
locations-hint-name = Più di due caratteri, per esempio la città o l’ufficio.
locations-label-country = Paese/area geografica
locations-label-telephone = Telefono
locations-descriptions = Modificare la descrizione della sede
locations-hint-descriptions = Solo testo, massimo 2.000 caratteri in ogni lingua. I clienti lo leggono nell’elenco dei partner, nella propria lingua se disponibile.
locations-label-description = Descrizione ({ $language })
locations-save = Salva
locations-cancel = Annulla
locations-added-before = Da questo modulo è già stata aggiunta una sede: { $name }. Ora non è stato aggiunto nulla. I dati inseriti sono ancora qui; salvarli per aggiungere un’altra sede.
locations-added-before-see = Vai a quella sede
locations-added-before-closed = Da questo modulo è già stata aggiunta una sede, che nel frattempo è stata chiusa. I dati inseriti sono ancora qui; salvarli per aggiungere un’altra sede.

## Moving, closing, exchanging the headquarters

locations-reshape = Spostare o chiudere questa sede
locations-headquarters-stays = La sede centrale si può solo sostituire, non spostare né chiudere: selezionare un’altra sede per farne la sede centrale.
locations-why-own-branch = Il diritto di amministrazione riguarda questa sede e quelle sottostanti. Può spostarla o chiuderla chi amministra la sede superiore.
locations-move = Sposta
locations-close = Chiudi
locations-exchange = Imposta come sede centrale
locations-label-under = Sede da cui dipenderà
locations-hint-under = Si sposta anche tutto ciò che dipende dalla sede spostata.
locations-name-in = { $name } ({ $way })
locations-see-changes = Mostra che cosa cambia
locations-keep = Lascia invariato
locations-changes = Che cosa cambia
locations-move-title = Spostare la sede { $name }
locations-move-lead = Scegliere la sede da cui dipenderà. Prima dello spostamento viene mostrato che cosa cambia e per chi.
locations-move-nowhere = Non c’è un’altra sede da cui possa dipendere.
locations-move-lead-of = La sede { $name } dipenderà dalla sede { $other }.
locations-move-confirm = Sposta la sede
locations-close-title = Chiudere la sede { $name }?
locations-close-lead-of = Tutto ciò che dipende dalla sede { $name } passa alla sede { $other }. Le azioni già svolte restano nel registro delle modifiche.
locations-close-confirm = Chiudi la sede
locations-exchange-title = Fare di { $name } la sede centrale?
locations-exchange-lead-of = La sede { $name } diventa la sede centrale. { $other }, finora sede centrale, ne dipenderà.
locations-exchange-confirm = Imposta come sede centrale
locations-change-branch-moves =
    { $count ->
        [one] Con { $name } si sposta anche una sede sottostante.
       *[other] Con { $name } si spostano anche { $count } sedi sottostanti.
    }
locations-change-unlisted = La sede { $name } non comparirà più nell’elenco dei partner.
locations-change-people-go =
    { $count ->
        [one] Una persona passerà alla sede { $other }.
       *[other] { $count } persone passeranno alla sede { $other }.
    }
locations-change-invitations-go =
    { $count ->
        [one] Un invito in sospeso varrà per la sede { $other }.
       *[other] { $count } inviti in sospeso varranno per la sede { $other }.
    }
locations-change-requests-go =
    { $count ->
        [one] Una richiesta di associazione passerà alla sede { $other }.
       *[other] { $count } richieste di associazione passeranno alla sede { $other }.
    }
locations-change-children-go =
    { $count ->
        [one] Una sede dipenderà dalla sede { $other }.
       *[other] { $count } sedi dipenderanno dalla sede { $other }.
    }
locations-change-below-headquarters = Tutto ciò che dipende dalla sede { $other } dipenderà dalla sede { $name }. I referenti dell’organizzazione restano gli stessi.
locations-change-right-ends = { $person } amministra { $name } e tutto ciò che ne dipende. Questo diritto termina.
locations-change-right-begins = { $person } amministrerà { $name } e tutto ciò che ne dipende.
locations-change-administers-now = { $person } amministrerà anche { $name }.
locations-change-administers-no-longer = { $person } non amministrerà più { $name }.
locations-change-no-contact = Nessun referente cambia.
locations-nobody = Nessuno
locations-change-contacts = Dove cambia il referente
locations-before = Finora
locations-after = In seguito
locations-where = Dove
locations-and-more =
    { $count ->
        [one] { $names } e un’altra ancora
       *[other] { $names } e altre { $count } ancora
    }

## What was done just before

locations-done-added = La sede è stata aggiunta e la sua scheda è pubblicata nell’elenco dei partner. Qui sotto si possono assegnare i ruoli di contatto.
locations-done-saved = Le modifiche sono state salvate.
locations-done-moved = La sede è stata spostata.
locations-done-closed = La sede è stata chiusa. Tutto ciò che ne dipendeva ora dipende da questa.
locations-done-gone = Questa sede non esiste più: nel frattempo è stata chiusa. Nulla è stato modificato.
locations-done-exchanged = Questa è ora la sede centrale.
locations-done-assigned = Il ruolo di contatto è stato assegnato.
locations-done-removed = Il ruolo di contatto è di nuovo ereditato.
locations-done-listed = La scheda della sede è di nuovo pubblicata.
locations-done-hidden = La sede è stata rimossa dall’elenco dei partner.

## Why is this location listed, or not?

locations-listing-lead = Perché una sede compare o non compare nell’elenco dei partner? Eccole tutte, con ciò che si può fare.
locations-listing-caption = Sedi nell’elenco dei partner
locations-location = Sede
locations-listed = Nell’elenco dei partner
locations-remedy = Che cosa si può fare
locations-tag-yes = Scheda pubblicata
locations-tag-in-grace = Periodo di tolleranza
locations-tag-lapsed = Scheda non pubblicata
locations-tag-hidden = Scheda non pubblicata
locations-hide = Rimuovi dall’elenco
locations-list = Pubblica di nuovo
locations-remedy-re-enroll = Reiscrivere l’organizzazione. Finché qui non è possibile, scrivere al centro servizi.
locations-remedy-ask = Chi amministra questa sede può pubblicarne di nuovo la scheda.
locations-remedy-describe = Descrivere la sede, così i clienti la trovano anche in base alla sua attività.
locations-listing-no-page = L’organizzazione non ha una pagina pubblica: l’adesione è decaduta in data { $day }. La pagina tornerà visibile quando l’organizzazione sarà reiscritta.
