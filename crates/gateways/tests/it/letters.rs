//! What the letters say.

use gateways::letters::write;
use membership::letters::{Administers, Letter, LostBy};
use membership::terms::{Digest, Language};

use crate::cast::{AGREEMENT, enrolled, letters, of_domain, of_person, password_changed, sender, words, written};

#[test]
fn x1_every_letter_reads_well_as_text() {
    for letter in letters() {
        let written = written(&letter);
        insta::assert_snapshot!(
            letter.word(),
            format!("Subject: {}\n\n{}", written.subject, written.text)
        );
    }
}

#[test]
fn e12_the_enrolled_letter_as_a_page() {
    let page = written(&Letter::Enrolled(Box::new(enrolled()))).html;
    insta::assert_snapshot!("enrolled-page", page.replace("><", ">\n<"));
}

#[test]
fn e8_the_signed_agreement_is_attached() {
    let attachments = written(&Letter::Enrolled(Box::new(enrolled()))).attachments;
    insta::assert_snapshot!("agreement-page", attachments[0].content.replace("><", ">\n<"));
    assert_eq!(
        Digest::of(&attachments[1].content),
        enrolled().agreement_digest,
        "the attached text is the signed one"
    );
}

#[test]
fn x1_page_and_text_say_the_same_in_the_same_order() {
    for letter in letters() {
        let written = written(&letter);
        let page = in_one_line(&without_markup(&written.html));
        let mut rest = page.as_str();
        for block in in_blocks(&written.text) {
            let place = rest
                .find(&block)
                .unwrap_or_else(|| panic!("{}: {block:?} is not next in {rest}", letter.word()));
            rest = &rest[place + block.len()..];
        }
    }
}

#[test]
fn i2_a_letter_to_an_unproven_address_holds_nothing_that_somebody_typed() {
    // The facts of such a letter are links and moments: were a name to join them, this match would have to change.
    for letter in letters() {
        match letter {
            Letter::ProveAddress { link: _, until: _ } | Letter::ProveNewAddress { link: _, until: _ } => {}
            Letter::AlreadyRegistered { sign_in: _, recover: _ } | Letter::NothingToRecover { register: _ } => {}
            // Of what somebody typed, these name the organization alone, which the directory names to everybody.
            Letter::AssociationReady {
                organization: _,
                link: _,
                until: _,
            }
            | Letter::AssociationToAsk {
                organization: _,
                link: _,
                until: _,
            } => {}
            // An administrator typed the domain, which the address that it goes to has itself.
            Letter::ProveDomain {
                domain: _,
                link: _,
                until: _,
            } => {}
            Letter::DomainProved(_) | Letter::DomainLost { .. } | Letter::DomainEnds { .. } => {}
            // Who wrote it is named as who invites is; what they typed of the project stays on the page.
            Letter::Invited { .. }
            | Letter::ReferenceAsked {
                organization: _,
                administrator: _,
                link: _,
                until: _,
            } => {}
            Letter::ReferenceApproved(_) | Letter::ReferenceDeclined(_) => {}
            Letter::AdministrationChanged { .. } | Letter::ContactHandedOn(_) | Letter::ContactAssigned { .. } => {}
            Letter::AssociationEnded(_) | Letter::AssociationLeft(_) => {}
            Letter::AssociationAsked(_) | Letter::AssociationReminded(_) | Letter::AssociationPassedOn(_) => {}
            Letter::AssociationApproved { .. } | Letter::AssociationRejected { .. } => {}
            Letter::AssociationLapsed { .. } | Letter::AssociationCompleted(_) => {}
            Letter::Recover { .. } | Letter::AddressChanged { .. } | Letter::PasswordChanged(_) => {}
            Letter::WaysChanged { .. } | Letter::NewDevice(_) | Letter::Enrolled(_) => {}
        }
    }
}

#[test]
fn e8_what_was_typed_is_never_markup() {
    let mut odd = enrolled();
    odd.shown_name = "<img src=x onerror=alert(1)> & \"Söhne\"".into();
    odd.job_title = "</p><script>alert(1)</script>".into();
    odd.monogram = "<b>".into();
    let written = written(&Letter::Enrolled(Box::new(odd)));
    for page in [&written.html, &written.attachments[0].content] {
        assert!(
            !page.contains("<img") && !page.contains("<script") && !page.contains("<b>"),
            "{page}"
        );
    }
}

#[test]
fn x1_letters_fetch_nothing_and_stay_small() {
    for letter in letters() {
        let page = written(&letter).html;
        assert!(
            page.len() < 102_000,
            "{}: mail programs cut what is longer",
            letter.word()
        );
        assert!(
            !page.contains("<img") && !page.contains("url(") && !page.contains("src="),
            "{}",
            letter.word()
        );
    }
}

#[test]
fn x1_no_letter_in_any_language_shows_a_fact_that_was_not_filled_in() {
    let words = words();
    let causes = [
        LostBy::Record,
        LostBy::Year,
        LostBy::GivenUp,
        LostBy::Conflict,
        LostBy::Outdone,
    ];
    let lost = causes.map(|cause| Letter::DomainLost { of: of_domain(), cause });
    let reaches = Administers::ALL.map(|to| Letter::AdministrationChanged { of: of_person(), to });
    for letter in letters().into_iter().chain(lost).chain(reaches) {
        for language in Language::ALL {
            let written = write(&letter, Some(AGREEMENT), words.voice(language), &sender(), "M-1");
            for part in [&written.subject, &written.text, &written.html] {
                assert!(
                    !part.contains("{$") && !part.contains("{ $"),
                    "{}: {part}",
                    letter.word()
                );
                assert!(!part.contains("letter-"), "{}: {part}", letter.word());
            }
        }
    }
}

#[test]
fn x1_a_letter_names_its_language() {
    let words = words();
    for language in Language::ALL {
        let written = write(&password_changed(), None, words.voice(language), &sender(), "M-1");
        assert!(written.html.contains(&format!("<html lang=\"{}\">", language.tag())));
    }
}

/// The paragraphs of a text letter, without what only a text needs: underlines, the signature's dashes, indents.
fn in_blocks(text: &str) -> Vec<String> {
    let decoration = |line: &&str| !line.is_empty() && !line.starts_with("===") && *line != "-- ";
    let lines = |block: &str| block.lines().filter(decoration).map(str::to_owned).collect::<Vec<_>>();
    let mut blocks = Vec::new();
    for block in text.split("\n\n") {
        // An address stands on its own line in the text, and beside its label on the page; so do facts.
        if block.starts_with("  ") || block.contains("\nhttps://") {
            for line in lines(block) {
                blocks.extend(line.trim().trim_end_matches(':').split(": ").map(in_one_line));
            }
        } else {
            blocks.push(in_one_line(&lines(block).join(" ")));
        }
    }
    blocks.retain(|block| !block.is_empty());
    blocks
}

fn without_markup(page: &str) -> String {
    // An address in a sentence is held together, and parts nothing.
    let pieces = page
        .split(r#"<span class="address" style="white-space:nowrap">"#)
        .enumerate();
    let page: String = pieces
        .map(|(place, piece)| piece.replacen("</span>", "", usize::from(place > 0)))
        .collect();
    let body = &page[page.find("<h1").unwrap_or_default()..];
    let letterhead = &page[page.find("class=\"sheet\"").unwrap_or_default()..page.len() - body.len()];
    let mut text = String::new();
    let mut inside = false;
    for character in format!(">{letterhead}{body}").chars().skip(1) {
        match character {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            _ if !inside => text.push(character),
            _ => {}
        }
    }
    text.replace("&amp;", "&")
}

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
