//! The ten languages of the guide (rule X1).

use serde::{Deserialize, Serialize};

/// A language that the center speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Language {
    /// 简体中文
    #[serde(rename = "zh-Hans")]
    ChineseSimplified,
    /// 繁體中文
    #[serde(rename = "zh-Hant")]
    ChineseTraditional,
    /// Deutsch
    #[serde(rename = "de")]
    German,
    /// English, which any other language becomes
    #[serde(rename = "en")]
    English,
    /// Español
    #[serde(rename = "es")]
    Spanish,
    /// Français
    #[serde(rename = "fr")]
    French,
    /// Italiano
    #[serde(rename = "it")]
    Italian,
    /// 日本語
    #[serde(rename = "ja")]
    Japanese,
    /// 한국어
    #[serde(rename = "ko")]
    Korean,
    /// Português
    #[serde(rename = "pt")]
    Portuguese,
}

impl Language {
    /// All ten, in the order in which a footer shows them.
    pub const ALL: [Self; 10] = [
        Self::ChineseSimplified,
        Self::ChineseTraditional,
        Self::German,
        Self::English,
        Self::Spanish,
        Self::French,
        Self::Italian,
        Self::Japanese,
        Self::Korean,
        Self::Portuguese,
    ];

    /// Returns the BCP 47 tag: the `lang` of a page and the folder of its sentences.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::ChineseSimplified => "zh-Hans",
            Self::ChineseTraditional => "zh-Hant",
            Self::German => "de",
            Self::English => "en",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Italian => "it",
            Self::Japanese => "ja",
            Self::Korean => "ko",
            Self::Portuguese => "pt",
        }
    }

    /// Returns the language's name in itself, as the switcher shows it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::ChineseSimplified => "简体中文",
            Self::ChineseTraditional => "繁體中文",
            Self::German => "Deutsch",
            Self::English => "English",
            Self::Spanish => "Español",
            Self::French => "Français",
            Self::Italian => "Italiano",
            Self::Japanese => "日本語",
            Self::Korean => "한국어",
            Self::Portuguese => "Português",
        }
    }

    /// Finds the language of exactly this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}
