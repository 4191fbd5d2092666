//! The facts of a visit as the report and the sentences name them.
//!
//! Must not use a name that the causes' sentences take from another check.

use model::{Fact, Failure, Kind, NameVisitor, Named, Value, alert_name};

use super::{Ended, Facts, Outcome, Reply};
use crate::{Evidence, certificate_sound};

/// Ways to sign in over HTTP (IANA's registry, [MS-NTHT], [MS-N2HT]).
const SCHEMES: [&str; 17] = [
    "basic",
    "bearer",
    "concealed",
    "digest",
    "dpop",
    "gnap",
    "hoba",
    "kerberos",
    "mutual",
    "nego2",
    "negotiate",
    "ntlm",
    "oauth",
    "privatetoken",
    "scram-sha-1",
    "scram-sha-256",
    "vapid",
];
/// Software of web servers and of what stands before them, as it names itself.
const SOFTWARE: [&str; 16] = [
    "apache",
    "awselb",
    "bigip",
    "caddy",
    "cloudflare",
    "envoy",
    "fortiweb",
    "haproxy",
    "istio-envoy",
    "kestrel",
    "lighttpd",
    "microsoft-azure-application-gateway",
    "microsoft-httpapi",
    "microsoft-iis",
    "nginx",
    "openresty",
];

impl Named for Facts {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        let Self {
            host,
            port: _,
            address,
            connections: _,
            certificate,
            outcome,
            computer,
            domain,
            build,
            clock: _,
            limit_s: _,
        } = self;
        visitor.text(Kind::Host, host);
        address.visit_names(visitor);
        certificate.visit_names(visitor);
        if let Outcome::Answered(reply) = outcome {
            reply.visit_names(visitor);
        }
        if let Some(computer) = computer {
            visitor.text(Kind::Host, computer);
        }
        if let Some(domain) = domain {
            visitor.text(Kind::Domain, domain);
        }
        if let Some(build) = build {
            visitor.text(Kind::Version, build);
        }
    }
}

impl Named for Reply {
    fn visit_names(&mut self, visitor: &mut dyn NameVisitor) {
        let Self {
            path: _,
            status: _,
            http_status: _,
            schemes,
            server,
            retry_after_s: _,
            location,
        } = self;
        for scheme in schemes {
            visitor.text(Kind::Enum, scheme);
        }
        if let Some(server) = server {
            visitor.text(kind_of_software(server), server);
        }
        if let Some(location) = location {
            visitor.text(Kind::Host, location);
        }
    }
}

impl Evidence for Facts {
    fn list(&self) -> Vec<Fact> {
        let mut list = vec![
            Fact::text("host", Kind::Host, &self.host),
            Fact::whole("port", self.port),
            Fact::new("limit_s", Kind::Number, Value::Real(self.limit_s)),
            Fact::whole("connections", self.connections),
            Fact::flag("named", self.computer.is_some()),
        ];
        let text = |name, kind, text: &Option<String>| {
            text.as_ref().map(|text| Fact::text(name, kind, text))
        };
        let address = self.address.map(|address| address.to_string());
        list.extend(text("address", Kind::Address, &address));
        match &self.outcome {
            Outcome::Answered(reply) => list.extend(reply.list()),
            Outcome::Ended(ended) => list.extend(ended.list()),
        }
        list.extend(text("computer", Kind::Host, &self.computer));
        list.extend(text("domain", Kind::Domain, &self.domain));
        list.extend(text("build", Kind::Version, &self.build));
        list.extend(self.clock.iter().flat_map(Evidence::list));
        list.extend(self.card().map(|card| Fact::word("card", card)));
        list.extend(self.certificate.iter().flat_map(card_facts));
        list
    }
}

/// What the certificate says. The cause's sentence takes `inspector` from the host's own certificate, so
/// here the product has another name.
fn card_facts(certificate: &certificate_sound::Facts) -> impl Iterator<Item = Fact> {
    let facts = certificate.list().into_iter();
    facts
        .filter(|fact| fact.name != "typed")
        .map(|fact| match fact.name.as_str() {
            "inspector" => Fact::new("product", fact.kind, fact.value),
            _ => fact,
        })
}

impl Reply {
    fn list(&self) -> Vec<Fact> {
        let mut list = vec![
            Fact::word("path", self.path),
            Fact::whole("status", self.status),
            Fact::whole("http_status", self.http_status.unwrap_or(self.status)),
            Fact::texts("schemes", Kind::Enum, self.schemes.iter().map(|name| scheme(name))),
            Fact::flag("says_when", self.retry_after_s.is_some()),
        ];
        list.extend(
            self.server
                .as_ref()
                .map(|name| Fact::text("server", kind_of_software(name), name)),
        );
        list.extend(
            self.retry_after_s
                .map(|seconds| Fact::whole("retry_after_s", seconds)),
        );
        list.extend(
            self.location
                .as_ref()
                .map(|place| Fact::text("location", Kind::Host, place)),
        );
        list
    }
}

/// A way to sign in by its name. A peer may say anything, a name too; what stands in no list is only `other`.
pub(super) fn scheme(name: &str) -> String {
    let known = SCHEMES.iter().find(|known| **known == name);
    known.map_or("other", |known| known).to_owned()
}

/// Software that everybody may have says nothing about anybody; of other words only the peer knows
/// whether they are a name.
fn kind_of_software(name: &str) -> Kind {
    let is_version = |text: &str| {
        let mut digits = text.trim_start_matches('v').chars();
        digits.all(|c| c.is_ascii_digit() || c == '.')
    };
    let is_known = |word: &str| {
        let (product, version) = word.split_once('/').unwrap_or((word, ""));
        is_version(version) && SOFTWARE.contains(&product.to_ascii_lowercase().as_str())
    };
    if name.split_whitespace().all(is_known) {
        Kind::Version
    } else {
        Kind::Host
    }
}

impl Ended {
    fn list(self) -> Vec<Fact> {
        let (stage, ended) = match self {
            Self::Name(failure) => ("name", failure.into()),
            Self::Connect(failure) => ("connect", failure.into()),
            Self::Tls(failure) => ("tls", failure.into()),
            Self::OldTls => ("tls", "old_tls"),
            Self::NotTls => ("tls", "not_tls"),
            Self::Http(failure) => ("http", failure.into()),
            Self::NotHttp => ("http", "not_http"),
        };
        let mut list = vec![Fact::word("stage", stage), Fact::word("ended", ended)];
        if let Self::Tls(Failure::Alert(number)) | Self::Http(Failure::Alert(number)) = self {
            list.push(Fact::word("alert", alert_name(number).unwrap_or("unknown")));
        }
        list
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("Microsoft-HTTPAPI/2.0", Kind::Version)]
    #[case("Microsoft-Azure-Application-Gateway/v2", Kind::Version)]
    #[case("nginx", Kind::Version)]
    #[case("nginx/1.26 (pc-17)", Kind::Host)]
    #[case("nginx/pc-17", Kind::Host)]
    #[case("pc-17.corp.example", Kind::Host)]
    fn only_known_software_is_no_name(#[case] name: &str, #[case] kind: Kind) {
        assert_eq!(kind_of_software(name), kind);
    }

    #[test]
    fn a_way_to_sign_in_that_nobody_knows_is_not_repeated() {
        let heard = ["ntlm", "pc-17", "digest"].map(str::to_owned);
        let told: Vec<String> = heard.iter().map(|name| scheme(name)).collect();
        assert_eq!(told, ["ntlm", "other", "digest"]);
    }
}
