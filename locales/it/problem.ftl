problem-required = Questa informazione è necessaria. Compilare il campo o scegliere una risposta.
problem-too-long = { $most ->
    [one] Inserire al massimo { $most } carattere.
   *[other] Inserire al massimo { $most } caratteri.
} Quelli digitati sono { $typed }.
problem-too-short = { $least ->
    [one] Inserire almeno { $least } carattere.
   *[other] Inserire almeno { $least } caratteri.
}
problem-hidden = Il testo contiene caratteri invisibili. Cancellarlo e digitarlo di nuovo.
problem-no-letter = Qui serve almeno una lettera o una cifra.
problem-too-many-marks = Una lettera ha più segni di quanti ne scriva qualsiasi lingua. Cancellarla e digitarla di nuovo.
problem-not-a-city = Il nome di una città richiede almeno una lettera.
problem-not-offered = Scegliere una delle risposte proposte.
problem-not-an-email-address = Non è un indirizzo e-mail. Usare questo formato: nome@example.com.
problem-not-a-web-address = Non è un indirizzo web. Usare questo formato: www.example.com.
problem-not-a-domain = Non è il dominio di un’organizzazione. Usare il formato example.com o un indirizzo e-mail dell’organizzazione.
problem-not-a-partner-id = Questo ID contiene un errore di battitura. Controllare ogni lettera e ogni cifra, o cercare per nome.
problem-not-a-telephone-number = Non è un numero di telefono. Inserirlo come si compone nel suo paese, oppure con il prefisso internazionale.
problem-not-a-postal-code = Non è un codice postale di quel paese. Usare questo formato: { $example }.
problem-not-a-number = Inserire un numero intero compreso tra { $least } e { $most }.
problem-not-a-hundred = Il totale delle percentuali deve essere 100. Quello inserito è { $sum }.
problem-too-many = { $most ->
    [one] Scegliere al massimo { $most } risposta.
   *[other] Scegliere al massimo { $most } risposte.
}
problem-guessable-password = Altri potrebbero indovinare questa password. Usarne una più lunga: vanno bene tre o quattro parole senza legame tra loro.
problem-wrong-password = Non è la password attuale. Digitarla di nuovo. Se è stata dimenticata, uscire e richiederne una nuova.
problem-too-often = { $minutes ->
    [one] Per proteggere gli account, i tentativi sono contati. Riprovare tra { $minutes } minuto.
   *[other] Per proteggere gli account, i tentativi sono contati. Riprovare tra { $minutes } minuti.
}
problem-guessed-too-often =
    { $minutes ->
        [one] Sono stati provati molti numeri. Riprovare tra { $minutes } minuto.
       *[other] Sono stati provati molti numeri. Riprovare tra { $minutes } minuti.
    }
problem-credential-not-found = Non risulta nessuna certificazione con questo numero e questo nome. Confrontare il numero e il nome con il certificato.
problem-credential-elsewhere = Questa certificazione è collegata altrove. Scollegarla prima là, poi collegarla qui.
problem-credential-to-confirm = Il registro scrive il nome così: «{ $name }». Confermare qui sotto che è quello giusto.
problem-public-suffix = Chiunque può registrare un nome con questa terminazione, quindi non può essere di nessuno. Inserire il proprio dominio.
problem-free-mail = Chiunque ottiene una casella da questo fornitore, quindi il dominio non può essere di nessuno. Inserire il proprio dominio.
problem-disposable = Questo dominio distribuisce caselle usa e getta, quindi non può essere di nessuno. Inserire il proprio dominio.
problem-too-many-domains = Un’organizzazione può avere { $most } domini. Prima occorre abbandonarne uno.

problem-own-reference = Questo indirizzo appartiene all’organizzazione stessa. Una referenza viene approvata da un cliente.
problem-too-many-references = Si attende già la risposta di { $most } clienti. Attendere le risposte o ritirare una referenza.
problem-mailed-enough = Per ora a questo cliente si è scritto abbastanza. Riprovare domani.
problem-reference-serves = Questa referenza ha contribuito a una competenza ancora valida. Potrà servire ad altro quando la competenza sarà terminata.
problem-last-way = È l’unico modo di accesso, quindi resta. Aggiungerne prima un altro.
# $entries: what was typed and is no address, separated by commas
problem-not-email-addresses = Questi non sono indirizzi e-mail: { $entries }. Correggerli o toglierli.
problem-last-global-administrator = Nessun’altra persona ha l’Amministrazione globale. Darla prima a qualcun altro.
problem-primary-contact-first = È il Referente principale del programma. Trasferire prima questo ruolo a un’altra persona.
problem-location-contact-first = È il referente di una sede in un ruolo che dà il diritto di amministrarla. Assegnare prima questo ruolo a un’altra persona, in Gestione delle sedi.
problem-location-missing = Questa sede non c’è più.
problem-location-own-branch = Una sede non può dipendere da sé stessa. Sceglierne una al di fuori del suo ramo.
problem-location-already-there = È già così. Fare un’altra scelta.
problem-location-too-deep = La struttura avrebbe più di cinque livelli. Scegliere una sede più in alto.
problem-location-headquarters = La sede centrale resta: è quella con cui l’organizzazione compare nell’elenco dei partner. Impostare prima un’altra sede come sede centrale.
problem-location-role-required = Il programma richiede questo ruolo di contatto e sopra la sede centrale non c’è nessuno che possa ricoprirlo. Assegnarlo invece a un’altra persona.
problem-location-administers-elsewhere = Questo ruolo comporta il diritto di amministrazione per la sede e quelle sottostanti, e questa persona amministra già altre sedi. Modificare prima il suo diritto di amministrazione o scegliere un’altra persona.
problem-changed-meanwhile = Qualcosa è cambiato dopo che questa pagina è stata mostrata. Leggere che cosa cambierebbe ora, poi confermare.
problem-edited-meanwhile = Qualcun altro ha modificato questa sede dopo l’apertura del modulo. I dati inseriti sono qui sotto e non sono ancora stati salvati. Salvandoli si sostituisce ciò che è conservato ora.
