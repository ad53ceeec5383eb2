//! Organizations that somebody told us of: a line of the file, checked (rule A3).

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::sheet::{mistake, shown};
use super::{Column, Row, RowMistake};
use crate::names;
use crate::terms::{Country, Telephone, Typed, WebAddress};

/// The longest name or line of an address, in characters.
const LONGEST: usize = 150;

/// The columns of the file. All but `key` are the fields of the contact page of the same name.
const COLUMNS: [Column; 13] = [
    required("key"),
    required("legal_name"),
    optional("doing_business_as"),
    required("country"),
    required("city"),
    optional("area"),
    optional("street"),
    optional("street_2"),
    optional("dependent_locality"),
    optional("postal_code"),
    optional("registration_number"),
    optional("telephone"),
    optional("web_address"),
];

const fn required(name: &'static str) -> Column {
    Column { name, required: true }
}

const fn optional(name: &'static str) -> Column {
    Column { name, required: false }
}

/// An organization as a source tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownOrganization {
    /// What the source calls it; told again under the same key, it is the same one.
    pub key: String,
    /// The name in the register.
    pub legal_name: String,
    /// The name that customers see, where there is another.
    pub doing_business_as: Option<String>,
    /// Where it is.
    pub country: Country,
    /// In which city.
    pub city: String,
    /// In which state or province, where that is told.
    pub area: Option<String>,
    /// The domain of its web address.
    pub domain: Option<String>,
    /// What is known, as the fields of the contact page: who enrolls it need not type it.
    pub entries: Typed,
}

impl KnownOrganization {
    /// Lists the pieces of its names, by which the store finds similar ones.
    pub fn grams(&self) -> Vec<String> {
        let names = [Some(&self.legal_name), self.doing_business_as.as_ref()];
        let mut grams: Vec<String> = names
            .into_iter()
            .flatten()
            .flat_map(|name| names::grams(&names::key(name)))
            .collect();
        grams.sort();
        grams.dedup();
        grams
    }
}

/// The rules of a whole file: what one row may say beside the others.
#[derive(Debug, Default)]
pub struct OrganizationFile {
    rows: HashMap<u64, u64>,
}

impl OrganizationFile {
    /// Returns the columns.
    pub const fn columns() -> &'static [Column] {
        &COLUMNS
    }

    /// Checks a row.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn check(&mut self, mut row: Row<'_>) -> Result<KnownOrganization, Vec<RowMistake>> {
        let number = row.number();
        let key = row.line("key", LONGEST);
        let legal_name = name(&mut row, "legal_name");
        let doing_business_as = name(&mut row, "doing_business_as");
        let country = country(&mut row);
        let city = row.line("city", LONGEST);
        let domain = domain(&mut row);
        telephone(&mut row);
        let entries = entries(&mut row);
        let made = key
            .zip(legal_name)
            .zip(country)
            .zip(city)
            .map(|(((key, legal_name), country), city)| KnownOrganization {
                key,
                legal_name,
                doing_business_as,
                country,
                city,
                area: some(entries.one("area")),
                domain,
                entries,
            });
        let made = row.finish(made)?;
        let mut hasher = DefaultHasher::new();
        made.key.hash(&mut hasher);
        match self.rows.insert(hasher.finish(), number) {
            Some(earlier) => Err(vec![mistake(
                number,
                Some("key"),
                format!("{} is in row {earlier} already", shown(&made.key)),
                "each organization has a key of its own, and one row".to_owned(),
            )]),
            None => Ok(made),
        }
    }
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn name(row: &mut Row<'_>, column: &str) -> Option<String> {
    let name = row.line(column, LONGEST)?;
    if !name.chars().any(char::is_alphanumeric) {
        row.note(
            column,
            format!("{} is no name", shown(&name)),
            "a name has a letter or a figure",
        );
        return None;
    }
    Some(name)
}

fn country(row: &mut Row<'_>) -> Option<Country> {
    let code = row.line("country", LONGEST)?;
    let country = Country::parse(&code);
    if country.is_none() {
        row.note(
            "country",
            format!("{} is no country code", shown(&code)),
            "write the two letters of ISO 3166-1, such as DE",
        );
    }
    country
}

