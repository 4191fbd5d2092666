//! Tables for the judgement, and the rounds in paused time.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::net::SocketAddr;
use std::ops::ControlFlow;
use std::time::Duration;

use model::{Confidence, EndedBy, Phase, Target};
use net::{Fake, FakePeer};
use rstest::rstest;
use tokio_util::sync::CancellationToken;

use super::{Ended, LASTS, Round, Sample, Stop, judge, watch};
use crate::CauseId;

/// A connection on which nothing stood out.
fn fine() -> Sample {
    Sample {
        number: 1,
        at_ms: 0,
        round_trip_ms: Some(50.0),
        variation_ms: Some(10.0),
        connect_ms: Some(51.0),
        resent: Some(0),
        sent: Some(6),
        reached: Phase::CredsspChallenge,
        ended_by: EndedBy::Nothing,
        cause: CauseId::Healthy,
        confidence: Confidence::VeryLikely,
    }
}

/// A connection that ended so.
fn ended(cause: CauseId) -> Sample {
    Sample {
        reached: Phase::Tcp,
        ended_by: EndedBy::Timeout,
        cause,
        confidence: Confidence::Likely,
        ..fine()
    }
}

/// So many connections, over which so many segments were sent again, as evenly as it goes.
fn losing(samples: u32, resent: u32) -> Vec<Sample> {
    let each = |place: u32| {
        let again = resent * (place + 1) / samples - resent * place / samples;
        Sample {
            resent: Some(again),
            sent: Some(6 + again),
            ..fine()
        }
    };
    (0..samples).map(each).collect()
}

/// Ten minutes in the lab, 25 ms and 250 ms each way: loss each way, segments sent again of a hundred.
#[rstest]
#[case::nothing(60, 0, false)]
#[case::nothing_but_a_busy_machine(60, 2, false)]
#[case::two_percent_at_500_ms(60, 9, false)]
#[case::two_percent_at_50_ms(60, 11, false)]
#[case::five_percent(60, 24, true)]
#[case::ten_percent_at_500_ms(60, 46, true)]
#[case::ten_percent_at_50_ms(60, 52, true)]
#[case::thirty_percent(60, 188, true)]
#[case::a_minute_of_nothing(6, 0, false)]
#[case::one_lost_in_a_minute(6, 1, false)]
#[case::two_lost_at_the_beginning(2, 2, false)]
#[case::three_lost_in_eight_connections(8, 3, false)]
#[case::three_lost_in_twelve_are_chance(12, 3, false)]
#[case::ten_percent_for_two_minutes(12, 9, true)]
#[case::thirty_percent_for_a_minute(7, 21, true)]
fn loss_makes_a_line_unsteady_once_it_is_no_chance(
    #[case] samples: u32,
    #[case] resent: u32,
    #[case] is_unsteady: bool,
) {
    let summary = judge(&losing(samples, resent));
    assert_eq!(
        summary.cause == CauseId::LinkUnsteady,
        is_unsteady,
        "{summary:?}"
    );
    let percent = 100.0 * f64::from(resent) / f64::from(6 * samples + resent);
    assert!((summary.loss_percent.unwrap() - percent).abs() < 0.001);
    assert_eq!(summary.failed, 0);
}

