# Which kind of protection does the work computer choose?

security_agreed-network_level = Both sides agreed on the strongest protection.
    .seen = The work computer chose the security check that asks who you are first.
    .meaning = The work computer wants a sign-in before it shows anything. That is how it should be.
    .proves-not = The choice is only announced; whether TLS and CredSSP then work is checked next.

security_agreed-tls_only = Both sides agreed on protection without an early sign-in.
    .seen = It chose the security check without an early sign-in.
    .meaning = The line will be protected. You sign in later, on the work computer's own screen.
    .proves-not = TLS without NLA can be the server's policy or all that it knows; credentials can't be judged this way.

security_agreed-legacy_only = The work computer offers only outdated protection.
    .seen = It takes nothing but the oldest kind of protection.
    .meaning = New programs are right to say no. Its settings, or its key file, must be put right.
    .remedy-1 = On the work computer, the helpdesk turns the modern security check back on.
    .remedy-2 = On the work computer, if it is Linux with xrdp, the helpdesk makes its key file readable for xrdp.
    .proves-not = A set SecurityLayer and an unreadable key.pem (xrdp) give the same answer.

security_agreed-refused = The work computer refuses the security check we offer.
    .seen = It said no to our offer, with the code { $code } ({ $code_name }).
    .meaning = Its rules and our offer do not fit. The code says which rule it is.
    .remedy-1 = On the work computer, the helpdesk looks up the rule that belongs to this code.
    .proves-not = The code names the server's rule, not who set it (local setting, policy, or a proxy in front).

security_agreed-no_certificate = The work computer has no ID card to show.
    .seen = It said that it has no ID card for the security check.
    .meaning = Without an ID card the work computer can't start the security check. It must be given a new one.
    .remedy-1 = On the work computer, { $family ->
            [windows] the helpdesk lets Windows make a new ID card for Remote Desktop.
            [xrdp] the helpdesk makes the ID card and key file readable for xrdp.
            [virtualbox] the helpdesk sets up an ID card for VirtualBox' remote display.
           *[other] the helpdesk gives the Remote Desktop server a new ID card and key.
        }
    .proves-not = SSL_CERT_NOT_ON_SERVER does not say whether the certificate is missing, unusable, or its private key can't be opened.

security_agreed-unasked = The work computer chose protection that we did not offer.
    .seen = It chose number { $protocol }, which was not on our list.
    .meaning = No correct Remote Desktop program answers like this. A faulty server or a device in between does.
    .remedy-1 = On this computer, try another network, for example your phone's hotspot.
    .remedy-2 = At your helpdesk, pass on the report of this check.
    .proves-not = Whether the server or a proxy made this choice is not known.
