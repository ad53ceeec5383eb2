fault-title-not-found = Questa pagina non esiste
fault-lead-not-found = L’indirizzo può contenere un errore oppure la pagina può essere riservata ad altre persone. Controllare l’indirizzo o ripartire dalla home.

fault-title-foreign = Questo modulo non proviene dalle nostre pagine
fault-lead-foreign = Nulla è stato modificato. Aprire di nuovo la pagina qui e inviare il modulo da qui.

fault-title-too-often = Troppi tentativi
fault-lead-too-often = { $minutes ->
    [one] Per proteggere gli account, i tentativi sono contati. Riprovare tra { $minutes } minuto.
   *[other] Per proteggere gli account, i tentativi sono contati. Riprovare tra { $minutes } minuti.
}

fault-title-too-large = Il contenuto è troppo lungo per il modulo
fault-lead-too-large = Nulla è stato salvato. Tornare indietro, accorciare il testo più lungo e inviare di nuovo il modulo.

fault-title-renewed = L’elenco è in fase di rinnovo
fault-lead-renewed = La ricerca tornerà disponibile a momenti. Nulla è andato perso. Riprovare tra un minuto.

fault-title-broken = Si è verificato un guasto da parte nostra
fault-lead-broken = La causa è nei nostri sistemi. I dati già salvati sono conservati. Riprovare tra qualche minuto. Se il guasto persiste, scrivere al centro servizi indicando il riferimento qui sotto.

fault-home = Vai alla home
fault-contact = Contatta il centro servizi
fault-reference = Riferimento:
