# The parts of an address, as the countries call them.

address-street = 街道與門牌號碼
address-street-2 = 大樓、樓層或室號

address-city-city = 城市
address-city-district = 鄉鎮市區
address-city-post-town = 郵鎮
address-city-suburb = 市郊

address-area-area = 地區
address-area-county = 縣市/郡
address-area-department = 省
address-area-district = 區
address-area-emirate = 酋長國
address-area-island = 島嶼
address-area-oblast = 州
address-area-parish = 行政區
address-area-prefecture = 都道府縣
address-area-province = 省/州
address-area-province-only = 省
address-area-province-or-city = 省/市
address-area-state = 州/邦

address-dependent-locality-district = 區
address-dependent-locality-neighborhood = 鄰里
address-dependent-locality-suburb = 市郊
address-dependent-locality-townland = 鄉區
address-dependent-locality-village-or-township = 村/鎮

address-postal-code-eircode = Eircode
address-postal-code-pin = PIN 郵遞區號
address-postal-code-postal-code = 郵遞區號
address-postal-code-zip = ZIP 郵遞區號

address-sorting-code = CEDEX
