address-street = 도로명 및 번지
address-street-2 = 건물, 층, 호수

address-city-city = 시/군/구
address-city-district = 구
address-city-post-town = 우편 도시(Post town)
address-city-suburb = 교외 지역(Suburb)

address-area-area = 지역
address-area-county = 카운티
address-area-department = 데파르트망/주
address-area-district = 구역
address-area-emirate = 토후국
address-area-island = 섬
address-area-oblast = 오블라스트(주)
address-area-parish = 교구
address-area-prefecture = 도도부현
address-area-province = 주/도/성
address-area-province-only = 주/도
address-area-province-or-city = 시/도
address-area-state = 주

address-dependent-locality-district = 구/지구
address-dependent-locality-neighborhood = 동네
address-dependent-locality-suburb = 교외 지역
address-dependent-locality-townland = 타운랜드
address-dependent-locality-village-or-township = 마을/읍면

address-postal-code-eircode = Eircode(우편번호)
address-postal-code-pin = PIN 코드(우편번호)
address-postal-code-postal-code = 우편번호
address-postal-code-zip = ZIP 코드(우편번호)

address-sorting-code = CEDEX
