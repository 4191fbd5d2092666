# Which of this computer's lines leads to the work computer? ($vpn names the product, or is ppp, tunnel, other or none.)

network_up-connected = Your computer is on a network.
    .seen = Calls to the work computer leave by { $kind ->
            [wifi] Wi-Fi
            [cable] cable
            [mobile] a mobile line
            [virtual] a virtual adapter
           *[unknown] an adapter of another kind
        } (“{ $adapter }”).
    .meaning = Your side has a line to send on. { $vpn_up ->
            [yes] A VPN is on too, but these calls do not go through it.
           *[no] We see no VPN that is on.
        }
    .proves-not = A route is not yet a working path. A VPN without an adapter of its own (policy-based IPsec, filter drivers of security agents) is not seen. { $agents_here ->
            [yes] Running here too, and able to look into or steer calls: { $agents }.
            [no] No product that we know to look into or steer calls was seen running.
           *[not_known] Whether such a product runs here could not be read.
        }

network_up-through_vpn = The way to the work computer leads through a VPN.
    .seen = Calls to the work computer leave by { $vpn ->
            [other] a VPN
            [ppp] a dialled line, most often a VPN
            [tunnel] a tunnel, most often a VPN
           *[named] the VPN { $vpn }
        } (“{ $adapter }”).
    .meaning = That is in order. Keep in mind that a VPN can be slow, or lose large messages, and so cause trouble.
    .proves-not = The adapter's MTU is its own; what the path beyond it carries is not seen. { $idle_known ->
            [yes] Its profile hangs up after { $vpn_idle_limit_minutes } idle minutes.
           *[no] When its idle time-out strikes is not seen.
        } { $agents_here ->
            [yes] Running here too, and able to look into or steer calls: { $agents }.
            [no] No product that we know to look into or steer calls was seen running.
           *[not_known] Whether such a product runs here could not be read.
        }

network_up-loopback = This address is your own computer.
    .seen = Calls to this address do not leave your computer.
    .meaning = No network is needed for this. If you meant another computer, check the name or address.
    .proves-not = A tunnel, port forward, container or WSL on this computer may pass the call on; the way beyond it is not seen.

network_up-no_adapter = Your computer is not on any network.
    .seen = No line of this computer is both on and has an address.
    .meaning = No call can leave your computer now. Most often Wi-Fi is off, or a cable is out.
    .remedy-1 = On this computer, connect to Wi-Fi or plug in the cable.
    .remedy-2 = On this computer, see if flight mode is on, and turn it off.
    .proves-not = Nothing was sent, so nothing is known about the work computer. A link-local address alone (no answer from DHCP) counts as none.

network_up-unknown_way = We can't tell which line leads to the work computer.
    .seen = Your computer is on a network, but no line is known to lead to the work computer.
    .meaning = The name may lead to no address, or your computer knows no way there. The other checks say more.
    .remedy-1 = On this computer, turn on your work VPN, if you have one, and check again.
    .proves-not = Only the source address that the system would choose is looked at, not the routing table. With no address for the name there is nothing to ask about.

network_up-vpn_idle = A VPN is set up here, and it is off.
    .seen = The work computer was not reached, and { $vpn ->
            [other] a VPN
           *[named] the VPN { $vpn }
        } is off.
    .meaning = Many work computers can be reached only while the VPN is on.
    .remedy-1 = On this computer, turn on your work VPN and check again.
    .remedy-2 = At your helpdesk, ask whether the work computer is behind the VPN.
    .proves-not = This VPN may not be the one for work, and the host may be down behind it all the same.

network_up-weak_wifi = Your Wi-Fi is weak here.
    .seen = Calls to the work computer leave by Wi-Fi (“{ $adapter }”), at { $wifi_percent } per cent of its strength.
    .meaning = A weak signal loses parts of a call. The desktop can then stop or drop.
    .remedy-1 = On this computer, move closer to the Wi-Fi box, or use a cable.
    .remedy-2 = On this computer, check again, and watch the line for a minute.
    .proves-not = The signal is the system's own rough measure at one moment. A weak one can still carry a call, and a strong one can lose it.
