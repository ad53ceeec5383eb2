address-street = Calle y número
address-street-2 = Edificio, piso u oficina

address-city-city = Ciudad
address-city-district = Distrito
address-city-post-town = Localidad postal
address-city-suburb = Barrio

address-area-area = Zona
address-area-county = Condado
address-area-department = Departamento
address-area-district = Distrito
address-area-emirate = Emirato
address-area-island = Isla
address-area-oblast = Óblast
address-area-parish = Parroquia
address-area-prefecture = Prefectura
address-area-province = Provincia o estado
address-area-province-only = Provincia
address-area-province-or-city = Provincia o ciudad
address-area-state = Estado

address-dependent-locality-district = Distrito
address-dependent-locality-neighborhood = Barrio o colonia
address-dependent-locality-suburb = Barrio
address-dependent-locality-townland = Townland
address-dependent-locality-village-or-township = Pueblo o municipio

address-postal-code-eircode = Eircode
address-postal-code-pin = Código PIN
address-postal-code-postal-code = Código postal
address-postal-code-zip = Código ZIP

address-sorting-code = CEDEX
