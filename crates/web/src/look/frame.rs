//! The document around every page: header, main part, footer.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use membership::terms::Language;
use words::Voice;

use super::mark::{logo, stairs};
use super::switcher::{footer_languages, in_language, language_menu};
use crate::assets;

/// What the program calls itself, in the reader's language where it has a name there.
#[derive(Debug, Clone, Copy)]
pub struct ProgramFace<'a> {
    /// The name of this place: Partner Membership Center.
    pub center_name: &'a str,
    /// What it is called where there is no room for that: on a phone.
    pub brief_name: &'a str,
    /// The name of the program that one becomes a member of.
    pub program_name: &'a str,
    /// The vendor, as customers call it.
    pub vendor: &'a str,
    /// The vendor, as it signs.
    pub vendor_legal_name: &'a str,
    /// Links of the footer: privacy, accessibility, contact.
    pub links: &'a [Link<'a>],
}

/// A link of a menu or of the footer.
#[derive(Debug, Clone, Copy)]
pub struct Link<'a> {
    /// What is pressed.
    pub label: &'a str,
    /// Where it leads.
    pub href: &'a str,
    /// What is to be found there, in a few words.
    pub note: Option<&'a str>,
}

/// The organization for which the reader acts: the second row of the header.
#[derive(Debug, Clone, Copy)]
pub struct Member<'a> {
    /// The name that customers see.
    pub shown_name: &'a str,
    /// The path of the organization's home.
    pub home: &'a str,
    /// Whether the reader acts for others, too: then they can switch (rule A1).
    pub is_one_of_several: bool,
    /// The menu *Organization Information*; there is none without links.
    pub organization: &'a [Link<'a>],
    /// The menu *Membership Status*; there is none without links.
    pub status: &'a [Link<'a>],
    /// The path of *Upgrade Now*.
    pub upgrade: &'a str,
}

/// What search engines are told of a page, and who shows a link to it.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// What it is about, in a line.
    pub summary: &'a str,
    /// The address of the center.
    pub base: &'a str,
    /// The one path under which it should be found, without a language.
    pub path: &'a str,
    /// The language that the address names, where it names one.
    pub addressed: Option<Language>,
    /// Whether it should be found at all.
    pub indexed: bool,
    /// What stands on it, as linked data.
    pub structured: Option<&'a str>,
}

/// What every page has around it.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    /// The language of the page.
    pub voice: Voice<'a>,
    /// The program whose center this is.
    pub program: &'a ProgramFace<'a>,
    /// The path and query of this page, to which the language links lead back.
    pub path: &'a str,
    /// The id of the page's form. With it the languages are buttons of that form, so that what was typed comes along.
    pub form: Option<&'a str>,
    /// The e-mail address of who is signed in.
    pub account: Option<&'a str>,
    /// The organization for which the reader acts.
    pub member: Option<Member<'a>>,
    /// What search engines are told of the page.
    pub about: Option<About<'a>>,
    /// Whether the main part spans the window and sets its own margins, as the home page does.
    pub wide: bool,
}

/// Returns the whole document; the one `h1` is in `main`.
pub fn page(frame: &Frame<'_>, title: &str, main: Markup) -> Markup {
    let language = frame.voice.language();
    html! {
        (DOCTYPE)
        html lang=(language.tag()) {
            head {
                meta charset="utf-8";
                title { (title) " – " (frame.program.center_name) }
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="theme-color" content="#FCFCFA" media="(prefers-color-scheme: light)";
                meta name="theme-color" content="#101416" media="(prefers-color-scheme: dark)";
                @if let Some(about) = frame.about { (about_page(frame, &about, title)) }
                link rel="stylesheet" href=(assets::url("style.css"));
                link rel="icon" type="image/svg+xml" href=(assets::url("icon.svg"));
                script src=(assets::url("script.js")) defer {}
            }
            body {
                a.skip href="#main" { (frame.voice.say("look-skip")) }
                (header(frame))
                main #main .whole[frame.wide] .page[!frame.wide] .inner[!frame.wide] tabindex="-1" { (main) }
                (footer(frame))
            }
        }
    }
}

