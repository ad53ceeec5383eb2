//! The commands: what they take, and what they do.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context as _;
use clap::{ArgMatches, Command, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use tokio::signal::unix::{SignalKind, signal};
use workflows::seed::Seed;

use crate::chance::{MachineClock, MachineDice};
use crate::configuration::{self, Configuration, KEYS, Loaded, LogFormat, Sources};
use crate::import::{self, ImportAct};
use crate::lock::Lock;
use crate::mistakes::{self, Mistake};
use crate::serve::{self, Server};
use crate::{program, seeding, telemetry, welcome};

/// The file that is read if there is one.
const USUAL_FILE: &str = "guildhall.toml";

/// The membership center of a partner program.
///
/// `guildhall serve` runs it with nothing configured. Every key of the configuration is a flag too.
#[derive(Debug, Parser)]
#[command(
    name = "guildhall",
    version,
    subcommand_required = true,
    arg_required_else_help = true
)]
struct Cli {
    /// The configuration file, instead of `guildhall.toml` where there is one.
    #[arg(long, global = true, value_name = "PATH", env = "GUILDHALL_CONFIG")]
    config: Option<PathBuf>,

    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Runs the center until it is told to stop.
    Serve,
    /// Brings the database's schema up to this version, and ends. `serve` does so too.
    Migrate,
    /// Checks the program's definition, or writes it out to be changed.
    #[command(subcommand)]
    Program(ProgramAct),
    /// Takes in a file: all of it, or nothing where it has a mistake. It may be done while a server runs.
    #[command(subcommand)]
    Import(ImportAct),
    /// Fills an empty database with organizations that could be, to try the directory and its speed with. It refuses where there
    /// are organizations already.
    Seed {
        /// How many.
        #[arg(long, value_name = "NUMBER")]
        organizations: usize,
        /// The same seed makes the same population.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Prints every value in force and where it came from.
    Config {
        /// Prints the reference of all keys instead, in Markdown.
        #[arg(long)]
        reference: bool,
    },
}

#[derive(Debug, Subcommand)]
enum ProgramAct {
    /// Names every mistake in a definition at once, and runs its examples.
    Check {
        /// Its folder; without one, the definition that `serve` would run.
        folder: Option<PathBuf>,
    },
    /// Writes the definition that comes with this version into a folder.
    Init {
        /// A folder that is empty, or not there yet.
        folder: PathBuf,
    },
}

/// Why a command did not do what it was asked to.
enum Stopped {
    /// What people wrote or set is wrong.
    Mistakes(Vec<Mistake>),
    /// Something else failed.
    Failed(anyhow::Error),
}

impl From<Vec<Mistake>> for Stopped {
    fn from(mistakes: Vec<Mistake>) -> Self {
        Self::Mistakes(mistakes)
    }
}

impl From<anyhow::Error> for Stopped {
    fn from(error: anyhow::Error) -> Self {
        Self::Failed(error)
    }
}

impl From<std::io::Error> for Stopped {
    fn from(error: std::io::Error) -> Self {
        Self::Failed(error.into())
    }
}

/// Runs the command that the process was started with. It answers 0, 1 if something is wrong, and 2 if it was not understood.
pub fn run() -> ExitCode {
    let matches = command().get_matches();
    let cli = Cli::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    match carry_out(cli, &matches) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stopped::Mistakes(mistakes)) => {
            mistakes::print(&mistakes);
            ExitCode::FAILURE
        }
        Err(Stopped::Failed(error)) => {
            eprintln!("guildhall: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> Command {
    Cli::command().args(configuration::flags())
}

fn carry_out(cli: Cli, matches: &ArgMatches) -> Result<(), Stopped> {
    match cli.act {
        Act::Config { reference: true } => print(&configuration::reference()),
        Act::Config { reference: false } => print(&configuration::effective(&load(cli.config.as_deref(), matches)?)),
        Act::Program(ProgramAct::Init { folder }) => init(&folder),
        Act::Program(ProgramAct::Check { folder: Some(folder) }) => check(Some(&folder)),
        Act::Program(ProgramAct::Check { folder: None }) => {
            let loaded = load(cli.config.as_deref(), matches)?;
            check(loaded.configuration.program.folder.as_deref())
        }
        Act::Import(act) => {
            let configuration = load(cli.config.as_deref(), matches)?.configuration;
            let program = program::load(configuration.program.folder.as_deref())?;
            print(&in_runtime(async {
                Ok(import::run(&configuration, program, &act).await?)
            })?)
        }
        Act::Seed { organizations, seed } => {
            let configuration = load(cli.config.as_deref(), matches)?.configuration;
            let program = program::load(configuration.program.folder.as_deref())?;
            let asked = Seed { organizations, seed };
            print(&in_runtime(async {
                Ok(seeding::run(&configuration, program, asked).await?)
            })?)
        }
        Act::Migrate => in_runtime(migrate(&load(cli.config.as_deref(), matches)?.configuration)),
        Act::Serve => in_runtime(serve(&load(cli.config.as_deref(), matches)?.configuration)),
    }
}

fn load(file: Option<&Path>, matches: &ArgMatches) -> Result<Loaded, Stopped> {
    let file = match file {
        Some(path) => Some((path.to_owned(), read(path)?)),
        None if Path::new(USUAL_FILE).exists() => Some((USUAL_FILE.into(), read(Path::new(USUAL_FILE))?)),
        None => None,
    };
    let flags = KEYS.iter().filter(|key| key.is_flag);
    let given = |key: &configuration::Key| {
        matches
            .get_one::<String>(key.path)
            .map(|text| (key.path.to_owned(), text.clone()))
    };
    let lossy = |text: std::ffi::OsString| text.to_string_lossy().into_owned();
    let environment = std::env::vars_os().map(|(name, value)| (lossy(name), lossy(value)));
    Ok(Configuration::load(&Sources {
        flags: flags.filter_map(given).collect(),
        environment: environment.collect(),
        file,
    })?)
}

fn read(path: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("the configuration file {} cannot be read", path.display()))
}

fn init(folder: &Path) -> Result<(), Stopped> {
    let count = program::init(folder).with_context(|| folder.display().to_string())?;
    let folder = folder.display();
    print(&format!(
        "{count} files are in {folder}; README.md there says what each means.\n\
         Try a change:  guildhall program check {folder}\n\
         Run it:        guildhall serve --program.folder {folder}\n"
    ))
}

fn check(folder: Option<&Path>) -> Result<(), Stopped> {
    print(&program::summary(&program::load(folder)?))
}

async fn migrate(configuration: &Configuration) -> Result<(), Stopped> {
    let _lock = Lock::take(&configuration.database.url)?;
    serve::open(configuration).await?.close().await;
    print(&format!(
        "The schema of {:?} is that of this version.\n",
        configuration.database.url
    ))
}

async fn serve(configuration: &Configuration) -> Result<(), Stopped> {
    telemetry::log(&configuration.log);
    let program = program::load(configuration.program.folder.as_deref())?;
    // Before the server says that it is ready, so that whoever waits for that can stop it at once.
    let (mut terminated, mut interrupted) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    let server = Server::start(configuration, program, Arc::new(MachineClock), Arc::new(MachineDice)).await?;
    match configuration.log.format {
        LogFormat::Text => print(&welcome::text(configuration, &server))?,
        LogFormat::Json => tracing::info!(address = %server.address, operations = %server.operations_address, "ready"),
    }
    tokio::select! {
        _ = terminated.recv() => {}
        _ = interrupted.recv() => {}
    }
    tracing::info!("stopping");
    server.stop().await;
    Ok(())
}

fn in_runtime<T>(act: impl Future<Output = Result<T, Stopped>>) -> Result<T, Stopped> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?
        .block_on(act)
}

fn print(text: &str) -> Result<(), Stopped> {
    Ok(std::io::stdout().write_all(text.as_bytes())?)
}
