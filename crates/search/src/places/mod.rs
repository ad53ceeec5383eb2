//! Where cities are: GeoNames' table, searched as it lies in the binary.

use std::sync::LazyLock;

use icu::normalizer::DecomposingNormalizerBorrowed;
use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, GeneralCategoryGroup};
use membership::terms::Country;

/// Sorted by key, written by `scripts/cities`. Nothing of it is read into memory but the pages that a look-up touches.
static CITIES: &str = include_str!("cities.tsv");

/// Chinese signs that are one, each with the simplified one; sorted, written by `scripts/cities`.
static SIGNS: &str = include_str!("signs.tsv");

/// "City", which Chinese, Japanese and Korean put behind a name or leave out. The same is in `scripts/cities`.
const CITY: [char; 2] = ['市', '시'];

/// The earth's mean radius.
const EARTH: f64 = 6371.0;

/// A place on the earth, in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Position {
    /// North of the equator.
    pub latitude: f64,
    /// East of Greenwich.
    pub longitude: f64,
}

/// A city that was found by its name.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct City {
    /// Its country.
    pub country: Country,
    /// Where it is.
    pub position: Position,
    /// How many people live there.
    pub people: u64,
    /// The code of its area, as addresses there are written with it; known of the United States.
    pub area: Option<&'static str>,
}

impl Position {
    /// Returns how far another place is, in kilometers.
    pub fn distance(self, other: Self) -> f64 {
        let (here, there) = (self.latitude.to_radians(), other.latitude.to_radians());
        let north = (there - here) / 2.0;
        let east = (other.longitude - self.longitude).to_radians() / 2.0;
        let part = north.sin().powi(2) + here.cos() * there.cos() * east.sin().powi(2);
        2.0 * EARTH * part.sqrt().min(1.0).asin()
    }
}

/// Finds a city by any of its names: in `country` where one is given, else the largest of that name.
pub fn find(name: &str, country: Option<Country>) -> Option<City> {
    let key = key(name);
    if key.is_empty() {
        return None;
    }
    cities(&key)
        .filter(|city| country.is_none_or(|country| city.country == country))
        .max_by_key(|city| city.people)
}

fn cities(key: &str) -> impl Iterator<Item = City> {
    let start = first_line(key);
    let lines = CITIES.get(start..).unwrap_or_default().lines();
    lines.take_while(move |line| line_key(line) == key).filter_map(city)
}

/// Finds a city by any of its names in an area of a country. Where the areas of cities are not known, the largest of that name in
/// the country is meant.
pub fn find_in_area(name: &str, country: Country, area: &str) -> Option<City> {
    let key = key(name);
    if key.is_empty() {
        return None;
    }
    cities(&key)
        .filter(|city| city.country == country && city.area.is_none_or(|of| of == area))
        .max_by_key(|city| city.people)
}

fn city(line: &'static str) -> Option<City> {
    let mut columns = line.split('\t').skip(1);
    Some(City {
        country: Country::parse(columns.next()?)?,
        position: Position {
            latitude: columns.next()?.parse().ok()?,
            longitude: columns.next()?.parse().ok()?,
        },
        people: columns.next()?.parse().ok()?,
        area: columns.next(),
    })
}

/// Finds the first line whose key is not before `key`, by halves.
fn first_line(key: &str) -> usize {
    let (mut low, mut high) = (start_of_table(), CITIES.len());
    while low < high {
        let middle = line_start(low + (high - low) / 2, low);
        let line = line_at(middle);
        if line_key(line) < key {
            low = middle + line.len() + 1;
        } else {
            high = middle;
        }
    }
    low
}

/// What follows the comments at the head.
fn start_of_table() -> usize {
    let head = CITIES.lines().take_while(|line| line.starts_with('#'));
    head.map(|line| line.len() + 1).sum()
}

/// Returns where the line begins that `place` is in, not before `least`.
fn line_start(place: usize, least: usize) -> usize {
    let before = CITIES.as_bytes().get(least..place).unwrap_or_default();
    before
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(least, |newline| least + newline + 1)
}

fn line_at(start: usize) -> &'static str {
    let rest = CITIES.get(start..).unwrap_or_default();
    rest.split('\n').next().unwrap_or_default()
}

fn line_key(line: &str) -> &str {
    line.split('\t').next().unwrap_or_default()
}

/// Folds the name of a city as `scripts/cities` does.
fn key(name: &str) -> String {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let is_mark = |sign: char| GeneralCategoryGroup::Mark.contains(categories.get(sign));
    let apart = DecomposingNormalizerBorrowed::new_nfkd()
        .normalize(&without_city(name.trim()).to_lowercase())
        .into_owned();
    let mut key = String::new();
    for sign in apart.chars().filter(|sign| !is_mark(*sign)) {
        match whole(sign) {
            Some(letters) => key.push_str(letters),
            None if sign.is_alphanumeric() => key.push(simplified(sign)),
            None => {}
        }
    }
    key
}

