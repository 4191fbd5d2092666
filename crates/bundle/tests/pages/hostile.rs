//! Values from strangers stay text, wherever they stand.

use bundle::{About, certificate_txt, read_me, report_html};
use guide::Text;
use model::{Language, Report};

use crate::cases::together;
use crate::markup::{tags, words};
use crate::plant::texts;
use crate::{about, hidden};

/// What could end a text, a tag, an attribute, a style or a line, and what is not seen.
const HOSTILE: [&str; 9] = [
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "\"'`><svg onload=alert(1)>&lt;&#60;",
    "{{ 7 * 7 }}{% include 'x' %}{# x #}",
    "--></style></title></textarea><!--]]>",
    "javascript:alert(1) http://evil.example/a.png",
    "\u{0}\u{1}\u{8}\u{1b}[31m\u{7f}\u{85}\u{9b}",
    "a\r\nBcc: x\n\ttab\u{2028}\u{2029}",
    "\u{202a}\u{202e}\u{2066}\u{2069}\u{200e}\u{200f}\u{61c}",
    "\u{200b}\u{feff}\u{ad}\u{e0041}\u{fffe}\u{fdd0}",
];

/// A report whose every text holds all of these, each field with a number of its own.
fn planted(values: &[&str], keep_ids: bool) -> (Report, usize) {
    let mut report = hidden(&together(), Language::English);
    let ids: Vec<String> = report.checks.iter().map(|check| check.id.clone()).collect();
    let mut fields = 0;
    texts(&mut report, &mut |text| {
        fields += 1;
        *text = format!("field{fields}x {}", values.concat());
    });
    if keep_ids {
        for (check, id) in report.checks.iter_mut().zip(ids) {
            check.id = id;
        }
    }
    (report, fields)
}

fn code(values: &[&str]) -> About {
    About {
        code: Some(values.concat()),
        ..about(true)
    }
}

/// The characters that a page may have besides those that are seen.
fn is_seen(c: char) -> bool {
    let never = ('\u{200b}'..='\u{200f}').contains(&c)
        || ('\u{2028}'..='\u{202e}').contains(&c)
        || ('\u{2060}'..='\u{206f}').contains(&c)
        || [
            '\u{ad}',
            '\u{61c}',
            '\u{feff}',
            '\u{fffe}',
            '\u{fdd0}',
            '\u{e0041}',
        ]
        .contains(&c);
    !never && (c == '\n' || !c.is_control())
}

#[test]
fn no_value_changes_the_page() {
    let english = Text::new(Language::English);
    for keep_ids in [true, false] {
        let (calm, _) = planted(&["calm"], keep_ids);
        let (wild, fields) = planted(&HOSTILE, keep_ids);
        assert!(fields > 150, "{fields}");
        let calm = report_html(&calm, &english, &code(&["calm"]));
        let wild = report_html(&wild, &english, &code(&HOSTILE));
        // Tag by tag and attribute by attribute.
        assert_eq!(tags(&calm).unwrap(), tags(&wild).unwrap());
        assert!(wild.chars().all(is_seen));
        let read = words(&wild);
        assert!(read.contains(HOSTILE.iter().take(5).copied().collect::<String>().as_str()));
        assert!(read.contains("\\u{202e}"));
    }
}

#[test]
fn no_value_makes_a_line_of_its_own() {
    let english = Text::new(Language::English);
    let (wild, _) = planted(&HOSTILE, true);
    for page in [
        read_me(&wild, &english, &code(&HOSTILE)),
        certificate_txt(&wild, &english, &about(false)),
    ] {
        assert!(page.replace("\r\n", "\n").chars().all(is_seen), "{page}");
        assert!(!page.lines().any(|line| line.starts_with("Bcc")), "{page}");
    }
}

#[test]
fn each_text_that_a_page_shows_stands_on_it() {
    let english = Text::new(Language::English);
    let (report, fields) = planted(&["calm"], true);
    let page = words(&report_html(&report, &english, &about(false)));
    let absent: Vec<usize> = (1..=fields)
        .filter(|field| !page.contains(&format!("field{field}x")))
        .collect();
    // The schema, ids, verdicts, and what helps where all is well.
    let shown = fields - absent.len();
    assert!(shown > fields * 2 / 3, "{shown} of {fields}");
    for check in &report.checks {
        for (name, value) in &check.facts {
            assert!(page.contains(name.as_str()), "{name}");
            let Some(value) = value.as_str() else {
                continue;
            };
            assert!(page.contains(value), "{name}");
        }
    }
}
