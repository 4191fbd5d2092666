//! Reports with fields drawn by lot: the same ones in every run.

use checks::{CauseId, CheckId};
use model::{
    CauseEntry, CheckEntry, Confidence, EndedBy, HandshakeEntry, Phase, REPORT_SCHEMA, Report,
    SawEntry, ServerFamily, Status, TargetEntry, Who,
};
use serde_json::{Map, Value as Json, json};
use strum::IntoEnumIterator;

/// SplitMix64 (Steele, Lea and Flood, 2014).
pub(crate) struct Lot(pub(crate) u64);

impl Lot {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(limit).unwrap()).unwrap()
    }

    fn coin(&mut self) -> bool {
        self.below(2) == 1
    }

    fn one<T: IntoEnumIterator>(&mut self) -> T {
        let count = T::iter().count();
        let at = self.below(count);
        T::iter().nth(at).unwrap()
    }

    pub(crate) fn report(&mut self) -> Report {
        let checks = CheckId::iter().map(|check| self.check(check)).collect();
        Report {
            schema: REPORT_SCHEMA.to_owned(),
            program: "0.1.0".to_owned(),
            started_at: "2026-01-01T00:00:00Z".to_owned(),
            duration_ms: self.next(),
            target: TargetEntry {
                host: format!("host-{}", self.next()),
                port: 3389,
                addresses: Vec::new(),
                gateway: self.coin().then(|| "gate.example".to_owned()),
            },
            connections: 1,
            checks,
            handshake: HandshakeEntry {
                reached: self.one::<Phase>(),
                ended_by: self.one::<EndedBy>(),
                server_family: self.one::<ServerFamily>(),
                phases: Vec::new(),
            },
            cause: self.cause(),
            steps: Vec::new(),
            saw: self.saw(),
            code: None,
        }
    }

    fn cause(&mut self) -> CauseEntry {
        CauseEntry {
            id: self.one::<CauseId>().to_string(),
            confidence: self.one::<Confidence>(),
            title: format!("{}", self.next()),
            meaning: String::new(),
            who: self.one::<Who>(),
            because: Vec::new(),
            does_not_prove: Vec::new(),
            remedies: Vec::new(),
            step: None,
        }
    }

    fn check(&mut self, check: CheckId) -> CheckEntry {
        CheckEntry {
            id: check.to_string(),
            status: self.one::<Status>(),
            verdict: None,
            why: None,
            title: String::new(),
            meaning: String::new(),
            proves_not: None,
            remedies: Vec::new(),
            facts: self.facts(check),
            duration_ms: None,
        }
    }

    fn facts(&mut self, check: CheckId) -> Map<String, Json> {
        let facts = match check {
            CheckId::client_ready => {
                let family = ["windows", "macos", "linux", "plan9"][self.below(4)];
                json!({ "system_family": family })
            }
            CheckId::network_up => {
                let vpn = ["none", "WireGuard", "Tailscale"][self.below(3)];
                json!({ "vpn": vpn, "vpn_up": self.coin(), "through_vpn": self.coin() })
            }
            CheckId::clock_right | CheckId::gateway_answers => {
                json!({ "skew_ms": self.skew_ms() })
            }
            _ => json!({}),
        };
        // Often there is nothing to look at.
        match facts {
            Json::Object(facts) if self.below(4) > 0 => facts,
            _ => Map::new(),
        }
    }

    /// From milliseconds to years, either way.
    fn skew_ms(&mut self) -> i64 {
        let digits = self.below(42);
        let size = i64::try_from(self.next() >> (63 - digits)).unwrap();
        if self.coin() { size } else { -size }
    }

    fn saw(&mut self) -> Option<SawEntry> {
        const CODES: [u32; 8] = [0x904, 0x204, 0x104, 0x3, 0x807, 0xD06, 0x2308, 0xFFFF_FFFF];
        let code = CODES[self.below(CODES.len())];
        let extended = [None, Some(0), Some(7), Some(0x1234)][self.below(4)];
        self.coin().then_some(SawEntry { code, extended })
    }
}
