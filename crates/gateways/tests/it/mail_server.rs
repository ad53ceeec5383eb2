//! A real mail server for one test: `aiosmtpd`, in the Python environment that holds the tests' tools.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use gateways::mail::{Post, Security, Smtp, SmtpSettings};

/// A running server. It writes what it takes into a folder of its own.
pub struct MailServer {
    running: Child,
    pub port: u16,
    pub folder: PathBuf,
}

impl MailServer {
    /// Starts a server that speaks in the open.
    pub fn start(test: &str) -> Self {
        Self::speaking("plain", test)
    }

    /// Starts a server that speaks `plain`, `starttls` or `tls`.
    pub fn speaking(speech: &str, test: &str) -> Self {
        let tools =
            std::env::var_os("GUILDHALL_TOOLS").map_or_else(|| home().join(".cache/guildhall/tools"), PathBuf::from);
        let python = tools.join("venv/bin/python");
        assert!(
            python.exists(),
            "{} is missing: .ci/run installs it with aiosmtpd and trustme; GUILDHALL_TOOLS names another folder",
            python.display()
        );
        let folder = std::env::temp_dir().join(format!("guildhall-mail-{test}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder for the mail");
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/mail_server.py");
        let mut running = Command::new(python)
            .arg(script)
            .arg(&folder)
            .arg(speech)
            .stdout(Stdio::piped())
            .spawn()
            .expect("python starts");
        let mut first_line = String::new();
        let output = running.stdout.take().expect("its output is piped");
        BufReader::new(output)
            .read_line(&mut first_line)
            .expect("it prints its port");
        let port = first_line
            .trim()
            .parse()
            .expect("aiosmtpd and trustme are installed there, and it prints its port");
        Self { running, port, folder }
    }

    /// The way to this server.
    pub fn post(&self, security: Security, sign_in: Option<(&str, &str)>) -> Post {
        self.post_trusting(None, security, sign_in)
    }

    /// The way to this server, with the authority that its certificate comes from.
    pub fn trusted_post(&self, security: Security) -> Post {
        let authority = std::fs::read(self.folder.join("authority.pem")).expect("the authority's certificate");
        self.post_trusting(Some(authority), security, Some(("center", "right")))
    }

    fn post_trusting(&self, authority: Option<Vec<u8>>, security: Security, sign_in: Option<(&str, &str)>) -> Post {
        let sign_in = sign_in.map(|(user, password)| (user.to_owned(), password.to_owned()));
        let host = "localhost".to_owned();
        Post::Smtp(Smtp::new(SmtpSettings {
            host,
            port: self.port,
            security,
            authority,
            sign_in,
        }))
    }

    /// What arrived, as it came over the line, in the order of arrival.
    pub fn mails(&self) -> Vec<String> {
        read_all(&self.folder, "eml")
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        // The server may have gone by itself; then there is nothing to end.
        let _gone = self.running.kill();
        let _reaped = self.running.wait();
        let _removed = std::fs::remove_dir_all(&self.folder);
    }
}

/// The files of a folder with this ending, in the order of their names.
pub fn read_all(folder: &Path, ending: &str) -> Vec<String> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    let wanted = paths
        .iter()
        .filter(|path| path.extension().is_some_and(|found| found == ending));
    wanted
        .map(|path| std::fs::read_to_string(path).expect("a text"))
        .collect()
}

fn home() -> PathBuf {
    std::env::var_os("HOME").map(PathBuf::from).expect("a home folder")
}
