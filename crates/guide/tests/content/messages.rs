//! All messages, read by the parser: each text with every variant spelled out.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use model::Language;

/// One message or attribute.
#[derive(Debug, Default)]
pub(crate) struct Worded {
    /// Every way it can read; a placeable stands as `{name}`.
    pub(crate) readings: Vec<String>,
    /// The variables in it.
    pub(crate) variables: BTreeSet<String>,
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
    let mut readings = vec![String::new()];
    let mut variables = BTreeSet::new();
    for element in &pattern.elements {
        let ways = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => ways(expression, &mut variables, owner),
        };
        readings = readings
            .iter()
            .flat_map(|begin| ways.iter().map(move |way| format!("{begin}{way}")))
            .collect();
    }
    Worded {
        readings,
        variables,
        owner,
    }
}

fn ways(
    expression: &Expression<&str>,
    variables: &mut BTreeSet<String>,
    owner: &'static str,
) -> Vec<String> {
    match expression {
        Expression::Inline(inline) => vec![placed(inline, variables)],
        Expression::Select { selector, variants } => {
            placed(selector, variables);
            let mut ways = Vec::new();
            for variant in variants {
                let inner = worded(&variant.value, owner);
                variables.extend(inner.variables);
                ways.extend(inner.readings);
            }
            ways
        }
    }
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