fn domain(row: &mut Row<'_>) -> Option<String> {
    let typed = row.line("web_address", LONGEST)?;
    let address = WebAddress::parse(&typed);
    if address.is_none() {
        row.note(
            "web_address",
            format!("{} is no web address", shown(&typed)),
            "write one such as www.example.com, or nothing",
        );
    }
    address?.domain().map(str::to_owned)
}

fn telephone(row: &mut Row<'_>) {
    if let Some(typed) = row.line("telephone", LONGEST)
        && Telephone::parse(&typed).is_none()
    {
        let hint = "write one such as +1 425 555 0100, or nothing";
        row.note("telephone", format!("{} is no telephone number", shown(&typed)), hint);
    }
}

/// Takes what the contact page has a field for.
fn entries(row: &mut Row<'_>) -> Typed {
    let mut entries = Typed::default();
    for column in COLUMNS.iter().filter(|column| column.name != "key") {
        // What is required, or read above, has told its mistakes there.
        let is_told = column.required || matches!(column.name, "doing_business_as" | "web_address" | "telephone");
        let text = if is_told {
            some(row.cell(column.name))
        } else {
            row.line(column.name, LONGEST)
        };
        if let Some(text) = text {
            entries.set(column.name, text);
        }
    }
    if let Some(country) = Country::parse(entries.one("country")) {
        entries.set("country", country.code());
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Head;

    const HEAD: &[&str] = &["Key", "legal name", "country", "city", "web-address", "telephone"];

    fn checked(cells: &[&str]) -> Result<KnownOrganization, Vec<RowMistake>> {
        let head = Head::read(HEAD.iter().copied(), OrganizationFile::columns()).expect("a right head");
        OrganizationFile::default().check(head.row(2, cells).expect("as wide as the head"))
    }

    #[test]
    fn a3_a_row_is_what_the_contact_page_asks_for() {
        let known = checked(&[
            "77",
            "=HYPERLINK(\"x\") & Söhne",
            "de",
            "Köln",
            "www.bücher.example",
            "",
        ])
        .expect("it is right");
        assert_eq!(known.legal_name, "=HYPERLINK(\"x\") & Söhne");
        assert_eq!(known.domain.as_deref(), Some("xn--bcher-kva.example"));
        assert_eq!(known.entries.one("country"), "DE");
        assert!(!known.grams().is_empty());
    }

    #[test]
    fn a3_every_mistake_of_a_row_is_told_with_its_column() {
        let mistakes = checked(&["", "-", "Germany", "", "nowhere", "x"]).expect_err("all of it is wrong");
        let columns: Vec<_> = mistakes
            .iter()
            .filter_map(|mistake| mistake.column.as_deref())
            .collect();
        assert_eq!(
            columns,
            ["key", "legal_name", "country", "city", "web_address", "telephone"]
        );
        assert!(
            mistakes
                .iter()
                .all(|mistake| mistake.row == 2 && !mistake.hint.is_empty())
        );
    }

    #[test]
    fn a3_a_key_stands_for_one_organization() {
        let head = Head::read(HEAD.iter().copied(), OrganizationFile::columns()).expect("a right head");
        let mut file = OrganizationFile::default();
        let cells = ["77", "Aalto", "DE", "Köln", "", ""];
        file.check(head.row(2, &cells).expect("wide enough"))
            .expect("the first");
        let again = file
            .check(head.row(9, &cells).expect("wide enough"))
            .expect_err("the second");
        assert!(again[0].what.contains("row 2"), "{again:?}");
    }

    #[test]
    fn a3_a_wrong_head_is_told_with_what_was_meant() {
        let wrong = Head::read(
            ["key", "legal_nmae", "country", "city", "city"].into_iter(),
            OrganizationFile::columns(),
        );
        let mistakes = wrong.expect_err("it is wrong");
        assert_eq!(mistakes.len(), 3, "{mistakes:?}");
        assert!(mistakes[0].hint.contains("legal_name"));
    }
}
