# What each practice computer pretends, in one sentence.

practice-healthy = A healthy work computer that is ready for a sign-in.
practice-closed_on_connect = Something picks up and hangs up at once, as a relay with nothing behind it does.
practice-mute_service = Something picks up and never says a word.
practice-not_rdp = A web server picks up instead of Remote Desktop.
practice-not_rdp_ssh = An SSH server picks up instead of Remote Desktop.
practice-closed_in_negotiation = The first answer breaks off after seven bytes.
practice-security_refused = The work computer refuses the security check with code 5.
practice-no_server_certificate = The work computer has no ID card to show.
practice-legacy_security_only = The work computer takes only outdated protection.
practice-closed_in_tls = The work computer cuts the line during the security check: the usual 0x904.
practice-tls_refused = The work computer refuses every modern way to protect the line.
practice-tls_stalled = The security check gets stuck half-way.
practice-certificate_expired = The work computer's ID card ran out 40 days ago.
practice-certificate_not_yet_valid = The work computer's ID card is valid only in 30 days.
practice-certificate_weak = The work computer's ID card is too weak for today.
practice-certificate_unreadable = The work computer's ID card is broken.
practice-certificate_name_differs = The ID card was issued to a computer with another name.
practice-nla_not_ready = The work computer hangs up when the sign-in check begins.
practice-sign_in_stalled = The sign-in check never answers.
practice-clock_wrong = The work computer's clock is twelve minutes ahead.
practice-garbled = Bytes that make no sense come instead of the security check.
practice-port_closed = The work computer turns the call away.
practice-undetermined = The work computer stops in a way that fits no known cause.
