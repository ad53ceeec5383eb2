//! The running server, as a process of its own.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use testkit::PASSWORD;
use testkit::visitor::{Visitor, mailed_path};

/// A server with a folder of its own, which it was started in.
struct Running {
    process: Child,
    console: BufReader<ChildStdout>,
    welcome: String,
    folder: PathBuf,
}

impl Running {
    fn start(folder: &TempDir) -> Self {
        Self::with_level(folder, "info")
    }

    fn with_level(folder: &TempDir, level: &str) -> Self {
        let mut process = serve(folder.path())
            .env("GUILDHALL_LOG__LEVEL", level)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut console = BufReader::new(process.stdout.take().expect("piped"));
        let mut welcome = String::new();
        while !welcome.contains("Ctrl+C") {
            let read = console.read_line(&mut welcome).expect("a line");
            assert!(read > 0, "it ended: {welcome}{}", rest(&mut process));
        }
        Self {
            process,
            console,
            welcome,
            folder: folder.path().to_owned(),
        }
    }

    fn fact(&self, what: &str) -> &str {
        let line = self
            .welcome
            .lines()
            .find_map(|line| line.trim_start().strip_prefix(what));
        line.unwrap_or_else(|| panic!("{what} is not in {}", self.welcome))
            .trim()
    }

    fn pages(&self, path: &str) -> String {
        format!("http://{}{path}", self.fact("Listens on"))
    }

    fn operations(&self, path: &str) -> String {
        self.fact("Operations")
            .split("/readyz")
            .next()
            .map(|base| format!("{base}{path}"))
            .expect("an address")
    }

    fn terminate(&self) {
        let sent = Command::new("kill")
            .args(["-TERM", &self.process.id().to_string()])
            .status()
            .expect("kill is there");
        assert!(sent.success());
    }

    /// Waits for the end, and returns whether it was a good one, with everything that was logged.
    fn end(mut self) -> (bool, String) {
        let logged = rest(&mut self.process);
        let ended = self.process.wait().expect("it ends");
        let mut said = String::new();
        self.console.read_to_string(&mut said).expect("text");
        (ended.success(), logged + &said)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _killed = self.process.kill();
        let _reaped = self.process.wait();
    }
}

fn serve(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_guildhall"));
    command.arg("serve").current_dir(folder).env_remove("GUILDHALL_CONFIG");
    command
        .env("GUILDHALL_SERVER__LISTEN", "127.0.0.1:0")
        .env("GUILDHALL_SERVER__OPERATIONS_LISTEN", "127.0.0.1:0");
    command
}

fn rest(process: &mut Child) -> String {
    let mut logged = String::new();
    if let Some(mut errors) = process.stderr.take() {
        errors.read_to_string(&mut logged).expect("text");
    }
    logged
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

async fn get(url: &str) -> (u16, String) {
    gateways::identity::ready_for_tls();
    let response = reqwest::get(url).await.expect("an answer");
    (response.status().as_u16(), response.text().await.expect("text"))
}

fn refusal(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1));
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[tokio::test]
async fn op1_a_server_runs_with_nothing_configured_and_says_where() {
    let folder = folder();
    let server = Running::start(&folder);
    assert_eq!(get(&server.pages("/")).await.0, 200);
    assert!(server.fact("Enroll here").starts_with("http://localhost:"));
    assert!(server.fact("Mail").contains("guildhall-data/mail"));
    assert!(folder.path().join("guildhall-data/guildhall.db").exists());
}

