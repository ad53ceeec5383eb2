address-street = Rua e número
address-street-2 = Edifício, andar ou sala

address-city-city = Cidade
address-city-district = Distrito
address-city-post-town = Cidade postal
address-city-suburb = Bairro

address-area-area = Zona
address-area-county = Condado
address-area-department = Departamento
address-area-district = Distrito
address-area-emirate = Emirado
address-area-island = Ilha
address-area-oblast = Oblast
address-area-parish = Paróquia
address-area-prefecture = Prefeitura
address-area-province = Estado ou província
address-area-province-only = Província
address-area-province-or-city = Província ou cidade
address-area-state = Estado

address-dependent-locality-district = Distrito
address-dependent-locality-neighborhood = Bairro
address-dependent-locality-suburb = Bairro
address-dependent-locality-townland = Townland
address-dependent-locality-village-or-township = Vila ou município

address-postal-code-eircode = Eircode
address-postal-code-pin = Código PIN
address-postal-code-postal-code = Código postal
address-postal-code-zip = Código ZIP

address-sorting-code = CEDEX
