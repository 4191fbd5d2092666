# The causes: what it is, what it means, what to do, and what it does not prove.
# Selectors: $system (windows, macos or linux: where this program runs; may be absent), $family (server family), $service, $code, $when, $phase, $gateway (what its check found).

cause-healthy = { $all_asked ->
        [yes] All that we could check is fine.
       *[no] What you asked for is fine.
    }
    .meaning = { $all_asked ->
            [yes] The work computer answers and is ready for your sign-in. If it still does not work, the reason most likely lies in the sign-in or on this computer.
           *[no] The rest was not looked at, so we can't say that all is well.
        }
    .remedy-1 = On this computer, connect as usual and type your password anew.
    .remedy-2 = On this computer, walk the whole checklist if you still see 0x904.
    .proves-not = We did not sign in. Trouble that shows only after the sign-in, such as lost large messages, is not ruled out.

cause-name_not_found = The network does not know this computer's name.
    .meaning = { $works_at ->
            [none] The name may be misspelled. Or it is known only inside your work network, and your VPN is off.
           *[other] The work computer is there: it answers at { $works_at }. Only its name is not known here.
        }
    .remedy-1 = On this computer, read the name letter by letter and compare it with the one you were given.
    .remedy-2 = On this computer, turn on your work VPN and check again.
    .remedy-3 = At your helpdesk, ask for the full name of the work computer, or for its address.
    .proves-not = This does not prove that the work computer is off. We never got as far as calling it.

cause-name_leads_elsewhere = The name leads to another computer than you want.
    .meaning = { $works_at ->
            [none] The computer that answered calls itself by another name, and the call came to a bad end there.
           *[other] The call by name came to a bad end, while the address { $works_at } works.
        } The network's phone book may be out of date.
    .remedy-1 = On this computer, { $works_at ->
            [none] read the name letter by letter and compare it with the one you were given.
           *[other] ask your helpdesk whether { $works_at } is right before you sign in there.
        }
    .remedy-2 = On this computer, turn your work VPN off and on again, then check again.
    .remedy-3 = At your helpdesk, ask which address this name should lead to.
    .proves-not = This does not prove that the other computer is the right one. Compare the name on its ID card.

cause-no_network = This computer is not on a network that leads there.
    .meaning = Your computer found no way at all to the work computer. Most often Wi-Fi, the cable or the VPN is off.
    .remedy-1 = On this computer, connect to Wi-Fi or plug in the cable.
    .remedy-2 = On this computer, turn on your work VPN and check again.
    .proves-not = This says nothing about the work computer. Not one message was sent to it.

cause-unreachable = The network can't reach the work computer.
    .meaning = The network reports that nobody can be reached there. The computer may be off, the VPN down, or the address wrong.
    .remedy-1 = On this computer, turn your work VPN off and on again, then check again.
    .remedy-2 = On this computer, compare the name or address with the one you were given.
    .remedy-3 = At your helpdesk, say that the network reports the work computer as out of reach.
    .proves-not = This does not prove whether the work computer is off or the way to it is broken.

cause-blocked_here = This computer itself blocks the call.
    .meaning = A firewall or guard program here stopped the call. The call never went out.
    .remedy-1 = On this computer, look whether such a program shows that it blocked a call.
    .remedy-2 = At your helpdesk, ask them to let Remote Desktop calls out of your computer.
    .proves-not = This says nothing about the work computer. Which program blocks the call is not known either.

cause-port_silent = The work computer does not pick up.
    .meaning = It may be off or asleep. Or a firewall swallows the call, or your VPN is down.
    .remedy-1 = On this computer, turn on your work VPN and check again.
    .remedy-2 = On the work computer, see if it is on and awake, or ask somebody who sits near it.
    .remedy-3 = At your helpdesk, ask whether a firewall lets Remote Desktop calls from your network through.
    .proves-not = Silence can't tell a firewall from a computer that is off. It does not prove which one it is.

cause-port_closed = The work computer turns Remote Desktop calls away.
    .meaning = Something at the address says no at once. Remote Desktop may be off, or it waits on another number.
    .remedy-1 = On this computer, type the address just as you were given it, with any colon and number at its end.
    .remedy-2 = On the work computer, the helpdesk switches Remote Desktop on and starts its service.
    .proves-not = A firewall can say no in the same way. This does not prove that the service is off.

