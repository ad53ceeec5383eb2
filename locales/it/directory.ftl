directory-what-we-do = Che cosa facciamo
directory-listed-locations = Sedi
directory-headquarters = Sede centrale
directory-no-description = Questo membro non ha ancora inserito una descrizione.

# What search engines show under the name. $level: the program level.
directory-summary = { $name }, { $city }, { $country }: { $level }, { $program }

# How customers reach a member.
directory-contact = Contatti
directory-phone = Telefono
directory-web = Web
directory-opening-hours = Orari di apertura

directory-verified = Dati verificati
directory-in-force = Adesione in vigore
directory-in-grace = Reiscrizione attesa
directory-member-since = Inizio dell’adesione
directory-until = Scadenza dell’adesione
# $vendor: the vendor's name
directory-vouches = { $vendor } garantisce quanto indicato sotto questo titolo e nient’altro in questa pagina.

directory-verify-title = Verifica un membro
directory-verify-lead = Inserire l’ID riportato sul certificato o sul sito web del membro.
directory-verify-hint = Nove lettere e cifre, con o senza spazi
directory-verify-button = Verifica
directory-verify-empty = Inserire un ID del programma partner.
directory-verify-unknown = Nessun membro dell’elenco ha questo ID. Controllare ogni lettera e ogni cifra.

directory-title = Trova un partner
directory-about = I membri del programma partner per attività, luogo, livello e lingue parlate. Ogni livello è verificato.
directory-words = Per che cosa serve aiuto?
directory-near = Vicino a quale città?
directory-near-unknown = Questo luogo non ci è noto. Inserire una città, oppure città e paese, per esempio Bologna, Italia.
directory-within = Entro
directory-distance = { $distance } km
directory-search = Cerca

# $shown: $count as it is written.
directory-found = { $count ->
    [0] Nessun partner
    [one] { $shown } partner
   *[other] { $shown } partner
}
# $found: the sentence above.
directory-found-for = { $found } per «{ $words }»
directory-found-near = { $found } vicino a { $near }
directory-found-for-near = { $found } per «{ $words }» vicino a { $near }
directory-found-chosen = { $found }: { $choices }
directory-chosen-more = altri { $count }
directory-near-within = { $near } ({ $distance })
directory-title-page = { $title }, pagina { $page }

directory-order-by-lot = L’ordine è sorteggiato di nuovo ogni giorno. Nessuno può comprare una posizione.
directory-order-best-match = Prima quelli il cui nome corrisponde, poi tutti gli altri, sorteggiati di nuovo ogni giorno. Nessuno può comprare una posizione.
directory-order-nearest = Prima i più vicini. Nessuno può comprare una posizione.

directory-filters = { $count ->
    [0] Filtri
    [one] Filtri, { $count } applicato
   *[other] Filtri, { $count } applicati
}
directory-apply = Applica i filtri
directory-more = Mostra altri { $count }
directory-everywhere = Tutti i paesi
directory-facet-place = Luogo
directory-facet-level = Livello del programma
directory-facet-service = Servizio
directory-facet-industry = Settore
directory-facet-speaks = Lingue parlate
directory-facet-size = Dimensione dei clienti
directory-take-back = Rimuovi il filtro: { $choice }
directory-clear-all = Cancella tutto
directory-locations = { $count } sedi

directory-nothing = Nessun partner soddisfa tutto questo. Togliere una condizione:
directory-nobody = Nell’elenco non c’è ancora nessuno.
directory-without-words = Senza «{ $words }»
directory-without-near = Ovunque, non solo vicino a { $near }
directory-without-choice = Senza «{ $choice }»

directory-pages = Pagine dei risultati

directory-path = Percorso di questa pagina
directory-map = Mostra sulla mappa
directory-level-since = A questo livello dal
directory-address = Indirizzo
directory-location-title = { $name }, { $location }
directory-facet-designation = Riconoscimento
directory-designations = Riconoscimenti
