//! All messages, read by the parser: each text with every variant spelled out.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;
use model::Language;

/// One message or attribute.
#[derive(Debug, Default)]
pub(crate) struct Worded {
    /// Every way it can read; a placeable stands as `{name}`.
    pub(crate) readings: Vec<String>,
    /// The variables in it.
    pub(crate) variables: BTreeSet<String>,
    /// The values that choose a wording, as `name=value`; without plurals, which each language has
    /// for itself, and without the last resort.
    pub(crate) keys: BTreeSet<String>,
    /// The file or check that it stands in.
    pub(crate) owner: &'static str,
}

/// `id` or `id.attribute` → its text, of all English files.
pub(crate) fn all() -> BTreeMap<String, Worded> {
    of(Language::English)
}

/// The same in any language.
pub(crate) fn of(language: Language) -> BTreeMap<String, Worded> {
    let mut found = BTreeMap::new();
    for source in guide::sources(language) {
        let resource = parser::parse(source.ftl)
            .unwrap_or_else(|(_, errors)| panic!("{language:?} {}: {errors:?}", source.owner));
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name.to_owned();
                    if let Some(value) = &message.value {
                        insert(&mut found, id.clone(), worded(value, source.owner));
                    }
                    for attribute in &message.attributes {
                        let id = format!("{id}.{}", attribute.id.name);
                        insert(&mut found, id, worded(&attribute.value, source.owner));
                    }
                }
                Entry::Junk { content } => panic!("{}: junk: {content}", source.owner),
                _ => {}
            }
        }
    }
    found
}

fn insert(found: &mut BTreeMap<String, Worded>, id: String, worded: Worded) {
    assert!(!found.contains_key(&id), "{id} stands twice");
    found.insert(id, worded);
}

fn worded(pattern: &Pattern<&str>, owner: &'static str) -> Worded {
    let mut worded = Worded {
        readings: vec![String::new()],
        owner,
        ..Worded::default()
    };
    for element in &pattern.elements {
        let ways = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => ways(expression, &mut worded),
        };
        worded.readings = worded
            .readings
            .iter()
            .flat_map(|begin| ways.iter().map(move |way| format!("{begin}{way}")))
            .collect();
    }
    worded
}

fn ways(expression: &Expression<&str>, whole: &mut Worded) -> Vec<String> {
    match expression {
        Expression::Inline(inline) => vec![placed(inline, &mut whole.variables)],
        Expression::Select { selector, variants } => {
            let name = placed(selector, &mut whole.variables);
            let mut ways = Vec::new();
            for variant in variants {
                let inner = worded(&variant.value, whole.owner);
                whole.variables.extend(inner.variables);
                whole.keys.extend(inner.keys);
                whole.keys.extend(key(&name, variant));
                ways.extend(inner.readings);
            }
            ways
        }
    }
}

/// `{name}=value` where the value chooses this wording and is no plural.
fn key(name: &str, variant: &Variant<&str>) -> Option<String> {
    let value = match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    };
    let is_plural = ["zero", "one", "two", "few", "many", "other"].contains(&value);
    (!is_plural && !variant.default).then(|| format!("{name}={value}"))
}

fn placed(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) -> String {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
            format!("{{{}}}", id.name)
        }
        other => panic!("only variables are used in our texts: {other:?}"),
    }
}
