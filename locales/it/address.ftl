address-street = Via e numero civico
address-street-2 = Edificio, piano o interno

address-city-city = Città
address-city-district = Distretto
address-city-post-town = Città postale
address-city-suburb = Località

address-area-area = Area
address-area-county = Contea
address-area-department = Dipartimento
address-area-district = Distretto
address-area-emirate = Emirato
address-area-island = Isola
address-area-oblast = Oblast
address-area-parish = Parrocchia
address-area-prefecture = Prefettura
address-area-province = Stato o provincia
address-area-province-only = Provincia
address-area-province-or-city = Provincia o città
address-area-state = Stato

address-dependent-locality-district = Distretto
address-dependent-locality-neighborhood = Quartiere
address-dependent-locality-suburb = Località
address-dependent-locality-townland = Townland
address-dependent-locality-village-or-township = Villaggio o comune

address-postal-code-eircode = Eircode
address-postal-code-pin = Codice PIN
address-postal-code-postal-code = Codice postale
address-postal-code-zip = Codice ZIP

address-sorting-code = CEDEX
