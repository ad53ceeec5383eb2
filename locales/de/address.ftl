address-street = Straße und Hausnummer
address-street-2 = Gebäude, Etage oder Einheit

address-city-city = Ort
address-city-district = Bezirk
address-city-post-town = Postort
address-city-suburb = Stadtteil

address-area-area = Gebiet
address-area-county = Grafschaft
address-area-department = Departement
address-area-district = Bezirk
address-area-emirate = Emirat
address-area-island = Insel
address-area-oblast = Oblast
address-area-parish = Gemeinde
address-area-prefecture = Präfektur
address-area-province = Bundesland oder Provinz
address-area-province-only = Provinz
address-area-province-or-city = Provinz oder Stadt
address-area-state = Bundesstaat

address-dependent-locality-district = Bezirk
address-dependent-locality-neighborhood = Stadtviertel
address-dependent-locality-suburb = Stadtteil
address-dependent-locality-townland = Townland
address-dependent-locality-village-or-township = Dorf oder Gemeinde

address-postal-code-eircode = Eircode
address-postal-code-pin = PIN-Code
address-postal-code-postal-code = Postleitzahl
address-postal-code-zip = ZIP-Code

address-sorting-code = CEDEX
