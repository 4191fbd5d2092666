# O Windows guarda um login para o computador do trabalho? ($saved_for e $user são nomes.)

saved_sign_in-none_saved = Não há aqui nenhum login salvo para o computador do trabalho.
    .seen = Procuramos todas as formas de escrever o nome dele, e o Windows não guarda nenhum login.
    .meaning = Uma senha antiga salva não pode ser o motivo. O Windows vai pedir a sua senha.
    .proves-not = Só se olha o repositório do próprio Windows para esta conta (TERMSRV/). Um arquivo .rdp ou outro programa pode guardar por conta própria um nome de usuário ou uma senha.

saved_sign_in-none_by_name = Não há aqui nenhum login salvo com este nome.
    .seen = Procuramos só pelo nome dele, pois não sabemos o endereço.
    .meaning = Um login salvo com o endereço dele ainda pode estar aqui.
    .remedy-1 = Neste computador, verifique de novo quando o nome for encontrado.
    .proves-not = Só se olha o repositório do próprio Windows para esta conta (TERMSRV/). O nome não levou a nenhum endereço, por isso as entradas por endereço não puderam ser atribuídas.

saved_sign_in-saved = Há aqui um login salvo para o computador do trabalho.
    .seen = O Windows guarda { $count ->
            [one] um login
           *[other] { $count } logins
        } para { $saved_for }{ $user_known ->
            [yes] , de { $user }
           *[no] , sem nome de usuário
        }.
    .meaning = Isso é normal e poupa digitação. Se a senha mudou desde então, o Windows ainda envia a antiga.
    .remedy-1 = Neste computador, remova o login salvo, como mostra o passo 5, e digite a sua senha uma vez.
    .proves-not = O segredo do item TERMSRV/ não foi lido, portanto não se sabe se ainda está certo. 0x904, por si só, raramente é uma senha errada.

saved_sign_in-several = Há aqui logins salvos de mais de uma pessoa.
    .seen = O Windows guarda { $count } logins para o computador do trabalho ({ $saved_for }), de { $users }.
    .meaning = Qual deles o Windows envia depende de como você escreve o nome do computador. Um deles pode ser antigo.
    .remedy-1 = Neste computador, remova os logins salvos, como mostra o passo 5, e digite o seu uma vez.
    .proves-not = Os segredos dos itens TERMSRV/ não foram lidos. Não se testou qual deles o cliente usa.
