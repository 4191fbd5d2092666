# Os 18 testes pelo nome, o que perguntam, e as palavras para como terminaram.

check-client_ready = Um programa de Área de Trabalho Remota
    .doing = Procurando aqui um programa de Área de Trabalho Remota
check-saved_sign_in = O seu login salvo
    .doing = Procurando um login salvo para este computador
check-client_policy = Regras neste computador
    .doing = Lendo as regras que mudam o caminho
check-past_attempts = As suas últimas tentativas
    .doing = Lendo o que este computador anotou sobre as suas últimas tentativas
check-network_up = A sua rede
    .doing = Olhando a rede em que você está
check-name_resolves = O nome do computador
    .doing = Procurando o nome na lista telefônica da rede
check-port_answers = Uma resposta no endereço
    .doing = Chamando o computador do trabalho
check-speaks_rdp = A Área de Trabalho Remota atende
    .doing = Escutando quem atendeu
check-security_agreed = Acordo sobre a proteção
    .doing = Combinando como proteger a linha
check-tls_completes = A verificação de segurança
    .doing = Passando pela verificação de segurança
check-large_packets_pass = Mensagens grandes
    .doing = Enviando uma mensagem grande para ver se ela passa
check-certificate_sound = O crachá
    .doing = Lendo o crachá do computador do trabalho
check-sign_in_ready = A verificação de login
    .doing = Perguntando se ele está pronto para um login
check-clock_right = Os dois relógios
    .doing = Comparando os dois relógios
check-link_steady = Uma linha estável
    .doing = Medindo se a linha está estável
check-udp_answers = O canal rápido extra
    .doing = Batendo no canal rápido extra
check-gateway_answers = A portaria
    .doing = Batendo na portaria da empresa
check-signs_in = O seu login
    .doing = Tentando o seu login

# Por que um teste não foi feito.

why-not_selected = Não foi pedido.
    .meaning = Só alguns testes foram escolhidos, e este não estava entre eles.
why-needs_failed = Um teste anterior precisa passar primeiro.
    .meaning = Este teste depende de um que encontrou um problema. Ainda não há nada para ele olhar.
why-unsupported_here = Não há nada para olhar aqui.
    .meaning = Este computador, ou o computador do trabalho, não mostra o que este teste olha.
why-no_permission = Esta conta não pode olhar ali.
    .meaning = A sua conta não tem direito de ler isto. O teste ficou de fora.
why-connection_budget = Mais uma chamada seria demais.
    .meaning = Chamamos um computador do trabalho só poucas vezes, para que ele não nos tome por invasores.
why-out_of_time = O tempo desta rodada acabou.
    .meaning = Uma rodada termina em 20 segundos, no máximo. Teste de novo para dar a vez a este.
why-behind_gateway = O caminho passa pela portaria.
    .meaning = Você entra pela portaria da sua empresa. Uma chamada direta não provaria nada.
why-not_built = Esta versão não sabe testar isso.
    .meaning = Esta versão do programa ainda não tem esse teste.
why-cancelled = Você parou a rodada.
    .meaning = A rodada foi parada antes da vez deste teste.

not-applicable = Não se aplica aqui.
    .meaning = Não há nada para olhar neste caminho.

status-fine = Em ordem
status-warning = Aviso
status-problem = Problema
status-not_applicable = Não se aplica
status-not_checked = Não foi possível testar