fn about_page(frame: &Frame<'_>, about: &About<'_>, title: &str) -> Markup {
    let in_this = about.addressed.map(|language| in_language(about.path, language));
    let address = format!("{}{}", about.base, in_this.as_deref().unwrap_or(about.path));
    html! {
        meta name="description" content=(about.summary);
        @if about.indexed {
            link rel="canonical" href=(address);
            @for language in Language::ALL {
                link rel="alternate" hreflang=(language.tag()) href={ (about.base) (in_language(about.path, language)) };
            }
            link rel="alternate" hreflang="x-default" href={ (about.base) (about.path) };
        } @else {
            meta name="robots" content="noindex, follow";
        }
        meta property="og:type" content="website";
        meta property="og:title" content=(title);
        meta property="og:description" content=(about.summary);
        meta property="og:url" content=(address);
        meta property="og:site_name" content=(frame.program.program_name);
        meta property="og:locale" content=(frame.voice.language().tag());
        @if let Some(structured) = about.structured {
            // It is data: no browser runs it, so the policy has nothing to allow. The one sign that could end it is written
            // as JSON writes it.
            script type="application/ld+json" { (PreEscaped(structured.replace('<', "\\u003c"))) }
        }
    }
}

fn header(frame: &Frame<'_>) -> Markup {
    html! {
        header.head {
            div.inner {
                a.brand href="/" {
                    (logo())
                    span.names {
                        span.book { span.whole-name { (frame.program.center_name) } span.brief-name { (frame.program.brief_name) } }
                        small { (frame.program.program_name) }
                    }
                }
                a.find href="/directory" aria-current=[here(frame, "/directory")] { (frame.voice.say("look-find-a-partner")) }
                (language_menu(frame))
                @match frame.account {
                    Some(email) => (account_menu(frame.voice, email)),
                    None => a.button.small href="/sign-in" { (frame.voice.say("look-sign-in")) },
                }
            }
        }
        @if let Some(member) = frame.member { (member_row(frame, &member)) }
    }
}

fn here(frame: &Frame<'_>, href: &str) -> Option<&'static str> {
    (frame.path.split('?').next() == Some(href)).then_some("page")
}

fn account_menu(voice: Voice<'_>, email: &str) -> Markup {
    let initial: String = email.chars().take(1).collect();
    html! {
        details.menu.account name="menu" {
            summary {
                span.initial aria-hidden="true" { (initial) }
                span.who title=(email) { (email) }
            }
            div.leaf {
                p { span.muted { (voice.say("look-signed-in-as")) } " " (email) }
                ul { li { a href="/account" { (voice.say("look-account")) } } }
                form method="post" action="/sign-out" {
                    button type="submit" { (voice.say("look-sign-out")) }
                }
            }
        }
    }
}

fn member_row(frame: &Frame<'_>, member: &Member<'_>) -> Markup {
    let here = |href: &str| (frame.path.split('?').next() == Some(href)).then_some("page");
    let menu = |key: &str, links: &[Link<'_>]| {
        html! {
            @if !links.is_empty() {
                details.menu name="menu" {
                    summary { span { (frame.voice.say(key)) } }
                    ul.leaf {
                        @for link in links {
                            li {
                                a href=(link.href) aria-current=[here(link.href)] {
                                    (link.label)
                                    @if let Some(note) = link.note { small { (note) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    };
    html! {
        nav.rooms aria-label=(member.shown_name) {
            div.inner {
                a href=(member.home) aria-current=[here(member.home)] { span.firm dir="auto" { (member.shown_name) } }
                @if member.is_one_of_several {
                    a.switch href="/organizations" { (frame.voice.say("look-switch-organization")) }
                }
                (menu("look-organization-information", member.organization))
                (menu("look-membership-status", member.status))
                a.button.small.upgrade href=(member.upgrade) data-dialog="progress-toward" data-close=(frame.voice.say("upgrade-close")) aria-current=[here(member.upgrade)] {
                    (stairs()) (frame.voice.say("upgrade-now"))
                }
            }
        }
    }
}

fn footer(frame: &Frame<'_>) -> Markup {
    html! {
        footer.foot {
            div.inner {
                (footer_languages(frame))
                @if !frame.program.links.is_empty() {
                    ul {
                        @for link in frame.program.links {
                            li { a href=(link.href) { (link.label) } }
                        }
                    }
                }
                div.imprint {
                    span { "© " (frame.program.vendor_legal_name) }
                    span { (frame.voice.say("look-runs-on")) }
                }
            }
        }
    }
}
