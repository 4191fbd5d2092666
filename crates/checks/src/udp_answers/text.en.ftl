# Does the fast side channel (RDP-UDP) answer? It opens only after the first line is protected, so it is no reason for 0x904.

udp_answers-answers = The fast side channel is open.
    .seen = The work computer answered on the fast side channel.
    .meaning = Remote Desktop can use a second, faster line for the picture.
    .proves-not = One SYN and its answer passed ([MS-RDPEUDP]); the channel itself opens only after TCP is secured, and later datagrams may still be lost. It says nothing about 0x904.

udp_answers-refused = There is no fast side channel, and none is needed.
    .seen = The one test message on the fast side channel was turned away.
    .meaning = There is no second, faster line. That is nothing to worry about, and not why the first call stops.
    .proves-not = ICMP said that UDP is closed, at the host or before it. UDP starts only after the TCP connection is secured, so it can't cause 0x904 at connect.

udp_answers-silent = Nothing came back on the fast side channel.
    .seen = No answer to the one test message came within { $waited_ms } ms.
    .meaning = That proves nothing: many work computers stay silent here. Remote Desktop works without it.
    .remedy-1 = On this computer, do nothing: silence here is common.
    .proves-not = Silence is what a host without UDP, one that wants a session's cookie first, a firewall and one lost datagram all look like. UDP starts only after the TCP connection is secured, so it can't cause 0x904 at connect.

udp_answers-strange = Something else answered on the fast side channel.
    .seen = The answer ({ $bytes } bytes) is not one that Remote Desktop gives.
    .meaning = Another program may use this way. Remote Desktop works without it.
    .remedy-1 = At your helpdesk, ask what else answers there, if the picture freezes later.
    .proves-not = One datagram that is no SYN+ACK does not name the program. UDP starts only after the TCP connection is secured, so it can't cause 0x904 at connect.

udp_answers-blocked_here = This computer did not send on the fast side channel.
    .seen = This computer's own rules or settings kept the one test message back.
    .meaning = A firewall or guard program here may forbid it. Remote Desktop works without it.
    .remedy-1 = At your helpdesk, ask for this only if the picture is slow.
    .proves-not = Nothing was sent, so nothing is known about the host's UDP. UDP starts only after the TCP connection is secured, so it can't cause 0x904 at connect.
