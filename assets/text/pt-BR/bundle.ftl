# O pacote para o suporte: como é feito, salvo, recusado e aberto. O que dizem as páginas dele está em
# report.ftl.

help-bundle = Testar um computador e gravar tudo o que foi encontrado, sem nomes, em um arquivo zip para o suporte
help-bundle-output = Onde gravar o zip
help-bundle-keep_names = Manter os nomes reais, para uso interno; o nome do arquivo diz isso
help-bundle-leave_out = Deixar arquivos fora do zip: { $files }
help-bundle-exit = Status de saída de bundle: 0 o zip foi gravado, 2 a chamada do programa estava errada, 3 o programa não pôde fazer seu trabalho, 130 parado com Ctrl+C.
help-bundle-open = Ler o zip de outro computador, offline, e julgá-lo de novo pelas regras desta versão
help-bundle-file = O arquivo zip
help-bundle-json = Imprimir o relatório como JSON na saída padrão, com o que hoje é julgado de outra forma
help-bundle-open-exit = Status de saída de bundle open: 0 ele foi lido, 2 ele foi recusado, 3 o programa não pôde fazer seu trabalho.
help-redact = Pôr substitutos no lugar de nomes e endereços

bundle-written = O relatório está gravado: { $path }
bundle-replaced = { $names ->
        [0] Ele não contém nenhum nome nem endereço.
        [one] Um nome ou endereço tem um substituto, em { $places ->
                [one] um lugar
               *[other] { $places } lugares
            }.
       *[other] { $names } nomes e endereços têm substitutos, em { $places } lugares.
    }
bundle-leak = Sobrou um nome em { $file }. Nada foi salvo. Deixe essa parte de fora, ou avise-nos.
bundle-leak_call = Restou um nome em { $file }. Nada foi gravado. Deixe esse arquivo de fora com --leave-out { $file }, ou mantenha os nomes com --keep-names.
bundle-leak_report = Restou um nome no relatório. Nada foi mostrado.
bundle-large = O relatório é grande demais para ser enviado.
bundle-unwritable = Não foi possível montar o relatório.
bundle-no_output = Indique onde gravar o zip com -o ARQUIVO.
bundle-unknown_file = Não há nenhum “{ $name }” para deixar de fora; há { $files }.

bundle-opened = Este é um relatório de outro computador. Ele foi lido aqui, e nada foi enviado.
bundle-visiting = Você está lendo um relatório de outro computador. Nada aqui trata do seu.
bundle-made = Feito em { $started } pela versão { $program }.
bundle-names-hidden = Quem o fez diz que os nomes e endereços nele são substitutos.
bundle-left_out = Quem o fez deixou de fora: { $files }.
bundle-not_again = Ele não contém nada que possa ser julgado de novo.
bundle-about = Ele trata de { $target }.
bundle-today = O que esta versão diria
bundle-today-cause = Esta versão diria: { $title }
bundle-today-confidence = Quanta certeza esta versão tem: { $confidence }.
bundle-today-check = { $check }: { $now }. O relatório diz: { $then }.
bundle-today-contents = O relatório e o que foi observado não combinam: um dos dois é de outra verificação.
bundle-unknown_then = nada

bundle-not_zip = O arquivo “{ $path }” não é um arquivo zip.
bundle-too_large = O arquivo “{ $path }” é maior do que um relatório pode ser.
bundle-too_many = O zip “{ $path }” contém mais arquivos do que um relatório tem.
bundle-zip64 = O zip “{ $path }” é de um tipo de que só arquivos enormes precisam; por isso, não é um relatório.
bundle-bomb = Em “{ $path }”, o arquivo “{ $name }” ficaria maior do que um relatório pode ser.
bundle-path = O zip “{ $path }” contém um arquivo em uma pasta, ou um nome que leva a outro lugar; por isso, não é um relatório.
bundle-name = O zip “{ $path }” contém um arquivo cujo nome não é confiável.
bundle-twice = O zip “{ $path }” contém duas vezes o arquivo “{ $name }”.
bundle-not_file = Em “{ $path }” há “{ $name }”, que não é um arquivo comum.
bundle-encrypted = Em “{ $path }”, o arquivo “{ $name }” está trancado com uma senha.
bundle-method = Em “{ $path }”, o arquivo “{ $name }” está compactado de um jeito que os relatórios não usam.
bundle-checksum = Em “{ $path }”, o arquivo “{ $name }” está danificado.
bundle-broken = O zip “{ $path }” está cortado, ou se contradiz.
bundle-no_bundle = O zip “{ $path }” não é um relatório deste programa.
bundle-manifest = A lista de arquivos em “{ $path }” não pode ser lida.
bundle-changed = Em “{ $path }”, o arquivo “{ $name }” não está como foi feito.
bundle-missing = Em “{ $path }”, falta o arquivo “{ $name }”.
bundle-unlisted = Em “{ $path }” há um arquivo “{ $name }” que não está na lista.
bundle-no_report = Quem fez “{ $path }” deixou de fora o próprio relatório.
bundle-newer = Uma versão mais nova deste programa fez “{ $path }”: { $name }.
bundle-unreadable = Em “{ $path }”, o arquivo “{ $name }” não pode ser entendido.
