enrollment-step-contact = Dati di contatto dell’organizzazione
enrollment-step-agreement = Contratto
enrollment-step-individual-profile = Profilo individuale
enrollment-step-organization-profile = Profilo dell’organizzazione

enrollment-next = Avanti
enrollment-submit = Invia
enrollment-finish = Fine
enrollment-cancel = Annulla
enrollment-choose = Scegli
enrollment-yes = Sì
enrollment-no = No
# $when: date and time; $day: the last day on which the draft is kept
enrollment-saved = Bozza salvata: { $when }. Scadenza della bozza: { $day }.
enrollment-stray = Il modulo inviato appartiene a un’iscrizione diversa da quella qui sotto: è stato aperto prima, o da un’altra persona. Non ne è stato salvato nulla e qui non è cambiato nulla. Continuare con ciò che si vede; il pulsante Indietro del browser potrebbe mostrare ancora i dati digitati.
enrollment-stray-gone = L’iscrizione a cui apparteneva il modulo non c’è più: è stata annullata o conclusa altrove, è scaduta, o è di un’altra persona. Del modulo non è stato salvato nulla. Qui si può iniziare un’iscrizione.

# $program: the program's name
enrollment-introduction-title = { $program }: iscrizione dell’organizza{"\u00AD"}zione
enrollment-introduction-lead = Quattro pagine, circa dieci minuti. Ogni organizzazione comincia come Membro registrato, senza quota.
# $day: the last day on which the draft is kept
enrollment-introduction-draft = Un’iscrizione è già iniziata. Scadenza della bozza: { $day }.
enrollment-introduction-member = È già membro. Ciò che inizia qui iscrive un’altra organizzazione.
enrollment-introduction-steps = I quattro passaggi
enrollment-introduction-step-contact = La ragione sociale, il nome visibile ai clienti e l’indirizzo della sede centrale.
enrollment-introduction-step-agreement = Si legge il contratto nella propria lingua e lo si firma con nome e qualifica.
enrollment-introduction-step-individual-profile = I propri recapiti e la propria attività.
enrollment-introduction-step-organization-profile = Che cosa fa l’organizzazione, per chi e con quali mezzi. Poi l’adesione è attiva.
enrollment-introduction-needs = Da tenere a portata di mano
enrollment-introduction-need-register = Il nome e l’indirizzo nel registro delle imprese
enrollment-introduction-need-signer = Una persona autorizzata a firmare per l’organizzazione
enrollment-introduction-need-mailbox = Una casella e-mail accessibile adesso
enrollment-introduction-begin = Inizia l’iscrizione
enrollment-introduction-go-on = Continua l’iscrizione
enrollment-introduction-discard = Elimina la bozza
enrollment-introduction-sign-in = Prima occorre accedere o creare un account.

enrollment-contact-title = Dati di contatto dell’organizza{"\u00AD"}zione
enrollment-contact-address = Indirizzo della sede centrale
enrollment-contact-reach = Recapiti per i clienti
enrollment-contact-refresh = Mostra i campi del paese
enrollment-contact-needed = Quello che sappiamo è già compilato. Manca ancora:

enrollment-label-country = Paese/area geografica
enrollment-label-legal-name = Ragione sociale
enrollment-label-doing-business-as = Nome commerciale
enrollment-label-registration-number = Numero di registrazione
enrollment-label-telephone = Telefono
enrollment-label-web-address = Indirizzo web
enrollment-label-preferred-language = Lingua delle nostre comunicazioni

enrollment-note-country = L’indirizzo qui sotto dipende dal paese. Cambiando paese, i dati già inseriti restano.
enrollment-hint-legal-name = Come risulta nel registro delle imprese
enrollment-note-legal-name = Controllarla con attenzione: in seguito non si può più modificare. Può farlo solo il centro servizi, in base a documenti che provano la modifica.
enrollment-note-doing-business-as = Il nome visibile ai clienti nell’elenco dei partner. Si può modificare in qualsiasi momento. Se il campo è vuoto, compare la ragione sociale.
enrollment-hint-registration-number = Dal registro delle imprese, se disponibile
enrollment-hint-telephone = Come si compone in quel paese, oppure con il prefisso internazionale
enrollment-note-web-address = In seguito, chi ha un indirizzo e-mail di questo dominio potrà essere associato più rapidamente.
enrollment-hint-preferred-language = Le comunicazioni all’organizzazione sono in questa lingua

# $field: what the field asks for
enrollment-missing = Compilare il campo: { $field }.
enrollment-missing-country = Scegliere il paese o l’area geografica della sede centrale.
enrollment-missing-legal-name = Inserire la ragione sociale dell’organizzazione.
enrollment-missing-telephone = Inserire un numero di telefono.
enrollment-missing-web-address = Inserire l’indirizzo web dell’organizzazione, ad esempio www.aalto-brandt.example.
enrollment-missing-preferred-language = Scegliere una lingua.

