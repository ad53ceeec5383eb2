//! The table of keys, made from the same lines as the sections' fields: whoever adds a field has documented it.

/// One key, as it is documented and looked up.
#[derive(Debug)]
pub struct Key {
    /// The section that it stands in.
    pub section: &'static str,
    /// Its name in that section.
    pub name: &'static str,
    /// Section and name with a dot: also the name of its flag.
    pub path: &'static str,
    /// What it is for.
    pub documentation: &'static str,
    /// What can stand behind it.
    pub kind: &'static str,
    /// What stands there if nobody sets it; nothing, if empty.
    pub default: &'static str,
    /// Whether it is kept from view, and can stand in a file of its own.
    pub is_secret: bool,
    /// Whether it is a flag too.
    pub is_flag: bool,
    /// Whether TOML writes it without quotes.
    pub is_bare: bool,
}

impl Key {
    /// Returns the name of its environment variable.
    pub fn variable(&self) -> String {
        format!("GUILDHALL_{}__{}", self.section, self.name).to_uppercase()
    }
}

/// One section, as it is documented.
#[derive(Debug)]
pub struct Section {
    /// Its name.
    pub name: &'static str,
    /// What it is for.
    pub documentation: &'static str,
}

/// Writes the structs of all sections, their reading, and the table of keys.
macro_rules! sections {
    ($(
        $(#[doc = $about:literal])+
        $section:ident: $Section:ident {
            $($(#[doc = $documentation:literal])+ $name:ident: $Type:ty = $default:literal,)+
        }
    )+) => {
        $(
            $(#[doc = $about])+
            #[derive(Debug, Clone)]
            pub struct $Section {
                $($(#[doc = $documentation])+ pub $name: $Type,)+
            }
        )+

        /// Everything that can be set, as it is in force.
        #[derive(Debug, Clone)]
        pub struct Configuration {
            $($(#[doc = $about])+ pub $section: $Section,)+
            /// Outside providers of sign-in.
            pub providers: Vec<gateways::identity::Provider>,
        }

        /// Every section, in the order of the documentation.
        pub const SECTIONS: &[Section] = &[
            $(Section { name: stringify!($section), documentation: concat!($($about, "\n",)+) },)+
        ];

        /// Every key, in the order of the documentation.
        pub const KEYS: &[Key] = &[$($(
            Key {
                section: stringify!($section),
                name: stringify!($name),
                path: concat!(stringify!($section), ".", stringify!($name)),
                documentation: concat!($($documentation, "\n",)+),
                kind: <$Type as Setting>::KIND,
                default: $default,
                is_secret: <$Type as Setting>::SECRET,
                is_flag: <$Type as Setting>::FLAG,
                is_bare: <$Type as Setting>::BARE,
            },
        )+)+];

        impl Configuration {
            /// Reads every value, also when one before it was refused, so that all mistakes are named at once.
            fn read(values: &mut Values) -> Option<Self> {
                $(let $section = ($(values.read::<$Type>(concat!(stringify!($section), ".", stringify!($name))),)+);)+
                $(let $section = {
                    let ($($name,)+) = $section;
                    $Section { $($name: $name?,)+ }
                };)+
                Some(Self { $($section,)+ providers: values.providers() })
            }

            /// Returns each key with its value, fit to be seen.
            pub fn shown(&self) -> Vec<(&'static Key, String)> {
                let values = [$($(Setting::shown(&self.$section.$name),)+)+];
                KEYS.iter().zip(values).collect()
            }
        }
    };
}

pub(super) use sections;
