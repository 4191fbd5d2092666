//! The first words of services that are not Remote Desktop.
//!
//! A greeting may come in pieces, so the beginning of one is no verdict. What a service says is enough:
//! nothing is asked of it.

use crate::Service;

/// Whose words these are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Guess {
    /// They are this one's; more bytes change nothing.
    Is(Service),
    /// They may become the words of one that is known.
    MayBecome,
    /// They are nobody's that is known.
    No,
}

/// What a greeting begins with, capitals or not.
///
/// Sources: the RFCs named at [`Service`], nmap's service probes, OpenSSH `sshd.c` for its refusals.
const WORDS: [(&[u8], Service); 16] = [
    (b"HTTP/", Service::Http),
    (b"<!DOCTYPE", Service::Http),
    (b"<html", Service::Http),
    (b"<?xml", Service::Http),
    (b"SSH-", Service::Ssh),
    (b"Exceeded MaxStartups", Service::Ssh),
    (b"Not allowed at this time", Service::Ssh),
    (b"RFB ", Service::Vnc),
    (b"* OK", Service::Imap),
    (b"* PREAUTH", Service::Imap),
    (b"* BYE", Service::Imap),
    (b"+OK", Service::Pop3),
    (b"-ERR", Service::Pop3),
    (b"NXD-", Service::Nx),
    (b"NX> ", Service::Nx),
    (b"HELLO NX", Service::Nx),
];

/// A reply of a mail or file server is looked at no further, in bytes (RFC 5321 4.5.3.1.5).
const LONGEST_REPLY: usize = 512;

/// Whose greeting this is.
pub(crate) fn guess(bytes: &[u8]) -> Guess {
    let guesses = [words(bytes), tls(bytes), mysql(bytes), ready(bytes)];
    let is = guesses.iter().find(|guess| matches!(guess, Guess::Is(_)));
    let may = guesses.iter().find(|guess| **guess == Guess::MayBecome);
    is.or(may).copied().unwrap_or(Guess::No)
}

fn words(bytes: &[u8]) -> Guess {
    let mut guess = Guess::No;
    for (word, service) in WORDS {
        let common = bytes.len().min(word.len());
        let same = match (bytes.get(..common), word.get(..common)) {
            (Some(heard), Some(known)) => heard.eq_ignore_ascii_case(known),
            _ => false,
        };
        if same && common == word.len() {
            return Guess::Is(service);
        }
        if same {
            guess = Guess::MayBecome;
        }
    }
    guess
}

/// An alert or a handshake record: version 3.x.
fn tls(bytes: &[u8]) -> Guess {
    match *bytes {
        [0x15 | 0x16, 3, 0..=4, ..] => Guess::Is(Service::Tls),
        [0x15 | 0x16] | [0x15 | 0x16, 3] => Guess::MayBecome,
        _ => Guess::No,
    }
}

/// A packet of less than 256 bytes with its number, then protocol version 10 or an error of 1000 and more.
///
/// MariaDB numbers an error 1 since 10.3.24, all others number both 0.
fn mysql(bytes: &[u8]) -> Guess {
    match *bytes {
        [20..=255, 0, 0, 0, 10, ..] | [9..=255, 0, 0, 0 | 1, 0xff, _, 3..=15, ..] => {
            Guess::Is(Service::Mysql)
        }
        [9..=255]
        | [9..=255, 0]
        | [9..=255, 0, 0]
        | [9..=255, 0, 0, 0 | 1]
        | [9..=255, 0, 0, 0 | 1, 0xff]
        | [9..=255, 0, 0, 0 | 1, 0xff, _] => Guess::MayBecome,
        _ => Guess::No,
    }
}

/// `220`: a mail server says so by a word, at the latest in its last line; else it is a file server.
fn ready(bytes: &[u8]) -> Guess {
    match *bytes {
        [] | [b'2'] | [b'2', b'2'] | [b'2', b'2', b'0'] => return Guess::MayBecome,
        [b'2', b'2', b'0', b' ' | b'-', ..] => {}
        _ => return Guess::No,
    }
    let end = reply_end(bytes);
    let reply = bytes.get(..end.unwrap_or(bytes.len())).unwrap_or(bytes);
    let says = |word: &[u8]| {
        reply
            .windows(word.len())
            .any(|part| part.eq_ignore_ascii_case(word))
    };
    if says(b"SMTP") {
        Guess::Is(Service::Smtp)
    } else if end.is_none() {
        Guess::MayBecome
    } else if says(b"MAIL") && !says(b"FTP") {
        Guess::Is(Service::Smtp)
    } else {
        Guess::Is(Service::Ftp)
    }
}

