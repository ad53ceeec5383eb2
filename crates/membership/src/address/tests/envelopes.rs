//! Real addresses of thirty countries, and how their envelopes are written.

use super::{address, country, typed};
use crate::address::{check, format_of};
use crate::refusal::{Reason, Refusal};

/// A real address of each of thirty countries, how its envelope is written, and a postal code that is none there.
pub(super) const ADDRESSES: [(&str, &str, &str, &str); 30] = [
    (
        "US",
        "street = 1 Microsoft Way; city = Redmond; area = WA; postal_code = 98052",
        "1 Microsoft Way / REDMOND, WA 98052",
        "9805",
    ),
    (
        "CA",
        "street = 150 Elgin Street; city = Ottawa; area = Ontario; postal_code = k2p1l4",
        "150 ELGIN STREET / OTTAWA ON K2P 1L4",
        "D2P 1L4",
    ),
    (
        "MX",
        "street = Av. Ricardo Margáin 325; dependent_locality = Valle del Campestre; city = San Pedro Garza García; area = Nuevo León; postal_code = 66265",
        "Av. Ricardo Margáin 325 / Valle del Campestre / 66265 SAN PEDRO GARZA GARCÍA, N.L.",
        "6626",
    ),
    (
        "BR",
        "street = Av. Paulista, 1374; dependent_locality = Bela Vista; city = São Paulo; area = SP; postal_code = 01310100",
        "Av. Paulista, 1374 / Bela Vista / SÃO PAULO-SP / 01310-100",
        "01310",
    ),
    (
        "AR",
        "street = Av. Leandro N. Alem 855; city = Buenos Aires; area = Ciudad Autónoma de Buenos Aires; postal_code = C1001AAD",
        "AV. LEANDRO N. ALEM 855 / C1001AAD BUENOS AIRES / Ciudad Autónoma de Buenos Aires",
        "10",
    ),
    (
        "CL",
        "street = Av. Presidente Riesco 5711; city = Las Condes; area = Región Metropolitana; postal_code = 7561114",
        "Av. Presidente Riesco 5711 / 7561114 Las Condes / Región Metropolitana",
        "75611",
    ),
    (
        "GB",
        "street = 125 London Wall; city = London; postal_code = ec2y5aj",
        "125 London Wall / LONDON / EC2Y 5AJ",
        "12345",
    ),
    (
        "IE",
        "street = 70 Sir John Rogerson's Quay; city = Dublin 2; postal_code = D02R296",
        "70 Sir John Rogerson's Quay / Dublin 2 / D02 R296",
        "D02",
    ),
    (
        "FR",
        "street = 14 rue Royale; city = Paris; postal_code = 75008",
        "14 rue Royale / 75008 PARIS",
        "7500",
    ),
    (
        "BE",
        "street = Rue de la Loi 16; city = Bruxelles; postal_code = 1000",
        "Rue de la Loi 16 / 1000 Bruxelles",
        "10000",
    ),
    (
        "NL",
        "street = High Tech Campus 52; city = Eindhoven; postal_code = 5656ag",
        "High Tech Campus 52 / 5656 AG Eindhoven",
        "5656",
    ),
    (
        "DE",
        "street = Werner-von-Siemens-Straße 1; city = München; postal_code = D-80333",
        "Werner-von-Siemens-Straße 1 / 80333 München",
        "8033",
    ),
    (
        "AT",
        "street = Trabrennstraße 6-8; city = Wien; postal_code = A-1020",
        "Trabrennstraße 6-8 / 1020 Wien",
        "10200",
    ),
    (
        "CH",
        "street = Avenue Nestlé 55; city = Vevey; postal_code = CH 1800",
        "Avenue Nestlé 55 / CH-1800 Vevey",
        "18000",
    ),
    (
        "IT",
        "street = Via Mecenate 77; city = Milano; area = Milano; postal_code = 20138",
        "Via Mecenate 77 / 20138 MILANO MI",
        "2013",
    ),
    (
        "ES",
        "street = Paseo de la Castellana 81; city = Madrid; area = Madrid; postal_code = 28046",
        "Paseo de la Castellana 81 / 28046 MADRID",
        "2804",
    ),
    (
        "PT",
        "street = Rua Áurea 100; city = Lisboa; postal_code = 1100 060",
        "Rua Áurea 100 / 1100-060 Lisboa",
        "1100",
    ),
    (
        "SE",
        "street = Torshamnsgatan 21; city = Stockholm; postal_code = SE-16483",
        "Torshamnsgatan 21 / SE-164 83 Stockholm",
        "1648",
    ),
    (
        "NO",
        "street = Forusbeen 50; city = Stavanger; postal_code = 4035",
        "Forusbeen 50 / 4035 Stavanger",
        "40355",
    ),
    (
        "DK",
        "street = Novo Allé 1; city = Bagsværd; postal_code = 2880",
        "Novo Allé 1 / 2880 Bagsværd",
        "288",
    ),
    (
        "FI",
        "street = Karakaari 7; city = Espoo; postal_code = 02610",
        "Karakaari 7 / FI-02610 Espoo",
        "0261",
    ),
    (
        "PL",
        "street = ul. Chemików 7; city = Płock; postal_code = 09411",
        "ul. Chemików 7 / 09-411 Płock",
        "09-41",
    ),
    (
        "TR",
        "street = Nakkaştepe Azizbey Sok. 1; city = Üsküdar; area = İstanbul; postal_code = 34674",
        "Nakkaştepe Azizbey Sok. 1 / 34674 Üsküdar/İstanbul",
        "3467",
    ),
    (
        "ZA",
        "street = 150 Rivonia Road; dependent_locality = Sandton; city = Johannesburg; postal_code = 2196",
        "150 Rivonia Road / Sandton / Johannesburg / 2196",
        "21960",
    ),
    (
        "IN",
        "street = Electronics City; street_2 = Hosur Road; city = Bengaluru; area = Karnataka; postal_code = 560 100",
        "Electronics City / Hosur Road / Bengaluru 560100 / Karnataka",
        "56010",
    ),
    (
        "AU",
        "street = 341 George Street; city = Sydney; area = New South Wales; postal_code = 2000",
        "341 George Street / SYDNEY NSW 2000",
        "200",
    ),
    (
        "SG",
        "street = 3 Fusionopolis Way; street_2 = #08-21; postal_code = S 138633",
        "3 Fusionopolis Way / #08-21 / SINGAPORE 138633",
        "13863",
    ),
    (
        "JP",
        "postal_code = １００－８２８０; area = 東京都; city = 千代田区; street = 丸の内1-6-6",
        "〒100-8280 / 東京都千代田区 / 丸の内1-6-6",
        "100-828",
    ),
    (
        "KR",
        "area = 경기도; city = 수원시 영통구; street = 삼성로 129; postal_code = 16677",
        "경기도 수원시 영통구 / 삼성로 129 / 16677",
        "1667",
    ),
    (
        "CN",
        "postal_code = 518129; area = 广东省; city = 深圳市; dependent_locality = 龙岗区; street = 坂田华为基地",
        "518129 / 广东省深圳市龙岗区 / 坂田华为基地",
        "51812",
    ),
];

