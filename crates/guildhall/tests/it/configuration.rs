//! Typed configuration: where a value comes from, and how a wrong one is told.

use std::path::Path;

use guildhall::configuration::{Configuration, KEYS, Loaded, Sources, effective, reference};
use guildhall::mistakes::{Mistake, plain};

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

fn with_file(text: &str) -> Sources {
    Sources {
        file: Some(("guildhall.toml".into(), text.to_owned())),
        ..Sources::default()
    }
}

fn with_environment(environment: &[(&str, &str)]) -> Sources {
    Sources {
        environment: pairs(environment),
        ..Sources::default()
    }
}

fn loaded(sources: &Sources) -> Loaded {
    Configuration::load(sources).unwrap_or_else(|mistakes| panic!("{}", plain(&mistakes)))
}

fn mistakes(sources: &Sources) -> Vec<Mistake> {
    Configuration::load(sources)
        .map(|loaded| panic!("{loaded:?}"))
        .unwrap_or_else(|mistakes| mistakes)
}

#[test]
fn op1_nothing_has_to_be_set() {
    let configuration = loaded(&Sources::default()).configuration;
    assert_eq!(configuration.server.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(configuration.server.operations_listen.to_string(), "127.0.0.1:9090");
    assert_eq!(
        configuration.database.url.reveal(),
        "sqlite:guildhall-data/guildhall.db"
    );
    assert_eq!(configuration.mail.folder, Path::new("guildhall-data/mail"));
    assert_eq!(
        configuration.public_url(configuration.server.listen),
        "http://localhost:8080"
    );
}

#[test]
fn op1_a_flag_goes_before_the_environment_and_that_before_the_file() {
    let mut sources = with_file(
        "[server]\nlisten = \"127.0.0.1:1\"\ntrusted_proxies = 1\n[mail]\nsmtp_port = 25\n[log]\nlevel = \"debug\"\n",
    );
    sources.environment = pairs(&[
        ("GUILDHALL_SERVER__LISTEN", "127.0.0.1:2"),
        ("GUILDHALL_MAIL__SMTP_PORT", "465"),
        ("HOME", "/root"),
    ]);
    sources.flags = pairs(&[("server.listen", "127.0.0.1:3")]);
    let loaded = loaded(&sources);
    let Configuration { server, mail, log, .. } = &loaded.configuration;
    assert_eq!(
        (server.listen.port(), mail.smtp_port, server.trusted_proxies),
        (3, 465, 1)
    );
    assert_eq!(log.level.filter().to_string(), "debug");
    insta::assert_snapshot!("effective", effective(&loaded));
}

#[test]
fn op1_every_wrong_key_and_value_is_named_at_once() {
    let mut sources = with_file(
        "[server]\nlistn = \"127.0.0.1:1\"\ntrusted_proxies = 300\n\n[mail]\nhost = \"smtp.example\"\nsmtp_port = [25]\n\n[databse]\nurl = \"sqlite:x\"\n\n[log]\nformat = \"xml\"\nlevel = \"loud=very=much\"\n",
    );
    sources.environment = pairs(&[
        ("GUILDHALL_SERVER__PUBLIK_URL", "https://partners.example"),
        ("GUILDHALL_SERVER_LISTEN", "127.0.0.1:1"),
        ("GUILDHALL_SERVER__PUBLIC_URL", "http://partners.example"),
    ]);
    sources.flags = pairs(&[("mail.from", "nobody")]);
    insta::assert_snapshot!("mistakes", plain(&mistakes(&sources)));
}

#[test]
fn op1_a_file_that_is_no_toml_is_told_with_its_line() {
    insta::assert_snapshot!(
        "no-toml",
        plain(&mistakes(&with_file("[server]\nlisten = 127.0.0.1:1\n[mail\n")))
    );
}

#[test]
fn op1_variables_of_other_programs_are_passed_over() {
    loaded(&with_environment(&[
        ("GUILDHALL_SERVICE_HOST", "10.0.0.1"),
        ("GUILDHALL_PORT_8080_TCP", "tcp://10.0.0.1:8080"),
        ("GUILDHALL_CONFIG", "guildhall.toml"),
        ("GUILDHALL_TOOLS", "/opt/tools"),
    ]));
}

#[test]
fn op1_a_secret_can_stand_in_a_file_and_is_never_shown() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("password");
    std::fs::write(&file, "correct horse\n").expect("written");
    let file = file.display().to_string();
    let loaded = loaded(&with_environment(&[
        (
            "GUILDHALL_DATABASE__URL",
            "postgres://guildhall:battery@db.example/guildhall",
        ),
        ("GUILDHALL_MAIL__SMTP_HOST", "smtp.example"),
        ("GUILDHALL_MAIL__SMTP_USER", "center"),
        ("GUILDHALL_MAIL__SMTP_PASSWORD_FILE", &file),
        ("GUILDHALL_MAIL__FROM", "center@partners.example"),
    ]));
    let password = loaded.configuration.mail.smtp_password.clone().expect("it is set");
    assert_eq!(password.reveal(), "correct horse");
    let shown = effective(&loaded) + &format!("{:?}", loaded.configuration);
    assert!(!shown.contains("horse") && !shown.contains("battery"), "{shown}");
    assert!(
        shown.contains("postgres://guildhall:hidden@db.example/guildhall"),
        "{shown}"
    );
}