#[rstest]
#[case::steady(&[50.0; 60], 50.0, 50.0, false)]
#[case::one(&[50.0], 50.0, 50.0, false)]
#[case::two(&[40.0, 60.0], 50.0, 60.0, false)]
#[case::none(&[], 0.0, 0.0, false)]
#[case::a_long_way(&[600.0; 20], 600.0, 600.0, false)]
#[case::one_very_late(&[&[50.0; 9][..], &[2000.0]].concat(), 50.0, 2000.0, false)]
#[case::two_very_late(&[&[50.0; 9][..], &[2000.0; 2]].concat(), 50.0, 2000.0, false)]
#[case::three_very_late(&[&[50.0; 40][..], &[2000.0; 3]].concat(), 50.0, 2000.0, true)]
#[case::three_of_a_hundred(&[&[50.0; 97][..], &[2000.0; 3]].concat(), 50.0, 50.0, false)]
#[case::late_but_short(&[&[10.0; 20][..], &[290.0; 5]].concat(), 10.0, 290.0, false)]
#[case::long_but_not_beside_the_median(&[&[100.0; 20][..], &[390.0; 5]].concat(), 100.0, 390.0, false)]
#[case::at_both_limits(&[&[75.0; 20][..], &[300.0; 5]].concat(), 75.0, 300.0, true)]
fn delays_make_a_line_unsteady_once_they_are_no_chance(
    #[case] round_trips_ms: &[f64],
    #[case] median_ms: f64,
    #[case] p95_ms: f64,
    #[case] is_unsteady: bool,
) {
    let sample = |ms: &f64| Sample {
        round_trip_ms: Some(*ms),
        ..fine()
    };
    let summary = judge(&round_trips_ms.iter().map(sample).collect::<Vec<_>>());
    let of = |number: f64| Some(number).filter(|_| !round_trips_ms.is_empty());
    assert_eq!(summary.median_ms, of(median_ms));
    assert_eq!(summary.p95_ms, of(p95_ms));
    assert_eq!(
        summary.cause == CauseId::LinkUnsteady,
        is_unsteady,
        "{summary:?}"
    );
}

/// More than the limit was sent again, and still it may be chance: then nothing is said to be steady.
#[rstest]
#[case::below_the_limit(12, 2, true)]
#[case::above_it_by_chance(12, 4, false)]
#[case::proven(12, 9, true)]
#[case::few(6, 0, false)]
fn what_may_be_chance_is_no_steady_line(
    #[case] samples: u32,
    #[case] resent: u32,
    #[case] is_enough: bool,
) {
    let summary = judge(&losing(samples, resent));
    assert_eq!(summary.is_enough, is_enough, "{summary:?}");
    let is_unsure =
        (summary.cause, summary.confidence) == (CauseId::Healthy, Confidence::CannotTell);
    assert_eq!(is_unsure, !is_enough, "{summary:?}");
}

#[test]
fn a_long_way_is_slow_and_steady() {
    let far = Sample {
        round_trip_ms: Some(300.0),
        ..fine()
    };
    let summary = judge(&vec![far; 10]);
    assert_eq!((summary.cause, summary.is_slow), (CauseId::Healthy, true));
    assert!(!judge(&vec![fine(); 10]).is_slow);
}

#[test]
fn a_connect_that_waited_a_second_lost_its_opening() {
    let waited = |connect_ms, resent| Sample {
        connect_ms: Some(connect_ms),
        resent,
        ..fine()
    };
    let lost = |sample| judge(&[&vec![fine(); 9][..], &[sample]].concat()).resent;
    assert_eq!(lost(waited(1051.0, Some(0))), 1);
    assert_eq!(lost(waited(1051.0, None)), 1);
    // Where the system counted it, it is not counted twice.
    assert_eq!(lost(waited(1051.0, Some(1))), 1);
    assert_eq!(lost(waited(900.0, Some(0))), 0);
    // Where every connect takes long, none stands out.
    assert_eq!(judge(&vec![waited(1200.0, Some(0)); 10]).resent, 0);
}

#[test]
fn where_segments_are_not_counted_messages_are() {
    let sample = Sample {
        sent: None,
        resent: Some(1),
        ..fine()
    };
    assert_eq!(judge(std::slice::from_ref(&sample)).sent, 7);
    assert_eq!(judge(&vec![sample; 20]).cause, CauseId::LinkUnsteady);
    let uncounted = Sample {
        sent: None,
        resent: None,
        ..fine()
    };
    let summary = judge(&vec![uncounted; 60]);
    assert_eq!((summary.loss_percent, summary.is_enough), (None, false));
}

