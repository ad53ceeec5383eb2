//! An enrollment that begins with what is known already: an organization that somebody told us of, or what was looked for
//! (rule A3). Nobody types twice what the center knows.

use super::{CONTACT_FIELDS, Contact};
use crate::names;
use crate::terms::{Country, KnownOrganizationId, Language, OrganizationId, Typed};

/// An organization that somebody told us of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownOrganization {
    /// Its key.
    pub id: KnownOrganizationId,
    /// The name in the register.
    pub legal_name: String,
    /// The Doing Business As name, where there is one.
    pub doing_business_as: Option<String>,
    /// Its country.
    pub country: Country,
    /// Its city.
    pub city: String,
    /// Its state or province.
    pub area: Option<String>,
    /// Its domain.
    pub domain: Option<String>,
    /// What else is known, in the fields of the contact page.
    pub entries: Typed,
    /// What it was enrolled as, once it is.
    pub enrolled_as: Option<OrganizationId>,
}

impl KnownOrganization {
    /// Tells whether contact information is still about this organization, and not about another that somebody made of
    /// the entries: same country, and the same domain or a name that would be taken for it.
    pub fn is(&self, contact: &Contact) -> bool {
        let own = [Some(self.legal_name.as_str()), self.doing_business_as.as_deref()];
        let given = [Some(contact.legal_name()), contact.doing_business_as()];
        let alike = own.into_iter().flatten().any(|own| {
            let mut given = given.into_iter().flatten();
            given.any(|given| names::would_be_taken_for(own, given))
        });
        let same_domain = self.domain.is_some() && self.domain.as_deref() == contact.web_address().domain();
        self.country == contact.country() && (alike || same_domain)
    }

    fn fields(&self) -> [(&'static str, &str); 6] {
        [
            ("country", self.country.code()),
            ("legal_name", &self.legal_name),
            (
                "doing_business_as",
                self.doing_business_as.as_deref().unwrap_or_default(),
            ),
            ("city", &self.city),
            ("area", self.area.as_deref().unwrap_or_default()),
            ("web_address", self.domain.as_deref().unwrap_or_default()),
        ]
    }
}

/// Fills in the contact page: with what is known, and, where nothing is, with what was looked for. What was looked for
/// never overrules what is known.
pub fn begun_with(known: Option<&KnownOrganization>, searched: &Typed, reader: Language) -> Typed {
    let mut typed = Typed::default();
    let mut fill = |field: &str, value: &str| {
        if CONTACT_FIELDS.contains(&field) && typed.one(field).trim().is_empty() && !value.trim().is_empty() {
            typed.set(field, value);
        }
    };
    if let Some(known) = known {
        for (field, value) in known.entries.pairs().chain(known.fields()) {
            fill(field, value);
        }
    }
    let elsewhere = known.is_some_and(|known| Country::parse(searched.one("country")) != Some(known.country));
    if !elsewhere {
        let fields = [
            ("country", "country"),
            ("legal_name", "name"),
            ("doing_business_as", "doing_business_as"),
            ("city", "city"),
            ("area", "area"),
        ];
        for (field, entry) in fields {
            fill(field, searched.one(entry));
        }
    }
    // An e-mail address is a person's, and none of the organization's.
    fill(
        "web_address",
        searched.one("domain").rsplit('@').next().unwrap_or_default(),
    );
    fill("preferred_language", reader.tag());
    typed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Typed {
        Typed::from_pairs(pairs.iter().copied(), |_| true)
    }

    fn nordlicht() -> KnownOrganization {
        KnownOrganization {
            id: KnownOrganizationId::from_uuid(uuid::Uuid::nil()),
            legal_name: "Nordlicht Software GmbH".into(),
            doing_business_as: None,
            country: Country::parse("DE").expect("Germany"),
            city: "Kiel".into(),
            area: None,
            domain: Some("nordlicht.example".into()),
            entries: typed(&[
                ("street", "Am Hafen 3"),
                ("postal_code", "24103"),
                ("telephone", "+49 431 555 0142"),
                ("password", "kept by nobody"),
            ]),
            enrolled_as: None,
        }
    }

    #[test]
    fn a3_what_is_known_and_what_was_entered_need_not_be_typed_again() {
        let searched = typed(&[
            ("country", "DE"),
            ("name", "nordlict"),
            ("doing_business_as", "Nordlicht"),
            ("city", "kiel"),
        ]);
        let begun = begun_with(Some(&nordlicht()), &searched, Language::German);
        assert_eq!(
            begun.one("legal_name"),
            "Nordlicht Software GmbH",
            "what is known is not overruled"
        );
        assert_eq!(begun.one("city"), "Kiel");
        assert_eq!(begun.one("doing_business_as"), "Nordlicht");
        assert_eq!(begun.one("street"), "Am Hafen 3");
        assert_eq!(begun.one("web_address"), "nordlicht.example");
        assert_eq!(begun.one("preferred_language"), "de");
        assert_eq!(begun.one("password"), "", "no field of the page");
        assert!(Contact::check(&begun).is_ok());
    }

    #[test]
    fn a3_what_was_entered_for_another_country_is_not_mixed_with_what_is_known() {
        let searched = typed(&[
            ("country", "AT"),
            ("doing_business_as", "Nordlicht Wien"),
            ("area", "Wien"),
        ]);
        let begun = begun_with(Some(&nordlicht()), &searched, Language::German);
        assert_eq!(begun.one("country"), "DE");
        assert_eq!((begun.one("doing_business_as"), begun.one("area")), ("", ""));
    }

    #[test]
    fn a3_a_new_organization_begins_with_what_was_entered() {
        let searched = typed(&[
            ("country", "FR"),
            ("name", "Lumière"),
            ("city", "Lyon"),
            ("domain", "ana@lumiere.example"),
        ]);
        let begun = begun_with(None, &searched, Language::French);
        assert_eq!(begun.one("country"), "FR");
        assert_eq!(begun.one("legal_name"), "Lumière");
        assert_eq!(begun.one("city"), "Lyon");
        assert_eq!(begun.one("web_address"), "lumiere.example");
    }

    #[test]
    fn a3_entries_that_were_made_another_organization_claim_nothing() {
        let known = nordlicht();
        let mut begun = begun_with(Some(&known), &Typed::default(), Language::German);
        let is = |typed: &Typed| known.is(&Contact::check(typed).expect("it is whole"));
        assert!(is(&begun));
        begun.set("legal_name", "Nordlicht Sofware AG");
        begun.set("web_address", "www.elsewhere.example");
        assert!(is(&begun), "a slip is no other name");
        begun.set("legal_name", "Südstern Holding AG");
        assert!(!is(&begun));
        begun.set("web_address", "www.nordlicht.example");
        assert!(is(&begun), "it has the same domain");
    }
}