cause-closed_on_connect = Something picks up for the work computer and hangs up.
    .meaning = { $when ->
            [before_request] It hung up before we said a word.
           *[after_request] It hung up at our first words, without one of its own.
        } A tunnel, relay or shared box does this when no work computer stands behind it.
    .remedy-1 = On this computer, see if you use a tunnel or relay, and whether its other end is connected.
    .remedy-2 = On the work computer, see if it has started up fully, then check again.
    .remedy-3 = At your helpdesk, ask what stands between you and the work computer.
    .proves-not = This does not prove who hung up. A security program, or a work computer that is full, can do it too.

cause-mute_service = Something picks up for the work computer but says nothing.
    .meaning = The line is open, but no full answer comes. The Remote Desktop service may hang, or a device in between holds the line.
    .remedy-1 = On this computer, wait two minutes and check again.
    .remedy-2 = On the work computer, the helpdesk starts the Remote Desktop service again.
    .remedy-3 = At your helpdesk, ask what stands between you and the work computer.
    .proves-not = This does not prove that the work computer is at fault. A device in between can hold the line open.

cause-not_rdp = { $service ->
        [http] A web server picks up, not Remote Desktop.
        [ssh] An SSH server picks up, not Remote Desktop.
        [tls] A server that speaks only in code picks up, not Remote Desktop.
        [vnc] A VNC screen-sharing server picks up, not Remote Desktop.
        [smtp] A mail server picks up, not Remote Desktop.
        [ftp] An FTP file server picks up, not Remote Desktop.
        [mysql] A MySQL database picks up, not Remote Desktop.
        [imap] A mailbox server picks up, not Remote Desktop.
        [pop3] A mailbox server picks up, not Remote Desktop.
        [nx] A NoMachine server picks up, not Remote Desktop.
       *[unknown] Another program picks up, not Remote Desktop.
    }
    .meaning = You reached a program that is not Remote Desktop. The name, the address or the number after the colon is not right.
    .remedy-1 = On this computer, compare the whole address, with the number after the colon, with the one you were given.
    .remedy-2 = At your helpdesk, ask which address and number belong to your work computer.
    .proves-not = This does not prove that Remote Desktop is off. It may wait on another number of the same computer.

cause-closed_in_negotiation = The work computer hung up in the middle of its first answer.
    .meaning = It began to answer and then broke off. Its Remote Desktop program may have crashed, or a device in between cut the line.
    .remedy-1 = On this computer, wait two minutes and check again.
    .remedy-2 = On the work computer, the helpdesk reads the Remote Desktop server's own log for this minute.
    .proves-not = This does not prove who broke off. A device in between can cut the answer short.

cause-security_refused = The work computer refuses the security check we offer.
    .meaning = { $code ->
            [1] It says that it takes only a protected line, and our offer did not suit it.
            [4] It says that two parts of our request do not fit. A strict or faulty server may say so.
            [5] It says that it wants the sign-in check first, and did not take ours.
            [6] It says that it wants a personal ID card from you, such as a smart card.
           *[other] It gave a reason that is not in the book.
        }
    .remedy-1 = On the work computer, the helpdesk looks up which rule says no to it.
    .remedy-2 = On this computer, { $system ->
            [windows] update Windows, then check again.
           *[other] install the updates that are offered, then check again.
        }
    .proves-not = This does not prove who made the rule. A relay in front of the work computer can refuse in its name.

cause-legacy_security_only = The work computer offers only outdated protection.
    .meaning = { $family ->
            [windows] Its settings allow nothing but the oldest kind of protection, which is not safe.
            [xrdp] Its xrdp server very often does this when it can't read its own key file.
            [freerdp] Linux desktops do this only when they were set up so.
            [virtualbox] VirtualBox does this as long as no ID card was set up for its remote display.
           *[other] It takes nothing but the oldest kind of protection, which is not safe.
        } Your computer is right not to go on.
    .remedy-1 = On the work computer, { $family ->
            [xrdp] the helpdesk makes the key file readable for xrdp and starts it again.
            [virtualbox] the helpdesk sets up an ID card for VirtualBox' remote display.
           *[other] the helpdesk turns the modern security check back on.
        }
    .proves-not = This does not prove that somebody chose it. A key file that can't be read has the same effect on Linux.

