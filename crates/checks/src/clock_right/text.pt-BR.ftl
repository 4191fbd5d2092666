# Os dois relógios concordam? As diferenças são absolutas; $ahead diz se o relógio do computador do trabalho está adiantado.

clock_right-right = Os dois relógios concordam.
    .seen = A diferença entre os dois relógios é de { $skew_ms } ms.
    .meaning = O seu computador e o computador do trabalho mostram a mesma hora. Um login precisa disso.
    .proves-not = Os dois relógios podem estar errados juntos; o relógio do controlador de domínio não é visto.

clock_right-adrift = Os dois relógios diferem um pouco.
    .seen = O relógio do computador do trabalho está { $skew_s } s { $ahead ->
            [yes] adiantado.
           *[no] atrasado.
        }
    .meaning = Isso ainda cabe no que um login permite. Convém acertar antes que aumente.
    .remedy-1 = Neste computador, abra as configurações de data e hora e { $system ->
            [windows] escolha “Sincronizar agora”.
           *[other] deixe o relógio no automático.
        }
    .remedy-2 = No computador do trabalho, o suporte confere a fonte da hora.
    .proves-not = Não se sabe qual dos dois relógios está errado.

clock_right-wrong = Os dois relógios estão distantes demais.
    .seen = O relógio do computador do trabalho está { $skew_minutes ->
            [one] { $skew_minutes } minuto
           *[other] { $skew_minutes } minutos
        } { $ahead ->
            [yes] adiantado.
           *[no] atrasado.
        }
    .meaning = Um login pode ser recusado quando os relógios diferem em cinco minutos ou mais.
    .remedy-1 = Neste computador, abra as configurações de data e hora e { $system ->
            [windows] escolha “Sincronizar agora”.
           *[other] deixe o relógio no automático.
        }
    .remedy-2 = No computador do trabalho, o suporte acerta o relógio e a fonte da hora.
    .proves-not = Não se sabe qual dos dois relógios está errado; o NTLM sozinho ainda pode funcionar.
