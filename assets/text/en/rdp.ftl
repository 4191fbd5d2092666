# The connection file: what it shares, how it was made safe, what is wrong with it.

# What a file can share. For the person who connects.
share-clipboard = Clipboard
    .off = You can't copy and paste between the two computers.
    .on = You can copy and paste. The work computer can read what you copy.
share-drives = Files and drives
    .off = The work computer can't see your files.
    .on = The work computer can read and change your files.
share-printers = Printers
    .off = You can't print from the work computer at home.
    .on = You can print from the work computer at home.
share-smart_cards = Smart cards and Windows Hello
    .off = The work computer can't use your card. Turn this on if you sign in with one.
    .on = The work computer can use your card.
share-passkeys = Passkeys and security keys
    .off = Web pages on the work computer can't ask for your passkey.
    .on = Web pages on the work computer can ask for your passkey.
share-microphone = Microphone
    .off = Nobody at the work computer can hear you.
    .on = The work computer can hear you. Calls need this.
share-cameras = Cameras
    .off = Nobody at the work computer can see you.
    .on = The work computer can see you. Video calls need this.
share-usb = Devices that are plugged in
    .off = The work computer can't use what you plug in.
    .on = The work computer can use what you plug in.
share-old_ports = Old plugs and till devices
    .off = The work computer can't use scanners and tills on old plugs.
    .on = The work computer can use scanners and tills on old plugs.
share-location = Your location
    .off = The work computer does not learn where you are.
    .on = The work computer learns where you are.

# What was done to a file. For the person who connects.
safe-address = The file leads to the computer that you named.
safe-same_address = Its second address now says the same. Nobody can swap it.
safe-user = Your user name is filled in. Your password is not.
safe-server_check = Windows warns you or stops if the work computer can't prove who it is.
safe-sign_in_check = Your password is checked before you see the other screen.
safe-security_agreed = Both computers agree first how to talk in private.
safe-asks_password = Windows asks for your password. An old saved one is not used.
safe-own_session = You get your own session, not that of an administrator.
safe-gateway = The file now says which way to take.
safe-gateway_sign_in = Your password is not handed to the front door itself.
safe-fresh_connection = Each start makes a new connection.
safe-shows_stop = You see at once if the connection breaks.
safe-whole_desktop = You get the whole desktop. The file starts no other program.
safe-no_other_address = The file opens no other address.
safe-no_password = The file holds no saved password.
safe-disguised = A line with hidden signs is gone.
safe-not_signed = The file is changed, so its author's seal is gone.

# The findings of “rdp lint”. For the helpdesk.
grade-dangerous = Dangerous
grade-weak = Weak
grade-contradictory = Contradictory
grade-misspelt = Misspelt
grade-obsolete = Obsolete
grade-ignored = Ignored

lint-stored_password = A password or a pass is saved in the file; whoever gets the file can use it.
lint-starts_program = The file starts a program of its author's choice instead of the desktop, as fishing mails do. Open it only if you know the author.
lint-other_address = The file leads to another address before or beside the host.
lint-address_differs = The second address is not the first, so the connection may go elsewhere than it seems.
lint-gateway_looks_alike = The domain of this gateway is nearly that of the host, but not the same.
lint-unusual_letters = The name holds letters that can pass for others; compare it letter by letter.
lint-open_to_stranger = Drives and clipboard are both open to a host outside private networks.
lint-hidden_sign = The line holds a sign that can't be seen, or ends in an unusual way; it may do something else than it shows.
lint-no_server_check = The host need not prove who it is, so another computer can take its place.
lint-nla_off = NLA is off on this end; the password is then typed into a screen that the host draws.
lint-no_negotiation = The security protocol is not negotiated, which breaks NLA.
lint-gives_away = The host may use this of the computer that connects: { $share }.
lint-not_asked = A saved password is used without a question, even an outdated one.
lint-admin_session = The administrative session goes past the broker and the licences.
lint-basic_sign_in = The gateway gets the password itself (Basic).
lint-skips_check = The client does not ask whether the host can start single programs.
lint-guessed_encoding = The file has no mark and is no UTF-8; it was read as Windows-1252, so letters such as ü may be wrong.
lint-no_address = The file names no computer (it has no “full address”).
lint-address_unreadable = No computer can have this address.
lint-two_values = The setting stands on an earlier line with another value; which of them holds is documented nowhere.
lint-two_ports = The address names another port than this line.
lint-gateway_unused = A gateway is named, but the file does not say that it is used.
lint-gateway_unnamed = A gateway is to be used, but none is named.
lint-wrong_kind = The letter between name and value is not the one of this setting.
lint-value_not_allowed = The value is none of those that this setting can have.
lint-name_misspelt = No setting has this name, but one has a name very much like it.
lint-replaced = Current clients no longer use this setting.
lint-repeated = The same line stands there already.
lint-other_program = Windows' own program takes this from no file; only its command line or an extension does.
lint-name_unknown = This program does not know the setting; clients pass over what they do not know.
lint-no_setting = The line is no setting (name, colon, i, s or b, colon, value).

