# The words of the window. picture-* are what Windows itself shows.

window-title = RDP First Aid

button-continue = Continue
button-back = Back
button-start = Start checking
button-stop = Stop
button-show_me = Show me what to do
button-walk = Walk the whole checklist
button-now = I need to get in now
button-again = Check again
button-done = I have done this, check again
button-cannot = I can't do this
button-copy = Copy
button-copy_all = Copy all of this
button-result = Go to the result
button-start_over = Check a computer

bar-id = Screen { $id }
bar-smaller = A−
    .name = Make the text smaller
bar-larger = A+
    .name = Make the text larger
bar-colours = Colours
bar-helpdesk = Helpdesk view
    .key = F2
bar-user = Plain view
bar-steps = All steps
    .key = Ctrl+L
top-step = Step { $number } of { $count }

screen-a-heading = What happens when you connect?
    .lead = Pick what you see. This program only looks. It sends nothing to us.
    .choices = What you see
    .saw-904 = Windows says 0x904
    .saw-904-remark = A box like this one comes up, perhaps with other small numbers.
    .saw-other = Another message
    .saw-other-remark = A box with another code, or with words only.
    .saw-unsure = I am not sure
    .saw-unsure-remark = That is fine. We look at the connection itself.
    .code = The code in the message
    .code-example = 0x204
    .code-where = No code in sight? Click “See details” in the box, or leave this empty.
    .picture = A drawing of the box that Windows shows
picture-title = Remote Desktop Connection
picture-text = This computer can't connect to the remote computer.
picture-code = Error code: 0x904
picture-extended = Extended error code: 0x7
picture-button = OK

screen-b-heading = Which computer do you connect to?
    .lead = Use the name that you type in Remote Desktop. We only knock and listen. No password is sent.
    .choices = Which kind of computer
    .typed = My work computer
    .typed-remark = Type its name or its address.
    .practice = A practice computer
    .practice-remark = It runs inside this program and has one chosen fault. Nothing leaves this computer.
    .name = Name or address of the work computer
    .name-example = pc-17 or 192.0.2.17
    .fault = What the practice computer does
    .contacts = We will call “{ $target }” and nobody else, besides your network's phone book.
    .contacts-practice = We will call only this computer itself.

remark-empty = Type the name of the computer first.
remark-forbidden_character = A name has no spaces in it. Take them out.
remark-port = “{ $text }” after the colon is not a number from 1 to 65535.
remark-brackets = Put the address in square brackets, such as [2001:db8::1]:3389.
remark-bracket_content = Between the square brackets must be an address, such as [2001:db8::1].
remark-address = “{ $text }” looks like an address, but a part of it can't be right.
remark-name = “{ $text }” can't be the name of a computer. Check how it is spelled.
remark-stopped = You stopped the check. Nothing was changed.
remark-run_failed = The check could not be started here. The system says: { $reason }

screen-d-heading = Checking your connection…
    .lead = This takes a few seconds. The result comes by itself.
    .bar = { $done } of { $all } checks done
    .waiting = Waiting
    .running = Looking now

screen-e-heading = The result
    .unfound = { $check }: { $title }
    .certainty = { $confidence }. { $who }
    .saw = What we saw
    .proves-not = What it does not prove
    .do = What helps
    .told = You told us that Windows says { $code }.
    .offer = Step { $number } of the checklist is about this: { $title }
    .then = If that does not help, look at these steps next
    .details = Every check in detail
    .took = We looked at “{ $target }” for { $ms } ms, with { $connections } { $connections ->
        [one] call
       *[other] calls
    }.
    .technical = Reached: { $reached } · ended by: { $ended } · server family: { $family } · cause: { $cause }

screen-s-heading = One step of the checklist
    .who-you = You can do this yourself.
    .who-helpdesk = This is a step for your helpdesk. You can help them.
    .who-both = You and your helpdesk each have a part in this.
    .offered = The result points to this step.
    .done = This step is fine. You can go on.
    .skip = This step does not apply to your computer. You can go on.
    .checks = What we checked for this step
    .no-checks = This program has no check of its own for this step.
    .do = What to do
    .cannot = If you can't do this
    .now = now { $state }, before { $before }
    .running = Checking again…
    .stopped = You stopped the check. The states below are the old ones.
    .broke = The check could not be started here. The system says: { $reason }
    .better = Every check of this step is fine now.
    .same = Nothing changed yet. The result is still: { $title }
    .changed = Something changed for this step. Look at the lines below.
    .healthy = Every check we can make is fine now. Try to connect.
    .admin = For the helpdesk
    .admin-do = What the administrator does
    .mouse = By mouse
    .commands = By command
    .command = { $number }. { $purpose }
    .on-client = On the computer that connects · { $shell }
    .on-client-elevated = On the computer that connects · { $shell }, as administrator
    .on-host = On the work computer · { $shell }
    .on-host-elevated = On the work computer · { $shell }, as administrator
    .elevated = Some of these need an administrator's window. Put your own in the place of thumbprint, key_name and the like.
    .changes = This changes something. Command { $number } takes it back.
    .changes-kept = This changes something. No command takes it back; see “How to undo it”.
    .risk = Risk
    .risk-level = Level { $level } of 3
    .undo = How to undo it
    .articles = What the articles say, and where they err
    .source = Sources

screen-l-heading = All steps of the checklist
    .lead = Open any step you like. The marks come from the last check.
    .lead-none = Open any step you like. The marks come once you have checked a computer.
    .list = The fifteen steps

