# O crachá está em ordem? Nada é perguntado pela internet: a revogação não é verificada.

certificate_sound-sound = O crachá do computador do trabalho está em ordem.
    .seen = O crachá está no prazo, é forte e está no nome deste computador.
    .meaning = O crachá combina com o nome que você digitou, e este computador confia em quem o emitiu.
    .proves-not = A revogação não é verificada, e um bom certificado nada diz sobre o acesso do host à chave na próxima renovação.

certificate_sound-self_signed = O computador do trabalho emitiu o próprio crachá.
    .seen = O crachá foi emitido pelo próprio computador do trabalho.
    .meaning = Isso é normal em casa e em escritórios pequenos. O seu programa mostra um aviso que você pode comparar e aceitar.
    .remedy-1 = Neste computador, compare a impressão digital no aviso do seu programa com a que o suporte lhe diz.
    .proves-not = Um certificado autoassinado, por si só, não prova nem descarta que haja mais alguém no caminho.

certificate_sound-untrusted = Este computador não conhece quem emitiu o crachá.
    .seen = O crachá foi emitido por alguém em quem este computador não confia.
    .meaning = O seu trabalho pode emitir os próprios crachás sem que o seu computador tenha sido avisado. A maioria dos programas então só avisa.
    .remedy-1 = No suporte, pergunte se o seu computador deveria conhecer o emissor de crachás do trabalho.
    .proves-not = Um emissor desconhecido não é, por si só, causa de 0x904; a falta de um certificado intermediário parece igual.

certificate_sound-trust_not_checked = O emissor do crachá não pôde ser verificado.
    .seen = A lista de emissores confiáveis não pôde ser lida neste computador.
    .meaning = Todo o resto no crachá está em ordem. Não se sabe se este computador confia no emissor.
    .remedy-1 = No suporte, comente que os emissores confiáveis não puderam ser lidos neste computador.
    .proves-not = Nada diz contra o certificado: apenas o repositório de confiança deste computador não pôde ser usado.

certificate_sound-sha1 = O crachá está assinado de uma forma ultrapassada.
    .seen = O crachá traz uma assinatura SHA-1.
    .meaning = Ainda funciona na maioria dos lugares. Programas mais novos e empresas rigorosas podem recusá-lo.
    .remedy-1 = No computador do trabalho, o suporte faz um novo crachá ou emite um moderno.
    .proves-not = Não se sabe de SHA-1, por si só, causar 0x904; políticas rigorosas do Schannel podem recusá-lo.

certificate_sound-name_unlike = O crachá mostra um nome diferente do que você digitou.
    .seen = Você pediu “{ $typed }”; o crachá está em nome de: { $names }.
    .meaning = Isso é normal se você digitou um endereço ou um nome curto. O seu programa mostra um aviso.
    .remedy-1 = Neste computador, digite o nome completo do computador do trabalho em vez de um endereço ou nome curto.
    .proves-not = Com um certificado autoassinado ou um endereço digitado, isto é só uma observação; não prova um host errado.

certificate_sound-intercepted = Um produto de segurança no caminho mostra um crachá próprio.
    .seen = O crachá foi feito por { $inspector }, não pelo computador do trabalho nem pela empresa dele.
    .meaning = Um produto no caminho abre a linha protegida e olha dentro. A Área de Trabalho Remota pode não resistir a isso.
    .remedy-1 = No suporte, peça que a Área de Trabalho Remota passe por { $inspector } sem ser aberta.
    .proves-not = O nome do emissor é o que o certificado diz de si mesmo; que este produto também interrompa a conexão não está provado.

certificate_sound-name_differs = O crachá é de um computador com outro nome.
    .seen = Você pediu “{ $typed }”; o crachá está em nome de: { $names }.
    .meaning = Um emissor de verdade fez este crachá para outros nomes. Talvez você tenha chegado a um computador que não queria.
    .remedy-1 = Neste computador, digite um dos nomes do crachá se for o computador certo.
    .remedy-2 = No suporte, peça um crachá que traga o nome que você usa.
    .proves-not = A falta de um nome alternativo no certificado do host certo parece igual a um host errado; por si só, o mstsc apenas avisa.

certificate_sound-expired = O crachá do computador do trabalho venceu.
    .seen = O crachá venceu em { $not_after }, há { $days ->
            [one] { $days } dia
           *[other] { $days } dias
        }.
    .meaning = { $family ->
            [windows] O Windows normalmente renova este crachá sozinho. Aqui não renovou; algo no computador do trabalho precisa de cuidado.
           *[other] Alguém precisa renovar este crachá. Até lá, os programas avisam, e os rigorosos encerram a chamada.
        }
    .remedy-1 = No computador do trabalho, { $family ->
            [windows] o suporte faz o Windows criar um novo crachá e reinicia o serviço.
           *[other] o suporte dá ao servidor de Área de Trabalho Remota um novo crachá e o reinicia.
        }
    .proves-not = Um certificado vencido em geral só gera um aviso (o mstsc tem código próprio para isso, 0x1B07); no Windows, não renovar costuma acompanhar os problemas de chave dos eventos 1057, 1058 e 36870.

certificate_sound-not_yet_valid = O crachá do computador do trabalho ainda não vale.
    .seen = O crachá só passa a valer em { $not_before }.
    .meaning = Um dos dois relógios está errado, ou o crachá foi emitido para mais tarde.
    .remedy-1 = Neste computador, veja se a data e a hora estão certas.
    .remedy-2 = No computador do trabalho, o suporte confere a data e a hora dele, depois o crachá.
    .proves-not = O certificado, por si só, não distingue um relógio errado de um certificado emitido com antecedência.

certificate_sound-weak = O crachá do computador do trabalho é fraco demais para hoje.
    .seen = O crachá usa { $key_kind } com { $key_bits } bits e a assinatura { $signature }.
    .meaning = Computadores atualizados podem recusar um crachá assim. O computador do trabalho precisa de um mais forte.
    .remedy-1 = No computador do trabalho, o suporte emite um novo crachá com uma chave RSA de 2048 bits ou mais.
    .proves-not = O mstsc ainda pode aceitá-lo com um aviso; se este cliente recusa, depende das políticas dele.

certificate_sound-unreadable = O crachá do computador do trabalho não pode ser lido.
    .seen = Veio um crachá, mas a forma dele está estragada.
    .meaning = O seu computador não pode usar um crachá estragado. O computador do trabalho precisa de um novo.
    .remedy-1 = No computador do trabalho, { $family ->
            [windows] o suporte faz o Windows criar um novo crachá para a Área de Trabalho Remota.
            [virtualbox] o suporte configura um crachá para a tela remota do VirtualBox.
           *[other] o suporte dá ao servidor de Área de Trabalho Remota um novo crachá e uma nova chave.
        }
    .proves-not = Não se sabe se o certificado guardado está danificado ou se um dispositivo no caminho o alterou.

certificate_sound-signature_wrong = A assinatura no crachá não confere.
    .seen = A assinatura não corresponde ao crachá.
    .meaning = O crachá foi danificado ou alterado. Não siga adiante antes que o suporte o tenha olhado.
    .remedy-1 = No suporte, comunique isto antes de fazer login.
    .remedy-2 = No computador do trabalho, { $family ->
            [windows] o suporte faz o Windows criar um novo crachá para a Área de Trabalho Remota.
            [virtualbox] o suporte configura um crachá para a tela remota do VirtualBox.
           *[other] o suporte dá ao servidor de Área de Trabalho Remota um novo crachá e uma nova chave.
        }
    .proves-not = Um certificado danificado e um dispositivo que interfere parecem iguais daqui.
