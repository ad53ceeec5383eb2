address-street = 町名・番地
address-street-2 = 建物名・階・部屋番号

address-city-city = 市区町村
address-city-district = 地区
address-city-post-town = 郵便上の町名（Post town）
address-city-suburb = 郊外地区（Suburb）

address-area-area = 地域
address-area-county = 郡
address-area-department = 県
address-area-district = 地区
address-area-emirate = 首長国
address-area-island = 島
address-area-oblast = 州
address-area-parish = 行政教区
address-area-prefecture = 都道府県
address-area-province = 州・省・県
address-area-province-only = 県
address-area-province-or-city = 道・市
address-area-state = 州

address-dependent-locality-district = 地区
address-dependent-locality-neighborhood = 街区
address-dependent-locality-suburb = 郊外地区
address-dependent-locality-townland = タウンランド
address-dependent-locality-village-or-township = 村・郷

address-postal-code-eircode = Eircode（郵便番号）
address-postal-code-pin = PIN コード（郵便番号）
address-postal-code-postal-code = 郵便番号
address-postal-code-zip = ZIP コード（郵便番号）

address-sorting-code = CEDEX
