address-street = Numéro et rue
address-street-2 = Bâtiment, étage ou bureau

address-city-city = Ville
address-city-district = District
address-city-post-town = Ville postale
address-city-suburb = Quartier

address-area-area = Zone
address-area-county = Comté
address-area-department = Département
address-area-district = District
address-area-emirate = Émirat
address-area-island = Île
address-area-oblast = Oblast
address-area-parish = Paroisse
address-area-prefecture = Préfecture
address-area-province = État ou province
address-area-province-only = Province
address-area-province-or-city = Province ou ville
address-area-state = État

address-dependent-locality-district = District
address-dependent-locality-neighborhood = Quartier
address-dependent-locality-suburb = Quartier
address-dependent-locality-townland = Townland
address-dependent-locality-village-or-township = Village ou commune

address-postal-code-eircode = Eircode
address-postal-code-pin = Code PIN
address-postal-code-postal-code = Code postal
address-postal-code-zip = Code ZIP

address-sorting-code = CEDEX
