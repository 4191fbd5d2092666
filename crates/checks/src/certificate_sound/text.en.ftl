# Is the ID card in order? Nothing is asked online: revocation is not checked.

certificate_sound-sound = The work computer's ID card is in order.
    .seen = The ID card is in date, strong, and made out to this computer.
    .meaning = The card fits the name you typed, and this computer trusts who issued it.
    .proves-not = Revocation is not checked, and a good certificate says nothing about the host's access to its key on the next renewal.

certificate_sound-self_signed = The work computer issued its ID card itself.
    .seen = The ID card was issued by the work computer itself.
    .meaning = That is normal at home and in small offices. Your program shows a warning that you can compare and accept.
    .remedy-1 = On this computer, compare the fingerprint in your program's warning with the one your helpdesk tells you.
    .proves-not = A self-signed certificate alone neither proves nor rules out that somebody else stands in between.

certificate_sound-untrusted = This computer does not know who issued the ID card.
    .seen = The ID card was issued by somebody this computer does not trust.
    .meaning = Your workplace may issue its own cards, and your computer was not told. Most programs then only warn.
    .remedy-1 = At your helpdesk, ask whether your computer should know the workplace's issuer of ID cards.
    .proves-not = An unknown issuer is no cause of 0x904 by itself; a missing intermediate certificate looks the same.

certificate_sound-trust_not_checked = The ID card's issuer could not be checked.
    .seen = The list of trusted issuers could not be read on this computer.
    .meaning = Everything else on the ID card is in order. Whether this computer trusts the issuer is not known.
    .remedy-1 = At your helpdesk, mention that the trusted issuers could not be read on this computer.
    .proves-not = It says nothing against the certificate: only this computer's trust store could not be used.

certificate_sound-sha1 = The ID card is signed in an outdated way.
    .seen = The ID card carries an SHA-1 signature.
    .meaning = It still works in most places. Newer programs and strict workplaces may refuse it.
    .remedy-1 = On the work computer, the helpdesk makes a new ID card, or issues a modern one.
    .proves-not = SHA-1 alone is not known to cause 0x904; strict Schannel policies can refuse it.

certificate_sound-name_unlike = The ID card shows another name than you typed.
    .seen = You asked for “{ $typed }”; the ID card is made out to: { $names }.
    .meaning = That is normal if you typed an address or a short name. Your program shows a warning.
    .remedy-1 = On this computer, type the full name of the work computer instead of an address or a short name.
    .proves-not = A self-signed certificate or a typed address makes this a remark only; it does not prove a wrong host.

certificate_sound-intercepted = A security product on the way shows its own ID card.
    .seen = The ID card was made by { $inspector }, not by the work computer or its company.
    .meaning = A product on the way opens the protected line and looks inside. Remote Desktop may not survive that.
    .remedy-1 = At your helpdesk, ask them to let Remote Desktop pass { $inspector } unopened.
    .proves-not = The issuer's name is what the certificate says of itself; that this product also breaks the connection is not proven.

certificate_sound-name_differs = The ID card belongs to a computer with another name.
    .seen = You asked for “{ $typed }”; the ID card is made out to: { $names }.
    .meaning = A real issuer made this card for other names. You may have reached another computer than you wanted.
    .remedy-1 = On this computer, type one of the names on the ID card if it is the right computer.
    .remedy-2 = At your helpdesk, ask for a card that holds the name you use.
    .proves-not = A missing alternative name in the right host's certificate looks the same as a wrong host; by itself mstsc only warns.

certificate_sound-expired = The work computer's ID card has run out.
    .seen = The ID card ran out on { $not_after }, { $days ->
            [one] one day
           *[other] { $days } days
        } ago.
    .meaning = { $family ->
            [windows] Windows normally renews this card by itself. Here it did not, so something on the work computer needs care.
           *[other] Somebody must renew this card. Until then, programs warn of it, and strict ones hang up.
        }
    .remedy-1 = On the work computer, { $family ->
            [windows] the helpdesk lets Windows make a new ID card and starts the service again.
           *[other] the helpdesk gives the Remote Desktop server a new ID card and starts it again.
        }
    .proves-not = An expired certificate usually gives only a warning (mstsc has its own code for it, 0x1B07); on Windows, failing to renew goes with the key trouble of events 1057, 1058 and 36870.

certificate_sound-not_yet_valid = The work computer's ID card is not valid yet.
    .seen = The ID card becomes valid only on { $not_before }.
    .meaning = One of the two clocks is wrong, or the card was issued for later.
    .remedy-1 = On this computer, look whether the date and the time are right.
    .remedy-2 = On the work computer, the helpdesk looks at its date and time, then at the card.
    .proves-not = The certificate alone can't tell a wrong clock from a certificate issued ahead of time.

certificate_sound-weak = The work computer's ID card is too weak for today.
    .seen = The ID card uses { $key_kind } with { $key_bits } bits and the signature { $signature }.
    .meaning = Up-to-date computers may refuse such a card. The work computer needs a stronger one.
    .remedy-1 = On the work computer, the helpdesk issues a new ID card with an RSA key of 2048 bits or more.
    .proves-not = mstsc may still accept it with a warning; whether this client refuses depends on its policies.

certificate_sound-unreadable = The work computer's ID card cannot be read.
    .seen = An ID card came, but its form is broken.
    .meaning = Your computer can't use a broken card. The work computer needs a new one.
    .remedy-1 = On the work computer, { $family ->
            [windows] the helpdesk lets Windows make a new ID card for Remote Desktop.
            [virtualbox] the helpdesk sets up an ID card for VirtualBox' remote display.
           *[other] the helpdesk gives the Remote Desktop server a new ID card and key.
        }
    .proves-not = Whether the stored certificate is damaged or a device in between changed it is not known.

certificate_sound-signature_wrong = The signature on the ID card does not fit.
    .seen = The signature does not match the ID card.
    .meaning = The card was damaged or changed. Do not go on until your helpdesk has looked at it.
    .remedy-1 = At your helpdesk, report this before you sign in.
    .remedy-2 = On the work computer, { $family ->
            [windows] the helpdesk lets Windows make a new ID card for Remote Desktop.
            [virtualbox] the helpdesk sets up an ID card for VirtualBox' remote display.
           *[other] the helpdesk gives the Remote Desktop server a new ID card and key.
        }
    .proves-not = A damaged certificate and an interfering device look the same from here.
