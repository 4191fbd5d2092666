# The result code: read back in words for the helpdesk, refused with a reason, spelled on the telephone.

result-line = Result code: { $code }
result-spelled = Spelled
result-less = A code can't carry the details. The report says more.
result-not = A check that is not named here need not have gone well: it may not have been made. The code holds no name and no address, so ask which computer it is about.

result-cause-healthy = All that was checked is fine.
result-cause-gateway_down = The company's front door can't be reached, or is closed.
result-cause-gateway_refuses = The front door answers and lets no call through.
result-cause-gateway_certificate = The front door's ID card would be turned away.

result-reached = How far it got
    .none = The name was not resolved.
    .resolve = The name has an address; no TCP connection was made.
    .tcp = TCP was connected; the X.224 negotiation did not complete.
    .negotiation = The X.224 negotiation completed; TLS was not established.
    .tls = TLS was established; no CredSSP message was answered.
    .credssp_challenge = The host answered the first CredSSP message.
    .credssp = The host took the credentials; the MCS connection did not complete.
    .mcs = The MCS connection was made; the channels were not joined.
    .channels = The channels were joined; the client's details were not sent.
    .client_info = The client's details were sent; licensing did not complete.
    .licensing = Licensing completed; the capabilities were not exchanged.
    .capabilities = The capabilities were exchanged; the session did not begin.
    .active = The session began; no picture was drawn.
    .picture = The first picture was drawn.
result-ended = What ended it
    .nothing = Nothing: the attempt was not cut off.
    .not_found = The resolver has no address for the name.
    .refused = TCP was refused.
    .unreachable = There was no way to the address, or the system opened no connection.
    .timeout = A phase's time limit passed.
    .close = The peer closed the connection.
    .reset = The peer reset the connection.
    .alert = A TLS alert.
    .failure_code = An RDP negotiation failure code.
    .disconnect = An MCS disconnect.
    .garbage = Bytes that cannot stand there.
    .not_rdp = Another service answers on the port.
    .cancelled = The person stopped the run.
result-family = What the host runs
    .windows = Windows
    .xrdp = xrdp
    .freerdp = FreeRDP (GNOME, KDE and others)
    .ironrdp = IronRDP
    .virtualbox = VirtualBox
    .unknown = Not known
result-platform = Checked from
    .windows = Windows
    .macos = macOS
    .linux = Linux
    .unknown = Not known
result-gateway = Gateway
    .yes = One was named.
    .no = None was named.
result-vpn = VPN
    .unseen = None was seen.
    .off = One is set up and off.
    .aside = One is on; the way does not lead through it.
    .through = The way leads through one.
result-clocks = The clocks
    .not_compared = They were not compared.
    .together = They are less than a minute apart.
    .ahead = { $minutes ->
            [1] The other side's clock is ahead by a minute or more.
            [60] The other side's clock is ahead by an hour or more.
            [1440] The other side's clock is ahead by a day or more.
           *[other] The other side's clock is ahead by { $minutes } minutes or more.
        }
    .behind = { $minutes ->
            [1] The other side's clock is behind by a minute or more.
            [60] The other side's clock is behind by an hour or more.
            [1440] The other side's clock is behind by a day or more.
           *[other] The other side's clock is behind by { $minutes } minutes or more.
        }
result-saw = What the person saw
    .none = No code was named.
    .another = A code that has no number in a result code.
result-not_fine = Checks that were not fine
    .none = None is named.

result-refused-length = A result code has 12 symbols, and this has { $count }.
result-refused-symbol = Symbol { $place }, “{ $symbol }”, stands in no result code: there are digits, and letters without I, L, O and U.
result-refused-misheard = Symbol { $place } is likely misheard; perhaps it was { $perhaps } instead of { $heard }; ask again before you rely on it.
result-refused-swapped = Symbols { $place } and { $next } have likely changed places; ask again before you rely on it.
result-refused-several = The code does not fit its two check symbols, and likely more than one symbol is wrong: have the whole code read again.
result-refused-version = The code says that it is of version { $version }, which this program does not know; a newer one may read it.
result-refused-unknown = The code says something that this program does not know ({ $field } { $number }); a newer one made it and can read it.

help-code = Read a result code back in words, offline
help-code-code = The twelve symbols; case, spaces and dashes do not matter
help-code-json = Print what the code says as JSON
help-code-exit = Exit status of code: 0 the code was read, 2 the code or the call was wrong, 3 the program could not do its work.

# By the alphabet of the ICAO.
spell-0 = zero
spell-1 = one
spell-2 = two
spell-3 = three
spell-4 = four
spell-5 = five
spell-6 = six
spell-7 = seven
spell-8 = eight
spell-9 = nine
spell-a = A as in Alfa
spell-b = B as in Bravo
spell-c = C as in Charlie
spell-d = D as in Delta
spell-e = E as in Echo
spell-f = F as in Foxtrot
spell-g = G as in Golf
spell-h = H as in Hotel
spell-j = J as in Juliett
spell-k = K as in Kilo
spell-m = M as in Mike
spell-n = N as in November
spell-p = P as in Papa
spell-q = Q as in Quebec
spell-r = R as in Romeo
spell-s = S as in Sierra
spell-t = T as in Tango
spell-v = V as in Victor
spell-w = W as in Whiskey
spell-x = X as in X-ray
spell-y = Y as in Yankee
spell-z = Z as in Zulu
