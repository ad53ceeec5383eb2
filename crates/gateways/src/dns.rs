//! The domain name system: whether the record that shows a domain to be an organization's is there (rule A6).

use std::net::SocketAddr;
use std::time::Duration;

use hickory_resolver::TokioResolver;
use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolverConfig, ResolverOpts};
use hickory_resolver::net::NetError;
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::proto::rr::{Name, RData};
use membership::association::{Finding, MailDomain, record_name};

/// How long one name server may take; it is asked twice …
const PATIENCE: Duration = Duration::from_secs(2);
/// … and all of them together no longer than a page may take to answer.
const LONGEST: Duration = Duration::from_secs(8);
/// Where a machine without a configuration of its own asks, as resolver(5) has it.
const THIS_MACHINE: ([u8; 4], u16) = ([127, 0, 0, 1], 53);

/// Who is asked for records. Cloning shares it.
#[derive(Clone)]
pub struct Dns(TokioResolver);

impl Dns {
    /// Asks the name servers that this machine asks.
    ///
    /// # Errors
    /// The resolver cannot be set up.
    pub fn of_this_machine() -> Result<Self, DnsFailure> {
        match TokioResolver::builder_tokio() {
            Ok(mut builder) => {
                let servers = std::mem::take(builder.options_mut());
                *builder.options_mut() = options(servers);
                Ok(Self(builder.build()?))
            }
            Err(_unreadable) => Self::asking(&[THIS_MACHINE.into()]),
        }
    }

    /// Asks these name servers instead.
    ///
    /// # Errors
    /// The resolver cannot be set up.
    pub fn asking(servers: &[SocketAddr]) -> Result<Self, DnsFailure> {
        let servers = servers.iter().map(|server| {
            let mut connections = vec![ConnectionConfig::udp(), ConnectionConfig::tcp()];
            for connection in &mut connections {
                connection.port = server.port();
            }
            NameServerConfig::new(server.ip(), true, connections)
        });
        let config = ResolverConfig::from_name_servers(servers.collect());
        let mut builder = TokioResolver::builder_with_config(config, TokioRuntimeProvider::default());
        *builder.options_mut() = options(ResolverOpts::default());
        Ok(Self(builder.build()?))
    }

    /// Looks whether a domain's record says `value`.
    pub async fn look_up(&self, domain: &MailDomain, value: &str) -> Finding {
        // A longer name than the system can hold has no record. The root's dot keeps this machine's search list out.
        let Ok(mut name) = Name::from_ascii(record_name(domain)) else {
            return Finding::Absent;
        };
        name.set_fqdn(true);
        match tokio::time::timeout(LONGEST, self.0.txt_lookup(name)).await {
            Ok(Ok(answer)) => weigh(answer.answers().iter().map(|record| &record.data), value),
            Ok(Err(failure)) if says_no(&failure) => Finding::Absent,
            Ok(Err(_)) | Err(_) => Finding::Silent,
        }
    }
}

/// Why nobody can be asked.
#[derive(Debug, thiserror::Error)]
#[error("the resolver cannot be set up: {0}")]
pub struct DnsFailure(#[from] NetError);

/// Nothing is remembered: who has just put a record there presses again at once.
fn options(mut options: ResolverOpts) -> ResolverOpts {
    options.timeout = PATIENCE;
    options.attempts = 1;
    options.cache_size = 0;
    options.try_tcp_on_error = true;
    options
}

/// Some text of several may be ours. One text can come in pieces, since a piece holds 255 bytes.
fn weigh<'a>(answers: impl Iterator<Item = &'a RData>, value: &str) -> Finding {
    let texts = answers.filter_map(|answer| match answer {
        RData::TXT(text) => Some(text.txt_data.concat()),
        _ => None,
    });
    texts.fold(Finding::Absent, |finding, text| {
        if finding == Finding::Found || text.trim_ascii() == value.as_bytes() {
            Finding::Found
        } else {
            Finding::Other
        }
    })
}

/// Tells an answer that there is nothing from an answer that does not come.
fn says_no(failure: &NetError) -> bool {
    failure.is_nx_domain() || failure.is_no_records_found()
}
