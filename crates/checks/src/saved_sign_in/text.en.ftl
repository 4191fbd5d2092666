# Does Windows keep a sign-in for the work computer? ($saved_for and $user are names.)

saved_sign_in-none_saved = No sign-in for the work computer is saved here.
    .seen = We looked for every way to write its name, and Windows keeps none.
    .meaning = An old password that is saved can't be the reason. Windows will ask you for it.
    .proves-not = Only Windows' own store of this account (TERMSRV/) is looked at. A .rdp file or another program may keep a user name or a password of its own.

saved_sign_in-none_by_name = No sign-in is saved here under this name.
    .seen = We looked under its name only, for we do not know its address.
    .meaning = A sign-in that was saved under its address may still be here.
    .remedy-1 = On this computer, check again when the name is found.
    .proves-not = Only Windows' own store of this account (TERMSRV/) is looked at. The name led to no address, so entries under addresses could not be told apart.

saved_sign_in-saved = A sign-in for the work computer is saved here.
    .seen = Windows keeps { $count ->
            [one] a sign-in
           *[other] { $count } sign-ins
        } for { $saved_for }{ $user_known ->
            [yes] , of { $user }
           *[no] , without a user name
        }.
    .meaning = That is normal, and it saves typing. If the password has changed since, Windows still sends the old one.
    .remedy-1 = On this computer, forget the saved sign-in, as step 5 shows, and type your password once.
    .proves-not = The secret of the TERMSRV/ entry was not read, so nothing is known about whether it is still right. 0x904 alone is rarely a wrong password.

saved_sign_in-several = Sign-ins of more than one person are saved here.
    .seen = Windows keeps { $count } sign-ins for the work computer ({ $saved_for }), of { $users }.
    .meaning = Which one Windows sends depends on how you write the computer's name. One of them may be old.
    .remedy-1 = On this computer, forget the saved sign-ins, as step 5 shows, and type your own once.
    .proves-not = The secrets of the TERMSRV/ entries were not read. Which of them the client takes was not tried.
