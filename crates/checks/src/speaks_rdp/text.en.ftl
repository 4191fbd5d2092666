# Is it Remote Desktop that picked up?

speaks_rdp-rdp = Remote Desktop picked up.
    .seen = { $family ->
            [windows] A Windows computer answered with Remote Desktop.
            [xrdp] An xrdp server answered with Remote Desktop.
            [freerdp] A server of the FreeRDP kind answered with Remote Desktop.
            [ironrdp] A server of the IronRDP kind answered with Remote Desktop.
            [virtualbox] A VirtualBox machine answered with Remote Desktop.
           *[other] A Remote Desktop server of an unknown kind answered.
        }
    .meaning = The right kind of program is there and answers our first words.
    .proves-not = The family is read from thirteen bytes; a proxy that ends RDP shows its own. Whether it is the right computer is not known yet.

speaks_rdp-closed_at_once = Something picked up and hung up at once.
    .seen = { $when ->
            [before_request] It hung up before we said a word.
           *[after_request] It hung up after our first words, without one of its own.
        }
    .meaning = Most often it is a tunnel or relay with no computer behind it. A full work computer can do it too.
    .remedy-1 = On this computer, see if you use a tunnel or relay, and whether its other end is connected.
    .remedy-2 = On the work computer, see if it has started up fully, then check again.
    .remedy-3 = At your helpdesk, ask what stands between you and the work computer.
    .proves-not = Who closed is not known: a relay, a port forward, a bastion, a security product, or a host at its connection limit.

speaks_rdp-mute = Something picked up, but says nothing useful.
    .seen = Within { $limit_s } s came { $bytes ->
            [0] not a single byte
            [one] only one byte
           *[other] only { $bytes } bytes, too few for an answer
        }.
    .meaning = A program holds the line but gives no full answer. The Remote Desktop service may hang, or a device in between keeps the line open.
    .remedy-1 = On this computer, wait two minutes and check again.
    .remedy-2 = On the work computer, the helpdesk starts the Remote Desktop service again.
    .proves-not = A hung TermService, a NAT device and a tarpit look the same from here.

speaks_rdp-other_service = Another program picked up, not Remote Desktop.
    .seen = { $service ->
            [http] A web server answered.
            [ssh] An SSH server answered.
            [tls] A server that speaks only in code answered, as a web site does.
            [vnc] A VNC screen-sharing server answered.
            [smtp] A mail server answered.
            [ftp] An FTP file server answered.
            [mysql] A MySQL database answered.
            [imap] A mailbox server answered.
            [pop3] A mailbox server answered.
            [nx] A NoMachine server answered.
           *[unknown] The answer fits no program that we know.
        }
    .meaning = You reached a program that is not Remote Desktop. The name, the address or the number after the colon is not right.
    .remedy-1 = On this computer, compare the whole address, with the number after the colon, with the one you were given.
    .remedy-2 = At your helpdesk, ask which address and number belong to your work computer.
    .proves-not = It does not prove that Remote Desktop is off: it may listen on another port of the same host.

speaks_rdp-cut_short = The answer broke off in the middle.
    .seen = The line closed after { $bytes ->
            [one] one byte
           *[other] { $bytes } bytes
        } of the first answer.
    .meaning = The work computer began to answer and then hung up. Something there, or on the way, ended the call.
    .remedy-1 = On this computer, wait two minutes and check again.
    .remedy-2 = On the work computer, the helpdesk looks at the Remote Desktop server's own log for this minute.
    .proves-not = An MCS disconnect, a crashed server process and a middle box that cuts the stream look alike.

speaks_rdp-broken_frame = The first answer makes no sense.
    .seen = The first answer came, but its form is broken.
    .meaning = The answer looks like Remote Desktop but breaks its own rules. A faulty program or device changed it.
    .remedy-1 = On this computer, try another network, for example your phone's hotspot.
    .remedy-2 = At your helpdesk, pass on the report of this check.
    .proves-not = Whether the server or a device in between made the broken frame is not known.