#[test]
fn x2_an_address_stands_on_the_envelope_as_its_country_writes_it() {
    for (code, entries, lines, _) in ADDRESSES {
        assert_eq!(address(code, entries).lines().join(" / "), lines, "{code}");
    }
}

#[test]
fn e4_a_postal_code_that_is_none_is_refused_with_one_that_is() {
    for (code, entries, _, wrong) in ADDRESSES {
        let mut typed = typed(entries);
        typed.set("postal_code", wrong);
        let example = format_of(country(code))
            .postal_code
            .as_ref()
            .map(|code| code.example().to_owned())
            .unwrap_or_default();
        let refusal = Refusal::new(
            "postal_code",
            Reason::NotAPostalCode {
                example: example.clone(),
            },
        );
        assert_eq!(check(country(code), &typed), Err(vec![refusal]), "{code}");
        typed.set("postal_code", example);
        assert!(check(country(code), &typed).is_ok(), "{code}");
    }
}

#[test]
fn x2_latin_letters_have_their_own_order_where_a_country_has_one() {
    for (code, entries, lines) in [
        (
            "JP",
            "postal_code = 1008280; area = Tokyo; city = Chiyoda-ku; street = 1-6-6 Marunouchi",
            "1-6-6 Marunouchi / Chiyoda-ku, TOKYO / 100-8280",
        ),
        (
            "KR",
            "area = Gyeonggi-do; city = Suwon-si; street = 129 Samsung-ro; postal_code = 16677",
            "129 Samsung-ro / Suwon-si / Gyeonggi-do / 16677",
        ),
        (
            "HK",
            "area = Hong Kong Island; city = Central; street = 1 Queen's Road Central",
            "1 Queen's Road Central / Central / HONG KONG ISLAND",
        ),
        (
            "HK",
            "area = 香港島; city = 中環; street = 皇后大道中1號",
            "香港島 / 中環 / 皇后大道中1號",
        ),
        (
            "AE",
            "area = Dubai; city = Dubai; street = Sheikh Zayed Road",
            "Sheikh Zayed Road / Dubai",
        ),
        (
            "RU",
            "street = ул. Льва Толстого, 16; city = Москва; area = Москва; postal_code = 119021",
            "УЛ. ЛЬВА ТОЛСТОГО, 16 / МОСКВА / 119021",
        ),
    ] {
        assert_eq!(address(code, entries).lines().join(" / "), lines, "{code}");
    }
}

#[test]
fn e4_no_comma_hangs_behind_a_part_that_is_not_there() {
    for (code, entries, lines) in [
        (
            "PH",
            "street = Ayala Avenue 1; city = Makati",
            "Ayala Avenue 1 / Makati",
        ),
        (
            "CI",
            "street = Rue des Jardins; city = Abidjan; sorting_code = 01 BP 1",
            "01 BP 1 Rue des Jardins Abidjan 01 BP 1",
        ),
        (
            "GG",
            "street = Glategny Esplanade; city = St Peter Port; postal_code = GY11WR",
            "Glategny Esplanade / ST PETER PORT / GUERNSEY / GY1 1WR",
        ),
        (
            "NG",
            "street = 1 Alfred Rewane Road; city = Lagos; area = Lagos",
            "1 Alfred Rewane Road / LAGOS",
        ),
    ] {
        assert_eq!(address(code, entries).lines().join(" / "), lines, "{code}");
    }
}
