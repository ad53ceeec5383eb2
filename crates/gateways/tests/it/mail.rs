//! Posting letters.

use gateways::letters::Written;
use gateways::mail::{MailFailure, Mailbox, Post, Security};
use membership::letters::Letter;

use crate::cast::{at, email, enrolled, password_changed, written};
use crate::mail_server::{MailServer, read_all};

const MESSAGE_ID: &str = "<01939a3c-7b1e@partners.meridian.example>";

async fn send(post: &Post, to: &str, from: &str, written: &Written) -> Result<(), MailFailure> {
    let from = Mailbox {
        name: "Partner Membership Center".into(),
        address: email(from),
    };
    let service = email("service@meridian.example");
    post.send(
        &email(to),
        &from,
        Some(&service),
        written,
        MESSAGE_ID,
        at("2026-11-22T14:04:05Z"),
    )
    .await
}

async fn send_to(post: &Post, to: &str) -> Result<(), MailFailure> {
    send(post, to, "center@meridian.example", &written(&password_changed())).await
}

#[tokio::test]
async fn e12_a_server_takes_the_letter_with_both_bodies_and_the_agreement() {
    let server = MailServer::start("both-bodies");
    let post = server.post(Security::None, None);
    send(
        &post,
        "jonas@aalto.example",
        "center@meridian.example",
        &written(&Letter::Enrolled(Box::new(enrolled()))),
    )
    .await
    .expect("taken");
    let mails = server.mails();
    let mail = &mails[0];
    for line in [
        "X-Sink-From: center@meridian.example\r\n",
        "X-Sink-To: jonas@aalto.example\r\n",
        "From: \"Partner Membership Center\" <center@meridian.example>\r\n",
        "Reply-To: service@meridian.example\r\n",
        "Message-ID: <01939a3c-7b1e@partners.meridian.example>\r\n",
        "Auto-Submitted: auto-generated\r\n",
        "Date: Sun, 22 Nov 2026 14:04:05 +0000\r\n",
        "MIME-Version: 1.0\r\n",
    ] {
        assert!(mail.contains(line), "{line:?} is not in {mail}");
    }
    let kinds = [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "text/html",
        "text/markdown",
    ];
    let found: Vec<&str> = mail
        .lines()
        .filter_map(|line| line.strip_prefix("Content-Type: "))
        .map(|kind| kind.split(';').next().unwrap_or_default())
        .collect();
    assert_eq!(found, kinds);
    assert!(
        mail.is_ascii() && mail.lines().all(|line| line.len() <= 998),
        "any server can pass it on"
    );
}

#[tokio::test]
async fn e12_letters_share_a_connection_and_one_sent_twice_is_the_same() {
    let server = MailServer::start("connection");
    let post = server.post(Security::None, None);
    for _ in 0..2 {
        send_to(&post, "jonas@aalto.example").await.expect("taken");
    }
    let mails = server.mails();
    let head = |mail: &String| {
        mail.split("\r\n\r\n").next().map(|head| {
            head.lines()
                .filter(|line| !line.contains("boundary"))
                .collect::<Vec<_>>()
                .join("\n")
        })
    };
    assert_eq!(
        head(&mails[0]),
        head(&mails[1]),
        "the same connection, the same Message-ID, the same date"
    );
}

#[tokio::test]
async fn e12_only_a_refused_recipient_is_given_up() {
    let server = MailServer::start("refused");
    let post = server.post(Security::None, None);
    assert!(matches!(
        send_to(&post, "refused@aalto.example").await,
        Err(MailFailure::Never(_))
    ));
    for waits in ["full@aalto.example", "relay@aalto.example", "content@aalto.example"] {
        assert!(
            matches!(send_to(&post, waits).await, Err(MailFailure::Later(_))),
            "{waits}"
        );
    }
    let banned = send(
        &post,
        "jonas@aalto.example",
        "banned@meridian.example",
        &written(&password_changed()),
    )
    .await;
    assert!(
        matches!(banned, Err(MailFailure::Later(_))),
        "a sender's address is the operator's to mend"
    );
    send_to(&post, "jonas@aalto.example")
        .await
        .expect("the way is still open");
}

#[tokio::test]
async fn e12_a_server_that_is_away_is_tried_again_later() {
    let server = MailServer::start("away");
    let post = server.post(Security::None, None);
    send_to(&post, "jonas@aalto.example").await.expect("taken");
    drop(server);
    assert!(matches!(
        send_to(&post, "jonas@aalto.example").await,
        Err(MailFailure::Later(_))
    ));
}

