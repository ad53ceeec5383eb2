# The parts of an address, as the countries call them.

address-street = Street and number
address-street-2 = Building, floor or suite

address-city-city = City
address-city-district = District
address-city-post-town = Post town
address-city-suburb = Suburb

address-area-area = Area
address-area-county = County
address-area-department = Department
address-area-district = District
address-area-emirate = Emirate
address-area-island = Island
address-area-oblast = Oblast
address-area-parish = Parish
address-area-prefecture = Prefecture
address-area-province = State or province
address-area-province-only = Province
address-area-province-or-city = Province or city
address-area-state = State

address-dependent-locality-district = District
address-dependent-locality-neighborhood = Neighborhood
address-dependent-locality-suburb = Suburb
address-dependent-locality-townland = Townland
address-dependent-locality-village-or-township = Village or township

address-postal-code-eircode = Eircode
address-postal-code-pin = PIN code
address-postal-code-postal-code = Postal code
address-postal-code-zip = ZIP code

address-sorting-code = CEDEX
