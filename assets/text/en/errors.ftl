# One sentence for each kind of wrong input or of a program that can't go on; for people at a terminal.

target-empty = No computer was named.
target-forbidden_character = The computer's name contains a space or a control character.
target-port = The port “{ $text }” is not a number from 1 to 65535.
target-brackets = In “{ $text }” the IPv6 address needs square brackets before a port, for example [2001:db8::1]:3389.
target-bracket_content = In “{ $text }” the square brackets do not hold an IPv6 address, perhaps followed by a colon and a port.
target-address = “{ $text }” looks like an address but is none.
target-name = “{ $text }” is not a computer's name.
target-scheme = Name the computer alone, without what ends in “://”.
target-missing = Name a computer to check, or use --practice with a fault.

file-missing = There is no file “{ $path }”.
file-unreadable = The file “{ $path }” can't be read ({ $reason }).
file-too_large = The file “{ $path }” is larger than { $limit } bytes, which no connection file is.
file-no_address = The connection file “{ $path }” names no computer (it has no “full address”).
file-not_text = The file “{ $path }” is not a connection file: it is not text.

unknown-check = There is no check called “{ $name }”; “check --help” lists them.
unknown-fault = There is no practice fault called “{ $name }”; “practice” lists them.
unknown-language = There are no texts in the language “{ $name }”; there are some in { $tags }.
timeout-range = The time limit “{ $text }” is not a number of seconds from 0.2 to 20.

practice-port_taken = The port { $port } on this computer is already taken.
program-no_window = A window can't be opened here ({ $reason }); use “rdp-first-aid check” with a computer's name.
program-failed = The program could not do its work ({ $reason }).
expect-address = “{ $text }” is no address; --expect takes one such as 192.0.2.7.
saw-code = “{ $text }” is no code; --saw takes one such as 0x904 or 0x904/0x7.
explain-none = No code was found; explain takes one such as 0x904 0x7 or 2308/7, or the whole message.
no-window-hung = It showed no picture within ten seconds
no-window-card = There is no graphics card
no-window-fell = The program ended before its first picture
no-window-question = This program can't draw its window here. Yes goes on in a text window. No writes a report.
no-window-unwritten = This program can't draw its window here, and it could not write a report. Use “rdp-first-aid check NAME” in a terminal.
no-window-written = This program can't draw its window here. It wrote a report: { $path }
file-half_unit = The file “{ $path }” ends in the middle of a letter: it was cut.
file-broken_text = The file “{ $path }” holds bytes that are no text in the encoding that it names.
file-two_values = The file “{ $path }” says “{ $name }” on line { $first } and once more on line { $second }; nobody can tell which of them holds.
file-hidden_sign = In the file “{ $path }” the setting “{ $name }” holds a sign that can't be seen.
file-exists = There is a file “{ $path }” already; with --force it is written over.
file-unwritable = The file “{ $path }” can't be written ({ $reason }).
file-no_report = The file “{ $path }” is no report of “check --json”.
rdp-keep-unknown = There is nothing called “{ $name }” to keep; there is { $shares }.
rdp-user-sign = The user name contains a line break or another control character.
rdp-no_host = Name a computer for the connection file, or a report with --from-report.
rdp-report-hidden = The report “{ $path }” hides the computer's name; name the computer as well.
rdp-report-other = The report “{ $path }” is about another computer.
sign-certificate = The file “{ $path }” holds no certificate in PEM.
sign-key = The file “{ $path }” holds no private key in PEM that can be used (RSA, P-256 or P-384).
sign-key_encrypted = The key in “{ $path }” is encrypted; use a PFX file, or a key without a password.
sign-mismatch = The key in “{ $path }” does not belong to the certificate.
sign-pfx = The file “{ $path }” is no PFX file (PKCS#12) that can be read.
sign-password = The password does not open “{ $path }”.
sign-pfx_no_key = The file “{ $path }” holds no private key with its certificate.
sign-secret = The file “{ $path }” holds a saved password; take it out before signing (“rdp harden” does).
