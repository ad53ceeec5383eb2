//! What an agreement may be written with: what is signed is what is read (rules E8, P2).

use super::in_english;
use crate::program::Program;

const FILE: &str = "editions/2026/agreements/membership/en.md";

/// Returns what the console says of an agreement that ends in `clause`, with how many lines precede it.
fn lines_of(clause: &str) -> (Vec<String>, usize) {
    let mut files = in_english();
    let text = files.0.get_mut(FILE).expect("it ships");
    let before = text.trim_end().lines().count() + 1;
    *text = format!("{}\n\n{clause}\n", text.trim_end());
    let mistakes = Program::load(&files).err().unwrap_or_default();
    (mistakes.iter().map(|mistake| mistake.line(&files)).collect(), before)
}

#[test]
fn e8_what_the_page_cannot_show_as_it_stands_is_a_mistake() {
    let broken = [
        ("<div>\n12.9 The member pays double.\n</div>", "HTML is not shown"),
        ("<script>\nalert(1)\n</script>", "HTML is not shown"),
        ("<!-- 12.9 The member pays double. -->", "HTML is not shown"),
        ("12.9 The <b>member</b> pays.", "HTML is not shown"),
        (
            "12.9 See [the fees](javascript:alert(1)).",
            "this link cannot be followed",
        ),
        (
            "12.9 See [the fees](http://example.com).",
            "this link cannot be followed",
        ),
        ("12.9 See [the fees](/fees).", "this link cannot be followed"),
        (
            "12.9 See [the fees](https://example.com \"twice\").",
            "this link cannot be followed",
        ),
        (
            "12.9 See ![the fees](https://example.com/a.png).",
            "a picture is not shown",
        ),
        ("12.9 See `the fees`.", "the code of a program"),
        ("    12.9 The member pays.", "the code of a program"),
        ("| Fee | Due |\n|---|---|\n| 1 | 2 |", "a table is not shown"),
        ("12.9 The member pays.[^1]", "a footnote is not shown"),
        ("12.9 The member pays.[^1]\n\n[^1]: Or not.", "a footnote is not shown"),
        (
            "[clause]: https://example.com/the-member-pays-double",
            "stands apart from it",
        ),
        ("12.9 The member ~~never~~ pays.", "struck out text"),
        ("- [x] The member pays.", "a box to check"),
        ("# 13. The member pays double", "there is another title"),
        ("The member pays double\n===", "there is another title"),
        ("## 13. Fees {#fees}", "what stands in braces"),
        ("1. One\n2. Two\n4. Four", "the page would show another number"),
    ];
    for (clause, what) in broken {
        let (lines, before) = lines_of(clause);
        let place = format!("{FILE}:{}:", before + 1);
        let last = format!("{FILE}:{}:", before + 3);
        let is_said = |line: &String| {
            line.contains(what) && line.ends_with(')') && (line.starts_with(&place) || line.starts_with(&last))
        };
        assert!(lines.iter().any(is_said), "{clause}: {lines:?}");
    }
}

#[test]
fn e8_an_agreement_may_have_what_both_its_pages_show() {
    let clause = "## 13. Fees & *more* \\* x\n\n13.1 A **fee** of $5 or < 6 ~ 7, see [the fees](https://example.com/fees), [us](mailto:us@example.com), \
        <https://example.com> or <us@example.com>.\\\nBy [day] 30.\n\n> Quoted\n\n- one\n- two\n  1. first\n  2. second\n\n3. third\n4. fourth\n\n---\n\n13.2 The end.";
    assert_eq!(lines_of(clause).0, [""; 0]);
}

#[test]
fn e8_an_agreement_begins_with_its_title_in_words() {
    for (title, what) in [
        ("", "has no title"),
        ("# The *agreement*", "has no title"),
        ("# <b>A</b>", "has no title"),
    ] {
        let mut files = in_english();
        let text = files.0.get_mut(FILE).expect("it ships");
        let rest = text.split_once('\n').expect("it has lines").1;
        *text = format!("{title}\n{rest}");
        let mistakes = Program::load(&files).expect_err("it is broken");
        assert!(
            mistakes.iter().any(|mistake| mistake.what.contains(what)),
            "{title}: {mistakes:?}"
        );
    }
}
