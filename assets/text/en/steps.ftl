# The fifteen steps of the checklist.
# .question .why .do-* .cannot .live-* are for the person; .admin-* .mouse-* .risk .undo .articles for the helpdesk; .command-* say what a command of assets/checklist is for.
# $status is warning or problem; $system is windows, macos or linux: where the program of the person runs. The last variant must do no harm on any.

step-steady_network = Make sure your network is steady.
    .question = Is your network steady?
    .why = A line that drops or loses messages can end the call half-way. A VPN makes this more likely.
    .do-1 = Move closer to your Wi-Fi box, or plug in a network cable.
    .do-2 = Turn your work VPN off and on again, if you use one.
    .do-3 = Try once over another network, such as your phone's hotspot.
    .cannot = If you can't change your network, tell your helpdesk which one you use.
    .live-fine = What we could check of your network is fine. Trouble that comes and goes is not ruled out.
    .live-problem = { $status ->
            [warning] Your line works, but it is slow or not quite steady. That alone rarely ends a call.
           *[problem] Your network is off, or messages get lost on the way. Start here: nothing else can work without it.
        }
    .live-unknown = We could not measure this. That tells neither good nor bad about your network.
    .admin-1 = Compare with and without the VPN, and over a second network; note when it fails.
    .admin-2 = Measure the path MTU: 1372 bytes of ping payload must pass through most tunnels; lower the payload until it does. First see that a plain ping is answered; many hosts and firewalls drop it, and then this proves nothing.
    .admin-3 = Look for an idle time-out on the VPN or firewall that is shorter than the user's pauses.
    .mouse-1 = On a Windows client: resmon.exe, Network, TCP Connections: loss and latency of each connection stand there.
    .mouse-2 = On a Mac: hold Option and click the Wi-Fi mark: RSSI and Noise stand there. On GNOME: Settings, Wi-Fi, the connection's gear: signal strength and link speed.
    .risk = None: this only measures.
    .undo = Go back to the network or VPN setting that was used before.
    .articles = They call an unstable network, a slow VPN or too little bandwidth the main cause. The evidence is thin: about 2 % loss alone never stopped a sign-in in our tests. VPN time-outs and a small MTU are real.
    .command-1 = Test whether large packets pass without being split (Windows)
    .command-2 = Test whether large packets pass without being split (Linux)
    .command-3 = The test on macOS
    .command-4 = Show the MTU of each adapter (Windows)
    .command-5 = Show the MTU of each adapter (Linux)

step-name_or_address = Check the work computer's name and address.
    .question = Does the name lead to the right computer?
    .why = A wrong or old entry in the network's phone book sends your call to the wrong place.
    .do-1 = Compare the name you type, letter by letter, with the one you were given.
    .do-2 = { $ntlm ->
            [refused] Type the full name. On this computer, an address in its place can't sign you in.
           *[allowed] Ask your helpdesk for the address and type it once in place of the name.
        }
    .do-3 = { $ntlm ->
            [refused] Ask your helpdesk whether the name leads to the right address.
           *[allowed] Tell your helpdesk whether the address worked, and go back to the name.
        }
    .cannot = If nobody can tell you the address, ask your helpdesk to look the name up for you.
    .live-fine = The name leads to an address, and something picks up there. That it is the right computer is not proven.
    .live-problem = { $status ->
            [warning] The call got through, but not every address of the name is as expected.
           *[problem] The name leads nowhere, or nothing picks up where it leads. Compare it with the one you were given.
        }
    .live-unknown = We could not look the name up. It may be right or wrong.
    .admin-1 = Resolve the name on the client and compare every address with the one the host really has.
    .admin-2 = Remove stale A and AAAA records, and check the DNS suffix list and the hosts file on the client.
    .admin-3 = Use the address as a test only: Kerberos is not tried for addresses by default, and NTLM may be denied.
    .mouse-1 = On a Windows client: ncpa.cpl, right-click the adapter, Status, Details: its DNS servers and its DNS suffix stand there.
    .mouse-2 = On a Windows host, in the same place: compare its IPv4 and IPv6 addresses with those of the name.
    .mouse-3 = On a Windows DNS server: dnsmgmt.msc, Forward Lookup Zones, the zone: remove stale A and AAAA records of the host.
    .risk = None for the look-up. With an address the certificate's name no longer fits, and sign-in falls back to NTLM.
    .undo = Type the full name again.
    .articles = “Use the IP address” is a good test and a bad habit: it changes the kind of sign-in. No evidence was found for a naming fault in newer Windows 11 builds.
    .command-1 = Show every address of the name (Windows)
    .command-2 = Show every address of the name (Linux)
    .command-3 = Show every address of the name (macOS)
    .command-4 = Empty a Windows client's DNS cache
    .command-5 = The same on Linux with systemd
    .command-6 = The same on macOS

