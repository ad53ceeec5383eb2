//! A request as a handler needs it: who, in which language, and where.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::header::{ACCEPT_LANGUAGE, USER_AGENT};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri};
use axum_extra::extract::CookieJar;
use maud::Markup;
use membership::terms::{Country, Language};
use words::Voice;
use workflows::sign_in::{self, Agent, Session};

use crate::Center;
use crate::cookies;
use crate::look::{self, Frame, Link, Member, ProgramFace};
use crate::reply::Fault;

/// Who asks, in which language, for what.
#[derive(Clone)]
pub struct Visit {
    /// The shared floors.
    pub center: Center,
    /// The language of the answer.
    pub language: Language,
    /// The language that the address names: public pages have an address in each (rule D2).
    pub addressed: Option<Language>,
    /// The country that the browser's languages name.
    pub region: Option<Country>,
    /// The session, where someone is signed in.
    pub session: Option<Session>,
    /// The path and query that were asked for.
    pub path: String,
    /// How the browser names itself.
    pub agent: Agent,
    /// Where the request comes from.
    pub client: IpAddr,
}

/// A page that is to be framed.
pub struct Sheet<'a> {
    /// The title, which is the `h1` too.
    pub title: &'a str,
    /// The id of the page's form, if it has one.
    pub form: Option<&'a str>,
    /// The organization for which the reader acts.
    pub member: Option<Member<'a>>,
    /// What is on it.
    pub main: Markup,
}

impl FromRequestParts<Center> for Visit {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, center: &Center) -> Result<Self, Fault> {
        let jar = CookieJar::from_headers(&parts.headers);
        let session = match cookies::session(&jar, &center.settings) {
            Some(secret) => sign_in::current(&center.house, &secret).await?,
            None => None,
        };
        let agent = parts
            .headers
            .get(USER_AGENT)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        Ok(Self {
            center: center.clone(),
            language: addressed(&parts.uri).unwrap_or_else(|| language(&parts.headers, &jar, session.as_ref())),
            addressed: addressed(&parts.uri),
            region: words::region(accepted(&parts.headers)),
            session,
            path: parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned(),
            agent: Agent::new(agent).known_by(cookies::device(&jar, &center.settings)),
            client: client(parts, center.settings.trusted_proxies),
        })
    }
}

/// Whether a page is public: the same for everybody, with an address in each language, and kept by whoever carries it.
pub fn is_public(path: &str) -> bool {
    path == "/directory" || path.starts_with("/directory/")
}

/// The language that the address of a public page names.
pub fn addressed(address: &Uri) -> Option<Language> {
    let query = address.query().filter(|_| is_public(address.path()))?;
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    let (_, tag) = pairs.find(|(name, _)| name == "language")?;
    Language::from_tag(&tag)
}

/// What was chosen on this browser, else by this account, else what the browser asks for (rules X1, X2).
pub fn language(headers: &HeaderMap, jar: &CookieJar, session: Option<&Session>) -> Language {
    cookies::language(jar)
        .or_else(|| session.and_then(|session| session.language))
        .unwrap_or_else(|| words::negotiate(accepted(headers)))
}

/// The languages that the browser asks for.
fn accepted(headers: &HeaderMap) -> &str {
    headers
        .get(ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

/// The address of who asks: behind proxies, what the outermost of ours saw.
fn client(parts: &Parts, trusted_proxies: usize) -> IpAddr {
    let peer = parts
        .extensions
        .get::<ConnectInfo<SocketAddr>>()
        .map(|ConnectInfo(peer)| peer.ip());
    let forwarded = parts
        .headers
        .get("x-forwarded-for")
        .and_then(|value| value.to_str().ok());
    let seen = forwarded.and_then(|list| {
        list.rsplit(',')
            .nth(trusted_proxies.checked_sub(1)?)?
            .trim()
            .parse()
            .ok()
    });
    seen.or(peer).unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST))
}

impl Visit {
    /// Returns the voice of the answer; the program's own sentences are today's edition's.
    pub fn voice(&self) -> Voice<'_> {
        let edition = self.center.house.program.edition_on(self.center.house.today());
        self.center.words.voice(self.language).of_edition(&edition.id.0)
    }

    /// The same visit, answered in another language.
    #[must_use]
    pub fn speaking(&self, language: Language) -> Self {
        Self {
            language,
            ..self.clone()
        }
    }

    /// Returns the session, or the way to sign in and back here.
    pub fn signed_in(&self) -> Result<&Session, Fault> {
        self.session
            .as_ref()
            .ok_or_else(|| Fault::SignInFirst(self.path.clone()))
    }

    /// Frames a page.
    pub fn page(&self, sheet: Sheet<'_>) -> Markup {
        self.framed(sheet.form, sheet.member, false, |frame| {
            look::page(frame, sheet.title, sheet.main)
        })
    }

    /// Lends the frame of a page to what draws it.
    pub fn framed(
        &self,
        form: Option<&str>,
        member: Option<Member<'_>>,
        wide: bool,
        draw: impl FnOnce(&Frame<'_>) -> Markup,
    ) -> Markup {
        let voice = self.voice();
        let vendor = &self.center.house.program.vendor;
        let link = |label, href| Link {
            label: voice.say(label),
            href,
            note: None,
        };
        let links = [
            link("look-find-a-partner", "/directory"),
            link("center-accessibility", "/accessibility"),
            link("center-privacy", "/privacy"),
            link("center-contact", "/contact"),
        ];
        let program = ProgramFace {
            center_name: voice.say("center-name"),
            brief_name: voice.say("center-name-brief"),
            program_name: voice.say("program-name"),
            vendor: &vendor.short_name,
            vendor_legal_name: &vendor.legal_name,
            links: &links,
        };
        let account = self.session.as_ref().map(|session| session.email.as_str());
        draw(&Frame {
            voice,
            program: &program,
            path: &self.path,
            form,
            account,
            member,
            about: None,
            wide,
        })
    }
}

impl Visit {
    /// Returns a visit without a session: for the page that says that something is broken, when that may be the database.
    pub fn of_nobody(parts: &Parts, center: &Center) -> Self {
        let jar = CookieJar::from_headers(&parts.headers);
        Self {
            center: center.clone(),
            language: addressed(&parts.uri).unwrap_or_else(|| language(&parts.headers, &jar, None)),
            addressed: addressed(&parts.uri),
            region: None,
            session: None,
            path: parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned(),
            agent: Agent::new(""),
            client: client(parts, center.settings.trusted_proxies),
        }
    }
}