#[tokio::test]
async fn t15_no_secret_is_logged() {
    let folder = folder();
    let mut server = Running::with_level(&folder, "debug");
    // Read all the while: a pipe that is full would stop the server.
    let mut errors = server.process.stderr.take().expect("piped");
    let logged = std::thread::spawn(move || {
        let mut logged = String::new();
        errors.read_to_string(&mut logged).map(|_| logged).expect("text")
    });
    let base = server.fact("Enroll here").to_owned();
    let mail = folder.path().join("guildhall-data/mail");
    let email = "ana@aalto-brandt.example";
    let ana = Visitor::new(&base);
    ana.post("/register", &[("email", email)]).await;
    let registration = mailed_path(&mail, email, "/register/").await;
    ana.get(&registration).await;
    let entered = ana.post(&registration, &[("password", PASSWORD)]).await;
    let cookies = entered.headers().get_all("set-cookie");
    let mut secrets: Vec<String> = cookies
        .iter()
        .filter_map(|cookie| cookie.to_str().ok()?.split(';').next()?.split_once('='))
        .map(|(_, value)| value.to_owned())
        .filter(|value| value.len() > 20)
        .collect();
    assert!(!secrets.is_empty(), "a session has a cookie");
    ana.post("/recover", &[("email", email)]).await;
    let recovery = mailed_path(&mail, email, "/recover/").await;
    for path in [&registration, &recovery] {
        let token = path.rsplit('/').next().expect("a token").to_owned();
        for elsewhere in [
            "/associate/link",
            "/associate/invitation",
            "/account/address",
            "/nowhere",
        ] {
            ana.get(&format!("{elsewhere}/{token}")).await;
            ana.post(&format!("{elsewhere}/{token}?token={token}"), &[("token", &token)])
                .await;
        }
        secrets.push(token);
    }
    let wrong = "two wrong geese under the bridge";
    ana.post("/sign-in", &[("email", email), ("password", wrong)]).await;
    ana.post(&recovery, &[("password", "another gable over still water")])
        .await;
    secrets.extend([PASSWORD, wrong, "another gable over still water"].map(str::to_owned));
    server.terminate();
    let (ended, said) = server.end();
    let logged = said + &logged.join().expect("a log");
    assert!(ended && logged.contains("/associate/link/{token}"), "{logged}");
    for secret in secrets {
        assert!(!logged.contains(&secret), "{secret} is in {logged}");
    }
}