rdp-lint-clean = Nothing weak was found in “{ $path }”.
rdp-lint-found = { $count ->
        [one] One finding
       *[other] { $count } findings
    } in “{ $path }”:
rdp-lint-line = { $grade }, line { $line }: { $setting }
rdp-lint-unstated = { $grade }, not stated: { $setting } is the default
rdp-lint-whole = { $grade }, the whole file
rdp-lint-safer = Safer: { $setting }
rdp-lint-without = Safer: without this line
rdp-lint-not = This reads the file alone. It does not prove who wrote it, nor that its computer is the right one.

rdp-written = Wrote “{ $path }”.
rdp-unchanged = Nothing had to be changed; the file says the same as before.
rdp-left = What “rdp lint” still finds in it, for a person to judge:
rdp-changed = What is different, and what it means:
rdp-shared-off = Off: { $share }. { $meaning }
rdp-shared-on = On: { $share }. { $meaning }
rdp-before = { $name }: { $before } => { $after }
rdp-added = { $name }: { $after }
rdp-removed = { $name }: taken out
rdp-nothing = (nothing)
rdp-name = The file names the computer by its name, so that Kerberos can prove who it is.
rdp-number = The file names the computer by its address; Kerberos can't be used then, and the name on the certificate may not fit.
rdp-number-report = The report says that the name leads elsewhere, so the file names the address; Kerberos can't be used then.
rdp-trusted-report = The report says that this computer trusts the host's certificate, so a false one is refused outright.
rdp-dialog = Windows shows the address and asks what to share when the file is opened. Compare the address; tick nothing that you do not need.
rdp-overwrite = There is a file “{ $path }” already. Write over it? (y, or anything else for no)
    .yes = y

help-rdp = Make, check and sign connection files (.rdp)
help-rdp-new = Write a new connection file that shares only what you name
help-rdp-harden = Write a safe copy of a connection file
help-rdp-lint = List what is weak, dangerous or wrong in a connection file
help-rdp-host = The computer: HOST, HOST:PORT, [v6]:PORT or an address; may be left out with --from-report
help-rdp-file = The connection file
help-rdp-output = The file to write; it is written whole or not at all
help-rdp-gateway-new = The Remote Desktop gateway that leads to the computer
help-rdp-gateway = The Remote Desktop gateway that leads to the computer; “none” takes one out
help-rdp-user = The user name to fill in; a password is never written
help-rdp-keep = What the computer may go on using, separated by commas: { $shares }
help-rdp-from-report = A report of “check --json” that says what is known of the computer
help-rdp-force = Write over a file that is there already
help-rdp-lint-json = Print the findings as JSON
help-rdp-exit = Exit status: 0 written, 2 the call or the file was wrong and nothing was written, 3 the program could not do its work.
help-rdp-lint-exit = Exit status of rdp lint: 0 nothing was found, 1 there are findings, 2 the call or the file was wrong, 3 the program could not do its work.

# Signatures. For the helpdesk.
rdp-signed = Signed as “{ $signer }”; the signature covers { $count ->
        [one] one setting.
       *[other] { $count } settings.
    }
rdp-verify-good = The signature fits: nothing that it covers was changed.
rdp-verify-unsigned = The file is not signed.
rdp-verify-changed = The file is not as it was signed: something that the signature covers was changed.
rdp-verify-wrong = Either a setting that the signature covers was changed, or the signature does not belong to the certificate that comes with it.
rdp-verify-settings_open = The signature fits, but it leaves out settings that a signature has to cover: anybody can change them.
rdp-verify-unreadable = The signature can't be read ({ $reason }).
rdp-verify-signer = Signed by: { $signer }
rdp-verify-issuer = Issued by: { $issuer }
rdp-verify-thumbprint = Thumbprint (SHA-1): { $thumbprint }
rdp-verify-dates = Valid from { $from } until { $until }
rdp-verify-made = Made with { $key } and { $digest }
rdp-verify-weak = That is weak by today's measure.
rdp-verify-expired = The certificate's time is over.
rdp-verify-not_yet = The certificate's time has not come.
rdp-verify-trusted = This computer trusts the issuer.
rdp-verify-untrusted = This computer does not trust the issuer, so here the publisher counts as unknown.
rdp-verify-trust_unknown = Whether this computer trusts the issuer can't be found out here.
rdp-verify-covered = Covered: { $names }
rdp-verify-open = Not covered, so anybody can change it: { $names }
rdp-verify-not = Anyone can make a certificate in any name; what counts is whether its issuer is trusted. No signature says that the computer it leads to is the right one.
rdp-password = Password of “{ $path }”:

help-rdp-sign = Sign a connection file as rdpsign does
help-rdp-verify = Check the signature of a connection file
help-rdp-cert = The certificate in PEM, with its chain if it has one
help-rdp-key = Its private key in PEM
help-rdp-pfx = Certificate and key in one PFX file; its password is asked for, or read from standard input
help-rdp-sign-output = The file to write; without it the file itself is signed, which needs --force
help-rdp-verify-json = Print what is known of the signature as JSON
help-rdp-verify-exit = Exit status of rdp verify: 0 the signature fits, 1 the file is unsigned or was changed, 2 the call or the file was wrong, 3 the program could not do its work.