step-open_door = See whether the work computer takes Remote Desktop calls.
    .question = Does the work computer take Remote Desktop calls?
    .why = The work computer must be on, take calls, and have Remote Desktop pick up. A firewall in between must let you through.
    .do-1 = See that the work computer is on and awake, or ask somebody nearby.
    .do-2 = Turn on your work VPN if you need one.
    .do-3 = If you use a tunnel or relay, see that its other end is connected.
    .cannot = If you can't see the work computer, ask your helpdesk whether it takes Remote Desktop calls.
    .live-fine = Something picks up, and it is Remote Desktop. The checks after this one may still stop.
    .live-problem = { $status ->
            [warning] Something picks up, but not all is as it should be. The list of checks says what.
           *[problem] Nothing picks up, something hangs up, or another program answers. The list of checks says which.
        }
    .live-unknown = We did not get as far as calling the work computer. It may be open or shut.
    .admin-1 = On the host, allow Remote Desktop (Settings, System, Remote Desktop) and see that TermService runs (services.msc, “Remote Desktop Services”).
    .admin-2 = See that the listener is up, on which port, and which process owns that port.
    .admin-3 = Enable the host's rule group “Remote Desktop” (firewall.cpl) for the private and domain profiles only.
    .admin-4 = If TCP opens and closes without a byte, look at what accepts in the host's place: tunnel, port forward, container, NAT, bastion. Ask whether the host runs a security suite with RDP or brute-force protection (ESET, AVG or Avast Remote Access Shield).
    .mouse-1 = On the host, Settings, System, Remote Desktop: On. In services.msc, “Remote Desktop Services” (TermService) must be Running.
    .mouse-2 = On the host, firewall.cpl, Advanced settings, Inbound Rules: in the group “Remote Desktop” enable “User Mode (TCP-In)”, Profiles Domain and Private only.
    .mouse-3 = If the office network is marked Public, set it to Private: Settings, Network & internet, Properties.
    .risk = Allowing Remote Desktop exposes it to every network the rule's profiles cover; never publish port 3389 on the internet. Restarting TermService ends every remote session. Command 15 takes the rule off public networks; see the network's kind first.
    .undo = Give the rule back its saved state and profiles, and set fDenyTSConnections to what it was. Stop TermService again only if it was stopped on purpose.
    .articles = Right about the firewall and the port. Adding mstsc.exe to the allowed apps with every network ticked is wrong and harmful: the client only calls out, and the rule that counts is on the host. Right about RustDesk, dockur and other tunnels: they take the call for a computer that is not there.
    .command-1 = Test from the client whether the port takes TCP connections
    .command-2 = Show whether Remote Desktop is allowed on the host (0 is allowed)
    .command-3 = The policy's value, where there is one; it wins (a message that it was not found means none)
    .command-4 = Allow Remote Desktop on the host
    .command-5 = Undo: disallow it again, if it was so before
    .command-6 = Show the services that Remote Desktop needs
    .command-7 = Start the service if it is stopped
    .command-8 = Show the listener (rdp-tcp must be there with the state Listen, in the system's language)
    .command-9 = Show the port the listener is set to
    .command-10 = Show which process owns the port (its number stands last)
    .command-11 = Show which services run in the process that owns the port
    .command-12 = Show whether calls reached the host, and from where
    .command-13 = Show the host's Remote Desktop rules (in any language of Windows)
    .command-14 = Save the state of the listener's own TCP rule first
    .command-15 = Enable that rule for private and domain networks
    .command-16 = Undo: give the rule back its state and its profiles

step-current_client = Bring your Remote Desktop program up to date.
    .question = Is your Remote Desktop program up to date?
    .why = Old programs lack fixes and modern ways to protect the line. Windows updates bring the new ones.
    .do-1 = { $system ->
            [windows] Open Settings, then Windows Update, and install what is offered.
            [macos] Open the App Store, choose Updates, and update “Windows App”.
           *[linux] Install all updates that your system offers, also for your Remote Desktop program.
        }
    .do-2 = Restart your computer if { $system ->
            [windows] Windows asks
           *[other] it asks you
        } for it.
    .do-3 = { $system ->
            [windows] Connect with “Remote Desktop Connection”, which is part of Windows.
            [macos] Connect with “Windows App”, which took the place of “Microsoft Remote Desktop”.
           *[linux] Connect with a program that is kept up to date, such as Remmina, FreeRDP or GNOME Connections.
        }
    .cannot = If you may not install updates, ask your helpdesk to do it.
    .live-fine = A Remote Desktop program is here. Whether it is the newest one is not judged.
    .live-problem = The usual Remote Desktop program was not found here. You may have another that we do not know.
    .live-unknown = We could not look for your Remote Desktop program. It may be here and well.
    .admin-1 = Check that mstsc.exe exists (it can be uninstalled since Windows 11 23H2) and note its build.
    .admin-2 = Install the current cumulative update on both ends, then restart.
    .mouse-1 = On a Windows client: open %SystemRoot%\System32 in File Explorer, right-click mstsc.exe, Properties, Details: Product version.
    .mouse-2 = On both ends with Windows: Settings, Windows Update, Check for updates; what is there stands under Update history.
    .mouse-3 = On a Mac: App Store, Updates, “Windows App”. On Linux: the distribution's own program for updates.
    .risk = An update needs a restart; save open work first.
    .undo = On Windows: Settings, Windows Update, Update history, Uninstall updates. Elsewhere: your system's package history.
    .articles = Updating is right. The “Remote Desktop” app of the Store has been out of support since May 2025, and Windows App on Windows is not for plain remote computers; use the mstsc that is built in. No update is known that causes 0x904 with 0x7 at connect.
    .command-1 = Show the version of the Remote Desktop client (Windows)
    .command-2 = Show the Windows build
    .command-3 = Show the updates of the last weeks (Windows)
    .command-4 = Show the version of FreeRDP (the program may be called xfreerdp3 or wlfreerdp)

step-saved_sign_in = Remove the saved sign-in and type it anew.
    .question = Is an old sign-in saved here?
    .why = Your program may send an old name or password that was once saved. Then the sign-in ends before you can type.
    .do-1 = { $system ->
            [windows] Open Credential Manager from the Start menu and choose “Windows Credentials”.
            [macos] Open “Windows App”, then Settings, then Credentials.
           *[linux] Open the list of saved connections in your Remote Desktop program.
        }
    .do-2 = { $system ->
            [windows] Remove each entry that begins with TERMSRV and names your work computer.
            [macos] Remove the entry with the name you use for your work computer.
           *[linux] Remove the saved password of your work computer there.
        }
    .do-3 = Connect again and type your name and password by hand.
    .cannot = If you do not find the list, ask your helpdesk to look with you.
    .live-fine = No saved sign-in for the work computer was found on this computer. Another program may keep its own.
    .live-problem = A saved sign-in for the work computer is here. It may be old.
    .live-unknown = We could not look at saved sign-ins. Remove the one for your work computer to be sure.
    .admin-1 = Delete the entry under every spelling: as typed, short name, full name, each address, and with the port.
    .admin-2 = Match on TERMSRV/ and not on words, since the list is localized.
    .admin-3 = Open the connection without an old .rdp file once.
    .mouse-1 = On a Windows client: Control Panel, Credential Manager, Windows Credentials; remove the TERMSRV/ entries of this host, in every spelling.
    .mouse-2 = In mstsc, Show Options, General: choose “delete” beside the saved credentials; in a Mac's Windows App: Settings, Credentials.
    .mouse-3 = In Remmina or GNOME Connections: open the connection's properties and empty the password.
    .risk = Low: the password must be typed again.
    .undo = Tick “Remember me” at the next sign-in.
    .articles = Right, though it rarely cures 0x904 on Windows hosts: a wrong password has its own code (0x807). “Usually occurs after you enter credentials” proves nothing: with NLA the question comes before the connection.
    .command-1 = Show the saved sign-in for this host (Windows; the list is localized)
    .command-2 = Delete the saved sign-in for this host
    .command-3 = Connect without an old connection file

step-multi_transport = Leave the fast side channel out for a test.
    .question = Does only the fast side channel make trouble?
    .why = Remote Desktop can open a second, faster line for the picture. It starts after the security check, so it rarely stops the first call.
    .do-1 = Think back: does the picture appear first and freeze later?
    .do-2 = If so, ask your helpdesk to turn the fast side channel off for a day.
    .do-3 = If no picture ever appears, go on. This is not your trouble.
    .cannot = You need not do anything here. Your helpdesk can.
    .live-fine = The fast side channel answers. That does not prove that it stays up later.
    .live-problem = Something is odd with the fast side channel. It can't stop the first call, since it starts later.
    .live-unknown = Nothing is known about the fast side channel. Remote Desktop works without it.
    .admin-1 = Turn UDP off on one end for a day: by policy on a Windows client, or on the host. In FreeRDP use -multitransport.
    .admin-2 = On the host: “Select RDP transport protocols” (SelectTransport 1 is TCP only).
    .admin-3 = Restart the client program and compare; take the setting back if nothing changes.
    .mouse-1 = On a Windows client: gpedit.msc, Computer Configuration, Administrative Templates, Windows Components, Remote Desktop Services, Remote Desktop Connection Client, “Turn Off UDP On Client”: Enabled.
    .mouse-2 = On the host, in the same tree: Remote Desktop Session Host, Connections, “Select RDP transport protocols”: “Use only TCP”.
    .mouse-3 = Set both back to “Not configured” when the test is over.
    .risk = Low: the picture may be slower over long distances.
    .undo = Delete the value fClientDisableUDP, or set the policy to “Not configured”.
    .articles = Wrong for 0x904 with 0x7 at connect: UDP starts only after TCP is up and secured. Right for sessions that stall or drop later. Known ones: Windows 11 24H2 to Server 2016 dropped after about 65 s; Server 2025 froze after KB5051987, mended by KB5055523.
    .command-1 = Turn UDP off on a Windows client (needs an administrator)
    .command-2 = Undo: let the client use UDP again
    .command-3 = Show whether the host is limited to TCP (a message that it was not found means no)
    .command-4 = Show whether UDP is switched off in the client's own settings (a message that it was not found means no)

step-gateway = See whether your company's front door is open.
    .question = Is your company's front door open?
    .why = Some companies let you in only by a front door. If it is closed for care, or its ID card is old, no call gets through.
    .do-1 = Ask a colleague who uses the same way whether it works there.
    .do-2 = Look for a notice about planned work from your helpdesk.
    .do-3 = Wait a quarter of an hour and check again.
    .cannot = If you do not know whether you use a front door, ask your helpdesk.
    .live-fine = The front door answers and asks for a sign-in. What lies behind it is not seen from here.
    .live-problem = { $status ->
            [warning] The front door answers, but something about it may stop your program. The list of checks says what.
           *[problem] The front door is closed, or it turns us away. The list of checks says how.
        }
    .live-unknown = We did not look at a front door. Most often that is because you named none.
    .admin-1 = Test HTTPS to the gateway and read its certificate: 0x904 may come from the gateway's own TLS.
    .admin-2 = On the gateway, read Microsoft-Windows-TerminalServices-Gateway/Operational and the CAP and RAP policies.
    .admin-3 = Rule out TLS inspection in front of the gateway; it breaks the streamed requests.
    .admin-4 = Announce a drain before maintenance, since it closes open connections.
    .mouse-1 = On the gateway: tsgateway.msc (Remote Desktop Gateway Manager), Monitoring, Policies, and the server's properties for its certificate and its UDP setting.
    .mouse-2 = On the gateway: eventvwr.msc, Applications and Services Logs, Microsoft, Windows, TerminalServices-Gateway, Operational.
    .mouse-3 = From a client: open https://GATEWAY/remoteDesktopGateway/ in a browser and look at the certificate.
    .risk = None for reading. Restarting the gateway service ends every session that goes through it.
    .undo = Nothing to undo for the tests; end the drain after maintenance.
    .articles = Gateway maintenance is plausible but rare, and nobody has shown that a drain gives this code. They do not say how to see it: 404 is a path that is not published, 503 is maintenance or a policy.
    .command-1 = Test whether the gateway takes connections
    .command-2 = Show what the gateway answers (401 means it is alive)
    .command-3 = Read the last events on the gateway

step-another_way_in = Try another way in.
    .question = Does another way in work?
    .why = If you need to work now, another way may do. It also shows where the trouble lies.
    .do-1 = { $system ->
            [windows] Press the Windows key, type mstsc, press Enter, and type the computer's name there.
            [macos] In “Windows App”, add the work computer anew and type its name by hand.
           *[linux] Start your Remote Desktop program without a saved connection, and type the computer's name by hand.
        }
    .do-2 = Try from another computer or another network.
    .do-3 = Ask your helpdesk whether there is another approved way to your work.
    .cannot = If no other way is open to you, ask your helpdesk to work on it while you wait.
    .live-fine = This computer's own notes show no call that broke off. They may not go back far.
    .live-problem = This computer's own notes show where your last calls broke off.
    .live-unknown = We could not read this computer's notes about your last calls. Try another way all the same.
    .admin-1 = On the client, read RDPClient/Operational: 1026 with reason 2308 is 0x904; 1028 means the host answered; 226 names the phase that broke.
    .admin-2 = Compare with a client that has its own TLS, such as FreeRDP or Remmina; a difference points to TLS or NLA on one end.
    .admin-3 = Keep enablecredsspsupport and negotiate security layer at 1 in every .rdp file.
    .mouse-1 = On a Windows client: eventvwr.msc, Applications and Services Logs, Microsoft, Windows, TerminalServices-ClientActiveXCore, Microsoft-Windows-TerminalServices-RDPClient/Operational; filter on 1024, 1026, 1028, 226.
    .mouse-2 = On a Windows client: mstsc, type the name, Connect. No file, and so no warning about one.
    .risk = None, as long as the other client keeps TLS and NLA.
    .undo = Close the other client.
    .articles = “Hide details” is the wrong way round: the details button shows the codes. 0x904 is “socket closed”, as one says; it is not in MS-RDPBCGR, but it is in the Win32 documents. An .rdp file does not mend a fault of the host's TLS, and they name no settings. MobaXterm and Royal TS do not bypass Winsock: on Windows they embed the same control or FreeRDP. FreeRDP and Remmina have no code 0x904.
    .command-1 = Connect without a connection file (Windows)
    .command-2 = Read the last disconnects on a Windows client (2308 is 0x904)
    .command-3 = Show the phase in which a Windows client stopped
    .command-4 = Compare with FreeRDP (it asks for the password and opens no session)

step-secure_handshake = Let the two computers agree on a modern security check.
    .question = Do both computers know a modern way to protect the line?
    .why = Both computers must know one common way to protect the line. If they do not, the call ends before your password counts.
    .do-1 = { $system ->
            [windows] Install what Windows Update offers, and restart your computer.
            [macos] Install what Software Update offers, and restart your computer.
           *[linux] Install your system's updates, and restart your computer.
        }
    .do-2 = Try once over another network, such as your phone's hotspot.
    .do-3 = If it still stops, give the report to your helpdesk.
    .cannot = The rest is work for your helpdesk. Show them this screen.
    .live-fine = Both computers agreed on a way, and the line is protected. Large messages may still get lost later.
    .live-problem = { $status ->
            [warning] The line can be protected, but not in the best way. Your program may still get through.
           *[problem] The call stops while the line is being protected. Your password was not sent.
        }
    .live-unknown = We did not get as far as the security check. An earlier step must work first.
    .admin-1 = On the host, read Schannel 36874 (no common suite), 36871 (versions switched off), 36872 (no suitable default credential), 36887 and 36888 (alerts) for the minute of the attempt.
    .admin-2 = Enable TLS 1.2 for the server side, and TLS 1.3 on Server 2022 or Windows 11 and newer; keep ECDHE suites with AES-GCM.
    .admin-3 = Look for policies that set the suite order and for suites that do not fit the certificate's key type.
    .admin-4 = If the hello gets no answer, test the path MTU and any device that inspects TLS. On xrdp and other servers that are not Windows, read the server's own log and its TLS settings.
    .mouse-1 = On the host: eventvwr.msc, Windows Logs, System; filter on source Schannel, events 36870, 36871, 36872, 36874, 36887, 36888.
    .mouse-2 = On the host: gpedit.msc, Computer Configuration, Administrative Templates, Network, SSL Configuration Settings, “SSL Cipher Suite Order”: Not configured, unless your rules need it.
    .mouse-3 = The version switches have no page of their own; use the commands, which save the old values first.
    .risk = Medium: the switches hold for all of Schannel on the host and need a restart.
    .undo = Take the TLS 1.2 server key away and import the saved file, in this order, then restart: an import alone does not remove values that were new.
    .articles = A mismatch is real but rare, most plausible in hardened networks. “Bypassing the modern encryption” is never the answer, neither with enablecredsspsupport 0 nor with a client's RDP-security switch. Microsoft's own older advice to enable TLS 1.0 and 1.1 is not to be followed today.
    .command-1 = Read the Schannel events of the last day
    .command-2 = Show which suites the host uses
    .command-3 = Show a suite order set by policy (a message that it was not found means none)
    .command-4 = Save the switches first (if it asks to overwrite, answer no)
    .command-5 = Enable TLS 1.2 for servers, part one
    .command-6 = Enable TLS 1.2 for servers, part two (then restart)
    .command-7 = Undo: put the saved switches back (then restart)

step-network_level_authentication = See that the sign-in check answers and the clocks agree.
    .question = Does the sign-in check answer, and do the clocks agree?
    .why = The work computer asks who you are before it shows a picture. That needs right clocks and a sign-in check that works.
    .do-1 = { $system ->
            [windows] Open Settings, Time & language, Date & time, and choose “Sync now”.
            [macos] Open System Settings, General, Date & Time, and set the clock on automatic.
           *[linux] Open your system's date and time settings, and set the clock on automatic.
        }
    .do-2 = Connect again and type your sign-in name, such as company\name, by hand.
    .do-3 = If it still stops, ask your helpdesk to look at the work computer.
    .cannot = If you may not change the clock, ask your helpdesk to set it.
    .live-fine = The sign-in check answers, and the clocks agree. Your name and password were not tested.
    .live-problem = { $status ->
            [warning] The sign-in check answers, with something to note. The list of checks says what.
           *[problem] The sign-in check hangs up or stays silent, or the clocks are too far apart.
        }
    .live-unknown = We did not get as far as the sign-in check. An earlier step must work first.
    .admin-1 = On the host, compare the clock and its source, and test the trust to the domain.
    .admin-2 = Read TermDD 56 in System and 4625 in Security; no 4625 at that time means that it died before authentication.
    .admin-3 = On gnome-remote-desktop, set the credentials; on xrdp and others read the server's own log. With gnome-remote-desktop --system, mstsc also needs “use redirection server name:i:1” in its .rdp file.
    .admin-4 = Keep NLA on. If no domain controller can be reached, use a local account or a console instead.
    .mouse-1 = On the host: Settings, Time & language, Date & time, Sync now; a domain member takes its time from the domain.
    .mouse-2 = On the host: eventvwr.msc, Windows Logs, System (TermDD 56) and Security (4625).
    .mouse-3 = On a GNOME host: Settings, System, Remote Desktop; set the login details anew.
    .risk = Low for the tests. Repairing the domain trust needs a domain account and may ask for a restart.
    .undo = The clock and the repaired trust need no undo. On gnome-remote-desktop, set the old credentials again.
    .articles = “Disable NLA” is wrong: TLS happens with or without it, so it does not mend 0x904, and it opens the host to attacks before sign-in. Microsoft uses it only for a short test while no domain controller answers; it is not offered here. AllowEncryptionOracle on spam pages is wrong too: it re-opens CVE-2018-0886. RestrictedAdmin does not bypass CredSSP: it still runs.
    .command-1 = Show the clock's source and phase offset on the host
    .command-2 = Set the clock by its source
    .command-3 = Test the trust to the domain
    .command-4 = Show whether domain credentials are switched off (0, or a message that it was not found, means no)
    .command-5 = Repair the trust to the domain (needs a domain account)
    .command-6 = Show security-layer events (TermDD 56)
    .command-7 = Set the credentials of gnome-remote-desktop (it asks for them)

step-host_certificate = Give the work computer a sound ID card.
    .question = Is the work computer's ID card in order?
    .why = The work computer shows an ID card before the line is protected. If the card is missing or broken, the call ends there.
    .do-1 = Note what this screen says about the ID card.
    .do-2 = Give the report to your helpdesk.
    .do-3 = Do not accept a card that your helpdesk does not know.
    .cannot = Only somebody with rights on the work computer can do this. Ask your helpdesk.
    .live-fine = The ID card is in date and strong enough. Whether the work computer can use its secret key is another question.
    .live-problem = { $status ->
            [warning] The ID card will do, but your program may warn you about it. That does not end a call by itself.
           *[problem] Something is wrong with the ID card. By itself that often gives only a warning.
        }
    .live-unknown = No ID card was seen, because an earlier step stopped. It may be good or bad.
    .admin-1 = Open certlm.msc, Remote Desktop, Certificates; record the thumbprint and export the certificate first.
    .admin-2 = If SSLCertificateSHA1Hash is set, see that this certificate exists, is in date, and that NETWORK SERVICE can read its key.
    .admin-3 = Only for a self-signed one: delete it, then restart SessionEnv and TermService; event 1056 reports the new one.
    .admin-4 = If 1057 or 1058 appears instead, go on with the key store (step 12). If you came from there, stop and report the folder's rights (its command 13); do not change them.
    .mouse-1 = On the host: certlm.msc, Remote Desktop, Certificates; open the one whose thumbprint the listener uses. Details, Copy to File, without the private key.
    .mouse-2 = Only if “Issued by” is the computer itself: right-click, Delete. Leave one from an authority alone.
    .mouse-3 = services.msc: restart “Remote Desktop Configuration” (SessionEnv), then “Remote Desktop Services” (TermService).
    .mouse-4 = eventvwr.msc, Windows Logs, System: 1056 reports the new certificate; 1057 or 1058 lead to step 12.
    .risk = Medium: every client sees a new certificate. Do not delete one that an authority issued. The restart ends every remote session, yours too if you came in that way.
    .undo = Import the saved certificate and tie its key to it again; that works only while the old key is still there. For a bound one, import the saved .reg file. If neither works, keep the new certificate: clients ask once.
    .articles = Right about certlm.msc. The service is TermService, not “termserv”; Restart-Service works only in PowerShell and drops every session. A restart alone makes no new certificate: the old one must be deleted first. An expired self-signed certificate usually only warns (the client has its own code, 0x1B07). A name “mismatch” or a changed certificate gives a warning or a question, not 0x904.
    .command-1 = Show the host's Remote Desktop certificates
    .command-2 = Show which thumbprint the listener uses (type 1 is self-signed, 2 set by policy, 3 bound by hand)
    .command-3 = Show whether a certificate was bound by hand (a message that it was not found means self-signed)
    .command-4 = Read why Windows could not renew it (1057, 1058)
    .command-5 = Save the listener's values first (if it asks to overwrite, answer no)
    .command-6 = Export the certificate before any change
    .command-7 = Delete the self-signed certificate with this thumbprint
    .command-8 = Only if the bound certificate no longer exists: go back to the self-signed one (then restart)
    .command-9 = Start its renewal
    .command-10 = Restart Remote Desktop (PowerShell; ends all sessions)
    .command-11 = Undo: import the saved certificate and tie its key to it
    .command-12 = Undo: put the saved binding back (then restart)

step-host_key_store = Let the work computer use its own secret key.
    .question = Can the work computer use its own secret key?
    .why = Its ID card works only with a secret key that the Remote Desktop service must be able to read. A fault with it is a well-known reason for 0x904 on Windows computers.
    .do-1 = Note the time of your last try to the minute.
    .do-2 = Give the report, with that time, to your helpdesk.
    .do-3 = Ask them to look for event 36870 at that minute.
    .cannot = Only somebody with rights on the work computer can do this. Ask your helpdesk.
    .live-fine = The work computer protected the line, so it could use its secret key just now.
    .live-problem = { $status ->
            [warning] The work computer answered in the security check, though not in the best way. This fault is not likely.
           *[problem] The call stopped where the work computer must use its secret key. That fits this fault and does not prove it.
        }
    .live-unknown = We did not get as far as the security check. Nothing is known about the key.
    .admin-1 = Work at the host's console, not over Remote Desktop (in Hyper-V without Enhanced Session): open Windows PowerShell (64-bit) as administrator and stay with one account. Confirm the fault (1): Schannel 36870 (often 0x8009030D), or 1057 or 1058 of TerminalServices-RemoteConnectionManager, at the minute of the attempt. If none is there, this is not the fault: change nothing and go to step 11.
    .admin-2 = Find the key file: 2 and 3, then 4 for a self-signed certificate, or 5 for any other. Under the thumbprint in use, certutil names it: 32 hex digits, an underscore, a GUID. If certutil gives no name, go on only for a self-signed certificate whose file command 4 finds or is denied. In every other case without a name or a file stop: the key is missing, or in a TPM or HSM. Do not guess a file; go to step 11.
    .admin-3 = Note the owner and save the access list (6, 7); go on only if the size is above 0. Grant SYSTEM and Administrators full control and NETWORK SERVICE read on that one file (9). Only if 7 or 9 is denied (“Zugriff verweigert” in German), take the file (8), then do 7 and 9 again. See who is signed in (quser) and warn them, then restart TermService (10) and note the time.
    .admin-4 = Have the user connect once, wait a minute, and look (11): no 36870 after the restart means that it worked, and this program's check on the user's computer gets through the security check. If it did not help, undo it (12), restart again, and go to step 11.
    .mouse-1 = eventvwr.msc, Windows Logs, System: filter on source Schannel and event 36870, at the minute of the attempt.
    .mouse-2 = Only for a certificate in certlm.msc, Personal: right-click, All Tasks, Manage Private Keys, add NETWORK SERVICE (NETZWERKDIENST in German) with Read alone. Note what stood there before.
    .mouse-3 = For the self-signed one: in Explorer's Properties, Security, of the one file that command 4 names, note the list and the owner, then add NETWORK SERVICE with Read. Change nothing on the folder.
    .mouse-4 = services.msc: restart “Remote Desktop Services” (TermService).
    .risk = Medium: it changes the access to one file. The restart ends every remote session. Never rename, empty or clear the MachineKeys folder, and do not change its rights: it holds the keys of IIS, SQL, WinRM, VPN and others.
    .undo = In the same account run command 12: it gives the owner back first (/save does not keep the owner; where 6 was denied, SYSTEM is an assumption), then restores the saved access list on the file's parent folder. Restart TermService with command 10, and see with command 11 that the list is the one from before. The notes lie in that account's profile folder; delete them when all is well.
    .articles = Their “rename MachineKeys” is dangerous and in no Microsoft page. Full control for Administrators and SYSTEM alone is incomplete: without read for NETWORK SERVICE it causes 36870. Microsoft's own page grants the whole folder's files, which is not needed; this touches one. The fault is not special to Azure.
    .command-1 = Read the key events of the last day: Schannel 36870, then 1057 and 1058 (no result means none)
    .command-2 = Show the thumbprint that the listener uses (type 1 is self-signed, 2 set by policy, 3 bound by hand)
    .command-3 = Show each certificate with its key file and provider (the labels are in the system's language, the names are not)
    .command-4 = Self-signed certificate: name its key file, show its access list, and remember it in your profile folder
    .command-5 = Only for another certificate: find its key file (put its name from certutil in the place of key_name and its braces, and keep the quotes)
    .command-6 = Note the owner, as a SID (if access is denied, it notes SYSTEM, the usual one)
    .command-7 = Save the access list, once (the size must be above 0)
    .command-8 = Only if 7 or 9 was denied: take over this one file, then do 7 and 9 again
    .command-9 = Grant what the service needs, by well-known SIDs (the count of failed files must be 0)
    .command-10 = Restart Remote Desktop (PowerShell; ends all sessions)
    .command-11 = Check: show the access list and the 36870 events of the last ten minutes
    .command-12 = Undo: give back the owner and the saved access list (then restart as above)
    .command-13 = Show the folder's rights, for the report only

step-azure_vm = Reach a work computer in Azure by its back way.
    .question = Is the work computer in Microsoft's cloud?
    .why = A work computer in Microsoft's cloud can be reached without Remote Desktop. So it can be mended even while you can't get in.
    .do-1 = Ask whether your work computer is in Azure.
    .do-2 = If it is, give the report to whoever looks after it.
    .do-3 = If it is not, go on to the next step.
    .cannot = If nobody knows, your helpdesk can find out by the computer's name.
    .live-unknown = We can't look into Microsoft's cloud from here. Whoever looks after the work computer can.
    .admin-1 = Take a snapshot of the OS disk first.
    .admin-2 = Run Command: RunPowerShellScript runs any step's PowerShell as SYSTEM. RDPSettings checks; outside a domain it also resets session limits, keep-alive and the connection limit, without a backup. IPConfig only reads; EnableRemotePS, EnableAdminAccount and SetRDPPort change what their names say.
    .admin-3 = Serial Console: run “remove-module psreadline” first in PowerShell; never stop MPSSVC or BFE, which cuts the network.
    .admin-4 = Keep RDP behind Bastion, VPN or just-in-time access; never open 3389 to the internet in the network security group.
    .mouse-1 = portal.azure.com, the virtual machine, Disks, OS disk, Create snapshot.
    .mouse-2 = The virtual machine, Operations, Run command: RunPowerShellScript, with the commands of the step you need.
    .mouse-3 = The virtual machine, Help, Serial console; it needs boot diagnostics and a local administrator.
    .mouse-4 = The virtual machine, Help, Reset password, “Reset configuration only”: sets Remote Desktop back without touching accounts.
    .risk = Low to medium: outside a domain RDPSettings resets settings without a backup. Command 3 unbinds a bound certificate and ends every remote session.
    .undo = Command 4 puts the saved values back. What RDPSettings reset comes back only with the snapshot.
    .articles = The right idea without the names. The key fix of step 12 is the same in Azure and elsewhere: Azure's documents only describe it. Run Command's DisableNLA is not offered here. ResetRDPCert is not offered either: it sets SecurityLayer to a value that is never right; after it, run step 14.
    .command-1 = Take a snapshot of the OS disk first
    .command-2 = Check the Remote Desktop settings (outside a domain it also resets many of them)
    .command-3 = Only if the bound certificate is at fault: save the listener's values, go back to the self-signed one, restart (ends all sessions)
    .command-4 = Undo: put the saved values back and restart (ends all sessions)
    .command-5 = In the Serial Console's PowerShell, before anything else
    .command-6 = In the Serial Console, show the listener

step-host_security_policy = Put the work computer's security rules right.
    .question = Do the work computer's rules let you in safely?
    .why = Rules on the work computer say which calls it takes. Wrong or old rules turn every call away.
    .do-1 = Note what this screen says about the protection.
    .do-2 = Give the report to your helpdesk.
    .do-3 = Do not weaken your own computer to get in.
    .cannot = Only somebody with rights on the work computer can do this. Ask your helpdesk.
    .live-fine = Both computers agreed on a modern kind of protection. Rules that act later are not seen.
    .live-problem = The work computer refuses, or offers only outdated protection. Its rules must be put right.
    .live-unknown = We did not get as far as the rules. An earlier step must work first.
    .admin-1 = Read the listener's values and their policy twins; the policy wins (gpresult /h shows which one).
    .admin-2 = Set SecurityLayer to 2 (TLS) or 1 (negotiate) and UserAuthentication to 1; MinEncryptionLevel 1 does not fit TLS.
    .admin-3 = See FIPSAlgorithmPolicy and the suite list; a connection limit (MaxInstanceCount) also closes connections. For 0x9 or 0xC000015B, see that the user is in the group that command 6 shows, and that no “Deny log on through Remote Desktop Services” names them.
    .admin-4 = On xrdp with RDP security only: let the user xrdp read key.pem, and set security_layer=negotiate in xrdp.ini. On VirtualBox, give the remote display a certificate.
    .mouse-1 = gpedit.msc, Computer Configuration, Administrative Templates, Windows Components, Remote Desktop Services, Remote Desktop Session Host, Security: “Require use of specific security layer”: SSL, or Not configured.
    .mouse-2 = There too: “Require user authentication … by using Network Level Authentication”: Enabled.
    .mouse-3 = Remote Desktop Session Host, Connections, “Limit number of connections”: Not configured, or high enough.
    .mouse-4 = secpol.msc, Local Policies, Security Options, “System cryptography: Use FIPS compliant algorithms”: note it; change it only with whoever set it.
    .risk = Medium: it holds for every client. SecurityLayer 0 is never right: no server authentication and legacy encryption.
    .undo = Import the .reg file that was saved first, or set the policies back. An import does not remove values that were new: delete SecurityLayer or UserAuthentication if the saved file has none.
    .articles = “Set the security layer to RDP” is wrong and never offered here: no server authentication, RC4 at best, and current clients may refuse. gpedit.msc is missing on Home, which can't be a Remote Desktop host. Registry changes belong here, after everything simpler; “temporary” ones need an undo that runs by itself.
    .command-1 = Save the listener's values first (if it asks to overwrite, answer no)
    .command-2 = Show the listener's security values
    .command-3 = Show the policy's values (they win; a message that it was not found means none)
    .command-4 = Show the FIPS switch
    .command-5 = Show the connection limit (no value, or 4294967295, means none)
    .command-6 = Show who may sign in through Remote Desktop, besides administrators
    .command-7 = Set the listener to TLS
    .command-8 = Require the sign-in check before a session
    .command-9 = Undo: put the saved values back
    .command-10 = Let xrdp read the key file (Debian and Ubuntu; then sudo systemctl restart xrdp)
    .command-11 = Undo on Debian and Ubuntu: take xrdp out of that group again

step-stay_connected = Keep it from happening again.
    .question = What keeps it from coming back?
    .why = A few habits keep the call working. Most of them run by themselves once set.
    .do-1 = Let { $system ->
            [windows] Windows install its
            [macos] macOS and the App Store install their
           *[linux] your system install its
        } updates.
    .do-2 = Leave the clock on automatic.
    .do-3 = Keep this program, and run it first when the call stops again.
    .cannot = If some of this is managed for you, leave it as it is.
    .live-fine = What we could check is in order today. Look again from time to time.
    .live-problem = One of them needs care soon. The list of checks says which.
    .live-unknown = We could not look at all of them. Run the whole check once the work computer answers.
    .admin-1 = Watch the certificate's end date, and test key access for NETWORK SERVICE after each certificate change.
    .admin-2 = Patch both ends, keep clocks synchronised, and keep NLA on.
    .admin-3 = Set the VPN's idle time-out above the users' pauses and its packet size below the path MTU.
    .admin-4 = Run “rdp-first-aid check” with --json on a schedule; announce gateway drains; never expose 3389 to the internet.
    .mouse-1 = On a computer that is always on and not the host: taskschd.msc, Create Basic Task, weekly, with the check below.
    .mouse-2 = On the host: certlm.msc, Remote Desktop, Certificates, column Expiration Date.
    .risk = None.
    .undo = Nothing to undo.
    .articles = Their closing advice is right about updates and certificates. “Windows Server 2026” does not exist; the current one is 2025. “After Windows 11 updates”: none was found that causes 0x904 with 0x7; some broke UDP sessions later, and KB5074109 gave 0x80080005.
    .command-1 = Check from a schedule; status 0 is healthy
    .command-2 = Show when the host's certificates end
    .command-3 = Show the clock's phase offset on a Windows client

# What a command leaves to be filled in; {name} stands before each of them.
placeholder-hint = In the place of each of these, put your own, braces included:
placeholder-host = the name of the work computer
placeholder-port = its port (3389 if nobody changed it)
placeholder-gateway = the name of the RD Gateway
placeholder-user = the name of the account
placeholder-thumbprint = the thumbprint of the certificate
placeholder-key_name = the name of the key file
placeholder-resource_group = the machine's resource group in Azure
placeholder-vm_name = the machine's name in Azure
