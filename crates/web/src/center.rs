//! What every handler shares.

use std::sync::{Arc, OnceLock};

use words::Words;
use workflows::House;
use workflows::directory::Vocabulary;

use crate::kept::Kept;
use crate::limits::Limits;

/// The wired floors below, for handlers. Cloning shares them.
#[derive(Clone)]
pub struct Center {
    /// Workflows' house.
    pub house: House,
    /// Ten languages.
    pub words: Arc<Words>,
    /// What the operator decided.
    pub settings: Arc<Settings>,
    /// Who has asked too often.
    pub limits: Arc<Limits>,
    /// Public pages that are kept ready.
    pub kept: Arc<Kept>,
    /// What the program's own words stand for in the directory, gathered when somebody searches first.
    pub vocabulary: Arc<OnceLock<Arc<Vocabulary>>>,
}

impl Center {
    /// Returns what the program's own words stand for. Gathering them takes a moment, so a server does it when it starts.
    pub fn vocabulary(&self) -> &Arc<Vocabulary> {
        let program = &self.house.program;
        self.vocabulary
            .get_or_init(|| crate::pages::directory::vocabulary::gather(program))
    }
}

/// What the operator decided about serving pages.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The address under which the center is found, such as `https://partners.example`.
    pub public_url: String,
    /// How many proxies stand before the center and add to `X-Forwarded-For`.
    pub trusted_proxies: usize,
    /// The most bytes that a form may have.
    pub largest_form: usize,
    /// How many attempts to sign in, register or recover one address of the network has a minute.
    pub attempts_by_network_address: u32,
    /// How many of them one e-mail address has an hour.
    pub attempts_by_email: u32,
}

impl Settings {
    /// Tells whether browsers reach the center over TLS, so that cookies can demand it.
    pub fn is_secure(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}
