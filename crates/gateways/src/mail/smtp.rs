//! A mail server, spoken to command by command.
//!
//! `lettre`'s transport does not tell at which command a server said no, and that decides whether a letter is
//! given up: only a refused recipient is refused for good. So this file uses the connection beneath it.

use std::time::Duration;

use lettre::Message;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::ClientId;
use tokio::sync::Mutex;
use tokio::time::timeout;

use super::MailFailure;

/// How long one letter may take, from the first byte to the last answer.
const LONGEST: Duration = Duration::from_secs(30);

/// How many connections wait for the next letter.
const IDLE_CONNECTIONS: usize = 4;

/// How the connection is kept from being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// Not at all: for a server on the same machine.
    None,
    /// It begins in the open and must turn to TLS before anything is said.
    StartTls,
    /// TLS from the first byte.
    Tls,
}

/// The server and how to sign in to it.
#[derive(Clone)]
pub struct SmtpSettings {
    /// Its name, which its certificate must carry.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is kept from being read.
    pub security: Security,
    /// Certificates (PEM) to trust besides the public ones: for a server with a company's own authority.
    pub authority: Option<Vec<u8>>,
    /// User and password, where the server wants them.
    pub sign_in: Option<(String, String)>,
}

/// A mail server with a few open connections.
pub struct Smtp {
    settings: SmtpSettings,
    hello: ClientId,
    idle: Mutex<Vec<AsyncSmtpConnection>>,
}

/// A failure, and whether it was the recipient whom the server refused.
struct Refused {
    at_recipient: bool,
    error: lettre::transport::smtp::Error,
}

impl From<lettre::transport::smtp::Error> for Refused {
    fn from(error: lettre::transport::smtp::Error) -> Self {
        Self {
            at_recipient: false,
            error,
        }
    }
}

impl Smtp {
    /// Makes the sender. It connects when the first letter is sent.
    pub fn new(settings: SmtpSettings) -> Self {
        Self {
            settings,
            hello: ClientId::default(),
            idle: Mutex::default(),
        }
    }

    /// Sends a message to its one recipient.
    ///
    /// # Errors
    /// Says whether trying again can help.
    pub(super) async fn send(&self, message: &Message) -> Result<(), MailFailure> {
        match timeout(LONGEST, self.deliver(message)).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(refused)) if refused.is_for_good() => Err(MailFailure::Never(refused.error.to_string())),
            Ok(Err(refused)) => Err(MailFailure::Later(refused.error.to_string())),
            Err(_) => Err(MailFailure::Later(format!(
                "no answer within {} seconds",
                LONGEST.as_secs()
            ))),
        }
    }

    async fn deliver(&self, message: &Message) -> Result<(), Refused> {
        let mut connection = self.connection().await?;
        connection
            .command(Mail::new(message.envelope().from().cloned(), Vec::new()))
            .await?;
        for recipient in message.envelope().to() {
            let told = connection.command(Rcpt::new(recipient.clone(), Vec::new())).await;
            told.map_err(|error| Refused {
                at_recipient: true,
                error,
            })?;
        }
        connection.command(Data).await?;
        connection.message(&message.formatted()).await?;
        self.keep(connection).await;
        Ok(())
    }

    /// A connection that is still alive, or a new one that has signed in.
    async fn connection(&self) -> Result<AsyncSmtpConnection, lettre::transport::smtp::Error> {
        while let Some(mut kept) = self.take_idle().await {
            if kept.test_connected().await {
                return Ok(kept);
            }
        }
        self.connect().await
    }

    async fn take_idle(&self) -> Option<AsyncSmtpConnection> {
        self.idle.lock().await.pop()
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, lettre::transport::smtp::Error> {
        let SmtpSettings {
            host,
            port,
            security,
            sign_in,
            ..
        } = &self.settings;
        let tls = self.tls()?;
        let from_the_start = tls.clone().filter(|_| *security == Security::Tls);
        let server = (host.as_str(), *port);
        let mut connection =
            AsyncSmtpConnection::connect_tokio1(server, Some(LONGEST), &self.hello, from_the_start, None).await?;
        if let (Security::StartTls, Some(tls)) = (security, tls) {
            connection.starttls(tls, &self.hello).await?;
        }
        if let Some((user, password)) = sign_in {
            let credentials = Credentials::new(user.clone(), password.clone());
            connection.auth(DEFAULT_MECHANISMS, &credentials).await?;
        }
        Ok(connection)
    }

    fn tls(&self) -> Result<Option<TlsParameters>, lettre::transport::smtp::Error> {
        if self.settings.security == Security::None {
            return Ok(None);
        }
        let mut parameters = TlsParameters::builder(self.settings.host.clone());
        if let Some(authority) = &self.settings.authority {
            parameters = parameters.add_root_certificate(Certificate::from_pem(authority)?);
        }
        parameters.build().map(Some)
    }

    async fn keep(&self, connection: AsyncSmtpConnection) {
        let mut idle = self.idle.lock().await;
        if idle.len() < IDLE_CONNECTIONS {
            idle.push(connection);
        }
    }
}

impl Refused {
    /// A recipient whom the server refuses with 5xx stays refused; but 530 asks us to sign in first, and 5.7
    /// is the server's opinion of us: both are the operator's to mend, and the letter waits for it.
    fn is_for_good(&self) -> bool {
        let code = self.error.status().map(u16::from);
        let explained = std::error::Error::source(&self.error)
            .map(ToString::to_string)
            .unwrap_or_default();
        let about_us = code == Some(530) || explained.starts_with("5.7.");
        self.at_recipient && self.error.is_permanent() && !about_us
    }
}
