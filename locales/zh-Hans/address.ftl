# The parts of an address, as the countries call them.

address-street = 街道和门牌号
address-street-2 = 楼宇、楼层或房间号

address-city-city = 城市
address-city-district = 区
address-city-post-town = 邮镇
address-city-suburb = 城区

address-area-area = 地区
address-area-county = 郡/县
address-area-department = 省
address-area-district = 区
address-area-emirate = 酋长国
address-area-island = 岛屿
address-area-oblast = 州
address-area-parish = 行政区
address-area-prefecture = 都道府县
address-area-province = 省/州
address-area-province-only = 省
address-area-province-or-city = 省/市
address-area-state = 州/邦

address-dependent-locality-district = 区/县
address-dependent-locality-neighborhood = 街区
address-dependent-locality-suburb = 城区
address-dependent-locality-townland = 乡区
address-dependent-locality-village-or-township = 村/镇

address-postal-code-eircode = Eircode
address-postal-code-pin = PIN 邮政编码
address-postal-code-postal-code = 邮政编码
address-postal-code-zip = ZIP 邮政编码

address-sorting-code = CEDEX
