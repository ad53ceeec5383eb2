# $name: the organization; $level: its program level; $day: the last day of its term
standing-is = { $name } è { $level } fino al { $day }.
standing-was = { $name } è stata { $level } fino al { $day }.
# $day: the first day on which it can be renewed
standing-reenroll = Apertura della reiscrizione: { $day }. Fino ad allora non occorre fare nulla.

standing-choose-title = Scegli un’organizzazione
standing-choose-lead = Le associazioni sono più di una. Per quale organizzazione si agisce ora?

standing-menu-listing = Scheda nell’elenco
standing-menu-agreement = Contratto firmato

standing-membership = Adesione
standing-locations = Sedi
standing-people = Persone

standing-next = Prossimi passi
standing-task-now = Ora
standing-task-later = Quando sarà il momento
standing-task-listing = Vedere la scheda nell’elenco dei partner
standing-task-listing-why = È pubblica. Controllare come i clienti vedono l’organizzazione.
standing-task-listing-button = Apri la scheda
standing-task-agreement = Conservare il contratto firmato
standing-task-agreement-why = Una copia è stata inviata per e-mail. Qui si può leggere e stampare in qualsiasi momento.
standing-task-agreement-read = Leggere il contratto dell’organizzazione
# $person: who signed it; $day: when
standing-task-agreement-signed = { $person } l’ha firmato il { $day }. Si può leggere e stampare qui in qualsiasi momento.
standing-task-agreement-button = Leggi il contratto
# $level: the next program level
standing-task-upgrade = Scoprire che cosa richiede il livello successivo: { $level }

standing-contacts = Referenti del programma
standing-contacts-caption = Chi ricopre quale ruolo di contatto nella sede centrale
standing-role = Ruolo di contatto
standing-holder = Ricoperto da
standing-nobody = Ancora nessuno
standing-global-administrator = Amministrazione globale

standing-lately = Attività recenti
standing-deed-registered = È stato creato un account.
standing-deed-password-changed = È stata modificata una password.
standing-deed-address-changed = È stato modificato un indirizzo e-mail.
standing-deed-agreement-signed = È stato firmato il contratto.
standing-deed-organization-enrolled = È stata iscritta l’organizzazione.
standing-deed-contact-roles-assigned = Sono stati assegnati i ruoli di contatto.
standing-deed-listed = La scheda della sede centrale è stata pubblicata nell’elenco dei partner.
standing-deed-level-earned = Sono stati soddisfatti i requisiti di un livello superiore del programma.
standing-deed-competency-awarded = È stata attribuita una competenza.
standing-deed-designation-enrolled = L’organizzazione è stata iscritta per un riconoscimento.
standing-deed-fact-recorded = Sono stati registrati dall’esterno elementi che contano.
standing-deed-reference-written = A un cliente è stato chiesto di approvare una referenza.
standing-deed-reference-mailed-again = A un cliente è stato chiesto di nuovo di approvare una referenza.
standing-deed-reference-approved = Un cliente ha approvato una referenza.
standing-deed-reference-declined = Un cliente ha rifiutato una referenza.
standing-deed-reference-assigned = È stato cambiato ciò per cui vale una referenza.
standing-deed-reference-withdrawn = Una referenza è stata ritirata.
standing-deed-credential-linked = È stata collegata una certificazione.
standing-deed-credential-unlinked = È stata scollegata una certificazione.
standing-deed-credential-not-linked = Una certificazione indicata all’iscrizione non è stata collegata.
standing-deed-domain-claimed = È stato aggiunto un dominio di posta.
standing-deed-domain-proved = È stato verificato un dominio di posta.
standing-deed-domain-lost = Un dominio di posta non è più verificato.
standing-deed-domain-ended = È stato abbandonato un dominio di posta.

standing-signature-title = Firma
standing-signed-for = Per conto di
standing-signed-by = Firmato da
# $person, $title: as the agreement was signed
standing-signature = { $person }, { $title }
standing-signed-at = Data e ora
standing-signed-edition = Edizione
standing-signed-digest = Impronta informatica del testo (SHA-256)

standing-menu-requests = Richieste di associazione
standing-menu-domains = Domini di posta
# $count: how many people wait for an answer.
standing-task-requests = { $count ->
    [one] { $count } persona richiede l’associazione
   *[other] { $count } persone richiedono l’associazione
}
standing-task-requests-why = Chi la richiede può agire per conto dell’organizzazione solo dopo la risposta dell’amministrazione.
standing-task-requests-button = Rispondi
# $name: the organization.
standing-associated = L’associazione a { $name } è attiva.
standing-deed-request-approved-by-domain = È stata approvata una richiesta di associazione in base al dominio.
standing-deed-request-approved = È stata approvata una richiesta di associazione.
standing-deed-request-rejected = È stata rifiutata una richiesta di associazione.
standing-deed-associated = È stata associata una persona.
standing-deed-invited = È stata invitata una persona.
standing-deed-invitation-withdrawn = È stato ritirato un invito.
standing-deed-person-moved = È stata cambiata la sede di una persona.
standing-deed-profile-changed = Un profilo individuale è stato modificato.
standing-deed-administration-changed = È stato modificato il diritto di amministrazione di una persona.
standing-deed-contact-role-handed-on = È stato trasferito un ruolo di contatto.
standing-deed-association-ended = È stata terminata l’associazione di una persona.
standing-deed-association-left = Una persona ha lasciato l’organizzazione.
standing-deed-location-added = È stata aggiunta una sede.
standing-deed-location-changed = Sono stati modificati i dati di una sede.
standing-deed-location-moved = È stata spostata una sede.
standing-deed-location-closed = È stata chiusa una sede.
standing-deed-headquarters-exchanged = Un’altra sede è diventata la sede centrale.
standing-deed-contact-role-assigned = È stato assegnato o rimosso un ruolo di contatto in una sede.
standing-deed-location-listed = La scheda di una sede è stata pubblicata di nuovo nell’elenco dei partner.
standing-deed-location-hidden = Una sede è stata rimossa dall’elenco dei partner.
standing-menu-people = Persone
