# Que tipo de proteção o computador do trabalho escolhe?

security_agreed-network_level = Os dois lados combinaram a proteção mais forte.
    .seen = O computador do trabalho escolheu a verificação de segurança que pergunta primeiro quem é você.
    .meaning = O computador do trabalho quer um login antes de mostrar qualquer coisa. É assim que deve ser.
    .proves-not = A escolha é apenas anunciada; se TLS e CredSSP depois funcionam, é verificado em seguida.

security_agreed-tls_only = Os dois lados combinaram proteção sem login antecipado.
    .seen = O computador do trabalho escolheu a verificação de segurança sem um login antecipado.
    .meaning = A linha será protegida. Você faz login depois, na tela do próprio computador do trabalho.
    .proves-not = TLS sem NLA pode ser a política do servidor ou tudo o que ele conhece; as credenciais não podem ser avaliadas assim.

security_agreed-legacy_only = O computador do trabalho oferece só proteção ultrapassada.
    .seen = O computador do trabalho não aceita nada além do tipo mais antigo de proteção.
    .meaning = Programas atuais recusam isso com razão. As configurações do computador do trabalho, ou o arquivo de chave dele, precisam de conserto.
    .remedy-1 = No computador do trabalho, o suporte religa a verificação de segurança moderna.
    .remedy-2 = No computador do trabalho, se for Linux com xrdp, o suporte deixa o xrdp ler o arquivo de chave.
    .proves-not = Um SecurityLayer definido e um key.pem ilegível (xrdp) dão a mesma resposta.

security_agreed-refused = O computador do trabalho recusa a verificação de segurança que oferecemos.
    .seen = Ele respondeu à nossa oferta com o código de recusa { $code } ({ $code_name }).
    .meaning = As regras do computador do trabalho e a nossa oferta não combinam. O código diz qual regra é.
    .remedy-1 = No computador do trabalho, o suporte procura a regra que corresponde a este código.
    .proves-not = O código nomeia a regra do servidor, não quem a definiu (configuração local, política ou um proxy na frente).

security_agreed-no_certificate = O computador do trabalho não tem crachá para mostrar.
    .seen = Ele disse que não tem crachá para a verificação de segurança.
    .meaning = Sem crachá, o computador do trabalho não pode começar a verificação de segurança. Ele precisa receber um novo.
    .remedy-1 = No computador do trabalho, { $family ->
            [windows] o suporte faz o Windows criar um novo crachá para a Área de Trabalho Remota.
            [xrdp] o suporte deixa o crachá e o arquivo de chave legíveis para o xrdp.
            [virtualbox] o suporte configura um crachá para a tela remota do VirtualBox.
           *[other] o suporte dá ao servidor de Área de Trabalho Remota um novo crachá e uma nova chave.
        }
    .proves-not = SSL_CERT_NOT_ON_SERVER não diz se o certificado falta, é inutilizável, ou se a chave privada dele não pode ser aberta.

security_agreed-unasked = O computador do trabalho escolheu uma proteção que não oferecemos.
    .seen = Ele escolheu o número { $protocol }, que não estava na nossa lista.
    .meaning = Nenhum programa correto de Área de Trabalho Remota responde assim. Um servidor defeituoso ou um aparelho no caminho responde.
    .remedy-1 = Neste computador, tente outra rede, por exemplo a internet do celular.
    .remedy-2 = No suporte, entregue o relatório deste teste.
    .proves-not = Não se sabe se o servidor ou um proxy fez esta escolha.
