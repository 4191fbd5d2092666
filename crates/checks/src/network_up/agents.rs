//! Programs on this computer that look into its traffic, carry it, or guard Remote Desktop.
//!
//! That one runs is a fact beside the cause; it must never be called the cause.

use std::sync::OnceLock;

use machine::Unread;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    agent: Vec<Agent>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Agent {
    name: String,
    services: Vec<String>,
    processes: Vec<String>,
}

impl Agent {
    /// What this system knows it by.
    fn known_by(&self) -> &[String] {
        if cfg!(windows) {
            &self.services
        } else {
            &self.processes
        }
    }
}

fn table() -> &'static [Agent] {
    static TABLE: OnceLock<Vec<Agent>> = OnceLock::new();
    TABLE.get_or_init(|| {
        // The file is compiled in and a test reads it.
        let text = include_str!("agents.toml");
        toml::from_str(text).map_or_else(|_| Vec::new(), |table: Table| table.agent)
    })
}

/// The products of which something runs now, in the table's order.
pub(super) fn here() -> Result<Vec<String>, Unread> {
    let names: Vec<&str> = table()
        .iter()
        .flat_map(Agent::known_by)
        .map(String::as_str)
        .collect();
    let running = machine::running(&names)?;
    let runs = |name: &String| running.iter().any(|one| one.eq_ignore_ascii_case(name));
    Ok(table()
        .iter()
        .filter(|agent| agent.known_by().iter().any(runs))
        .map(|agent| agent.name.clone())
        .collect())
}

/// Whether this, in lower case, is a product's name or a part of one.
pub(crate) fn has_word(word: &str) -> bool {
    table().iter().any(|agent| {
        let name = agent.name.to_lowercase();
        name == word || name.split(' ').any(|part| part == word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_product_is_known_by_something_and_stands_once() {
        assert!(table().len() > 10);
        let mut names: Vec<_> = table().iter().map(|agent| &agent.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), table().len());
        for agent in table() {
            assert!(!agent.services.is_empty(), "{}", agent.name);
        }
        assert!(has_word("eset") && has_word("zscaler") && !has_word("anna"));
    }
}