/// Where the reply ends: after the first line that has a space after its number (RFC 5321 4.2.1).
fn reply_end(bytes: &[u8]) -> Option<usize> {
    let longest = bytes.get(..LONGEST_REPLY);
    let mut end = 0;
    for line in longest
        .unwrap_or(bytes)
        .split_inclusive(|byte| *byte == b'\n')
    {
        end += line.len();
        if line.starts_with(b"220 ") && line.ends_with(b"\n") {
            return Some(end);
        }
    }
    longest.map(<[u8]>::len)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "tests")]

    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    /// What real servers say first, by service.
    #[rstest]
    #[case::nginx(b"HTTP/1.1 400 Bad Request\r\nServer: nginx\r\n", Service::Http)]
    #[case::a_page(b"<html>\r\n<head><title>400 Bad Request</title>", Service::Http)]
    #[case::an_old_page(b"<!doctype HTML PUBLIC", Service::Http)]
    #[case::camera(b"<?xml version=\"1.0\"?>", Service::Http)]
    #[case::openssh(b"SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n", Service::Ssh)]
    #[case::busy_openssh(b"Exceeded MaxStartups\r\n", Service::Ssh)]
    #[case::angry_openssh(b"Not allowed at this time\r\n", Service::Ssh)]
    #[case::tls_alert(b"\x15\x03\x01\x00\x02\x02\x46", Service::Tls)]
    #[case::tls_alert_of_1_3(b"\x15\x03\x03\x00\x02\x02\x0a", Service::Tls)]
    #[case::tls_handshake(b"\x16\x03\x03\x00\x4a\x02\x00\x00\x46", Service::Tls)]
    #[case::vnc(b"RFB 003.008\n", Service::Vnc)]
    #[case::realvnc(b"RFB 005.000\n", Service::Vnc)]
    #[case::postfix(b"220 mail.example ESMTP Postfix (Debian/GNU)\r\n", Service::Smtp)]
    #[case::exchange(
        b"220 EX1.example Microsoft ESMTP MAIL Service ready\r\n",
        Service::Smtp
    )]
    #[case::postscreen(
        b"220-mail.example welcome\r\n220 mail.example ESMTP\r\n",
        Service::Smtp
    )]
    #[case::quiet_mail(b"220 mail.example ready\r\n", Service::Smtp)]
    #[case::vsftpd(b"220 (vsFTPd 3.0.3)\r\n", Service::Ftp)]
    #[case::iis_ftp(b"220 Microsoft FTP Service\r\n", Service::Ftp)]
    #[case::filezilla(b"220-FileZilla Server 1.8.0\r\n220 Please visit it\r\n", Service::Ftp)]
    #[case::nameless_ftp(b"220 files\r\n", Service::Ftp)]
    #[case::mysql(b"\x4a\x00\x00\x00\x0a8.0.36\x00", Service::Mysql)]
    #[case::mariadb(b"\x5a\x00\x00\x00\x0a5.5.5-10.11.6-MariaDB\x00", Service::Mysql)]
    #[case::mysql_turns_away(
        b"\x45\x00\x00\x00\xffj\x04Host '192.0.2.7' is not allowed to connect to this MySQL server",
        Service::Mysql
    )]
    #[case::mariadb_turns_away(
        b"\x4b\x00\x00\x01\xffj\x04Host '192.0.2.7' is not allowed to connect to this MariaDB server",
        Service::Mysql
    )]
    #[case::mysql_blocks(
        b"\x69\x00\x00\x00\xffi\x04Host '192.0.2.7' is blocked",
        Service::Mysql
    )]
    #[case::mysql_full(b"\x17\x00\x00\x00\xff\x10\x04Too many connections", Service::Mysql)]
    #[case::mysql_other_words(b"\x10\x00\x00\x01\xff\x13\x04Bad handshake", Service::Mysql)]
    #[case::dovecot(b"* OK [CAPABILITY IMAP4rev1] Dovecot ready.\r\n", Service::Imap)]
    #[case::imap_bye(b"* BYE too many connections\r\n", Service::Imap)]
    #[case::pop3(b"+OK Dovecot ready.\r\n", Service::Pop3)]
    #[case::pop3_full(b"-ERR too many connections\r\n", Service::Pop3)]
    #[case::nomachine(b"NXD-8.11.3\n", Service::Nx)]
    #[case::old_nx(b"HELLO NXSERVER - Version 3.2.0\n", Service::Nx)]
    fn a_greeting_is_known_whole_and_never_mistaken_in_pieces(
        #[case] bytes: &[u8],
        #[case] service: Service,
    ) {
        assert_eq!(guess(bytes), Guess::Is(service));
        for end in 0..bytes.len() {
            let part = guess(&bytes[..end]);
            assert!(
                [Guess::MayBecome, Guess::Is(service)].contains(&part),
                "{end}: {part:?}"
            );
        }
    }

    #[rstest]
    #[case(b"ABCD")]
    #[case(b"<!DOG")]
    #[case(b"* KO")]
    #[case(b"221 bye\r\n")]
    #[case(b"220x")]
    #[case(b"\x15\x03\x05\x00\x02")]
    #[case(b"\x17\x03\x03\x00\x02")]
    #[case(b"\x4a\x00\x00\x00\x09")]
    #[case(b"\x4a\x00\x00\x02\xff\x10\x04")]
    #[case(b"\x4a\x00\x00\x00\xff\x10\x7f")]
    fn junk_is_nobodys(#[case] bytes: &[u8]) {
        assert_eq!(guess(bytes), Guess::No);
    }

    #[test]
    fn a_reply_without_end_is_named_all_the_same() {
        let endless = [&b"220-"[..], &[b'x'; LONGEST_REPLY]].concat();
        assert_eq!(guess(&endless), Guess::Is(Service::Ftp));
        assert_eq!(guess(&endless[..LONGEST_REPLY - 1]), Guess::MayBecome);
    }

    proptest! {
        #[test]
        fn a_name_once_given_stays(
            start in prop_oneof![Just("220 "), Just("220-"), Just("* "), Just("\x15\x03"), Just("")],
            rest in "[ -~\r\n]{0,600}|(220[ -][A-Z ]{0,9}\r?\n|SMTP|FTP){0,60}",
        ) {
            let bytes = format!("{start}{rest}").into_bytes();
            let mut known = Guess::MayBecome;
            for end in 0..=bytes.len() {
                let now = guess(&bytes[..end]);
                prop_assert!(known == Guess::MayBecome || now == known);
                known = now;
            }
        }
    }
}
