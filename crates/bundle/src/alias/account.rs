//! People, by the names of their accounts.

use super::tables::Word;
use super::{Aliases, kept};

impl Aliases {
    /// `DOMAIN\user`, `user@domain` or the bare name.
    pub(super) fn user(&mut self, value: &str) -> String {
        let value = value.trim();
        if let Some((domain, user)) = value.split_once('\\') {
            let domain = if kept::is_authority(domain) {
                domain.to_owned()
            } else {
                self.domain(domain)
            };
            let user = if user.contains('\\') {
                self.name(user)
            } else if user.contains('@') {
                self.user(user)
            } else {
                self.person(user, Some(&domain))
            };
            return format!("{domain}\\{user}");
        }
        if let Some((user, domain)) = value.rsplit_once('@') {
            let domain = self.domain(domain);
            return format!("{}@{domain}", self.person(user, Some(&domain)));
        }
        self.person(value, None)
    }

    /// An account of a domain that has its alias already.
    fn person(&mut self, user: &str, domain: Option<&str>) -> String {
        let user = user.trim();
        if user.is_empty() || self.is_given(user) {
            return user.to_owned();
        }
        // A computer's own account ends so.
        if let Some(computer) = user.strip_suffix('$') {
            return format!("{}$", self.plain_host(computer));
        }
        // Without the ending that only the full name of a domain has.
        let domain = domain.filter(|domain| !domain.is_empty() && *domain != ".");
        let short = domain.map(|domain| domain.split('.').next().unwrap_or(domain).to_lowercase());
        self.tables
            .give(&[Word::User], &user.to_lowercase(), short.as_deref())
            .1
    }
}
