# A observação: uma chamada após a outra, e o que elas dizem juntas. Para pessoas no terminal.
# $unit: hours, minutes, seconds ou endless; $measured e $counted dizem se há números a contar.

watch-begins = Observando { $target }: uma chamada a cada 10 segundos{ $unit ->
        [hours] , por { $count ->
            [one] { $count } hora
           *[other] { $count } horas
        }
        [minutes] , por { $count ->
            [one] { $count } minuto
           *[other] { $count } minutos
        }
        [seconds] , por { $count ->
            [one] { $count } segundo
           *[other] { $count } segundos
        }
       *[endless] , até ser interrompido
    }.
watch-begins_checks = Observando { $target }: um teste inteiro a cada minuto até que um encontre um defeito{ $unit ->
        [hours] , por { $count ->
            [one] { $count } hora
           *[other] { $count } horas
        } no máximo
        [minutes] , por { $count ->
            [one] { $count } minuto
           *[other] { $count } minutos
        } no máximo
        [seconds] , por { $count ->
            [one] { $count } segundo
           *[other] { $count } segundos
        } no máximo
       *[endless] , ou até ser interrompido
    }.
watch-stop = Pressione Ctrl+C para parar.
watch-columns =
    .number = Nº
    .after = Após
    .delay = Demora
    .swing = Variação
    .call = Chamada
    .again = Reenviadas
    .ended = Como foi
watch-ms = { $ms } ms
watch-again = { $counted ->
        [yes] { $resent } de { $sent }
       *[no] { $resent }
    }
watch-first = Fazendo a primeira chamada …
watch-so_far = { $measured ->
        [yes] foram mal: { $failed } de { $samples }; metade em { $median_ms } ms, 19 de 20 em { $p95_ms } ms; { $loss_percent }% reenviadas
       *[no] foram mal: { $failed } de { $samples }
    }
watch-check = Teste { $number }, após { $after }: { $title }

watch-calls = { $went ->
        [well] { $samples ->
            [one] Foi feita { $samples } chamada, e ela foi bem.
           *[other] Foram feitas { $samples } chamadas, e todas foram bem.
        }
        [partly] Foram feitas { $samples } chamadas; as que não foram bem: { $failed }.
       *[badly] { $samples ->
            [one] Foi feita { $samples } chamada, e ela não foi bem.
           *[other] Foram feitas { $samples } chamadas, e nenhuma foi bem.
        }
    }
watch-ended_so = { $ended_so ->
        [one] Dessas, { $ended_so } terminou assim.
       *[other] Dessas, { $ended_so } terminaram assim.
    }
watch-delay = Metade das respostas veio em até { $median_ms } ms, e 19 de 20 em até { $p95_ms } ms.
watch-loss = De { $sent } mensagens que enviamos, foi preciso enviar { $resent } de novo. Isso dá { $loss_percent }%.
watch-limits = Uma linha é instável quando { $loss_limit_percent }% ou mais precisa ser enviado de novo. Também é quando o tempo de 19 de 20 é de { $p95_limit_ms } ms ou mais e { $p95_times_median } vezes o tempo da metade.
watch-least = Para julgar a estabilidade da linha, precisamos de pelo menos { $least_sent } mensagens, e de mais quando algumas precisaram ser enviadas de novo.
watch-none = Nenhuma chamada tinha terminado.
watch-refused = Paramos, porque o computador do trabalho nos recusou duas vezes seguidas. Mais chamadas poderiam parecer um ataque.

watch-steady = { $slow ->
        [yes] A linha está estável, mas lenta, e todas as chamadas foram bem.
       *[no] A linha está estável, e todas as chamadas foram bem.
    }
    .meaning = Chamamos várias vezes seguidas, e o computador do trabalho estava lá em todas. { $slow ->
            [yes] Mas cada palavra demora para ir e voltar; por isso, o mouse e as teclas vão parecer lentos.
           *[no] Até agora, a culpa não é da linha.
        }
    .proves-not = Um problema que vai e volta pode não ter aparecido por acaso. A largura de banda não é medida antes do logon, e nada foi enviado depois da pergunta do logon.
watch-too_few = As chamadas foram bem, mas isso é pouco para julgar a linha.
    .meaning = Observe por alguns minutos, de preferência enquanto o problema ocorre. Aqui só se observa a linha: “check” também olha o crachá e o relógio.
    .proves-not = Poucas chamadas não podem mostrar uma linha que perde uma mensagem em vinte. A largura de banda não é medida antes do logon.

watch-duration = O tempo “{ $text }” não é um como 90s, 10m ou 2h, de 1 segundo a 24 horas.
watch-gateway = A linha não pode ser observada aqui, porque toda conexão com este computador passa por um gateway.
