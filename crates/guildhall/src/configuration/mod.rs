//! What an operator can set. Every key has its documentation here, and nowhere else: `--help`, `guildhall config` and
//! `docs/reference/configuration.md` are made from it.
//!
//! To add a key: a documented line below, its use at the wiring in `serve`, and
//! `guildhall config --reference > docs/reference/configuration.md`.

mod console;
mod key;
mod providers;
mod setting;
mod sources;
mod together;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;

use gateways::mail::Security;
use membership::terms::EmailAddress;

pub use console::{effective, flags, reference};
use key::sections;
pub use key::{Key, Section};
pub use setting::{DatabaseUrl, LogFormat, LogLevel, Name, NameServers, PublicUrl, Secret, Setting};
use sources::Values;
pub use sources::{Origin, Sources};

use crate::mistakes::Mistake;

sections! {
    /// Where the center listens, and where people find it.
    server: Server {
        /// The address and port that pages are served on. Port 0 takes any that is free.
        listen: SocketAddr = "127.0.0.1:8080",
        /// The address under which people reach the center, as it stands in mails and on certificates. If it is not
        /// set, it is `http://localhost` with the port of `listen`.
        public_url: Option<PublicUrl> = "",
        /// The address and port of `/healthz`, `/readyz` and `/metrics`. Nobody outside should reach it.
        operations_listen: SocketAddr = "127.0.0.1:9090",
        /// How many proxies stand in front, each adding the address it heard from to `X-Forwarded-For`. With 0 that
        /// header is not believed.
        trusted_proxies: u8 = "0",
    }

    /// Where everything is kept.
    database: Database {
        /// An SQLite file, made with its folder if it is not there, or a PostgreSQL database.
        url: DatabaseUrl = "sqlite:guildhall-data/guildhall.db",
    }

    /// The public directory.
    directory: DirectoryIndex {
        /// Where the index that the directory is searched by is kept. It is made from the database, and made again where
        /// it is missing: it needs no backup, and after a database was put back from one it may be deleted.
        index_folder: PathBuf = "guildhall-data/directory-index",
    }

    /// How letters leave the house.
    mail: Mail {
        /// The mail server. If it is not set, letters are written to `folder` instead.
        smtp_host: Option<Name> = "",
        /// The mail server's port.
        smtp_port: u16 = "587",
        /// How the connection is kept from being read: `starttls` and `tls` send nothing without encryption.
        smtp_security: Security = "starttls",
        /// A file of certificates (PEM) to trust besides the public ones.
        smtp_authority: Option<PathBuf> = "",
        /// The user, if the mail server wants one.
        smtp_user: Option<Name> = "",
        /// The user's password.
        smtp_password: Option<Secret> = "",
        /// The address that letters come from. Needed with `smtp_host`; otherwise it is the service center's.
        from: Option<EmailAddress> = "",
        /// The address that answers go to. If it is not set, it is that of the service center for the letter's country.
        reply_to: Option<EmailAddress> = "",
        /// Where letters are written if there is no mail server.
        folder: PathBuf = "guildhall-data/mail",
    }

    /// Who is asked for the records that show a mail domain to be an organization's.
    dns: NameServing {
        /// The name servers, parted by commas. If they are not set, those that this machine asks. Each gets two seconds
        /// to answer, and all together eight.
        servers: Option<NameServers> = "",
    }

    /// Which partner program the center runs.
    program: ProgramSource {
        /// The folder of the definition. If it is not set, the program that comes with this version is run;
        /// `guildhall program init DIR` writes it out to be changed.
        folder: Option<PathBuf> = "",
    }

    /// How much and how often one visitor can ask. What is more is told to wait.
    limits: Limits {
        /// How often in a minute one network address may try to sign in, register or recover.
        attempts_by_network_address: u32 = "20",
        /// How often in an hour one e-mail address may be signed in with from one network address, and how often a link may be
        /// asked for to it. From all network addresses together it may be signed in with ten times as often.
        attempts_by_email: u32 = "10",
        /// The largest form that is taken, in bytes.
        largest_form: u32 = "262144",
    }

    /// What is written down about the running server. Log lines go to the standard error and hold nothing personal.
    log: Log {
        /// How lines are written.
        format: LogFormat = "text",
        /// Which lines are written.
        level: LogLevel = "info",
    }
}

/// A configuration with where each of its values came from.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The values.
    pub configuration: Configuration,
    /// Where the ones that were set came from.
    pub origins: BTreeMap<&'static str, Origin>,
}

impl Configuration {
    /// Reads the sources, and checks each value and all together.
    ///
    /// # Errors
    /// Every mistake at once.
    pub fn load(sources: &Sources) -> Result<Loaded, Vec<Mistake>> {
        let mut values = Values::gather(sources);
        let configuration = Self::read(&mut values);
        if let Some(configuration) = &configuration {
            together::check(configuration, &mut values);
        }
        match configuration {
            Some(configuration) if values.are_right() => Ok(Loaded {
                configuration,
                origins: values.origins(),
            }),
            _ => Err(values.into_mistakes()),
        }
    }

    /// Returns the address under which people reach a center that listens on `address`.
    pub fn public_url(&self, address: SocketAddr) -> String {
        let here = || format!("http://localhost:{}", address.port());
        self.server
            .public_url
            .as_ref()
            .map_or_else(here, |url| url.as_str().to_owned())
    }

    /// Returns what is in force if nobody sets anything, with every file in `folder` and every port free: for tests.
    ///
    /// # Panics
    /// The defaults contradict each other, which the tests of this module exclude.
    pub fn for_testing(folder: &std::path::Path) -> Self {
        let set = |path: &str, value: String| (path.to_owned(), value);
        let within = |name: &str| folder.join(name).display().to_string();
        let flags = vec![
            set("server.listen", "127.0.0.1:0".into()),
            set("server.operations_listen", "127.0.0.1:0".into()),
            set("database.url", format!("sqlite:{}", within("guildhall.db"))),
            set("mail.folder", within("mail")),
            set("directory.index_folder", within("directory-index")),
        ];
        let loaded = Self::load(&Sources {
            flags,
            ..Sources::default()
        });
        loaded.expect("the defaults fit together").configuration
    }
}