#[tokio::test]
async fn op5_readiness_says_that_the_directorys_folder_is_spoiled_and_that_it_is_whole_again() {
    let folder = folder();
    let server = Running::start(&folder);
    let index = folder.path().join("guildhall-data/directory-index");
    let ready = server.operations("/readyz");
    let becomes = async |status: u16| {
        for _ in 0..200 {
            if get(&ready).await.0 == status {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        panic!("it is never {status}");
    };
    for _ in 0..200 {
        if index.join("meta.json").exists() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    becomes(200).await;
    assert_eq!(get(&server.pages("/directory")).await.0, 200, "it is read");
    // The server may make its folder again before the file is there.
    let spoiled = (0..100).any(|turn| {
        let _moved = std::fs::rename(&index, folder.path().join(format!("elsewhere-{turn}")));
        std::fs::write(&index, "somebody's file").is_ok()
    });
    assert!(spoiled, "a file lies where the folder was");
    becomes(503).await;
    assert_eq!(get(&ready).await.1, "the directory's index is not ready\n");
    assert_eq!(
        get(&server.pages("/directory")).await.0,
        200,
        "what was read is searched"
    );
    std::fs::remove_file(&index).expect("removed");
    becomes(200).await;
    assert!(index.join("meta.json").exists(), "it is made again");
}

#[tokio::test]
async fn op5_health_readiness_and_figures_have_a_listener_of_their_own() {
    let folder = folder();
    let server = Running::start(&folder);
    assert_eq!(get(&server.pages("/enroll-now")).await.0, 200);
    for path in ["/healthz", "/readyz"] {
        assert_eq!(get(&server.operations(path)).await, (200, "ok\n".to_owned()));
        assert_eq!(get(&server.pages(path)).await.0, 404, "{path} is not for everybody");
    }
    let figures = get(&server.operations("/metrics")).await.1;
    assert!(
        figures.contains(r#"guildhall_http_requests_total{method="GET",route="/enroll-now",status="200"} 1"#),
        "{figures}"
    );
    assert!(
        figures.contains(
            r#"guildhall_http_request_duration_seconds_bucket{method="GET",route="/enroll-now",le="+Inf"} 1"#
        ),
        "{figures}"
    );
}

#[tokio::test]
async fn op5_a_request_is_logged_with_its_id_and_nothing_personal() {
    let folder = folder();
    let server = Running::start(&folder);
    let url = server.pages("/register/SECRET-TOKEN?email=ana@private.example");
    gateways::identity::ready_for_tls();
    let request = reqwest::Client::new()
        .get(url)
        .header("x-request-id", "forged")
        .header("user-agent", "Private/1.0");
    let response = request.send().await.expect("an answer");
    let id = response.headers()["x-request-id"].to_str().expect("text").to_owned();
    server.terminate();
    let (ended_well, logged) = server.end();
    assert!(ended_well, "{logged}");
    assert!(logged.contains(&id) && logged.contains("/register/{token}"), "{logged}");
    for personal in ["SECRET-TOKEN", "private.example", "forged", "Private/1.0", "127.0.0.1"] {
        assert!(!logged.contains(personal), "{personal} is in {logged}");
    }
}

#[tokio::test]
async fn op5_a_server_that_is_told_to_stop_answers_what_is_under_way() {
    let folder = folder();
    let server = Running::start(&folder);
    let address = server.fact("Listens on").to_owned();
    let mut asker = TcpStream::connect(&address).expect("it listens");
    let head = "POST /register HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n\
                Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 23\r\n\r\nemail=ana%40";
    asker.write_all(head.as_bytes()).expect("sent");
    assert_eq!(
        get(&server.pages("/")).await.0,
        200,
        "the half request is under way by now"
    );
    server.terminate();
    std::thread::sleep(Duration::from_millis(300));
    assert!(TcpStream::connect(&address).is_err(), "nothing new is taken");
    asker.write_all(b"new.example").expect("the rest is taken");
    let mut answer = String::new();
    asker.read_to_string(&mut answer).expect("the answer");
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    let (ended_well, logged) = server.end();
    assert!(ended_well, "{logged}");
}

#[tokio::test]
async fn op5_a_request_that_never_ends_does_not_keep_the_server() {
    let folder = folder();
    let server = Running::start(&folder);
    let mut asker = TcpStream::connect(server.fact("Listens on")).expect("it listens");
    asker
        .write_all(
            b"POST /register HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 23\r\n\r\ne",
        )
        .expect("sent");
    assert_eq!(get(&server.pages("/")).await.0, 200);
    server.terminate();
    let begun = Instant::now();
    let (ended_well, logged) = server.end();
    assert!(ended_well && begun.elapsed() < Duration::from_secs(15), "{logged}");
}

#[tokio::test]
async fn op1_a_second_server_on_the_same_file_is_refused_and_a_killed_one_leaves_no_lock() {
    let folder = folder();
    let mut first = Running::start(&folder);
    let told = refusal(&serve(folder.path()).output().expect("it runs"));
    let expected = format!(
        "another guildhall (process {}) already serves guildhall-data/guildhall.db",
        first.process.id()
    );
    assert!(told.contains(&expected), "{told}");
    let migrated = Command::new(env!("CARGO_BIN_EXE_guildhall"))
        .arg("migrate")
        .current_dir(folder.path())
        .output();
    assert!(refusal(&migrated.expect("it runs")).contains("already serves"));
    first.process.kill().expect("killed");
    first.process.wait().expect("gone");
    let next = Running::start(&folder);
    assert_eq!(get(&next.operations("/readyz")).await.0, 200);
}

#[tokio::test]
async fn op1_an_address_that_is_taken_is_named() {
    let folder = folder();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = taken.local_addr().expect("an address").to_string();
    let told = refusal(
        &serve(folder.path())
            .args(["--server.listen", &address])
            .output()
            .expect("it runs"),
    );
    assert!(told.contains("server.listen: nothing can listen on"), "{told}");
}

#[tokio::test]
async fn i1_without_a_mail_server_the_link_is_found_in_the_folder_that_the_console_names() {
    let folder = folder();
    let server = Running::start(&folder);
    gateways::identity::ready_for_tls();
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .expect("a client");
    let form = client
        .post(server.pages("/register"))
        .form(&[("email", "ana@new.example")])
        .header("sec-fetch-site", "same-origin");
    assert_eq!(form.send().await.expect("an answer").status().as_u16(), 303);
    let mail = server.folder.join("guildhall-data/mail");
    let begun = Instant::now();
    let letter = loop {
        let files = std::fs::read_dir(&mail)
            .into_iter()
            .flatten()
            .map(|entry| entry.expect("an entry").path());
        if let Some(letter) = files
            .into_iter()
            .find(|path| path.extension().is_some_and(|ending| ending == "txt"))
        {
            break std::fs::read_to_string(letter).expect("text");
        }
        assert!(begun.elapsed() < Duration::from_secs(10), "no letter came");
        tokio::time::sleep(Duration::from_millis(50)).await;
    };
    let link = letter
        .lines()
        .find(|line| line.starts_with("http://localhost:"))
        .expect("a link");
    let path = link
        .split_once("/register/")
        .map(|(_, token)| format!("/register/{token}"))
        .expect("a link to register");
    assert_eq!(get(&server.pages(&path)).await.0, 200);
}
