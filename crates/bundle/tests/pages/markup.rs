//! A reader of our own pages' tags: strict, and for nothing else.

/// Elements without an end.
const VOID: [&str; 3] = ["meta", "br", "hr"];

/// All tags of a page in their order, as they are written; stops where one is not closed in order.
pub(crate) fn tags(html: &str) -> Result<Vec<&str>, String> {
    let mut tags = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    let mut rest = html;
    while let Some((_, behind)) = rest.split_once('<') {
        let (tag, after) = behind.split_once('>').ok_or("a tag without an end")?;
        rest = after;
        tags.push(tag);
        let name = tag.trim_start_matches('/').split([' ', '/']).next();
        let name = name.unwrap_or_default();
        if tag.starts_with('!') || VOID.contains(&name) || tag.ends_with('/') {
            continue;
        }
        if !tag.starts_with('/') {
            open.push(name);
        } else if open.pop() != Some(name) {
            return Err(format!("</{name}> closes {open:?}"));
        }
        if tag == "style" {
            rest = after.find("</style>").map_or("", |at| after.split_at(at).1);
        }
    }
    if open.is_empty() {
        Ok(tags)
    } else {
        Err(format!("still open: {open:?}"))
    }
}

/// The page as it is read: without tags, and with what was escaped.
pub(crate) fn words(html: &str) -> String {
    let mut words = String::new();
    for part in html.split('<') {
        words.push_str(part.split_once('>').map_or(part, |(_, words)| words));
    }
    for (escaped, plain) in [
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#38;", "&"),
    ] {
        words = words.replace(escaped, plain);
    }
    words
}

#[test]
fn tags_that_cross_are_found() {
    assert_eq!(tags("<p><b>x</b></p>").unwrap().len(), 4);
    assert!(tags("<p><b>x</p></b>").is_err());
    assert!(tags("<p>").is_err());
    assert_eq!(words("<p>a &#60;b&#62;</p>"), "a <b>");
}
