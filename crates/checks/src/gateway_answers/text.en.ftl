# Does the front door (the Remote Desktop gateway) let people in? No name and no password is sent.
# $card is the verdict on its certificate, $ended and $stage say how it ended without an answer.

gateway_answers-ready = The front door is open.
    .seen = { $named ->
            [yes] It asked for a sign-in and named itself “{ $computer }”.
           *[no] It asked for a sign-in.
        }
    .meaning = Your company's front door answers and takes sign-ins. No name and no password were sent to find this out.
    .proves-not = 401 comes before any credentials: the gateway's policies (CAP, RAP), its way to the host and the streamed channels are not tested.

gateway_answers-ready_untrusted = The front door answers, but its ID card may be refused.
    .seen = { $card ->
            [self_signed] The front door issued its ID card itself.
            [untrusted] The ID card was issued by somebody this computer does not trust.
            [trust_not_checked] The list of trusted issuers could not be read on this computer.
            [name_unlike] The name on the ID card is not what was typed.
            [intercepted] The ID card was made by { $product }, a security product on the way.
            [weak] The ID card is too weak for today.
           *[sha1] The ID card is signed in an outdated way.
        }
    .meaning = { $card ->
            [intercepted] Such a product opens the line. It often breaks the long calls that a front door needs.
            [trust_not_checked] Whether this computer trusts the card is not known. At a front door, { $system ->
                [windows] Windows goes on only with a card that it trusts.
               *[other] many programs go on only with a card that they trust.
            }
           *[other] { $system ->
                [windows] At a front door, Windows does not only warn. It goes on only with a card that it trusts.
               *[other] At a front door, many programs do not only warn. They go on only with a card that they trust.
            }
        }
    .remedy-1 = At your helpdesk, { $card ->
            [intercepted] ask them to let calls to the front door pass { $product } unopened.
           *[other] ask whether your computer should trust the front door's ID card.
        }
    .remedy-2 = On this computer, type the front door's name just as you were given it, not its address.
    .proves-not = Only this computer's own store was read, offline; mstsc refuses an untrusted gateway certificate, some other clients ask. A missing intermediate certificate looks the same.

gateway_answers-legacy_path_only = The front door opens only the old way.
    .seen = The way of today gave the answer { $http_status }, and the old way asked for a sign-in.
    .meaning = Programs that still know the old way may get in. Newer ones may not.
    .remedy-1 = At your helpdesk, ask whether the front door can open the way of today as well.
    .proves-not = mstsc falls back to RPC over HTTP; newer clients know only the HTTP transport. A proxy that filters RDG_OUT_DATA hides that transport while the gateway has it.

gateway_answers-clock_wrong = The front door's clock and yours are too far apart.
    .seen = The front door's clock is { $skew_minutes } minutes { $ahead ->
            [yes] ahead.
           *[no] behind.
        }
    .meaning = The front door answers. But a sign-in can be turned down for the clocks alone.
    .remedy-1 = On this computer, open the date and time settings and { $system ->
            [windows] choose “Sync now”.
           *[other] set the clock on automatic.
        }
    .remedy-2 = At your helpdesk, ask them to look at the front door's clock and its time source.
    .proves-not = Which of the two clocks is wrong is not known; NTLM alone may still work. Our own clock was also the measure for the certificate's dates.

gateway_answers-unguarded = The front door answered without asking for a sign-in.
    .seen = It answered with the number { $status } and did not ask who you are.
    .meaning = Some front doors ask later. Plain web servers answer like this too, and we can't tell them apart.
    .remedy-1 = On this computer, compare the front door's name with the one you were given.
    .remedy-2 = At your helpdesk, ask whether this is the front door for Remote Desktop.
    .proves-not = A gateway with pluggable authentication may answer 200 here; so does a web server with one page for every address.

gateway_answers-not_found = The network does not know the front door's name.
    .seen = { $ended ->
            [name_not_found] The network's phone book has no entry for “{ $host }”.
           *[other] The network's phone book gave no answer about “{ $host }”.
        }
    .meaning = The name may be misspelled. Or this network's phone book does not work.
    .remedy-1 = On this computer, compare the front door's name letter by letter with the one you were given.
    .remedy-2 = On this computer, open a web page to see if the network works.
    .remedy-3 = At your helpdesk, ask for the full name of the front door.
    .proves-not = It says nothing about the gateway itself: only this network's resolver was asked, and a name may be known in another network alone.

gateway_answers-unreachable = The front door does not pick up.
    .seen = { $ended ->
            [refused] The front door turned the call away at once.
            [timed_out] No answer came from the front door within { $limit_s } s.
            [no_route] This computer knows no path to the front door.
            [blocked_here] This computer's own rules refused to let the call out.
           *[unreachable] The network reported that there is no way to the front door.
        }
    .meaning = The front door may be closed for care. Or this network does not let the call out.
    .remedy-1 = On this computer, open a web page to see if the network works.
    .remedy-2 = On this computer, try another network, for example your phone's hotspot.
    .remedy-3 = At your helpdesk, ask whether the front door is in service.
    .proves-not = A firewall that drops or refuses the way out to TCP { $port } looks the same as a gateway that is off.

gateway_answers-closed = The front door picks up and hangs up.
    .seen = { $stage ->
            [http] The protected line stood, then it closed at our first request.
            [tls] The line closed when the security check began.
           *[connect] The line closed as soon as it was opened.
        }
    .meaning = Its service may be starting, or it may be full. A device in between can do this too.
    .remedy-1 = On this computer, wait two minutes and check again.
    .remedy-2 = At your helpdesk, ask whether the front door is in service, and what stands in front of it.
    .proves-not = A load balancer without a healthy gateway, a filter of unusual HTTP methods, and a gateway that can't use its key (event 36870) look the same.

