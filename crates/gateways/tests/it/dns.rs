//! Records are looked up at a real name server.

use std::time::{Duration, Instant};

use gateways::dns::Dns;
use membership::association::{Finding, MailDomain, record_value};
use testkit::{Answering, NameServer};

const DOMAIN: &str = "aalto-brandt.example";
const TOKEN: &str = "rK3v9uXq0b7s2dF5hJ8lPzWcEyTnAgMi";

async fn look_up(answering: Option<Answering>) -> Finding {
    let server = NameServer::start().await;
    if let Some(answering) = answering {
        server.answer(DOMAIN, answering);
    }
    ask(&Dns::asking(&[server.address]).expect("the name server answers")).await
}

async fn ask(dns: &Dns) -> Finding {
    let domain = MailDomain::claim(DOMAIN).expect("the name server answers");
    dns.look_up(&domain, &record_value(TOKEN)).await
}

fn text(pieces: &[&str]) -> Vec<String> {
    pieces.iter().map(|&piece| piece.to_owned()).collect()
}

#[tokio::test]
async fn a6_a_record_with_our_value_is_found() {
    let ours = vec![record_value(TOKEN)];
    assert_eq!(look_up(Some(Answering::Texts(vec![ours]))).await, Finding::Found);
}

#[tokio::test]
async fn a6_another_value_is_another_value() {
    for other in [
        record_value("somebody-else"),
        record_value(&TOKEN.to_lowercase()),
        record_value(TOKEN) + "x",
        format!("x{}", record_value(TOKEN)),
        TOKEN.to_owned(),
        String::new(),
    ] {
        let found = look_up(Some(Answering::Texts(vec![vec![other.clone()]]))).await;
        assert_eq!(found, Finding::Other, "{other}");
    }
}

#[tokio::test]
async fn a6_no_record_and_no_such_name_are_absent() {
    assert_eq!(look_up(None).await, Finding::Absent, "NXDOMAIN");
    assert_eq!(look_up(Some(Answering::Nothing)).await, Finding::Absent);
}

#[tokio::test]
async fn a6_one_of_several_texts_may_be_ours() {
    let texts = vec![text(&["v=spf1 -all"]), vec![record_value(TOKEN)], text(&["other"])];
    assert_eq!(look_up(Some(Answering::Texts(texts))).await, Finding::Found);
}

#[tokio::test]
async fn a6_a_text_in_several_pieces_is_one_text() {
    let texts = vec![text(&["guildhall-", "domain=", TOKEN])];
    assert_eq!(look_up(Some(Answering::Texts(texts))).await, Finding::Found);
    let torn = vec![text(&["guildhall-domain="]), text(&[TOKEN])];
    assert_eq!(look_up(Some(Answering::Texts(torn))).await, Finding::Other);
}

#[tokio::test]
async fn a6_an_answer_too_long_for_one_packet_is_read_whole() {
    let mut texts: Vec<Vec<String>> = (0..40).map(|number| vec![number.to_string().repeat(100)]).collect();
    texts.push(vec![record_value(TOKEN)]);
    assert_eq!(look_up(Some(Answering::Texts(texts))).await, Finding::Found);
}

#[tokio::test]
async fn a6_who_fails_or_does_not_answer_says_neither_yes_nor_no() {
    assert_eq!(look_up(Some(Answering::Failing)).await, Finding::Silent, "SERVFAIL");
    let began = Instant::now();
    assert_eq!(look_up(Some(Answering::Silent)).await, Finding::Silent);
    assert!(began.elapsed() < Duration::from_secs(10), "a page would have given up");
    let nobody = Dns::asking(&[([127, 0, 0, 1], 9).into()]).unwrap();
    assert_eq!(ask(&nobody).await, Finding::Silent);
}

#[tokio::test]
async fn a6_a_slow_name_server_is_waited_for() {
    let late = Answering::Late(Duration::from_secs(1), record_value(TOKEN));
    assert_eq!(look_up(Some(late)).await, Finding::Found);
}

#[tokio::test]
async fn a6_what_was_not_there_a_moment_ago_is_seen_at_once() {
    let server = NameServer::start().await;
    let dns = Dns::asking(&[server.address]).unwrap();
    assert_eq!(ask(&dns).await, Finding::Absent);
    server.put(DOMAIN, TOKEN);
    assert_eq!(ask(&dns).await, Finding::Found);
    server.remove(DOMAIN);
    assert_eq!(ask(&dns).await, Finding::Absent);
}
