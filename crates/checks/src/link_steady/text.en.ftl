# Is the line steady? $timed: with_variation, yes or no; $counted says whether the system counts what was sent.

link_steady-steady = The line is steady so far.
    .seen = { $timed ->
            [with_variation] A message and its answer took { $round_trip_ms } ms, give or take { $variation_ms } ms, and nothing was sent twice.
            [yes] A message and its answer took { $round_trip_ms } ms, and nothing was sent twice.
           *[no] Nothing had to be sent twice.
        }
    .meaning = Messages come through in good time. Only a few were sent, so this is a first look.
    .proves-not = A handful of segments can't show loss of a few percent, or trouble that comes and goes; “watch” measures for minutes. Bandwidth is not measured before sign-in.

link_steady-resent = A message had to be sent again.
    .seen = { $counted ->
            [yes] Of { $sent } messages that we sent, { $resent } had to be sent again.
           *[no] Of our messages, { $resent } had to be sent again.
        }
    .meaning = A message or its answer got lost, or came very late. Once in a while that is normal. If it goes on, the line is poor.
    .remedy-1 = On this computer, let “rdp-first-aid watch” measure the line for ten minutes.
    .remedy-2 = On this computer, compare with the VPN off, or with another network.
    .proves-not = One lost segment is normal on a healthy path and breaks no sign-in. Bandwidth is not measured before sign-in.

link_steady-slow = It is a long way to the work computer.
    .seen = A message and its answer took { $round_trip_ms } ms.
    .meaning = Each word takes long to get there and back. Remote Desktop works, but the mouse and keys feel slow.
    .remedy-1 = On this computer, compare with the VPN off, or with another network.
    .remedy-2 = On this computer, let “rdp-first-aid watch” measure the line for ten minutes.
    .proves-not = A long round trip alone does not end a connection, and a few segments may be unlucky. Bandwidth is not measured before sign-in.

link_steady-swinging = The delay on the line jumps up and down.
    .seen = A message and its answer took { $round_trip_ms } ms, give or take { $variation_ms } ms.
    .meaning = Some messages are quick and others slow. A crowded Wi-Fi or a busy VPN does this.
    .remedy-1 = On this computer, compare with a cable in place of Wi-Fi, or with the VPN off.
    .remedy-2 = On this computer, let “rdp-first-aid watch” measure the line for ten minutes.
    .proves-not = A handful of round trips proves little, and a busy host can answer late too. Bandwidth is not measured before sign-in.
