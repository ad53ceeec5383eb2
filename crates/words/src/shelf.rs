//! One language on the shelf: read and parsed when it is first asked for.

use std::sync::OnceLock;

use include_dir::{Dir, include_dir};
use membership::terms::Language;

use crate::catalogue::Catalogue;
use crate::countries::Countries;
use crate::zones::Zones;

/// A folder for each language, with a file for each chapter. Built in while developing too: a build that reads them from
/// the folder it was made in speaks no language once that is gone.
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// Where the sentences of a shelf come from.
enum Source {
    /// The house's own: every file in the language's folder.
    Locales,
    /// The sentences of an edition of the program.
    Edition(String),
}

/// The sentences, country names and time zones of one language.
pub(crate) struct Shelf {
    language: Language,
    source: Source,
    marked: bool,
    catalogue: OnceLock<Catalogue>,
    countries: OnceLock<Countries>,
    zones: OnceLock<Zones>,
}

impl Shelf {
    /// A shelf with the house's own sentences.
    pub(crate) fn of_house(language: Language, marked: bool) -> Self {
        Self::new(language, Source::Locales, marked)
    }

    /// A shelf with the sentences of an edition.
    pub(crate) fn of_edition(language: Language, sentences: String, marked: bool) -> Self {
        Self::new(language, Source::Edition(sentences), marked)
    }

    fn new(language: Language, source: Source, marked: bool) -> Self {
        Self {
            language,
            source,
            marked,
            catalogue: OnceLock::new(),
            countries: OnceLock::new(),
            zones: OnceLock::new(),
        }
    }

    /// The same shelf, still to be read, with every message marked.
    pub(crate) fn mark(self) -> Self {
        Self::new(self.language, self.source, true)
    }

    /// The shelf's messages.
    pub(crate) fn catalogue(&self) -> &Catalogue {
        self.catalogue.get_or_init(|| {
            let catalogue = match &self.source {
                Source::Locales => Catalogue::new(self.language, files_of(self.language)),
                Source::Edition(sentences) => Catalogue::new(
                    self.language,
                    [("the program's sentences".to_owned(), sentences.clone())],
                ),
            };
            if self.marked { catalogue.mark() } else { catalogue }
        })
    }

    /// The names of the countries.
    pub(crate) fn countries(&self) -> &Countries {
        self.countries.get_or_init(|| {
            let countries = Countries::named(self.language);
            if self.marked { countries.mark() } else { countries }
        })
    }

    /// The names of the time zones.
    pub(crate) fn zones(&self) -> &Zones {
        self.zones.get_or_init(|| {
            let zones = Zones::named(self.language, &Countries::named(self.language));
            if self.marked { zones.mark() } else { zones }
        })
    }
}

/// Takes the files in the folder of `language`.
fn files_of(language: Language) -> impl Iterator<Item = (String, String)> {
    let files = LOCALES.get_dir(language.tag()).into_iter().flat_map(Dir::files);
    files
        .filter(|file| file.path().extension().is_some_and(|extension| extension == "ftl"))
        .map(|file| {
            (
                file.path().display().to_string(),
                String::from_utf8_lossy(file.contents()).into_owned(),
            )
        })
}
