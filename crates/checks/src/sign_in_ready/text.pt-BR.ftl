# A verificação de login responde? Nenhum nome e nenhuma senha são enviados.

sign_in_ready-ready = O computador do trabalho está pronto para o seu login.
    .seen = { $named ->
            [yes] Ele pediu um login e se apresentou como “{ $computer }” (build { $build }).
           *[no] Ele pediu um login.
        }
    .meaning = A verificação de login funciona. Para descobrir isso, não enviamos nenhum nome nem senha.
    .proves-not = O desafio NTLM vem antes de qualquer credencial: sua conta, seus direitos e sua licença não são testados.

sign_in_ready-ntlm_refused = A verificação de login responde, mas recusa um tipo de login.
    .seen = Ela respondeu com o número { $error_code }.
    .meaning = A verificação de login está viva. Talvez aceite só um tipo de login, para o qual você precisa digitar o nome do computador.
    .remedy-1 = Neste computador, digite o nome completo do computador do trabalho, não o endereço dele.
    .remedy-2 = No suporte, pergunte se só Kerberos é permitido.
    .proves-not = O status pode significar NTLM recusado por política (só Kerberos) ou outro motivo anterior às credenciais; nesse caso o relógio não pode ser lido.

sign_in_ready-closed = A linha se fechou quando a verificação de login começou.
    .seen = A linha protegida estava de pé e se fechou na primeira mensagem de login.
    .meaning = A verificação de login não está pronta. { $family ->
            [windows] Por que um computador com Windows faz isso, não dá para dizer daqui.
            [virtualbox] O VirtualBox faz isso quando deve verificar logins e não tem a quem perguntar.
           *[other] Servidores que não são Windows fazem isso enquanto não têm nome e senha definidos.
        }
    .remedy-1 = No computador do trabalho, { $family ->
            [windows] o suporte olha o log Sistema neste minuto.
           *[other] o suporte define o nome e a senha do servidor de Área de Trabalho Remota dele.
        }
    .remedy-2 = No computador do trabalho, o suporte reinicia o serviço da Área de Trabalho Remota.
    .proves-not = Um fechamento na primeira mensagem CredSSP não diz por quê; no Windows, não é típico de nenhuma falha em especial.

sign_in_ready-alert = O computador do trabalho parou a verificação de login.
    .seen = Ele enviou a mensagem “{ $alert }” na primeira mensagem de login.
    .meaning = A verificação de login está lá, mas não quer continuar.
    .remedy-1 = No computador do trabalho, { $family ->
            [windows] o suporte procura os eventos 36887 e 36888 no log Sistema.
           *[other] o suporte lê o log do próprio servidor de Área de Trabalho Remota neste minuto.
        }
    .proves-not = O Windows pode responder a um passo CredSSP com falha com o alerta 80 em vez de um status; por isso, o nome do alerta não é diagnóstico.

sign_in_ready-stalled = A verificação de login não responde.
    .seen = A linha protegida estava de pé, mas não veio resposta por { $limit_s } s.
    .meaning = O computador do trabalho pode estar esperando por outro computador que verifica nomes e senhas.
    .remedy-1 = Neste computador, espere dois minutos e teste de novo.
    .remedy-2 = No computador do trabalho, { $family ->
            [windows] o suporte vê se ele alcança um controlador de domínio.
           *[other] o suporte lê o log do próprio servidor de Área de Trabalho Remota neste minuto.
        }
    .proves-not = Um LSA ocupado, um controlador de domínio inalcançável e um servidor travado parecem iguais daqui.

sign_in_ready-garbled = A verificação de login respondeu com algo que não se consegue ler.
    .seen = O que veio de volta não é resposta a um login.
    .meaning = Um programa defeituoso no computador do trabalho, ou um aparelho no caminho, embaralha a conversa.
    .remedy-1 = No computador do trabalho, o suporte atualiza o servidor de Área de Trabalho Remota dele.
    .remedy-2 = No suporte, entregue o relatório deste teste.
    .proves-not = Uma versão mais nova do CredSSP, um servidor defeituoso e um proxy parecem iguais daqui.
