# Do large messages get lost where small ones pass?

large_packets_pass-passed = Large messages get through, both ways.
    .seen = Full-sized messages crossed the line in both directions.
    .meaning = Nothing on the way loses large messages. The size of messages is not what stops you.
    .proves-not = Only full TCP segments of the TLS phase were seen to cross; UDP datagrams of the session are not tested here.

large_packets_pass-lost = Large messages get lost on the way.
    .seen = Twice large messages got stuck while small ones went through; they are lost { $direction ->
            [up] on the way to the work computer.
            [down] on the way back to you.
           *[both] both ways.
        }
    .meaning = A VPN, router or tunnel on the way drops what is too large and does not say so.
    .remedy-1 = On this computer, try your phone's hotspot, or the VPN off if you can reach the work computer without it.
    .remedy-2 = At your helpdesk, ask for a smaller message size (MTU) on the VPN.
    .proves-not = The device that drops them is not known. A path MTU black hole can stand anywhere between the two hosts (RFC 2923 2.1).

large_packets_pass-stuck_too = Small messages get stuck as well as large ones.
    .seen = With small messages it got stuck at the same place.
    .meaning = The size of messages is not what stops you here. The work computer itself may hang.
    .remedy-1 = On the work computer, the helpdesk starts the Remote Desktop service again.
    .proves-not = A second fault on the path is not ruled out: only the clamped handshake was compared with the plain one.

large_packets_pass-varying = Once it got stuck, and once it went through.
    .seen = The same test got stuck once and went through another time.
    .meaning = The line or the work computer changes from minute to minute. We can't tell which.
    .remedy-1 = On this computer, try another network, for example your phone's hotspot.
    .proves-not = Tries that contradict one another prove neither a path MTU problem nor a healthy path.
