# Do settings of this computer change the way that Remote Desktop takes? ($rule is a rule's name.)

client_policy-plain = No setting here stands in Remote Desktop's way.
    .seen = Windows shows no rule here that stops or turns a Remote Desktop call.
    .meaning = Your company's settings on this computer are not the reason, as far as Windows shows them.
    .proves-not = No Remote Desktop policy and no outbound rule of Windows' firewall concerns this target, UDP is not turned off, and { $proxy ->
            [yes] a proxy is set, which only gateways are reached through
           *[no] no proxy is set
        }. Only known policies and Windows' own firewall are read; a security suite with a firewall of its own is not seen.

client_policy-udp_off = The second, faster way for pictures is off here.
    .seen = A setting of this computer turns it off for Remote Desktop.
    .meaning = That is in order. Pictures may move a little more slowly, and trouble with that way is ruled out.
    .proves-not = UDP is off by policy, setting or firewall rule. It begins only after the sign-in, so on or off it explains no 0x904 before that.

client_policy-partly_read = Not all settings of this computer could be read.
    .seen = We could not read { $unread ->
            [policies] the Remote Desktop rules
            [proxies] the proxy settings
           *[firewall] the rules of Windows' firewall
        }, and found nothing in the rest.
    .meaning = A setting that we did not see may still stand in the way.
    .remedy-1 = At your helpdesk, ask whether a rule on your computer limits Remote Desktop.
    .proves-not = What could not be read may be in order or not; nothing follows from it.

client_policy-udp_off_partly_read = The second way is off; some settings could not be read.
    .seen = We could not read { $unread ->
            [policies] the Remote Desktop rules
            [proxies] the proxy settings
           *[firewall] the rules of Windows' firewall
        }; the second, faster way for pictures is off.
    .meaning = That the second way is off is in order. A setting that we did not see may still stand in the way.
    .remedy-1 = At your helpdesk, ask whether a rule on your computer limits Remote Desktop.
    .proves-not = What could not be read may be in order or not. UDP begins only after the sign-in, so it explains no 0x904 before that.

client_policy-blocked = A rule on this computer stops Remote Desktop calls.
    .seen = Windows' firewall has a rule here that stops { $rule_for ->
            [mstsc] the Remote Desktop program
           *[all] every program
        }: “{ $rule }”.
    .meaning = { $rule_for ->
            [mstsc] Our own call may get through where that program can't. Somebody set this rule up.
           *[all] No call like this should get out then. Somebody set this rule up.
        }
    .remedy-1 = At your helpdesk, ask why this rule is there, and read its name aloud.
    .proves-not = The rule blocks outbound traffic to this target's port for every address. Another rule may overrule it. Nothing was changed, and the client itself was not started.

client_policy-allow_list_only = This computer lets out only programs that are on a list.
    .seen = Windows' firewall stops every call here that no rule lets out.
    .meaning = The Remote Desktop program must be on that list. We can't see whether it is.
    .remedy-1 = At your helpdesk, ask whether Remote Desktop may call out from your computer.
    .proves-not = The default outbound action of the current profile is block; the rules that allow are not read. That our own call got through does not prove that the client's does.

client_policy-gateway_forced = A company rule sends Remote Desktop through a front door.
    .seen = The rule is on for you, and you named no front door for this check.
    .meaning = The Remote Desktop program takes another way than the one we checked. What we found here may not hold for it.
    .remedy-1 = On this computer, check again and choose the front door as your way.
    .remedy-2 = At your helpdesk, ask for the front door's name if you do not know it.
    .proves-not = The policy “Enable connection through RD Gateway” (UseProxy) is 1. Which gateway it names was not used for a connection here.

client_policy-ntlm_refused = This computer may sign in by full name only.
    .seen = A company rule here turns off the older kind of sign-in.
    .meaning = Type the work computer's full name. With its address in place of the name, your sign-in can't work.
    .remedy-1 = On this computer, type the full name of the work computer, not its address.
    .proves-not = RestrictSendingNTLMTraffic is 2 (deny all), and this target is no exception. With Kerberos the sign-in works all the same; whether it does is not known before somebody signs in.

client_policy-strict_identity = This computer wants proof of who the work computer is.
    .seen = A company rule here ends each call that comes without that proof.
    .meaning = If its ID card is not trusted here, Remote Desktop stops and says so in its own words.
    .remedy-1 = At your helpdesk, ask whether the work computer's ID card is from your company.
    .proves-not = The policy “Configure server authentication for client” is “Do not connect if authentication fails”. It ends an attempt with its own message, not with 0x904. Leave it on: it protects the password.

client_policy-files_refused = Only connection files that are signed open here.
    .seen = A rule of your firm turns away files that no one signed.
    .meaning = A file that you save will not open here. You can type the name of the work computer in its place.
    .remedy-1 = On this computer, start Remote Desktop and type the work computer's name there.
    .remedy-2 = At your helpdesk, ask for a signed connection file.
    .proves-not = The policy “Allow .rdp files from unknown publishers” is off. Whether a certain file is signed by a publisher that is trusted here was not looked at.