cause-no_server_certificate = The work computer has no ID card to show.
    .meaning = Without an ID card it can't start the security check. It said so itself.
    .remedy-1 = On the work computer, { $family ->
            [windows] the helpdesk lets Windows make a new ID card for Remote Desktop.
            [xrdp] the helpdesk makes the ID card and key file readable for xrdp.
            [virtualbox] the helpdesk sets up an ID card for VirtualBox' remote display.
           *[other] the helpdesk gives the Remote Desktop server a new ID card and key.
        }
    .remedy-2 = On the work computer, the helpdesk then starts the Remote Desktop service again.
    .remedy-3 = On the work computer, { $family ->
            [windows] the helpdesk looks at the key file of step 12 if no new card appears.
           *[other] the helpdesk reads the server's own log if that does not help.
        }
    .proves-not = This does not prove that the card is gone. It may be there while its secret key can't be opened.

cause-closed_in_tls = The work computer hung up during the security check.
    .meaning = { $family ->
            [windows] A Windows computer does this when it can't use its own secret key. Or its security settings are turned off. We sent no password.
            [xrdp] The xrdp server may do this when its ID card or key file is broken. Your password was not asked for yet.
            [freerdp] Linux desktops do this when their ID card or key file is missing. Your password was not asked for yet.
            [ironrdp] Servers of this kind do this when their ID card or key file is missing. Your password was not asked for yet.
            [virtualbox] VirtualBox does this when no ID card was set up for its remote display. Your password was not asked for yet.
           *[other] It agreed to a security check and then hung up without a reason. Your password was not asked for yet.
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
    .remedy-3 = At your helpdesk, read this page aloud. It saves them the search.
    .proves-not = This does not prove who hung up. A security program or a device in between can cut the line at the same place.

cause-tls_refused = The two computers know no common way to protect the line.
    .meaning = The work computer refused today's ways of protection. It is too old, or its settings are too narrow.
    .remedy-1 = On the work computer, the helpdesk turns on the modern ways of protection named in step 9.
    .remedy-2 = On this computer, { $system ->
            [windows] update Windows, then check again.
           *[other] update the system and your Remote Desktop program, then check again.
        }
    .proves-not = { $looked ->
            [yes] We asked in older ways too, and those were refused as well. A program with other ways may still get through.
           *[no] We offer only modern ways. An older program may still get through, but that would not be safe.
        }

cause-tls_stalled = The security check got stuck half-way.
    .meaning = { $large ->
            [stuck_too] The work computer agreed and then went silent. Small messages get stuck as well as large ones, so it may hang.
           *[other] The work computer agreed and then went silent. Often a VPN or router on the way loses large messages.
        }
    .remedy-1 = { $large ->
            [stuck_too] On the work computer, the helpdesk starts the Remote Desktop service again.
           *[other] On this computer, try your phone's hotspot, or the VPN off if you can reach the work computer without it.
        }
    .remedy-2 = { $large ->
            [stuck_too] On this computer, try another network, for example your phone's hotspot, and check again.
           *[other] At your helpdesk, ask for a smaller message size (MTU) on the VPN.
        }
    .remedy-3 = { $large ->
            [stuck_too] At your helpdesk, say that small messages get stuck as well.
           *[other] On the work computer, the helpdesk starts the Remote Desktop service again.
        }
    .proves-not = Silence can't tell a bad line from a work computer that hangs. Step 1 shows whether large messages were tested.

cause-large_packets_lost = Large messages get lost on the way.
    .meaning = Small messages pass, large ones vanish. A VPN, router or tunnel on the way does that without a word.
    .remedy-1 = On this computer, try your phone's hotspot, or the VPN off if you can reach the work computer without it.
    .remedy-2 = At your helpdesk, ask for a smaller message size (MTU) on the VPN.
    .remedy-3 = At your helpdesk, read this page aloud: large messages are lost { $direction ->
            [up] on the way to the work computer.
            [down] on the way back to you.
           *[both] both ways.
        }
    .proves-not = This does not prove which box on the way loses them. The work computer itself may be fine.

cause-legacy_tls_only = The work computer knows only outdated ways of protection.
    .meaning = It refused today's ways and took an outdated one when asked again. { $family ->
            [windows] Windows 7 and Server 2008 R2 act so when they lack updates, Server 2012 R2 also with them.
           *[other] Servers act so when they were not updated for years, or were set up so.
        }
    .remedy-1 = On the work computer, the helpdesk turns on the modern ways of protection named in step 9.
    .remedy-2 = On the work computer, the helpdesk installs updates, or a newer { $family ->
            [windows] Windows.
           *[other] Remote Desktop server.
        }
    .proves-not = This does not prove that your own program refuses it. Some programs, that of Windows among them, still take some of these ways.

