# Does anything pick up at that address? ($tried counts the addresses that were tried.)

port_answers-open = Something at this address picks up.
    .seen = { $address } picked up after { $took_ms } ms.
    .meaning = The way to this address is open. What picks up there is the next question.
    .proves-not = A completed TCP connection does not mean Remote Desktop: a tunnel, relay or NAT proxy accepts on behalf of a host that is not there.

port_answers-another_works = Another address works where this one does not.
    .seen = The call by name came to a bad end; { $works_at } works.
    .meaning = The name leads to the wrong computer, or to one of several that is out of order.
    .remedy-1 = On this computer, ask your helpdesk whether { $works_at } is right before you sign in there.
    .remedy-2 = At your helpdesk, ask which address the name should lead to.
    .proves-not = That the address that works is the right computer is not proven; compare the name on its certificate.

port_answers-another_fails = One of the other addresses does not work.
    .seen = This attempt went well; { $fails_at } does not work.
    .meaning = You may land there another time. Then the same call does not get through.
    .remedy-1 = At your helpdesk, pass on the address that does not work: { $fails_at }.
    .proves-not = Each address was tried once. A member of a farm that is busy or drained may refuse for a while.

port_answers-expected_fails = It works, but not by the address that you expect.
    .seen = This attempt went well; the address that you expect, { $fails_at }, does not work.
    .meaning = The name leads to another address, and that one works. The one you expect may be out of date.
    .remedy-1 = At your helpdesk, ask which address the name should lead to.
    .proves-not = Which of the two addresses is right can't be seen from here.

port_answers-not_as_expected = It works, but the name leads to another address than you expect.
    .seen = The name does not lead to the address that you expect, and works all the same.
    .meaning = The work computer may have moved to another address. Or the name belongs to another computer.
    .remedy-1 = At your helpdesk, ask which address the name should lead to.
    .proves-not = Which of the two addresses is right can't be seen from here.

port_answers-refused = The work computer turns Remote Desktop calls away.
    .seen = The call at door number { $port } was turned away at once.
    .meaning = Something there says no at once, so nothing takes your call. Remote Desktop may be switched off or use another number.
    .remedy-1 = On this computer, type the address just as you were given it, with any colon and number at its end.
    .remedy-2 = On the work computer, the helpdesk switches Remote Desktop on and starts its service again.
    .proves-not = A firewall can send the same refusal; it does not prove that TermService is stopped.

port_answers-unreachable = The network says it cannot reach this address.
    .seen = The network itself reported that there is no way to the address ({ $tried } tried).
    .meaning = This computer or a device on the way found no path to it. The VPN may be down, or the address is wrong.
    .remedy-1 = On this computer, turn on your work VPN and check again.
    .remedy-2 = On this computer, compare the name or address with the one you were given.
    .remedy-3 = At your helpdesk, say that the network reports the address as out of reach.
    .proves-not = An ICMP message names the path, not the host: the host may be up behind another route.

port_answers-no_route = This computer has no way to that address.
    .seen = This computer knows no path to the address ({ $tried } tried).
    .meaning = Your computer is not on a network that leads there. Most often Wi-Fi, the cable or the VPN is off.
    .remedy-1 = On this computer, connect to Wi-Fi or plug in the cable.
    .remedy-2 = On this computer, turn on your work VPN and check again.
    .proves-not = Nothing was sent, so nothing is known about the work computer.

port_answers-blocked_here = This computer itself blocked the call.
    .seen = This computer's own rules did not let the call out.
    .meaning = A firewall or security program here stops the call. It never went out.
    .remedy-1 = On this computer, look whether a security program shows a blocked connection.
    .remedy-2 = At your helpdesk, ask them to allow Remote Desktop calls out of your computer.
    .proves-not = Nothing was sent, so nothing is known about the work computer; which program blocks is not known either.

port_answers-silent = Nothing answers at this address.
    .seen = No answer came at door number { $port } within { $limit_s } s ({ $tried ->
            [one] one address
           *[other] { $tried } addresses
        } tried).
    .meaning = The work computer may be off or asleep. Or a firewall drops the call, or your VPN is down.
    .remedy-1 = On this computer, turn on your work VPN and check again.
    .remedy-2 = On the work computer, see if it is on and awake, or ask somebody who sits near it.
    .remedy-3 = At your helpdesk, ask whether a firewall lets Remote Desktop calls from your network through.
    .proves-not = Silence can't tell a dropped SYN (firewall, VPN down) from a host that is off, asleep or gone.
