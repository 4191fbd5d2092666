# Does the network know the name? ($name is what was typed.)

name_resolves-resolved = The network knows this name.
    .seen = The network's phone book lists { $count ->
            [one] one address
           *[other] { $count } addresses
        } for the name, after { $took_ms } ms.
    .meaning = The name leads to an address. The next checks call that address.
    .proves-not = The entry may be stale or point at another machine; only the certificate and the NTLM names show who answered.

name_resolves-no_such_name = The network does not know this name.
    .seen = The network's phone book has no entry for “{ $name }”.
    .meaning = The name may be misspelled. Or it is known only inside your work network, and your VPN is off.
    .remedy-1 = On this computer, read the name letter by letter and compare it with the one you were given.
    .remedy-2 = On this computer, turn on your work VPN and check again.
    .remedy-3 = At your helpdesk, ask for the full name of the work computer, or for its address.
    .proves-not = The computer may be up and well: only the resolver that this computer uses has no record (VPN down, split DNS, missing search suffix).

name_resolves-resolver_silent = The network's phone book did not answer.
    .seen = No answer came to the question where “{ $name }” is.
    .meaning = This computer could not look the name up just now. Most often the network or the VPN is down.
    .remedy-1 = On this computer, open any web page to see if the network works at all.
    .remedy-2 = On this computer, turn the VPN off and on again, then check again.
    .remedy-3 = At your helpdesk, ask for the address of the work computer, so that no name is needed.
    .proves-not = It says nothing about the name or the work computer: the resolver timed out or reported a temporary failure.
