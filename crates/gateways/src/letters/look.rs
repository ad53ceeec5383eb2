//! How letters look: every color stands in the element itself, since many mail programs drop style sheets, and a
//! small sheet holds what an element cannot say, its dark colors and its shape on a phone.

use membership::terms::Language;

/// The families of the head line and of names, per language: none is fetched from anywhere.
pub(super) fn serif(language: &str) -> &'static str {
    match Language::from_tag(language) {
        Some(Language::Japanese) => "'Hiragino Mincho ProN','Yu Mincho','Noto Serif CJK JP',serif",
        Some(Language::Korean) => "AppleMyungjo,Batang,'Noto Serif CJK KR',serif",
        Some(Language::ChineseSimplified) => "'Songti SC',SimSun,'Noto Serif CJK SC',serif",
        Some(Language::ChineseTraditional) => "'Songti TC',PMingLiU,'Noto Serif CJK TC',serif",
        _ => "'Palatino Linotype',Palatino,'TeX Gyre Pagella',P052,'Book Antiqua','Noto Serif',Georgia,serif",
    }
}

/// The families of everything else.
pub(super) const SANS: &str = "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";

/// The ground around the sheet.
pub(super) const GROUND: &str = "#F3F4F0";
/// The sheet.
pub(super) const SHEET: &str = "#FFFFFF";
/// What is written, and the line on top.
pub(super) const INK: &str = "#15191C";
/// Notes.
pub(super) const FAINT: &str = "#495459";
/// The button.
pub(super) const ACCENT: &str = "#0B5C6B";
/// The struck marks.
pub(super) const MARK: &str = "#3F4A4F";
/// The frame of the certificate.
pub(super) const RULE: &str = "#B4BDBB";

/// Where lines end, dark colors and the phone's shape.
pub(super) const STYLE: &str = "\
:root{color-scheme:light dark;supported-color-schemes:light dark}\
a{color:#0A5A78}\
:lang(ko){word-break:keep-all}\
h1:lang(ja){word-break:auto-phrase}\
h1{text-wrap:balance}\
p{text-wrap:pretty}\
@media (max-width:640px){\
.fact{display:block!important;width:100%!important;padding:0 0 12px!important}}\
@media (max-width:480px){\
.inside{padding:24px 18px 28px!important}\
.address{display:inline-block;max-width:100%;white-space:normal!important;overflow-wrap:anywhere}\
h1{font-size:28px!important}}\
@media (prefers-color-scheme:dark){\
.ground{background:#101416!important}\
.sheet{background:#14191C!important;border-top-color:#ECF0F1!important}\
.ink{color:#ECF0F1!important}\
.faint{color:#A9B4B9!important}\
.frame,.frame td{border-color:#475359!important}\
.foot{border-top-color:#A9B4B9!important}\
.mark{background:#C3CCD0!important;color:#14191C!important}\
.button{background:#5CC4D6!important;color:#06222A!important}\
a{color:#7FCBE8!important}}";
