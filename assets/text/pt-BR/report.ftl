# As páginas do pacote para o suporte: report.html, READ-ME-FIRST.txt e certificate.txt. O que as telas
# também dizem está com as telas.

report-title = O que o RDP First Aid encontrou
report-contents = Nesta página
report-names-shown = Este relatório contém nomes reais. Só para uso interno.
report-names-hidden = Aqui outros nomes ficam no lugar de pessoas, computadores e endereços, por exemplo Computer-1. O mesmo nome tem sempre o mesmo substituto.
report-look = Olhe tudo antes de compartilhar. Não conseguimos perceber tudo.
report-code = Código do resultado
report-phases = Até onde a chamada chegou
report-about = Sobre este relatório

report-column-check = Teste
report-column-state = Situação
report-column-found = O que encontramos
report-column-number = Passo
report-column-step = Do que trata
report-column-part = Parte da chamada
report-column-ms = Tempo em ms
report-facts = { $count ->
        [one] Um valor medido
       *[other] { $count } valores medidos
    }

report-program = Programa
report-started = Hora do teste
report-computer = Computador do trabalho
report-addresses = Endereços
report-footer = Esta página não carrega nada e não envia nada.

report-zip = O que há neste arquivo zip
report-file-read_me_first_txt = o resultado em resumo, e como abrir o resto
report-file-report_html = o resultado inteiro, para ler e imprimir
report-file-report_json = o mesmo para programas
report-file-timeline_json = o que aconteceu e quando, para programas
report-file-certificate_txt = o que diz o crachá
report-file-certificate_pem = o próprio crachá
report-file-manifest_json = a lista dos arquivos, para ver se algum mudou
report-open = Como abrir
report-open-page = Abra report.html em qualquer navegador. Não precisa de rede.
report-open-program = Ou abra o zip inteiro no RDP First Aid. Digite isto, com o nome do zip no lugar de ARQUIVO:
report-open-command = rdp-first-aid bundle open ARQUIVO
report-without = O que ele não contém
report-without-secrets = Ele não contém nenhuma senha nem chave secreta. Este programa nunca as coleta.

report-card = É isto que diz o crachá do computador do trabalho. A palavra entre parênteses é o tipo do valor.
report-card-none = Não vimos nenhum crachá.
