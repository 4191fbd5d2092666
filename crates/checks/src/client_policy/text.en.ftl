# Do settings of this computer change the way that Remote Desktop takes? ($rule is a rule's name.)

client_policy-plain = No setting here changes the way that Remote Desktop takes.
    .seen = Neither a Remote Desktop policy nor an outbound rule of Windows' firewall concerns this target. UDP is not turned off. { $proxy ->
            [yes] A proxy is set; only gateways are reached through it.
           *[no] No proxy is set.
        }
    .meaning = Your company's settings on this computer do not stand in the way, as far as Windows shows them.
    .proves-not = Only known policies and Windows' own firewall are read. A security suite with a firewall of its own is not seen.

client_policy-udp_off = The faster second way (UDP) is turned off here.
    .seen = A policy, a setting or a firewall rule of this computer turns UDP off for Remote Desktop.
    .meaning = That is in order. Pictures may move a little more slowly, and trouble with that way is ruled out.
    .proves-not = UDP begins only after the sign-in, so this explains no 0x904 before it, on or off.

client_policy-partly_read = Not all settings of this computer could be read.
    .seen = What did not answer: { $unread ->
            [policies] Remote Desktop's policies
            [proxies] the proxy settings
           *[firewall] Windows' firewall
        }. The rest holds nothing that changes the way.
    .meaning = A setting that we did not see may still stand in the way.
    .remedy-1 = At your helpdesk, ask whether a policy or a firewall rule limits Remote Desktop on your computer.
    .proves-not = What could not be read may be in order or not; nothing follows from it.

client_policy-udp_off_partly_read = The faster second way (UDP) is off, and not all settings could be read.
    .seen = A policy or a setting turns UDP off for Remote Desktop. What did not answer: { $unread ->
            [policies] Remote Desktop's policies
            [proxies] the proxy settings
           *[firewall] Windows' firewall
        }.
    .meaning = That the second way is off is in order. A setting that we did not see may still stand in the way.
    .remedy-1 = At your helpdesk, ask whether a policy or a firewall rule limits Remote Desktop on your computer.
    .proves-not = What could not be read may be in order or not. UDP begins only after the sign-in, so it explains no 0x904 before it.

client_policy-blocked = A firewall rule here stops Remote Desktop from calling out.
    .seen = The outbound rule “{ $rule }” of Windows' firewall blocks { $rule_for ->
            [mstsc] mstsc.exe
           *[all] every program
        } on the way to this target's port, for every address.
    .meaning = { $rule_for ->
            [mstsc] Our own call may get through where the Remote Desktop program can't. Somebody set this rule up on your computer.
           *[all] Nothing on your computer should get through then. Somebody set this rule up.
        }
    .remedy-1 = At your helpdesk, ask why this rule is there, and give its name.
    .proves-not = A rule that allows more exactly, or a policy that is merged later, may overrule it. Nothing was changed or tried with mstsc.exe itself.

client_policy-allow_list_only = This computer lets out only programs that are on a list.
    .seen = Windows' firewall blocks outbound connections by default in the current network profile.
    .meaning = The Remote Desktop program must be on that list. We can't see whether it is.
    .remedy-1 = At your helpdesk, ask whether Remote Desktop may call out from your computer.
    .proves-not = The rules that allow are not read. That our own call got through does not prove that mstsc.exe gets through.

client_policy-gateway_forced = A company rule sends Remote Desktop through a front door.
    .seen = The policy “Enable connection through RD Gateway” (UseProxy) is on for this account, and no gateway was named for this check.
    .meaning = The Remote Desktop program takes another way than the one we checked. What we found here may not hold for it.
    .remedy-1 = On this computer, check again and choose the front door as your way.
    .remedy-2 = At your helpdesk, ask for the front door's name if you do not know it.
    .proves-not = Which gateway the policy names is not used for a connection here. Group Policy may have changed it since.

client_policy-ntlm_refused = This computer may not sign in the older way.
    .seen = RestrictSendingNTLMTraffic is 2 (deny all), and this target is not among the exceptions.
    .meaning = Use the work computer's full name. With its address in place of the name, your sign-in can't work.
    .remedy-1 = On this computer, type the full name of the work computer, not its address.
    .proves-not = With Kerberos the sign-in works all the same. Whether it does here is not known before somebody signs in.

client_policy-strict_identity = This computer insists that the work computer proves who it is.
    .seen = The policy “Configure server authentication for client” is set to “Do not connect if authentication fails”.
    .meaning = If the work computer's ID card is not trusted here, Remote Desktop gives up with a message of its own.
    .remedy-1 = At your helpdesk, ask whether the work computer's ID card is from your company.
    .proves-not = This policy ends an attempt with its own words, not with 0x904. Leave it on: it protects your password.

client_policy-files_refused = This computer opens only connection files that are signed.
    .seen = The policy “Allow .rdp files from unknown publishers” is off.
    .meaning = A connection file that you saved yourself will not open. Type the name into the Remote Desktop program.
    .remedy-1 = On this computer, start Remote Desktop and type the work computer's name there.
    .remedy-2 = At your helpdesk, ask for a signed connection file.
    .proves-not = Whether a certain file is signed by a publisher that is trusted here was not looked at.
