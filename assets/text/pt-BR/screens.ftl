# As palavras da janela. picture-* é o que o próprio Windows mostra.

window-title = RDP First Aid

button-continue = Continuar
button-back = Voltar
button-start = Começar o teste
button-stop = Parar
button-show_me = Mostrar o que fazer
button-walk = Percorrer todo o checklist
button-now = Preciso entrar agora
button-again = Testar de novo
button-done = Já fiz, testar novamente
button-cannot = Não consigo fazer isto
button-copy = Copiar
button-copy_all = Copiar tudo isto
button-result = Ir para o resultado
button-start_over = Testar um computador

bar-id = Tela { $id }
bar-smaller = A−
    .name = Diminuir o texto
bar-larger = A+
    .name = Aumentar o texto
bar-colours = Cores
bar-helpdesk = Visão do suporte
    .key = F2
bar-user = Visão simples
bar-steps = Todos os passos
    .key = Ctrl+L
top-step = Passo { $number } de { $count }

screen-a-heading = O que acontece quando você se conecta?
    .lead = Escolha o que você vê. Este programa só olha. Ele não nos envia nada.
    .choices = O que você vê
    .saw-904 = O Windows diz 0x904
    .saw-904-remark = Aparece uma janela como esta, talvez com outros números pequenos.
    .saw-other = Outra mensagem
    .saw-other-remark = Uma janela com outro código, ou só com palavras.
    .saw-unsure = Não tenho certeza
    .saw-unsure-remark = Não faz mal. Olhamos a própria conexão.
    .code = O código na mensagem
    .code-example = 0x204
    .code-where = Nenhum código à vista? Abra os detalhes na janela, ou deixe este campo vazio.
    .picture = Um desenho da janela que o Windows mostra
picture-title = Conexão de Área de Trabalho Remota
picture-text = Este computador não pode se conectar ao computador remoto.
picture-code = Código de erro: 0x904
picture-extended = Código de erro estendido: 0x7
picture-button = OK

screen-b-heading = A que computador você se conecta?
    .lead = Use o nome que você digita na Área de Trabalho Remota. Nós só batemos e escutamos. Nenhuma senha é enviada.
    .choices = Que tipo de computador
    .typed = O meu computador do trabalho
    .typed-remark = Digite o nome ou o endereço dele.
    .practice = Um computador de treino
    .practice-remark = Ele roda dentro deste programa e tem um defeito escolhido. Nada sai deste computador.
    .name = Nome ou endereço do computador do trabalho
    .name-example = pc-17 ou 192.0.2.17
    .fault = O que o computador de treino faz
    .contacts = Vamos chamar “{ $target }” e mais ninguém, além da lista telefônica da sua rede.
    .contacts-practice = Vamos chamar só este próprio computador.

remark-empty = Digite primeiro o nome do computador.
remark-forbidden_character = Um nome não tem espaços. Tire-os.
remark-port = “{ $text }” depois dos dois-pontos não é um número de 1 a 65535.
remark-brackets = Ponha o endereço entre colchetes, como [2001:db8::1]:3389.
remark-bracket_content = Entre os colchetes deve haver um endereço, como [2001:db8::1].
remark-address = “{ $text }” parece um endereço, mas uma parte dele não pode estar certa.
remark-name = “{ $text }” não pode ser o nome de um computador. Confira como se escreve.
remark-stopped = Você parou o teste. Nada foi mudado.
remark-run_failed = O teste não pôde ser iniciado aqui. O sistema diz: { $reason }

screen-d-heading = Testando a sua conexão…
    .lead = Isto leva alguns segundos. O resultado aparece sozinho.
    .bar = { $done } de { $all } testes feitos
    .waiting = Esperando
    .running = Olhando agora

screen-e-heading = O resultado
    .unfound = { $check }: { $title }
    .certainty = { $confidence }. { $who }
    .saw = O que vimos
    .proves-not = O que isto não prova
    .do = O que ajuda
    .told = Você nos contou que o Windows diz { $code }.
    .offer = O passo { $number } do checklist trata disto: { $title }
    .then = Se isso não ajudar, veja depois estes passos
    .details = Cada teste em detalhe
    .took = Olhamos “{ $target }” por { $ms } ms, com { $connections } { $connections ->
        [one] chamada
       *[other] chamadas
    }.
    .technical = Alcançado: { $reached } · terminou por: { $ended } · família do servidor: { $family } · causa: { $cause }

screen-s-heading = Um passo do checklist
    .who-you = Você pode resolver isto por conta própria.
    .who-helpdesk = Este é um passo para o suporte. Você pode ajudar.
    .who-both = Você e o suporte têm, cada um, a sua parte nisto.
    .offered = O resultado aponta para este passo.
    .done = Este passo está bem. Você pode seguir.
    .skip = Este passo não se aplica ao seu computador. Você pode seguir.
    .checks = O que testamos para este passo
    .no-checks = Este programa não tem um teste próprio para este passo.
    .do = O que fazer
    .cannot = Se você não consegue fazer isto
    .now = agora { $state }, antes { $before }
    .running = Testando de novo…
    .stopped = Você parou o teste. Os estados abaixo são os antigos.
    .broke = O teste não pôde ser iniciado aqui. O sistema diz: { $reason }
    .better = Todos os testes deste passo estão bem agora.
    .same = Nada mudou ainda. O resultado continua: { $title }
    .changed = Algo mudou neste passo. Olhe as linhas abaixo.
    .healthy = Todos os testes que podemos fazer estão bem agora. Tente se conectar.
    .admin = Para o suporte
    .admin-do = O que o administrador faz
    .mouse = Com o mouse
    .commands = Por comando
    .command = { $number }. { $purpose }
    .on-client = No computador que se conecta · { $shell }
    .on-client-elevated = No computador que se conecta · { $shell }, como administrador
    .on-host = No computador do trabalho · { $shell }
    .on-host-elevated = No computador do trabalho · { $shell }, como administrador
    .elevated = Alguns destes precisam de uma janela de administrador. Ponha os seus valores no lugar de thumbprint, key_name e semelhantes.
    .changes = Isto muda algo. O comando { $number } desfaz.
    .changes-kept = Isto muda algo. Nenhum comando desfaz; veja “Como desfazer”.
    .risk = Risco
    .risk-level = Nível { $level } de 3
    .undo = Como desfazer
    .articles = O que dizem os artigos, e onde se enganam
    .source = Fontes

screen-l-heading = Todos os passos do checklist
    .lead = Abra o passo que quiser. As marcas vêm do último teste.
    .lead-none = Abra o passo que quiser. As marcas aparecem depois que você testar um computador.
    .list = Os quinze passos

