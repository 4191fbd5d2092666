# A linha está estável? $timed: with_variation, yes ou no; $counted diz se o sistema conta o que foi enviado.

link_steady-steady = A linha está estável até agora.
    .seen = { $timed ->
            [with_variation] Uma mensagem e a resposta levaram { $round_trip_ms } ms, com { $variation_ms } ms a mais ou a menos, e nada foi enviado duas vezes.
            [yes] Uma mensagem e a resposta levaram { $round_trip_ms } ms, e nada foi enviado duas vezes.
           *[no] Nada precisou ser enviado duas vezes.
        }
    .meaning = As mensagens chegam a tempo. Foram enviadas só algumas; por isso, este é um primeiro olhar.
    .proves-not = Um punhado de segmentos não pode mostrar perda de poucos por cento, nem problemas que vão e voltam; “watch” mede durante minutos. A largura de banda não é medida antes do logon.

link_steady-resent = Uma mensagem precisou ser enviada de novo.
    .seen = { $counted ->
            [yes] De { $sent } mensagens que enviamos, foi preciso enviar { $resent } de novo.
           *[no] Das nossas mensagens, foi preciso enviar { $resent } de novo.
        }
    .meaning = Uma mensagem ou a resposta se perdeu, ou chegou muito tarde. De vez em quando isso é normal. Se continuar, a linha é ruim.
    .remedy-1 = Neste computador, deixe “rdp-first-aid watch” medir a linha por dez minutos.
    .remedy-2 = Neste computador, compare com a VPN desligada, ou com outra rede.
    .proves-not = Um segmento perdido é normal em um caminho saudável e não impede nenhum logon. A largura de banda não é medida antes do logon.

link_steady-slow = O caminho até o computador do trabalho é longo.
    .seen = Uma mensagem e a resposta levaram { $round_trip_ms } ms.
    .meaning = Cada palavra demora para ir e voltar. A Área de Trabalho Remota funciona, mas o mouse e as teclas parecem lentos.
    .remedy-1 = Neste computador, compare com a VPN desligada, ou com outra rede.
    .remedy-2 = Neste computador, deixe “rdp-first-aid watch” medir a linha por dez minutos.
    .proves-not = Um tempo de ida e volta longo não encerra, por si só, uma conexão, e alguns segmentos podem ter dado azar. A largura de banda não é medida antes do logon.

link_steady-swinging = A demora na linha sobe e desce.
    .seen = Uma mensagem e a resposta levaram { $round_trip_ms } ms, com { $variation_ms } ms a mais ou a menos.
    .meaning = Algumas mensagens são rápidas e outras, lentas. Um Wi-Fi lotado ou uma VPN ocupada faz isso.
    .remedy-1 = Neste computador, compare com um cabo no lugar do Wi-Fi, ou com a VPN desligada.
    .remedy-2 = Neste computador, deixe “rdp-first-aid watch” medir a linha por dez minutos.
    .proves-not = Um punhado de idas e voltas prova pouco, e um host ocupado também pode responder tarde. A largura de banda não é medida antes do logon.