cause-link_unsteady = The line to the work computer is not steady.
    .meaning = Many messages get lost on the way, or come very late. Remote Desktop can freeze or hang up then.
    .remedy-1 = On this computer, use a cable in place of Wi-Fi, or move closer to the router.
    .remedy-2 = On this computer, compare with the VPN off, or with another network, and watch again.
    .remedy-3 = At your helpdesk, ask whether others on the same VPN have the same trouble.
    .proves-not = This does not prove where messages get lost. It can be the Wi-Fi here, the way between, or the line at work. Two in a hundred lost end no sign-in by themselves.

cause-certificate_expired = The work computer's ID card has run out.
    .meaning = { $family ->
            [windows] Windows normally renews this card by itself. Here it did not, so something on the work computer needs care.
           *[other] Somebody must renew this card. Until then, programs warn of it, and strict ones hang up.
        }
    .remedy-1 = On the work computer, { $family ->
            [windows] the helpdesk lets Windows make a new ID card and starts the service again.
           *[other] the helpdesk gives the Remote Desktop server a new ID card and starts it again.
        }
    .remedy-2 = On the work computer, { $family ->
            [windows] the helpdesk also looks at the key file of step 12.
           *[other] the helpdesk also sees that the server can read the new key file.
        }
    .proves-not = A card that has run out rarely ends a call: most programs only warn. { $family ->
            [windows] But a computer that can't renew it often can't use its secret key either, and that does end calls.
           *[other] This is a lead, not a proof.
        }

cause-certificate_not_yet_valid = The work computer's ID card is not valid yet.
    .meaning = { $clock ->
            [compared] The clocks agree well enough, so the card itself was issued for later.
           *[not_compared] The card was issued for later. Or this computer's own clock is behind: we could not compare the two.
        }
    .remedy-1 = On this computer, look whether the date and the time are right.
    .remedy-2 = On the work computer, the helpdesk issues a new ID card that is valid today.
    .proves-not = A card with a later date rarely ends a call: most programs only warn. This is a lead, not a proof.

cause-certificate_weak = The work computer's ID card is too weak for today.
    .meaning = Up-to-date computers may refuse such a card. The work computer needs a stronger one.
    .remedy-1 = On the work computer, the helpdesk issues a new ID card with a strong key.
    .proves-not = This is a lead, not a proof. Many programs only warn about a weak card.

cause-certificate_name_differs = You reached a computer whose ID card shows another name.
    .meaning = A real issuer made this card for other names. You may have reached another computer than you wanted.
    .remedy-1 = On this computer, type one of the names on the ID card if it is the right computer.
    .remedy-2 = At your helpdesk, ask whether the name you use should be on the card.
    .proves-not = This does not prove a wrong computer. The right one may lack the name you typed, and most programs only warn.

cause-tls_intercepted = A security product on the way opens the line.
    .meaning = The ID card was made by { $inspector }, not by your work computer. Such products often break Remote Desktop.
    .remedy-1 = At your helpdesk, ask them to let Remote Desktop pass { $inspector } unopened.
    .remedy-2 = On this computer, try your phone's hotspot, and check again.
    .proves-not = This does not prove that the product breaks the call. It only shows that it stands in the way.

cause-certificate_unreadable = The work computer's ID card can't be read.
    .meaning = A card came, but it is broken or its signature does not fit. Do not sign in until your helpdesk has looked at it.
    .remedy-1 = At your helpdesk, report this before you sign in.
    .remedy-2 = On the work computer, { $family ->
            [windows] the helpdesk lets Windows make a new ID card for Remote Desktop.
            [virtualbox] the helpdesk sets up an ID card for VirtualBox' remote display.
           *[other] the helpdesk gives the Remote Desktop server a new ID card and key.
        }
    .proves-not = This does not prove an attack. A damaged card on the work computer looks the same as one changed on the way.