#[test]
fn few_connections_can_t_be_judged_and_many_are_likely_steady() {
    let sure = |count| {
        (
            judge(&vec![fine(); count]).cause,
            judge(&vec![fine(); count]).confidence,
        )
    };
    assert_eq!(sure(0), (CauseId::Healthy, Confidence::CannotTell));
    assert_eq!(sure(6), (CauseId::Healthy, Confidence::CannotTell));
    assert_eq!(sure(7), (CauseId::Healthy, Confidence::Likely));
    assert_eq!(sure(60), (CauseId::Healthy, Confidence::Likely));
}

/// What ended badly, beside connections that went well or lost something.
#[rstest]
#[case::all_alike(&[(CauseId::ClosedInTls, 3)], &[], CauseId::ClosedInTls, Confidence::Likely)]
#[case::most(&[(CauseId::TlsStalled, 5)], &losing(4, 0), CauseId::TlsStalled, Confidence::Likely)]
#[case::most_on_a_line_that_loses(&[(CauseId::TlsStalled, 5)], &losing(4, 20), CauseId::TlsStalled, Confidence::Likely)]
#[case::now_and_then(&[(CauseId::ClosedInTls, 2)], &losing(58, 0), CauseId::ClosedInTls, Confidence::CannotTell)]
#[case::a_line_that_loses(&[(CauseId::MuteService, 4), (CauseId::PortSilent, 6)], &losing(50, 130), CauseId::LinkUnsteady, Confidence::Likely)]
#[case::the_more_frequent(&[(CauseId::TlsStalled, 3), (CauseId::ClosedInTls, 2)], &losing(50, 0), CauseId::TlsStalled, Confidence::CannotTell)]
#[case::one_refusal(&[(CauseId::PortClosed, 1)], &losing(9, 0), CauseId::PortClosed, Confidence::CannotTell)]
fn the_cause_of_all(
    #[case] faults: &[(CauseId, usize)],
    #[case] others: &[Sample],
    #[case] cause: CauseId,
    #[case] confidence: Confidence,
) {
    let mut samples: Vec<Sample> = Vec::new();
    for (fault, count) in faults {
        samples.extend(vec![ended(*fault); *count]);
    }
    samples.extend_from_slice(others);
    let summary = judge(&samples);
    assert_eq!((summary.cause, summary.confidence), (cause, confidence));
    assert_eq!(
        summary.failed,
        faults.iter().map(|(_, count)| count).sum::<usize>()
    );
}

#[test]
fn two_refusals_in_a_row_are_the_cause_however_well_it_went_before() {
    let mut samples = losing(60, 0);
    samples.extend([ended(CauseId::PortClosed), ended(CauseId::ClosedOnConnect)]);
    let summary = judge(&samples);
    assert_eq!(summary.cause, CauseId::ClosedOnConnect);
    assert_eq!((summary.failed, summary.ended_so), (2, 1));
}

const ADDRESS: &str = "192.0.2.7:3389";
/// The length of our request.
const REQUEST: usize = 19;

/// Answers the request with these bytes, and hangs up.
fn says(bytes: &[u8]) -> FakePeer {
    FakePeer::Talks {
        after: REQUEST,
        pieces: vec![(Duration::ZERO, bytes.to_vec())],
        closes: true,
    }
}

/// `SSL_CERT_NOT_ON_SERVER`: a bad end at once, and no refusal.
fn no_certificate() -> FakePeer {
    says(&[
        3, 0, 0, 19, 14, 0xd0, 0, 0, 0x12, 0x34, 0, 3, 0, 8, 0, 3, 0, 0, 0,
    ])
}