#[tokio::test]
async fn i2_nothing_is_said_where_the_server_has_no_tls() {
    let server = MailServer::start("no-tls");
    let post = server.post(Security::StartTls, Some(("center", "right")));
    assert!(matches!(
        send_to(&post, "jonas@aalto.example").await,
        Err(MailFailure::Later(_))
    ));
    assert!(server.mails().is_empty());
}

#[tokio::test]
async fn i2_letters_go_through_tls_to_a_server_that_is_who_it_says() {
    for (speech, security) in [("starttls", Security::StartTls), ("tls", Security::Tls)] {
        let server = MailServer::speaking(speech, speech);
        let stranger = server.post(security, Some(("center", "right")));
        assert!(
            matches!(
                send_to(&stranger, "jonas@aalto.example").await,
                Err(MailFailure::Later(_))
            ),
            "{speech}"
        );
        send_to(&server.trusted_post(security), "jonas@aalto.example")
            .await
            .expect("taken");
        assert_eq!(server.mails().len(), 1, "{speech}");
    }
}

#[tokio::test]
async fn e12_the_center_signs_in_to_its_server() {
    let server = MailServer::start("sign-in");
    let wrong = server.post(Security::None, Some(("center", "wrong")));
    assert!(
        matches!(send_to(&wrong, "jonas@aalto.example").await, Err(MailFailure::Later(_))),
        "a password can be mended"
    );
    let right = server.post(Security::None, Some(("center", "right")));
    send_to(&right, "jonas@aalto.example").await.expect("taken");
    assert!(server.mails()[0].contains("X-Sink-User: center\r\n"));
}

#[tokio::test]
async fn e12_nothing_typed_becomes_a_header() {
    let server = MailServer::start("headers");
    let post = server.post(Security::None, None);
    let odd = Written {
        subject: "Aalto\r\nBcc: thief@evil.example\r\n\r\nÜber ⟦alles⟧ 株式会社".into(),
        text: ".\r\n.\r\nQUIT\r\n".into(),
        html: "<p>.</p>".into(),
        attachments: Vec::new(),
    };
    send(&post, "jonas@aalto.example", "center@meridian.example", &odd)
        .await
        .expect("taken");
    let mails = server.mails();
    assert_eq!(mails.len(), 1);
    let head = mails[0].split("\r\n\r\n").next().unwrap_or_default();
    assert!(!head.lines().any(|line| line.starts_with("Bcc:")), "{head}");
}

#[tokio::test]
async fn e12_a_message_id_that_could_be_a_header_is_refused() {
    let post = Post::Folder(std::env::temp_dir().join("guildhall-never-made"));
    let from = Mailbox {
        name: "Center".into(),
        address: email("center@meridian.example"),
    };
    for odd in [
        "",
        "no-domain",
        "a@b\r\nBcc: thief@evil.example",
        "a b@c",
        "../../x@y/z",
    ] {
        let letter = written(&password_changed());
        let sent = post
            .send(
                &email("jonas@aalto.example"),
                &from,
                None,
                &letter,
                odd,
                at("2026-11-22T14:04:05Z"),
            )
            .await;
        assert!(matches!(sent, Err(MailFailure::Never(_))), "{odd:?}");
    }
}

#[tokio::test]
async fn i1_without_a_server_the_link_can_be_read_in_a_folder() {
    let folder = std::env::temp_dir().join(format!("guildhall-mail-folder-{}", std::process::id()));
    let post = Post::Folder(folder.join("made/when/needed"));
    let link = "https://partners.meridian.example/links/4kZ9vT-and-so-on-for-longer-than-a-line-of-mail-which-must-not-break-it";
    let letter = written(&Letter::ProveAddress {
        link: link.into(),
        until: at("2026-11-23T14:04:00Z"),
    });
    for _ in 0..2 {
        send(&post, "ana@bücher.example", "center@meridian.example", &letter)
            .await
            .expect("kept");
    }
    let folder = folder.join("made/when/needed");
    let readable = read_all(&folder, "txt");
    assert!(
        readable[0].contains(&format!("\n{link}\n")) && readable[0].contains("To: ana@xn--bcher-kva.example\n"),
        "{}",
        readable[0]
    );
    assert_eq!(
        (read_all(&folder, "eml").len(), readable.len()),
        (1, 1),
        "sent twice is kept once, and nothing unfinished is left"
    );
    assert_eq!(std::fs::read_dir(&folder).expect("a folder").count(), 2);
}
