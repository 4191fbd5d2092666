# Does the protected line come about?

tls_completes-completed = The security check went through.
    .seen = The security check ended well.
    .meaning = The line to the work computer is now protected.
    .proves-not = A complete TLS handshake is short; loss of large packets can still show after sign-in. Trust in the certificate is judged apart. It used { $version } and { $suite }.

tls_completes-reset = The work computer cut the line during the security check.
    .seen = It agreed to a security check and then cut the line at our first message.
    .meaning = This is a well-known way to the message 0x904. { $family ->
            [windows] A Windows computer does this when it can't use its own secret key. Or its security settings are turned off.
           *[other] A server may do this when it can't use its ID card or its secret key.
        }
    .remedy-1 = On the work computer, { $family ->
            [windows] the helpdesk looks for event 36870 or 36871 in the System log.
           *[other] the helpdesk reads the Remote Desktop server's own log for this minute.
        }
    .remedy-2 = On the work computer, { $family ->
            [windows] with 36870 the helpdesk mends one key file (step 12), with 36871 the settings (step 9).
            [virtualbox] the helpdesk sets up an ID card for VirtualBox' remote display.
           *[other] the helpdesk looks whether the server can read its ID card and key file.
        }
    .proves-not = A reset does not say who sent it: the host, a security product, or an inspecting device in between.

tls_completes-closed = The work computer hung up during the security check.
    .seen = It agreed to a security check and then closed the line at our first message.
    .meaning = The work computer, or something before it, did not want to go on. It gave no reason.
    .remedy-1 = On the work computer, { $family ->
            [windows] the helpdesk looks for events 36870, 36871 and 36874 in the System log.
           *[other] the helpdesk reads the Remote Desktop server's own log for this minute.
        }
    .remedy-2 = On the work computer, { $family ->
            [windows] with 36870 the helpdesk mends one key file (step 12), with 36871 the settings (step 9).
            [virtualbox] the helpdesk sets up an ID card for VirtualBox' remote display.
           *[other] the helpdesk looks whether the server can read its ID card and key file.
        }
    .proves-not = An orderly close does not say who closed: the host, its security product, or a device in between.

tls_completes-broken_off = The work computer broke off in the middle of the security check.
    .seen = It began to answer in the security check and then broke off.
    .meaning = It could begin, so its ID card and key were most likely at hand. Something stopped it after that.
    .remedy-1 = On the work computer, { $family ->
            [windows] the helpdesk looks for events 36874, 36887 and 36888 in the System log.
           *[other] the helpdesk reads the Remote Desktop server's own log for this minute.
        }
    .proves-not = Whether the host, a security product or a device in between broke off is not known.

tls_completes-version_refused = The two computers know no common way to protect the line.
    .seen = The work computer refused our offer with the message “{ $alert }”.
    .meaning = Its list of allowed ways and ours have nothing in common. It is too old, or its settings are too narrow.
    .remedy-1 = On the work computer, the helpdesk turns on the modern ways of protection named in step 9.
    .proves-not = The offer is TLS 1.2 and 1.3 with ECDHE and AEAD; older offers, where they were made, stand in the facts. handshake_failure can also mean a certificate that fits no offered suite.

tls_completes-alert = The work computer stopped the security check.
    .seen = It sent the message “{ $alert }” and stopped.
    .meaning = The work computer named its reason in one word. Your helpdesk can make use of it.
    .remedy-1 = On the work computer, { $family ->
            [windows] the helpdesk looks for events 36874, 36887 and 36888 in the System log.
           *[other] the helpdesk reads the Remote Desktop server's own log for this minute.
        }
    .proves-not = An alert can come from a proxy or an inspecting device in front of the host.

tls_completes-old_version_only = The work computer knows only outdated ways to protect the line.
    .seen = It refused today's ways{ $taken_version ->
            [none] , and chose one of its own that is outdated.
           *[other] , and took { $taken_version } with { $taken_suite } when asked again.
        }
    .meaning = Your own program may say no. The work computer needs updates, or must be set up for new ways.
    .remedy-1 = On the work computer, the helpdesk turns on the modern ways of protection named in step 9.
    .proves-not = Which older client would still connect is not tested. Windows 7 and Server 2008 R2 without their updates behave so, and hosts whose TLS 1.2 was switched off.

tls_completes-old_suites_only = The work computer protects the line only in old-fashioned ways.
    .seen = It refused today's suites, and took { $taken_suite } when asked again.
    .meaning = It is a few years behind. Your own program may or may not take that.
    .remedy-1 = On the work computer, the helpdesk turns on the modern ways of protection named in step 9.
    .proves-not = Windows' own client still takes RSA key exchange and CBC by default, so it may connect where we stop.

tls_completes-other_offer_taken = It refused our usual offer, but took a plainer one.
    .seen = It refused our usual offer, and took { $taken_version } with { $taken_suite } when asked again.
    .meaning = Our own program can't go on here. Yours may well get through all the same.
    .remedy-1 = At your helpdesk, pass on the report of this check.
    .proves-not = A key of an unusual kind (P-521), a fault that comes and goes, or a device that dislikes TLS 1.3 offers all look like this.

tls_completes-stalled = The security check got stuck.
    .seen = It agreed to a security check, then no whole answer came for { $limit_s } s.
    .meaning = The messages may be too large for a VPN or router on the way, and get lost. Or the work computer hangs.
    .remedy-1 = On this computer, try your phone's hotspot, or the VPN off if you can reach the work computer without it.
    .remedy-2 = On the work computer, the helpdesk starts the Remote Desktop service again.
    .proves-not = Silence can't tell a path MTU problem from a hung service or a middle box that holds the ClientHello.

tls_completes-not_tls = What came back is not a security check.
    .seen = It agreed to a security check and then sent something else.
    .meaning = A faulty program or device on the way mixes up the talk.
    .remedy-1 = On this computer, try another network, for example your phone's hotspot.
    .remedy-2 = At your helpdesk, pass on the report of this check.
    .proves-not = Whether the server or a device in between sent these bytes is not known.
