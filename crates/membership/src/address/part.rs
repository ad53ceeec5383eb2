//! The parts of an address, and what the countries call them.

use serde::{Deserialize, Serialize};

/// A part of an address: one field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Street and number, or post box: the first line.
    Street,
    /// Building, floor or suite: the second line.
    #[serde(rename = "street_2")]
    Street2,
    /// A part of the city.
    DependentLocality,
    /// The city, town or village.
    City,
    /// The state, province, prefecture …
    Area,
    /// The postal code.
    PostalCode,
    /// What France calls CEDEX.
    SortingCode,
}

impl Part {
    /// Every part.
    pub const ALL: [Self; 7] = [
        Self::Street,
        Self::Street2,
        Self::DependentLocality,
        Self::City,
        Self::Area,
        Self::PostalCode,
        Self::SortingCode,
    ];

    /// Returns the name of the part's field.
    pub const fn field(self) -> &'static str {
        match self {
            Self::Street => "street",
            Self::Street2 => "street_2",
            Self::DependentLocality => "dependent_locality",
            Self::City => "city",
            Self::Area => "area",
            Self::PostalCode => "postal_code",
            Self::SortingCode => "sorting_code",
        }
    }
}

/// Makes what the countries call one part: each name with the word of `formats.tsv` and the key of its sentence.
macro_rules! names_of_part {
    ($(#[$doc:meta])* $name:ident, $part:literal, { $($(#[$word_doc:meta])* $case:ident = $source:literal, $word:literal;)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($(#[$word_doc])* $case,)* }

        impl $name {
            /// Every name.
            pub const ALL: &[Self] = &[$(Self::$case),*];

            /// Returns the key of the name's message.
            pub const fn message(self) -> &'static str {
                match self { $(Self::$case => concat!("address-", $part, "-", $word),)* }
            }

            /// Finds the name by the word that the table has for it.
            pub(super) fn from_table(word: &str) -> Option<Self> {
                match word { $($source => Some(Self::$case),)* _ => None }
            }
        }
    };
}

names_of_part!(
    /// What a country calls its areas.
    AreaName, "area", {
        /// As in Hong Kong.
        Area = "area", "area";
        /// As in Ireland.
        County = "county", "county";
        /// As in Colombia.
        Department = "department", "department";
        /// As in Nauru.
        District = "district", "district";
        /// As in the United Arab Emirates.
        Emirate = "emirate", "emirate";
        /// As in the Bahamas.
        Island = "island", "island";
        /// As in Ukraine.
        Oblast = "oblast", "oblast";
        /// As in Jamaica.
        Parish = "parish", "parish";
        /// As in Japan.
        Prefecture = "prefecture", "prefecture";
        /// As in Canada, and wherever nothing else is known.
        Province = "province", "province";
        /// As in Italy, which has no states.
        ProvinceOnly = "only_province", "province-only";
        /// As in South Korea: do or si.
        ProvinceOrCity = "do_si", "province-or-city";
        /// As in the United States.
        State = "state", "state";
    }
);

names_of_part!(
    /// What a country calls its cities.
    CityName, "city", {
        /// As nearly everywhere.
        City = "city", "city";
        /// As in Taiwan.
        District = "district", "district";
        /// As in the United Kingdom.
        PostTown = "post_town", "post-town";
        /// As in Australia.
        Suburb = "suburb", "suburb";
    }
);

names_of_part!(
    /// What a country calls the parts of its cities.
    DependentLocalityName, "dependent-locality", {
        /// As in China.
        District = "district", "district";
        /// As in Brazil.
        Neighborhood = "neighborhood", "neighborhood";
        /// As in New Zealand, and wherever nothing else is known.
        Suburb = "suburb", "suburb";
        /// As in Ireland.
        Townland = "townland", "townland";
        /// As in Malaysia.
        VillageOrTownship = "village_township", "village-or-township";
    }
);

names_of_part!(
    /// What a country calls its postal codes.
    PostalCodeName, "postal-code", {
        /// As in Ireland.
        Eircode = "eircode", "eircode";
        /// As in India.
        Pin = "pin", "pin";
        /// As nearly everywhere.
        PostalCode = "postal", "postal-code";
        /// As in the United States.
        Zip = "zip", "zip";
    }
);
