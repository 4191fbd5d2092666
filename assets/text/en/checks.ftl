# The 18 checks by name, what they ask, and the words for how they ended.

check-client_ready = A Remote Desktop program
    .doing = Looking for a Remote Desktop program here
check-saved_sign_in = Your saved sign-in
    .doing = Looking for a saved sign-in for this computer
check-client_policy = Rules on this computer
    .doing = Reading the rules that change the way
check-past_attempts = Your last attempts
    .doing = Reading what this computer noted about your last attempts
check-network_up = Your network
    .doing = Looking at the network you are on
check-name_resolves = The computer's name
    .doing = Looking up the name in the network's phone book
check-port_answers = An answer at the address
    .doing = Calling the work computer
check-speaks_rdp = Remote Desktop picks up
    .doing = Listening who picked up
check-security_agreed = Agreement on protection
    .doing = Agreeing on how to protect the line
check-tls_completes = The security check
    .doing = Going through the security check
check-large_packets_pass = Large messages
    .doing = Sending a large message to see if it gets through
check-certificate_sound = The ID card
    .doing = Reading the work computer's ID card
check-sign_in_ready = The sign-in check
    .doing = Asking whether it is ready for a sign-in
check-clock_right = The two clocks
    .doing = Comparing the two clocks
check-link_steady = A steady line
    .doing = Measuring how steady the line is
check-udp_answers = The fast side channel
    .doing = Knocking at the fast side channel
check-gateway_answers = The front door
    .doing = Knocking at the company's front door
check-signs_in = Your sign-in
    .doing = Trying your sign-in

# Why a check did not run.

why-not_selected = Not asked for.
    .meaning = Only some checks were chosen, and this was not one of them.
why-needs_failed = An earlier check has to pass first.
    .meaning = This check builds on one that found a problem. It has nothing to look at yet.
why-unsupported_here = There is nothing to look at here.
    .meaning = This computer, or the work computer, does not show what this check looks at.
why-no_permission = This account may not look there.
    .meaning = Your account has no right to read this. The check was left out.
why-connection_budget = One more call would be too many.
    .meaning = We call a work computer only a few times, so that it does not take us for an attacker.
why-out_of_time = The time for this run was up.
    .meaning = A run ends after 20 seconds at most. Check again to give this one its turn.
why-behind_gateway = The way leads through the front door.
    .meaning = You come in through your company's front door. A direct call would prove nothing.
why-not_built = This version can't check that.
    .meaning = This version of the program has no such check yet.
why-cancelled = You stopped the run.
    .meaning = The run was stopped before this check had its turn.

not-applicable = Does not apply here.
    .meaning = There is nothing to look at on this way.

status-fine = Fine
status-warning = Warning
status-problem = Problem
status-not_applicable = Does not apply
status-not_checked = Could not check
