# Is a Remote Desktop program on this computer? ($client and $others are products' names; $client is none where there is none.)

client_ready-ready = A Remote Desktop program is here.
    .seen = This computer has { $client }, { $version_known ->
            [yes] version { $client_version }
           *[no] of a version that is not known here
        }.
    .meaning = You have a program to connect with. { $has_others ->
            [yes] Others are here too: { $others }. If the same happens with another one, the program is not why.
           *[no] We see no other one.
        }
    .proves-not = The program is there; nothing was started or asked. Its own settings are not looked at, and whether its version is current is not judged. { $restart ->
            [not_known] Whether a restart is waited for could not be read.
           *[known] No restart is waited for.
        }

client_ready-missing = The usual Remote Desktop program was not found here.
    .seen = { $system_family ->
            [windows] The program that is part of Windows (mstsc.exe) is not in its folder.
            [macos] Neither Windows App nor another program that we know by name was found.
           *[linux] None of the programs that we know by name was found.
        }
    .meaning = { $client ->
            [none] Another one may be here that we do not know. If there is none, you can't connect from this computer.
           *[named] But { $client } is here, and you can try to connect with that.
        }
    .remedy-1 = { $system_family ->
            [windows] On this computer, get “Remote Desktop Connection” from Microsoft's own pages.
            [macos] On this computer, get “Windows App” from the App Store.
           *[linux] On this computer, install Remmina, or the one that your helpdesk names.
        }
    .remedy-2 = On this computer, do nothing if you connect with another program.
    .proves-not = Only usual names in usual places are looked for. A client under another name, in a container or in a folder of its own is not seen, and nothing follows for the work computer.

client_ready-update_troubles = An update on this computer is known for trouble with Remote Desktop.
    .seen = This computer has the update KB{ $kb } and not yet KB{ $mended_by_kb }.
    .meaning = { $trouble ->
            [lost_after_a_minute] With it, some people lost the desktop after about a minute. A newer update mends that.
           *[sign_in_box] With it, the box for the password did not work in some programs. A newer update mends that.
        }
    .remedy-1 = On this computer, { $system_family ->
            [windows] open Settings, then Windows Update, and get the newest updates.
           *[other] get the newest updates of your system.
        }
    .remedy-2 = On this computer, restart, and check again.
    .proves-not = Told by the build, { $system_build }. That the update is here does not prove that it is why. The list of such updates is kept by hand and is short; 0x904 before the sign-in is not known from any of them.

client_ready-restart_pending = This computer waits for a restart.
    .seen = An update here is only half done.
    .meaning = Programs can act oddly until you restart. It is a good first thing to do.
    .remedy-1 = On this computer, save your work, restart, and check again.
    .proves-not = { $system_family ->
            [windows] Windows Update or the component store has set its mark (RebootRequired, RebootPending).
           *[other] The system has set its mark (reboot-required).
        } A restart that is waited for is common and rarely the reason; marks of other installers are not looked at.