enrollment-found-title = La propria organizzazione è tra queste?
enrollment-found-lead = Un’organizzazione si iscrive una sola volta. Se qualcuno ha già iscritto la propria, richiedere invece l’associazione.
enrollment-found-because-registration-number = Trovata: stesso numero di registrazione
enrollment-found-because-domain = Trovata: stesso indirizzo web
enrollment-found-because-same-record = Trovata: iscritta a partire dalla stessa scheda
enrollment-found-because-same-name = Trovata: stesso nome
enrollment-found-because-similar-name = Trovata: nome simile
enrollment-found-associate = Associati a questa organizzazione
enrollment-found-others = La mia non è tra queste
enrollment-found-back = Correggi i dati inseriti

# $edition: the program edition; $day: the first day on which it is in force; $language: the language of the text
enrollment-agreement-lead = Edizione { $edition }, entrata in vigore: { $day }. Lingua del testo: { $language }. Leggere il contratto per intero prima di firmarlo.
enrollment-agreement-changed = Il contratto è cambiato durante la lettura. Rileggere il testo qui sotto, poi firmare. I dati digitati sono conservati.
enrollment-agreement-gone = Il contratto firmato appartiene a un’edizione del programma che non c’è più. Leggere il testo qui sotto e firmarlo. Tutti gli altri dati digitati sono conservati.
enrollment-agreement-contents = In questo contratto
enrollment-agreement-print = Per stampare il contratto, stampare questa pagina: viene stampato solo il testo.

enrollment-signature-title = Firma
# $name: the legal name of the organization
enrollment-signature-lead = Chi firma agisce per conto di { $name }, diventa Referente principale del programma e riceve l’Amministrazione globale. Dopo l’iscrizione entrambi i ruoli si possono trasferire.
enrollment-label-last-name = Cognome
enrollment-label-first-name = Nome
enrollment-label-job-title = Qualifica
enrollment-label-decision = Decisione
enrollment-hint-first-name = Chi ha un solo nome lo inserisce in entrambi i campi
enrollment-accept = Accetto
# $email: where the copy is mailed
enrollment-accept-hint = Ho letto il contratto e mi impegno a rispettarlo. Una copia viene inviata a { $email }.
enrollment-decline = Rifiuta
enrollment-decline-hint = Termina questa iscrizione. Dopo un’ulteriore conferma, tutti i dati inseriti vengono eliminati.
enrollment-missing-last-name = Inserire il cognome.
enrollment-missing-first-name = Inserire il nome.
enrollment-missing-job-title = Inserire la qualifica.
enrollment-missing-decision = Scegliere se accettare il contratto.

enrollment-individual-title = Profilo individuale
enrollment-individual-lead = Per scrivere solo di ciò che interessa, e solo a chi interessa.
enrollment-organization-title = Profilo dell’organizza{"\u00AD"}zione
enrollment-organization-lead = I clienti ne leggono una parte nell’elenco dei partner. Con «Fine» l’organizzazione diventa membro e la scheda va online.
# $name: the name that customers see; $city: the city of the headquarters
enrollment-finish-listed = Con «Fine» l’organizzazione compare nell’elenco pubblico dei partner come { $name }, { $city }.

enrollment-section-complete = Completa
enrollment-section-begun = Incompleta
enrollment-section-not-started = Non iniziata
enrollment-section-optional = Facoltativa
enrollment-section-wrong = Da correggere
# $question: the question
enrollment-question-missing = Da compilare: «{ $question }».
# $share: a part of a hundred, such as Hardware
enrollment-question-share = «{ $share }» in «{ $question }»

enrollment-cancel-title = Annullare questa iscrizione?
enrollment-cancel-lead = Tutti i dati inseriti saranno eliminati e non si potranno recuperare.
enrollment-decline-title = Rifiutare il contratto?
enrollment-decline-lead = Senza contratto non c’è adesione. Tutti i dati inseriti saranno eliminati e non si potranno recuperare.
enrollment-cancel-confirm = Elimina tutti i dati
enrollment-cancel-keep = Mantieni l’iscrizione
# $day: the last day on which the draft is kept
enrollment-cancel-kept = È anche possibile uscire ora e riprendere in seguito. Scadenza della bozza: { $day }.

enrollment-congratulations-title = Congratulazioni, l’adesione è attiva!
# $name: the organization; $email: where the copy is mailed
enrollment-congratulations-lead = L’organizzazione { $name } è iscritta e compare nell’elenco dei partner. Una copia del contratto è in arrivo a { $email }.
enrollment-congratulations-next = Che cosa si può fare ora
enrollment-congratulations-home = Vai all’adesione
# $minutes: a whole number
enrollment-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minuti
}
