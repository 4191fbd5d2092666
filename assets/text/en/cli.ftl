# The report in words, and the help of the command line.

cli-confidence = How sure
cli-seen = What we saw
cli-means = What it means
cli-do = What to do
cli-who = Who must act
cli-proves-not = What it does not prove
cli-checks = All checks
cli-step = See step { $number } of the checklist: { $title }
cli-target = Checking { $target }
cli-practice_serving = This practice computer shows the fault “{ $fault }”.
cli-practice_gateway = It is a gateway; to use it: rdp-first-aid check { $address } --gateway { $gateway }
cli-practice_stop = Press Ctrl+C to stop it.
cli-stopped = Stopped.

help-about = Finds out why a Remote Desktop connection stops (0x904, extended 0x7) and says what to do.
help-check = Run every live check once and print the report in words
help-target = The computer: HOST, HOST:PORT, [v6]:PORT, an address, or a .rdp file
help-json = Print the report as JSON on standard output, and nothing else there
help-gateway = The Remote Desktop gateway that leads to the computer
help-saw = The code that was shown, for example 0x904/0x7
help-expect = The address that the name should lead to; it is tried as well
help-each-address = Try every address of the name up to the sign-in question, not only the first that answers
help-thorough = List the TLS versions and suites that the host accepts, over up to twelve more connections
help-practice-option = Start a practice computer with this fault in the same process and check it
help-only = Run only these checks and those they need, separated by commas: { $checks }
help-timeout = Limit of each phase in seconds, from 0.2 to 20; decimals are allowed
help-lang = The language of all texts, for example en
help-practice = Serve a practice computer on 127.0.0.1 with one chosen fault, or list the faults
help-fault = The fault to show; without it the faults are listed
help-port = The port to serve on; without it a free one is taken
help-practice-json = Print the list of faults as JSON
help-exit = Exit status of check: 0 healthy (warnings allowed), 1 another cause was found, 2 the call was wrong, 3 the program could not do its work, 130 stopped with Ctrl+C.
