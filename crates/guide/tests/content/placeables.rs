//! Every placeable is a fact that the message's owner gives.

use crate::contract::checks;
use crate::messages;

/// What a message's texts may use: the longest prefix that fits decides.
const ALLOWED: &[(&str, &str)] = &[
    ("", ""),
    (
        "client_ready-ready",
        "client version_known client_version has_others others",
    ),
    ("client_ready-missing", "client system_family"),
    ("network_up-connected", "kind adapter vpn_up"),
    ("network_up-through_vpn", "vpn adapter"),
    ("network_up-vpn_idle", "vpn"),
    ("name_resolves-", "name"),
    ("name_resolves-resolved", "name count took_ms"),
    ("port_answers-", "port tried limit_s"),
    ("port_answers-open", "address took_ms"),
    ("port_answers-another_works", "works_at"),
    ("port_answers-another_fails", "fails_at"),
    ("port_answers-expected_fails", "fails_at"),
    ("port_answers-not_as_expected", ""),
    ("speaks_rdp-rdp", "family"),
    ("speaks_rdp-closed_at_once", "when"),
    ("speaks_rdp-mute", "bytes limit_s"),
    ("speaks_rdp-other_service", "service"),
    ("speaks_rdp-cut_short", "bytes"),
    ("security_agreed-refused", "code code_name"),
    ("security_agreed-unasked", "protocol"),
    ("tls_completes-completed", "version suite"),
    ("tls_completes-version_refused", "alert"),
    ("tls_completes-alert", "alert"),
    (
        "tls_completes-old_version_only",
        "taken_version taken_suite",
    ),
    ("tls_completes-old_suites_only", "taken_suite"),
    (
        "tls_completes-other_offer_taken",
        "taken_version taken_suite",
    ),
    ("tls_completes-stalled", "limit_s"),
    ("large_packets_pass-lost", "direction"),
    ("certificate_sound-intercepted", "inspector"),
    ("certificate_sound-name_differs", "names typed"),
    ("certificate_sound-name_unlike", "names typed"),
    ("certificate_sound-expired", "not_after days"),
    ("certificate_sound-not_yet_valid", "not_before"),
    ("certificate_sound-weak", "key_bits key_kind signature"),
    ("sign_in_ready-ready", "named computer build"),
    ("sign_in_ready-ntlm_refused", "error_code"),
    ("sign_in_ready-alert", "alert"),
    ("sign_in_ready-stalled", "limit_s"),
    ("clock_right-right", "skew_ms"),
    ("clock_right-adrift", "skew_s ahead"),
    ("clock_right-wrong", "skew_minutes ahead"),
    ("link_steady-steady", "timed round_trip_ms variation_ms"),
    ("link_steady-resent", "counted sent resent"),
    ("link_steady-slow", "round_trip_ms"),
    ("link_steady-swinging", "round_trip_ms variation_ms"),
    ("udp_answers-silent", "waited_ms"),
    ("udp_answers-strange", "bytes"),
    ("gateway_answers-ready", "named computer"),
    ("gateway_answers-ready_untrusted", "card product"),
    ("gateway_answers-legacy_path_only", "http_status"),
    ("gateway_answers-clock_wrong", "skew_minutes ahead"),
    ("gateway_answers-unguarded", "status"),
    ("gateway_answers-not_found", "host ended"),
    ("gateway_answers-unreachable", "ended port limit_s"),
    ("gateway_answers-closed", "stage"),
    ("gateway_answers-mute", "limit_s"),
    (
        "gateway_answers-maintenance",
        "status says_when retry_after_s",
    ),
    ("gateway_answers-not_published", "http_status"),
    ("gateway_answers-refused", "status"),
    ("gateway_answers-not_gateway", "ended status"),
    ("gateway_answers-certificate_expired", "not_after"),
    ("gateway_answers-certificate_not_yet_valid", "not_before"),
    ("gateway_answers-certificate_name_differs", "host names"),
    ("gateway_answers-tls_refused", "ended alert"),
    (
        "cause-",
        "system family service code when phase works_at direction inspector stopped all_asked large looked clock gateway",
    ),
    ("help-only", "checks"),
    (
        "watch-",
        "went slow samples failed ended_so resent sent median_ms p95_ms loss_percent measured least_sent loss_limit_percent p95_limit_ms p95_times_median",
    ),
    ("watch-begins", "target unit count"),
    ("watch-ms", "ms"),
    ("watch-again", "resent sent counted"),
    ("watch-check", "number after title"),
    ("watch-duration", "text"),
    ("step-", "system status"),
    ("terminal-chosen", "answer"),
    ("terminal-field", "label value"),
    ("terminal-ask", "label example"),
    ("terminal-progress", "state title done all"),
    ("terminal-prompt", "default label"),
    ("terminal-unknown", "text"),
    ("terminal-system", "system"),
    ("code-", ""),
    ("code-heading", "hex decimal"),
    ("code-also", "hex"),
    ("code-meant", "hex"),
    ("cli-step", "number title"),
    ("cli-target", "target"),
    ("cli-practice_serving", "fault"),
    ("cli-practice_gateway", "address gateway"),
    ("expect-", "text"),
    ("saw-", "text"),
    ("target-", "text"),
    ("target-empty", ""),
    ("target-missing", ""),
    ("target-scheme", ""),
    ("timeout-", "text"),
    ("file-", "path"),
    ("file-unreadable", "path reason"),
    ("file-too_large", "path limit"),
    ("file-two_values", "path name first second"),
    ("file-unwritable", "path reason"),
    ("share-", ""),
    ("safe-", ""),
    ("grade-", ""),
    ("lint-", ""),
    ("lint-gives_away", "share"),
    ("sign-", "path"),
    ("rdp-", ""),
    ("rdp-keep-unknown", "name shares"),
    ("rdp-report-hidden", "path"),
    ("rdp-lint-clean", "path"),
    ("rdp-lint-found", "path count"),
    ("rdp-lint-line", "grade line setting"),
    ("rdp-lint-unstated", "grade setting"),
    ("rdp-lint-whole", "grade"),
    ("rdp-lint-safer", "setting"),
    ("rdp-written", "path"),
    ("rdp-shared-", "share meaning"),
    ("rdp-before", "name before after"),
    ("rdp-added", "name after"),
    ("rdp-removed", "name"),
    ("rdp-overwrite", "path"),
    ("rdp-password", "path"),
    ("rdp-signed", "signer count"),
    ("rdp-verify-unreadable", "reason"),
    ("rdp-verify-signer", "signer"),
    ("rdp-verify-issuer", "issuer"),
    ("rdp-verify-thumbprint", "thumbprint"),
    ("rdp-verify-dates", "from until"),
    ("rdp-verify-made", "key digest"),
    ("rdp-report-other", "path"),
    ("file-hidden_sign", "path name"),
    ("rdp-verify-covered", "names"),
    ("rdp-verify-open", "names"),
    ("help-rdp-keep", "shares"),
    ("report-", ""),
    ("report-facts", "count"),
    ("unknown-", "name"),
    ("unknown-language", "name tags"),
    ("help-lang", "tags"),
    ("practice-port_taken", "port"),
    ("no-window-written", "path"),
    ("no-window-", ""),
    ("program-", "reason"),
    ("placeholder-", ""),
    ("result-", ""),
    ("result-line", "code"),
    ("result-clocks", "minutes"),
    ("result-refused-length", "count"),
    ("result-refused-symbol", "place symbol"),
    ("result-refused-misheard", "place heard perhaps"),
    ("result-refused-swapped", "place next"),
    ("result-refused-version", "version"),
    ("result-refused-unknown", "field number"),
];

#[test]
fn every_placeable_is_a_fact_of_its_message() {
    for (id, worded) in messages::all() {
        // The window's have a table of their own, in `screens`.
        if worded.owner == "screens" {
            continue;
        }
        let (_, allowed) = ALLOWED
            .iter()
            .filter(|(prefix, _)| id.starts_with(prefix))
            .max_by_key(|(prefix, _)| prefix.len())
            .unwrap();
        // What is worded for a report may always ask for these.
        let around: &[&str] = if checks().any(|check| id.starts_with(&format!("{check}-"))) {
            &["system", "family"]
        } else {
            &[]
        };
        for variable in &worded.variables {
            assert!(
                around.contains(&variable.as_str())
                    || allowed.split_whitespace().any(|fact| fact == variable),
                "{id} uses ${variable}"
            );
        }
    }
}