cause-nla_not_ready = The work computer hangs up when the sign-in check begins.
    .meaning = { $family ->
            [windows] The line was protected and then closed at the first sign-in message. We can't tell why a Windows computer does this.
            [freerdp] Linux desktops do this while no name and password are set for Remote Desktop. That is very common.
            [virtualbox] VirtualBox does this when it was told to check sign-ins and has nobody to ask.
            [ironrdp] Servers of this kind do this while no name and password are set for them.
           *[other] Servers that are not Windows do this while no name and password are set for them.
        }
    .remedy-1 = On the work computer, { $family ->
            [windows] the helpdesk looks at the System log for this minute.
           *[other] the helpdesk sets the name and password of the Remote Desktop server.
        }
    .remedy-2 = On the work computer, the helpdesk starts the Remote Desktop service again.
    .proves-not = This says nothing about your password. None was sent.

cause-sign_in_stalled = The work computer does not answer the sign-in check.
    .meaning = The line is safe, but no answer comes. The work computer may wait for one that looks up names and passwords.
    .remedy-1 = On this computer, wait two minutes and check again.
    .remedy-2 = On the work computer, { $family ->
            [windows] the helpdesk looks whether it reaches a domain controller.
           *[other] the helpdesk reads the Remote Desktop server's own log for this minute.
        }
    .remedy-3 = On the work computer, the helpdesk starts the Remote Desktop service again.
    .proves-not = This says nothing about your password. None was sent.

cause-clock_wrong = The two clocks are too far apart.
    .meaning = The two clocks differ by more than five minutes. A sign-in can be turned down for that alone.
    .remedy-1 = On this computer, open the date and time settings and { $system ->
            [windows] choose “Sync now”.
           *[other] set the clock on automatic.
        }
    .remedy-2 = On the work computer, the helpdesk puts the clock and its time source right.
    .proves-not = This does not prove which clock is wrong. Some kinds of sign-in work all the same.

cause-client_side = { $reported ->
        [log] Our checks found nothing wrong; an earlier call here was cut off.
       *[person] Our checks found nothing wrong; the reason is likely on this computer.
    }
    .meaning = { $reported ->
            [log] Every check went well, and yet the log of this computer tells of 0x904.
           *[person] Every check went well, and yet you saw 0x904.
        } { $suspect ->
            [policy] A setting of your company on this computer stands out; it is the first thing to look at.
            [client] Your Remote Desktop program, or an update here, stands out; it is the first thing to look at.
            [saved_sign_in] A saved sign-in may be old; it is the first thing to look at.
            [file] Settings in your connection file stand out; they are the first thing to look at.
           *[none] A saved sign-in, a setting or an old program here can do that, or something after the sign-in.
        }
    .remedy-1 = { $suspect ->
            [policy] At your helpdesk, ask about the setting that we name below.
            [client] On this computer, look at step 4 first: it is about updates and the program itself.
            [file] On this computer, make a new connection file, as step 8 shows.
           *[other] On this computer, remove the saved sign-in for the work computer, as step 5 shows.
        }
    .remedy-2 = On this computer, { $system ->
            [windows] update Windows and its Remote Desktop program, as step 4 shows.
           *[other] update your Remote Desktop program, as step 4 shows.
        }
    .remedy-3 = On this computer, try another way in, as step 8 shows.
    .proves-not = This does not prove which setting is at fault. A trouble that comes and goes may also have passed by now.

cause-gateway_down = { $gateway ->
        [not_found] The network does not know the front door's name.
        [closed] Your company's front door picks up and hangs up.
        [mute] Your company's front door picks up but says nothing.
        [maintenance] Your company's front door is closed for now.
       *[unreachable] Your company's front door does not pick up.
    }
    .meaning = { $gateway ->
            [not_found] The name may be misspelled. Or the network that you are on does not work.
            [closed] Its service may be starting, or it may be full. A device in between can do this too.
            [mute] Its service may hang. Or a device in between holds the line.
            [maintenance] It answers that it is out of service. Planned work looks like this.
           *[unreachable] It may be closed for care. Or the network that you are on does not let the call out.
        } Without it, no call gets through to your work computer.
    .remedy-1 = On this computer, { $gateway ->
            [not_found] compare the front door's name with the one you were given.
            [unreachable] open a web page to see if the network works.
           *[other] wait a quarter of an hour and check again.
        }
    .remedy-2 = On this computer, try another network, for example your phone's hotspot.
    .remedy-3 = At your helpdesk, ask whether the front door is in service.
    .proves-not = This says nothing about the work computer, and it does not prove which side is at fault.