#[test]
fn op1_a_secret_is_no_flag() {
    assert!(KEYS.iter().all(|key| key.is_flag != (key.path == "mail.smtp_password")));
}

#[test]
fn op1_a_wrong_secret_is_not_repeated() {
    let told = plain(&mistakes(&with_environment(&[(
        "GUILDHALL_DATABASE__URL",
        "mysql://guildhall:battery@db.example",
    )])));
    assert!(!told.contains("battery"), "{told}");
}

#[test]
fn op1_what_does_not_fit_together_is_told() {
    let sources = with_file(
        "[server]\noperations_listen = \"127.0.0.1:8080\"\n[mail]\nsmtp_host = \"smtp.example\"\nsmtp_security = \"none\"\nsmtp_password = \"secret\"\n",
    );
    insta::assert_snapshot!("together", plain(&mistakes(&sources)));
}

#[test]
fn op1_what_is_printed_can_be_read_again() {
    let printed = effective(&loaded(&Sources::default()));
    let again = loaded(&with_file(&printed));
    let values = |loaded: &Loaded| {
        loaded
            .configuration
            .shown()
            .into_iter()
            .map(|(_, value)| value)
            .collect::<Vec<_>>()
    };
    assert_eq!(values(&again), values(&loaded(&Sources::default())));
}

#[test]
fn op1_the_public_address_is_one_that_browsers_keep_sign_ins_for() {
    let public_url = |url: &str| {
        let set = Configuration::load(&with_environment(&[("GUILDHALL_SERVER__PUBLIC_URL", url)]));
        set.map(|loaded| loaded.configuration.public_url(loaded.configuration.server.listen))
            .ok()
    };
    assert_eq!(
        public_url("https://Partners.Example/"),
        Some("https://partners.example".into())
    );
    assert_eq!(
        public_url("https://partners.example:8443"),
        Some("https://partners.example:8443".into())
    );
    assert_eq!(
        public_url("http://localhost:3000"),
        Some("http://localhost:3000".into())
    );
    assert_eq!(public_url("http://127.0.0.1"), Some("http://127.0.0.1".into()));
    for odd in [
        "http://partners.example",
        "https://partners.example/center",
        "partners.example",
        "ftp://a.example",
        "https://a@b.example",
    ] {
        assert_eq!(public_url(odd), None, "{odd}");
    }
}

#[test]
fn op1_every_key_is_in_the_reference() {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reference/configuration.md");
    let kept = std::fs::read_to_string(kept).unwrap_or_default();
    assert_eq!(
        kept,
        reference(),
        "run: guildhall config --reference > docs/reference/configuration.md"
    );
}