gateway_answers-mute = The front door picks up but says nothing.
    .seen = The line was open, but no whole answer came within { $limit_s } s.
    .meaning = Its service may hang. Or a device in between holds the line and loses the messages.
    .remedy-1 = On this computer, wait two minutes and check again.
    .remedy-2 = On this computer, try another network, for example your phone's hotspot.
    .remedy-3 = At your helpdesk, ask whether the front door is in service.
    .proves-not = A hung IIS, a load balancer without members and a path that loses large segments look the same from here.

gateway_answers-maintenance = The front door is closed for now.
    .seen = { $says_when ->
            [yes] It answered with the number { $status } and asks us to come back in { $retry_after_s } s.
           *[no] It answered with the number { $status }, which means out of service.
        }
    .meaning = Something picks up, but the service behind it does not run. Planned work looks like this.
    .remedy-1 = On this computer, wait a quarter of an hour and check again.
    .remedy-2 = At your helpdesk, ask whether work is planned, and when it ends.
    .proves-not = 502 and 504 come from a proxy in front of the gateway; 503 can also be a stopped application pool in IIS rather than planned work.

gateway_answers-not_published = This web server has no front door for Remote Desktop.
    .seen = It does not know the way in that Remote Desktop asks for (answer { $http_status }).
    .meaning = You reached a web server, but not a front door. The name may be wrong, or the door was taken down.
    .remedy-1 = On this computer, compare the front door's name with the one you were given.
    .remedy-2 = At your helpdesk, ask whether the front door's path is published on this server.
    .proves-not = A reverse proxy that does not publish /remoteDesktopGateway/, or filters RDG_OUT_DATA and RPC_IN_DATA, answers so while the gateway behind it is well.

gateway_answers-refused = The front door turns us away.
    .seen = It answered with the number { $status } before it asked who you are.
    .meaning = { $status ->
            [403] Its rules forbid the call. Perhaps they allow only some networks.
            [407] A device on the way wants a sign-in of its own first.
           *[other] It is there but does not want to talk to us.
        }
    .remedy-1 = On this computer, try another network, for example your phone's hotspot.
    .remedy-2 = At your helpdesk, ask which rule turns calls from your network away.
    .proves-not = It says nothing about your account, since none was sent: an address filter, a web application firewall or a wanted client certificate answers alike.

gateway_answers-not_gateway = Something else picks up in place of the front door.
    .seen = { $ended ->
            [not_tls] What came back is not the start of a security check.
            [not_http] The protected line stood, but what came back is no answer of a web server.
           *[none] It sent us on to another place (answer { $status }).
        }
    .meaning = You reached a program that is no front door. The sign-in page of a hotel network does this too.
    .remedy-1 = On this computer, open a web page and see if this network wants a sign-in first.
    .remedy-2 = On this computer, compare the front door's name and number with the ones you were given.
    .remedy-3 = At your helpdesk, ask for the name of the front door.
    .proves-not = A captive portal, a port without TLS and a portal that wants a browser sign-in before the gateway look alike.

gateway_answers-certificate_expired = The front door's ID card has run out.
    .seen = The front door's ID card ran out on { $not_after }.
    .meaning = At a front door, most programs do not go on with such a card. Nobody gets in until it is renewed.
    .remedy-1 = On this computer, look whether the date and the time are right.
    .remedy-2 = At your helpdesk, say that the front door's ID card has run out.
    .proves-not = This computer's clock was the measure. Other clients may go on after a question.

gateway_answers-certificate_not_yet_valid = The front door's ID card is not valid yet.
    .seen = The front door's ID card becomes valid only on { $not_before }.
    .meaning = This computer's clock is wrong, or the card was issued for later. Most programs do not go on with it.
    .remedy-1 = On this computer, look whether the date and the time are right.
    .remedy-2 = At your helpdesk, say that the front door's ID card is not valid yet.
    .proves-not = This computer's clock was the measure. The certificate alone can't tell a wrong clock from one issued ahead of time.

gateway_answers-certificate_name_differs = The front door's ID card is made out to other names.
    .seen = You asked for “{ $host }”; the ID card is made out to: { $names }.
    .meaning = At a front door, most programs go on only if the names agree. The name you were given may be old.
    .remedy-1 = On this computer, use one of the names on the ID card if it is the right front door.
    .remedy-2 = At your helpdesk, ask for a card that holds the name you use.
    .proves-not = A missing alternative name on the right gateway looks the same as a wrong server, or as a proxy that answers by SNI.

gateway_answers-certificate_unreadable = The front door's ID card can't be read.
    .seen = An ID card came, but its form is broken or its signature does not fit.
    .meaning = Your computer can't use such a card. Do not sign in until your helpdesk has looked at it.
    .remedy-1 = At your helpdesk, report this before you sign in.
    .proves-not = Whether the gateway's certificate is damaged or a device in between changed it is not known.

gateway_answers-tls_refused = The front door turns down our ways of protection.
    .seen = { $ended ->
            [old_tls] The front door offers only outdated protection.
           *[alert] The front door ended the security check with the message “{ $alert }”.
        }
    .meaning = The front door may be too old, or its settings too narrow. An older program may still get in.
    .remedy-1 = On this computer, { $system ->
            [windows] update Windows, then check again.
           *[other] update the system and your Remote Desktop program, then check again.
        }
    .remedy-2 = At your helpdesk, ask which ways of protection the front door allows.
    .proves-not = Only TLS 1.2 and 1.3 with ECDHE and AEAD suites were offered: mstsc also takes CBC and RSA key exchange, with which a gateway on Server 2012 R2 may let it in. A wanted client certificate gives an alert too.