cause-gateway_refuses = { $gateway ->
        [not_published] The web server you named has no front door.
        [not_gateway] Something else picks up in place of the front door.
        [tls_refused] The front door turns down our ways of protection.
       *[refused] Your company's front door turns us away.
    }
    .meaning = { $gateway ->
            [not_published] You reached a web server, but not a front door. The name may be wrong, or the door was taken down.
            [not_gateway] You reached a program that is no front door. The sign-in page of a hotel network does this too.
            [tls_refused] The front door may be too old, or its settings too narrow.
           *[refused] It did not even ask who you are. Its rules may forbid calls from the network that you are on.
        }
    .remedy-1 = On this computer, { $gateway ->
            [tls_refused] install the updates of your system, then check again.
            [refused] try another network, for example your phone's hotspot.
            [not_gateway] open a web page and see if this network wants a sign-in first.
           *[other] compare the front door's name with the one you were given.
        }
    .remedy-2 = At your helpdesk, { $gateway ->
            [tls_refused] ask which ways of protection the front door allows.
            [refused] ask which rule of the front door turns you away.
           *[other] ask for the right name of the front door.
        }
    .proves-not = { $gateway ->
            [tls_refused] We offer only modern ways. Your own program may still get in by an older one.
            [refused] This says nothing about your account or password. None was sent.
           *[other] This does not prove that the name is wrong. A box in front of the real door can answer like this.
        }

cause-gateway_certificate = { $gateway ->
        [certificate_expired] The front door's ID card has run out.
        [certificate_not_yet_valid] The front door's ID card is not valid yet.
        [certificate_name_differs] The front door's ID card is made out to other names.
       *[certificate_unreadable] The front door's ID card can't be read.
    }
    .meaning = { $gateway ->
            [certificate_expired] The card must be renewed.
            [certificate_not_yet_valid] The clock of this computer is wrong, or the card was issued for later.
            [certificate_name_differs] The name you were given may be old, or the card lacks it.
           *[certificate_unreadable] The card is broken, or somebody changed it on the way.
        } { $system ->
            [windows] At a front door, Windows does not only warn: it goes no further.
           *[other] At a front door, many programs do not only warn: they go no further.
        }
    .remedy-1 = On this computer, { $gateway ->
            [certificate_name_differs] compare the front door's name with the one you were given.
            [certificate_unreadable] do not sign in until your helpdesk has looked at it.
           *[other] look whether the date and the time are right.
        }
    .remedy-2 = At your helpdesk, say what is wrong with the front door's ID card. Everybody needs that door.
    .proves-not = This says nothing about the work computer. We never got as far as calling it through the door.

cause-garbled = The answer to the security check makes no sense.
    .meaning = First came a good answer, then one that can't be read. A broken program or box on the way mixes up the talk.
    .remedy-1 = On this computer, try another network, for example your phone's hotspot.
    .remedy-2 = On the work computer, the helpdesk updates its Remote Desktop server.
    .proves-not = This does not prove where it went wrong. The work computer and a box on the way look the same from here.

cause-undetermined = { $stopped ->
        [yes] It stopped, and we can't tell why.
        [behind] The front door answers; what lies behind it can't be seen.
       *[no] We could not check all that you asked for.
    }
    .meaning = { $stopped ->
        [behind] The front door answers, and only it leads to the work computer. What lies behind it can't be seen without a sign-in.
        [no] Nothing stopped us on the way, but one of the checks could not be made. The list of checks says which, and why.
       *[yes] { $phase ->
            [none] It stopped before the computer's name was found.
            [resolve] It stopped before anything picked up at the address.
            [tcp] It stopped at the first words, before the two sides agreed on anything.
            [negotiation] It stopped in the security check.
            [tls] It stopped when the sign-in check began.
            [credssp_challenge] It stopped after the work computer had asked for a sign-in.
           *[other] It stopped on the way in.
        } What we saw fits none of the reasons we know.
        }
    .remedy-1 = On this computer, try another way in, as step 8 shows.
    .remedy-2 = At your helpdesk, pass on the report of this check.
    .proves-not = This does not prove that anything is wrong with the work computer. It only says where the call stopped.

# How sure we are, and who must act.

confidence-very_likely = Very likely
confidence-likely = Likely
confidence-cannot_tell = We cannot tell

who-you = You can do this yourself.
who-helpdesk = Your helpdesk must do this.
who-nobody = Nobody has to do anything.
