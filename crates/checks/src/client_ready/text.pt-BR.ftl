# Há um programa de Área de Trabalho Remota neste computador? ($client e $others são nomes de produtos; $client é none quando não há nenhum.)

client_ready-ready = Há um programa de Área de Trabalho Remota aqui.
    .seen = Este computador tem { $client }, { $version_known ->
            [yes] versão { $client_version }
           *[no] em uma versão que não se conhece aqui
        }.
    .meaning = Você tem um programa para se conectar. { $has_others ->
            [yes] Há outros aqui também: { $others }. Se com outro acontecer o mesmo, o motivo não é o programa.
           *[no] Não vemos nenhum outro.
        }
    .proves-not = O programa está lá; nada foi iniciado nem perguntado. As configurações dele não são examinadas, e não se avalia se a versão é a atual. { $restart ->
            [not_known] Não foi possível ler se há uma reinicialização pendente.
           *[known] Não há reinicialização pendente.
        }

client_ready-missing = O programa usual de Área de Trabalho Remota não foi encontrado aqui.
    .seen = { $system_family ->
            [windows] O programa que faz parte do Windows (mstsc.exe) não está na pasta dele.
            [macos] Não foi encontrado o Windows App nem outro programa que conhecemos pelo nome.
           *[linux] Não foi encontrado nenhum dos programas que conhecemos pelo nome.
        }
    .meaning = { $client ->
            [none] Pode haver aqui outro que não conhecemos. Se não houver nenhum, você não consegue se conectar deste computador.
           *[named] Mas { $client } está aqui, e você pode tentar se conectar com ele.
        }
    .remedy-1 = { $system_family ->
            [windows] Neste computador, baixe a “Conexão de Área de Trabalho Remota” das páginas da própria Microsoft.
            [macos] Neste computador, baixe o “Windows App” da App Store.
           *[linux] Neste computador, instale o Remmina, ou o programa que o suporte indicar.
        }
    .remedy-2 = Neste computador, não faça nada se você se conecta com outro programa.
    .proves-not = Só se procuram nomes usuais em lugares usuais. Um cliente com outro nome, em um contêiner ou em pasta própria não é visto, e nada se conclui sobre o computador do trabalho.

client_ready-update_troubles = Uma atualização daqui é conhecida por atrapalhar a Área de Trabalho Remota.
    .seen = Este computador tem a atualização KB{ $kb } e ainda não a KB{ $mended_by_kb }.
    .meaning = { $trouble ->
            [lost_after_a_minute] Com ela, algumas pessoas perdiam a área de trabalho depois de cerca de um minuto. Uma atualização mais nova conserta isso.
           *[sign_in_box] Com ela, a caixa da senha não funcionava em alguns programas. Uma atualização mais nova conserta isso.
        }
    .remedy-1 = Neste computador, { $system_family ->
            [windows] abra Configurações, depois Windows Update, e instale as atualizações mais novas.
           *[other] instale as atualizações mais novas do seu sistema.
        }
    .remedy-2 = Neste computador, reinicie e teste de novo.
    .proves-not = Sabe-se pelo build, { $system_build }. Que a atualização esteja aqui não prova que ela seja o motivo. A lista dessas atualizações é mantida à mão e é curta; de nenhuma delas se conhece 0x904 antes do logon.

client_ready-restart_pending = Este computador espera ser reiniciado.
    .seen = Uma atualização daqui está só pela metade.
    .meaning = Até você reiniciar, os programas podem agir de forma estranha. Reiniciar é um bom primeiro passo.
    .remedy-1 = Neste computador, salve o seu trabalho, reinicie e teste de novo.
    .proves-not = { $system_family ->
            [windows] O Windows Update ou o repositório de componentes deixou a sua marca (RebootRequired, RebootPending).
           *[other] O sistema deixou a sua marca (reboot-required).
        } Um reinício pendente é comum e raramente o motivo; as marcas de outros instaladores não são examinadas.