fn without_city(name: &str) -> &str {
    let rest = name.strip_suffix(CITY).map(str::trim_end);
    rest.filter(|rest| rest.chars().count() > 1).unwrap_or(name)
}

/// Returns the simplified sign for a Chinese sign as Taiwan or Japan write it.
fn simplified(sign: char) -> char {
    static SIMPLER: LazyLock<Vec<(char, char)>> = LazyLock::new(|| {
        let lines = SIGNS.lines().filter(|line| !line.starts_with('#'));
        let pair = |line: &str| {
            let (sign, simpler) = line.split_once('\t')?;
            Some((sign.parse().ok()?, simpler.parse().ok()?))
        };
        lines.filter_map(pair).collect()
    });
    let found = SIMPLER.binary_search_by_key(&sign, |(sign, _)| *sign);
    let found = found.ok().and_then(|place| SIMPLER.get(place));
    found.map_or(sign, |(_, simpler)| *simpler)
}

/// Letters that Unicode takes for whole. The same list is in `scripts/cities`.
const fn whole(sign: char) -> Option<&'static str> {
    Some(match sign {
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ı' => "i",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ß' => "ss",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(name: &str, country: Option<&str>) -> Option<(String, i32)> {
        let city = find(name, country.and_then(Country::parse))?;
        Some((city.country.code().to_owned(), city.position.latitude.round() as i32))
    }

    #[test]
    fn d1_a_city_is_found_by_its_names_in_ten_languages() {
        for name in [
            "München",
            "MUNCHEN",
            "Muenchen",
            "Munich",
            "Monaco di Baviera",
            "ミュンヘン",
            "慕尼黑",
            "뮌헨",
        ] {
            assert_eq!(found(name, Some("DE")), Some(("DE".into(), 48)), "{name}");
        }
        assert_eq!(found("東京", None), Some(("JP".into(), 36)));
        assert_eq!(found("Hamburg", None), Some(("DE".into(), 54)));
        assert_eq!(found("Hamburg", Some("US")), Some(("US".into(), 43)));
        assert_eq!(found("Atlantis on Sea", None), None);
        let springfield =
            |area| find_in_area("Springfield", Country::parse("US")?, area).map(|city| city.position.latitude);
        assert_eq!(springfield("IL"), Some(39.802));
        assert_eq!(springfield("MA"), Some(42.101));
        assert_eq!(springfield("AK"), None);
        assert_eq!(found("", None), None);
    }

    #[test]
    fn d1_a_city_is_found_in_the_letters_of_its_country_however_its_signs_are_written() {
        for (names, country) in [
            (["臺北", "台北市", "臺北市"], "TW"),
            (["臺中", "台中", "台中市"], "TW"),
            (["桃園", "桃園市", "桃园"], "TW"),
            (["横浜", "橫濱", "横滨市"], "JP"),
            (["広島", "廣島", "广岛"], "JP"),
            (["仙台", "仙臺", "仙台市"], "JP"),
            (["廣州", "广州", "広州市"], "CN"),
            (["대전", "대전시", "Daejeon"], "KR"),
            (["Москва", "МОСКВА", "Moscow"], "RU"),
            (["Αθήνα", "ΑΘΗΝΑ", "Athen"], "GR"),
            (["القاهرة", "Kairo", "Le Caire"], "EG"),
        ] {
            let found = names.map(|name| find(name, None).map(|city| city.country.code().to_owned()));
            assert!(
                found.iter().all(|code| code.as_deref() == Some(country)),
                "{names:?}: {found:?}"
            );
        }
    }

    #[test]
    fn d1_the_table_is_sorted_and_folded() {
        let lines: Vec<&str> = CITIES.lines().filter(|line| !line.starts_with('#')).collect();
        assert!(lines.len() > 100_000);
        assert!(lines.is_sorted_by(|one, other| line_key(one) <= line_key(other)));
        for line in lines.iter().step_by(97) {
            assert_eq!(key(line_key(line)), line_key(line));
            assert!(city(line).is_some() || !line.is_empty(), "{line}");
            assert!(cities(line_key(line)).count() > 0 || city(line).is_none(), "{line}");
        }
    }

    #[test]
    fn d1_distances_are_those_of_the_earth() {
        let of = |name| find(name, None).unwrap().position;
        let far = of("Hamburg").distance(of("Bremen"));
        assert!((90.0..105.0).contains(&far), "{far}");
        assert!(of("Tokyo").distance(of("Tokyo")) < 0.001);
    }
}