/// Watches a peer; the seconds at which samples came, and how it ended. Stops by itself after `most`.
async fn watched(
    round: Round,
    peer: FakePeer,
    phase_limit_s: u64,
    lasts: Option<Duration>,
    most: usize,
) -> (Vec<u64>, Ended) {
    let address: SocketAddr = ADDRESS.parse().unwrap();
    let network = Fake::default().with_peer(address, peer);
    let mut plan = round.plan(Target::parse(ADDRESS).unwrap());
    plan.phase_limit = Duration::from_secs(phase_limit_s);
    let begin = net::now();
    let mut heard_s = Vec::new();
    let cancel = CancellationToken::new();
    let ended = watch(
        &plan,
        &network,
        round,
        lasts,
        &mut |sample, summary, observed| {
            heard_s.push(begin.elapsed().as_secs());
            assert_eq!(usize::try_from(sample.number).unwrap(), heard_s.len());
            assert_eq!(summary.samples, heard_s.len());
            assert!(observed.connections <= 1);
            if heard_s.len() == most {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        },
        &cancel,
    )
    .await;
    (heard_s, ended)
}

#[rstest]
#[case::one_second(1, &[0])]
#[case::ten_seconds(10, &[0])]
#[case::twelve_seconds(12, &[0, 10])]
#[case::half_a_minute(30, &[0, 10, 20])]
#[tokio::test(start_paused = true)]
async fn there_is_a_sample_every_ten_seconds(#[case] lasts_s: u64, #[case] at_s: &[u64]) {
    let lasts = Some(Duration::from_secs(lasts_s));
    let (heard_s, ended) = watched(Round::Line, no_certificate(), 5, lasts, usize::MAX).await;
    assert_eq!(heard_s, at_s);
    assert_eq!(ended.why, Stop::TimeUp);
    assert_eq!(ended.summary.cause, CauseId::NoServerCertificate);
}

#[tokio::test(start_paused = true)]
async fn ten_minutes_are_sixty_samples_and_checks_come_each_minute() {
    let (heard_s, _) = watched(Round::Line, no_certificate(), 5, Some(LASTS), usize::MAX).await;
    assert_eq!(heard_s, (0..60).map(|n| 10 * n).collect::<Vec<_>>());
    let (heard_s, ended) = watched(Round::Check, no_certificate(), 5, None, 3).await;
    assert_eq!(heard_s, [0, 60, 120]);
    assert_eq!(ended.why, Stop::HeardEnough);
}

#[tokio::test(start_paused = true)]
async fn a_slow_sample_delays_none_and_none_begins_while_one_runs() {
    // Each takes its five seconds, and the next begins at its time.
    let (heard_s, _) = watched(Round::Line, FakePeer::Silent, 5, None, 4).await;
    assert_eq!(heard_s, [5, 15, 25, 35]);
    // Each takes 20 seconds; the next multiple after that is free again.
    let (heard_s, _) = watched(Round::Line, FakePeer::Silent, 20, None, 3).await;
    assert_eq!(heard_s, [20, 50, 80]);
}

#[rstest]
#[case::refused(FakePeer::Fails(model::Failure::Refused), CauseId::PortClosed)]
#[case::closed_at_once(says(b""), CauseId::ClosedOnConnect)]
#[tokio::test(start_paused = true)]
async fn two_refusals_in_a_row_end_it(#[case] peer: FakePeer, #[case] cause: CauseId) {
    let (heard_s, ended) = watched(Round::Line, peer, 5, None, usize::MAX).await;
    assert_eq!(heard_s, [0, 10]);
    assert_eq!(ended.why, Stop::Refused);
    assert_eq!((ended.summary.cause, ended.summary.failed), (cause, 2));
}

#[tokio::test(start_paused = true)]
async fn it_ends_at_once_when_told_to_and_sums_up() {
    let network = Fake::default().with_peer(ADDRESS.parse().unwrap(), FakePeer::Silent);
    let plan = Round::Line.plan(Target::parse(ADDRESS).unwrap());
    let cancel = CancellationToken::new();
    let begin = net::now();
    let (told, teller) = (cancel.clone(), async {
        // In the middle of the second sample.
        tokio::time::sleep(Duration::from_secs(12)).await;
        cancel.cancel();
    });
    let mut on_sample = |_: &Sample, _: &_, _: &_| ControlFlow::Continue(());
    let watching = watch(&plan, &network, Round::Line, None, &mut on_sample, &told);
    let (ended, ()) = tokio::join!(watching, teller);
    assert_eq!(begin.elapsed(), Duration::from_secs(12));
    assert_eq!((ended.why, ended.summary.samples), (Stop::Cancelled, 1));
}
