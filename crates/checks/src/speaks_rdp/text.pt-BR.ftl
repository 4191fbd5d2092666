# Foi a Área de Trabalho Remota que atendeu?

speaks_rdp-rdp = A Área de Trabalho Remota atendeu.
    .seen = { $family ->
            [windows] Um computador com Windows respondeu com a Área de Trabalho Remota.
            [xrdp] Um servidor xrdp respondeu com a Área de Trabalho Remota.
            [freerdp] Um servidor do tipo FreeRDP respondeu com a Área de Trabalho Remota.
            [ironrdp] Um servidor do tipo IronRDP respondeu com a Área de Trabalho Remota.
            [virtualbox] Uma máquina do VirtualBox respondeu com a Área de Trabalho Remota.
           *[other] Um servidor de Área de Trabalho Remota de tipo desconhecido respondeu.
        }
    .meaning = O tipo certo de programa está lá e responde às nossas primeiras palavras.
    .proves-not = A família é lida em treze bytes; um proxy que termina o RDP mostra a dele. Ainda não se sabe se é o computador certo.

speaks_rdp-closed_at_once = Algo atendeu e encerrou a chamada na hora.
    .seen = { $when ->
            [before_request] A chamada foi encerrada antes de dizermos uma palavra.
           *[after_request] A chamada foi encerrada depois das nossas primeiras palavras, sem nenhuma resposta.
        }
    .meaning = Quase sempre é um túnel ou intermediário sem nenhum computador por trás. Um computador do trabalho lotado também pode fazer isso.
    .remedy-1 = Neste computador, veja se você usa um túnel ou serviço intermediário e se a outra ponta está conectada.
    .remedy-2 = No computador do trabalho, veja se ele já iniciou por completo e teste de novo.
    .remedy-3 = No suporte, pergunte o que existe entre você e o computador do trabalho.
    .proves-not = Não se sabe quem fechou: um relay, um encaminhamento de porta, um bastion, um produto de segurança ou um host no limite de conexões.

speaks_rdp-mute = Algo atendeu, mas não diz nada útil.
    .seen = Em { $limit_s } s { $bytes ->
            [0] não chegou nem um byte
            [one] chegou só { $bytes } byte
           *[other] chegaram só { $bytes } bytes, pouco para uma resposta
        }.
    .meaning = Um programa segura a linha, mas não responde por completo. O serviço da Área de Trabalho Remota pode ter travado, ou um aparelho no caminho mantém a linha aberta.
    .remedy-1 = Neste computador, espere dois minutos e teste de novo.
    .remedy-2 = No computador do trabalho, o suporte reinicia o serviço da Área de Trabalho Remota.
    .proves-not = Um TermService travado, um dispositivo NAT e um tarpit parecem iguais daqui.

speaks_rdp-other_service = Outro programa atendeu, e não a Área de Trabalho Remota.
    .seen = { $service ->
            [http] Um servidor web respondeu.
            [ssh] Um servidor SSH respondeu.
            [tls] Um servidor que só fala em código respondeu, como faz um site.
            [vnc] Um servidor VNC de compartilhamento de tela respondeu.
            [smtp] Um servidor de e-mail respondeu.
            [ftp] Um servidor de arquivos FTP respondeu.
            [mysql] Um banco de dados MySQL respondeu.
            [imap] Um servidor de caixa postal respondeu.
            [pop3] Um servidor de caixa postal respondeu.
            [nx] Um servidor NoMachine respondeu.
           *[unknown] A resposta não combina com nenhum programa que conhecemos.
        }
    .meaning = Você chegou a um programa que não é a Área de Trabalho Remota. O nome, o endereço ou o número depois dos dois-pontos não está certo.
    .remedy-1 = Neste computador, compare o endereço inteiro, com o número depois dos dois-pontos, com o que lhe deram.
    .remedy-2 = No suporte, pergunte qual endereço e qual número são do seu computador do trabalho.
    .proves-not = Isto não prova que a Área de Trabalho Remota esteja desligada: ela pode escutar em outra porta do mesmo host.

speaks_rdp-cut_short = A resposta foi interrompida no meio.
    .seen = A linha se fechou depois de { $bytes ->
            [one] { $bytes } byte
           *[other] { $bytes } bytes
        } da primeira resposta.
    .meaning = O computador do trabalho começou a responder e encerrou a chamada. Algo ali, ou no caminho, acabou com ela.
    .remedy-1 = Neste computador, espere dois minutos e teste de novo.
    .remedy-2 = No computador do trabalho, o suporte olha o log do próprio servidor de Área de Trabalho Remota neste minuto.
    .proves-not = Uma desconexão MCS, um processo de servidor que caiu e um dispositivo intermediário que corta o fluxo parecem iguais.

speaks_rdp-broken_frame = A primeira resposta não faz sentido.
    .seen = A primeira resposta veio, mas a forma dela está estragada.
    .meaning = A resposta parece a Área de Trabalho Remota, mas quebra as próprias regras. Um programa ou aparelho defeituoso a alterou.
    .remedy-1 = Neste computador, tente outra rede, por exemplo a internet do celular.
    .remedy-2 = No suporte, entregue o relatório deste teste.
    .proves-not = Não se sabe se o servidor ou um dispositivo no caminho produziu o quadro defeituoso.
