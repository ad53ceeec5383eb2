//! A running center in one line: the server of the binary in this process, on a fresh database, on a free port.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use guildhall::chance::{MachineClock, MachineDice};
use guildhall::configuration::{Configuration, Sources};
use guildhall::serve::Server;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use web::limits::Limits;
use web::{Center as Pages, Settings};
use words::Words;
use workflows::House;

use crate::visitor::{Visitor, mailed_path};
use crate::{Database, World};

/// The most bytes that a form may have here.
pub const LARGEST_FORM: usize = 262_144;

/// A center that runs until it is dropped, and lets everyone knock as often as they like.
pub struct Center {
    /// Where its pages are.
    pub base: String,
    /// The folder that its letters are written into.
    pub mail: PathBuf,
    server: Server,
    _folder: TempDir,
}

impl Center {
    /// Opens a center with the program that ships.
    pub async fn on(database: Database) -> Self {
        Self::configured(database, &[]).await
    }

    /// Opens a center for which some keys of the configuration are set.
    pub async fn configured(database: Database, more: &[(&str, &str)]) -> Self {
        Self::opened(database, more, None).await
    }

    /// Opens a center with a configuration file of this text.
    pub async fn with_file(database: Database, text: &str) -> Self {
        Self::opened(database, &[], Some(("guildhall.toml".into(), text.to_owned()))).await
    }

    async fn opened(database: Database, more: &[(&str, &str)], file: Option<(PathBuf, String)>) -> Self {
        let folder = TempDir::new().unwrap();
        let mail = folder.path().join("mail");
        let set = |key: &str, value: String| (key.to_owned(), value);
        let mut flags = vec![
            set("server.listen", "127.0.0.1:0".into()),
            set("server.operations_listen", "127.0.0.1:0".into()),
            set("database.url", database.fresh(folder.path()).await),
            set("mail.folder", mail.display().to_string()),
            set(
                "directory.index_folder",
                folder.path().join("directory-index").display().to_string(),
            ),
            set("limits.attempts_by_network_address", "1000000".into()),
            set("limits.attempts_by_email", "1000000".into()),
            set("limits.largest_form", LARGEST_FORM.to_string()),
        ];
        flags.retain(|(key, _)| more.iter().all(|(other, _)| other != key));
        flags.extend(more.iter().map(|(key, value)| set(key, (*value).to_owned())));
        let sources = Sources {
            flags,
            file,
            ..Sources::default()
        };
        let configuration = Configuration::load(&sources)
            .unwrap_or_else(|mistakes| panic!("{mistakes:#?}"))
            .configuration;
        let program = guildhall::program::load(None).unwrap_or_else(|mistakes| panic!("{mistakes:#?}"));
        let server = Server::start(&configuration, program, Arc::new(MachineClock), Arc::new(MachineDice))
            .await
            .unwrap();
        let base = format!("http://localhost:{}", server.address.port());
        Self {
            base,
            mail,
            server,
            _folder: folder,
        }
    }

    /// Returns the wired house behind the pages.
    pub fn house(&self) -> &House {
        &self.server.house
    }

    /// Opens a browser that has been nowhere.
    pub fn visitor(&self) -> Visitor {
        Visitor::new(&self.base)
    }

    /// Registers an account by the mailed link; its browser is signed in.
    pub async fn newcomer(&self, email: &str) -> Visitor {
        let visitor = self.visitor();
        visitor.register(email, &self.mail).await;
        visitor
    }

    /// Waits for a letter to `email` and returns the path of its link below `prefix`.
    pub async fn link(&self, email: &str, prefix: &str) -> String {
        mailed_path(&self.mail, email, prefix).await
    }

    /// Counts what a statement counts.
    pub async fn count(&self, sql: &'static str) -> i64 {
        use store::Conn as _;
        let mut reader = self.house().db.read().await.unwrap();
        reader.sql(sql).optional::<(i64,)>().await.unwrap().unwrap().0
    }
}

/// The pages over a [`World`], in words of the test's choice: for what only a test says, such as marked words.
pub struct Staged {
    /// Where the pages are.
    pub base: String,
    serving: JoinHandle<()>,
}

impl Staged {
    /// Serves the pages. Letters stay in the world's outbox.
    pub async fn over(world: &World, mut words: Words, attempts: u32) -> Self {
        for edition in &world.house.program.editions {
            words.add_edition(&edition.id.0, &edition.sentences);
        }
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://localhost:{}", listener.local_addr().unwrap().port());
        let settings = Settings {
            public_url: base.clone(),
            trusted_proxies: 0,
            largest_form: LARGEST_FORM,
            attempts_by_network_address: attempts,
            attempts_by_email: attempts,
        };
        let limits = Arc::new(Limits::new(&settings));
        let pages = web::router(Pages {
            house: world.house.clone(),
            words: Arc::new(words),
            settings: Arc::new(settings),
            limits,
            kept: Arc::default(),
            vocabulary: Arc::default(),
        });
        let service = pages.into_make_service_with_connect_info::<SocketAddr>();
        let serving = tokio::spawn(async move { axum::serve(listener, service).await.unwrap() });
        Self { base, serving }
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        self.serving.abort();
    }
}
