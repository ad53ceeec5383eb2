//! Everything that a form may get and nobody types on our pages.

use testkit::center::LARGEST_FORM;
use url::form_urlencoded::Serializer;

use crate::page::{Entry, Form};

/// Pairs as a form sends them.
pub type Pairs = Vec<(String, String)>;

/// A form with something done to it.
pub struct Mutation {
    /// What was done, for the message of a test that fails.
    pub what: String,
    pub body: Vec<u8>,
    /// What was typed, where the body is pairs of text: the page has to have it still.
    pub typed: Option<Pairs>,
}

/// Values for one field, each with a name.
fn values() -> Vec<(&'static str, String)> {
    vec![
        ("nothing", String::new()),
        ("space", " \t ".into()),
        ("5,000 characters", "ü".repeat(5_000)),
        ("control characters", "a\u{1}b\u{7}c\u{1b}[31md\u{7f}e\u{85}f".into()),
        ("CR and LF", "one\r\ntwo\rthree\n\nSet-Cookie: a=b\r\n".into()),
        ("NUL", "a\0b".into()),
        ("emoji", "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 e\u{301}\u{302}\u{303}".into()),
        ("right-to-left override", "abc\u{202E}gpj.exe\u{2066}x".into()),
        ("an element", "<svg onload=alert(1)>".into()),
        ("an end of an attribute", r#""'><script>alert(1)</script>"#.into()),
        (
            "an end of a text area",
            "</textarea><svg onload=alert(2)>&lt;&#39;&amp;".into(),
        ),
        ("a template", "{{7*7}}${7*7}<%= 7*7 %>{ $name }".into()),
        ("a formula", "=cmd|' /C calc'!A0".into()),
        ("SQL", "'; DROP TABLE accounts; -- \\".into()),
        ("a number", "-99999999999999999999".into()),
        ("a path", "//evil.example/\\..%2f..%2fetc/passwd".into()),
        (
            "a path with a control character",
            "/account\u{1}\r\nSet-Cookie: a=b".into(),
        ),
        ("a path with a NUL", "/account\0".into()),
        ("half a character", "\u{FFFD}\u{D7FF}\u{E000}\u{FFFF}\u{10FFFF}".into()),
    ]
}

/// The ones that are worth sending in place of an answer that is offered: how they are typed makes no difference there.
const FOR_CHOICES: [&str; 4] = ["nothing", "5,000 characters", "NUL", "an end of an attribute"];

/// Makes every mutation of a form that is filled in with `base`.
pub fn mutations(form: &Form, base: &Pairs) -> Vec<Mutation> {
    let mut all = Vec::new();
    for field in &form.fields {
        let is_offered = !field.options.is_empty();
        for (what, value) in values()
            .into_iter()
            .filter(|(what, _)| !is_offered || FOR_CHOICES.contains(what))
        {
            all.push(pairs(
                format!("{}: {what}", field.name),
                with(base, &field.name, &value),
            ));
        }
        all.extend(of_field(field, base));
    }
    all.extend(of_form(form, base));
    all
}

fn of_field(field: &Entry, base: &Pairs) -> Vec<Mutation> {
    let name = &field.name;
    let missing = base.iter().filter(|(other, _)| other != name).cloned().collect();
    let mut twice = base.clone();
    twice.extend([(name.clone(), "<b>second</b>".into()), (name.clone(), "third".into())]);
    let raw = |what: &str, value: &[u8]| {
        let mut body = encoded(&with(base, name, "")).into_bytes();
        body.extend([b"&", name.as_bytes(), b"=", value].concat());
        Mutation {
            what: format!("{name}: {what}"),
            body,
            typed: None,
        }
    };
    vec![
        pairs(format!("{name}: missing"), missing),
        pairs(format!("{name}: three times"), twice),
        raw("bytes that are no UTF-8", b"%ff%fe%c3%28%ed%a0%80"),
        raw("bytes that are not even encoded", b"\xff\xfe\x00\x01 \x80"),
        raw("half an escape", b"%e4%%u0041%zz%"),
    ]
}

fn of_form(form: &Form, base: &Pairs) -> Vec<Mutation> {
    let mut unknown = base.clone();
    for name in [
        "__proto__",
        "constructor[prototype]",
        "id",
        "account_id",
        "level",
        "",
        "<svg onload=alert(3)>",
    ] {
        unknown.push((name.into(), "gold".into()));
    }
    let mut all = vec![
        pairs("nothing at all".into(), Vec::new()),
        pairs("unknown fields".into(), unknown),
        pairs("a language that there is not".into(), with(base, "language", "tlh")),
        pairs(
            "an action that there is not".into(),
            with(base, "action", "<svg onload=alert(4)>"),
        ),
    ];
    for body in [
        &b"&&&=&=&;"[..],
        b"\0\0\0\0",
        b"{\"json\": true}",
        b"--x\r\nContent-Disposition: form-data\r\n\r\n",
    ] {
        let what = format!("{:?}", String::from_utf8_lossy(body));
        all.push(Mutation {
            what,
            body: body.into(),
            typed: None,
        });
    }
    all.extend(longest(form, base));
    all
}

/// As much as a form can hold, in one field.
fn longest(form: &Form, base: &Pairs) -> Option<Mutation> {
    let is_typed = |field: &&Entry| field.kind == "text" || field.kind == "textarea";
    let field = form.fields.iter().find(is_typed).filter(|_| form.method == "post")?;
    let room = LARGEST_FORM - encoded(&with(base, &field.name, "")).len();
    Some(pairs(
        format!("{}: as long as can be", field.name),
        with(base, &field.name, &"x".repeat(room)),
    ))
}

/// More than a form can hold: the door's too, which carries another form.
pub fn too_large() -> Vec<u8> {
    let mut body = b"legal_name=".to_vec();
    body.resize(2 * LARGEST_FORM + 1, b'x');
    body
}

/// Replaces a field's values by one.
pub fn with(base: &Pairs, name: &str, value: &str) -> Pairs {
    let mut pairs: Pairs = base.iter().filter(|(other, _)| other != name).cloned().collect();
    pairs.push((name.to_owned(), value.to_owned()));
    pairs
}

fn pairs(what: String, pairs: Pairs) -> Mutation {
    Mutation {
        what,
        body: encoded(&pairs).into_bytes(),
        typed: Some(pairs),
    }
}

fn encoded(pairs: &Pairs) -> String {
    Serializer::new(String::new()).extend_pairs(pairs).finish()
}
