### $center is what the center is called, $program what the program is called, and $service is the e-mail address of
### the service center.

# Stands before an address that is written out below a button.
letter-copy-address = Ou copie este endereço:
# $until: a date and time.
letter-until = O link funciona uma só vez, até { $until }.
# $reference: letters and figures to quote when writing to the service center.
letter-reference = Referência { $reference }

## Someone wants an account with this address

letter-prove-address-subject = Confirme seu endereço de e-mail para o { $center }
letter-prove-address-head = Confirme seu endereço de e-mail
letter-prove-address-body = A criação de uma conta no { $center } do { $program } foi iniciada com este endereço. Confirme-o, escolha uma senha e comece a usar a conta.
letter-prove-address-button = Confirmar e continuar
letter-prove-address-why = Esta mensagem foi enviada porque alguém inseriu este endereço para criar uma conta. Se não foi você, não é preciso fazer nada: sem sua confirmação, a conta não é criada.

## Someone wants an account, but the address has one

letter-already-registered-subject = Você já tem uma conta no { $center }
letter-already-registered-head = Você já tem uma conta
letter-already-registered-body = Alguém inseriu este endereço para criar uma conta no { $center }. Já existe uma, por isso nada foi alterado. Entre com sua senha ou escolha uma nova.
letter-already-registered-button = Entrar
# Stands before the address of the page where one chooses a new password.
letter-already-registered-recover = Escolha aqui uma nova senha:
letter-already-registered-why = Esta mensagem foi enviada porque alguém inseriu este endereço para criar uma conta. Se não foi você, não é preciso fazer nada: ninguém foi informado de que você tem uma conta.

## Someone wants to choose a new password

letter-recover-subject = Escolha uma nova senha para o { $center }
letter-recover-head = Escolha uma nova senha
letter-recover-body = Foi solicitada uma nova senha para a conta com este endereço. Escolha-a aqui; até lá, a anterior continua válida.
letter-recover-button = Escolher nova senha
letter-recover-why = Esta mensagem foi enviada porque alguém indicou este endereço ao esquecer uma senha. Se não foi você, não é preciso fazer nada: sua senha continua a mesma.

## Someone wants to choose a new password, but the address has no account

letter-nothing-to-recover-subject = Não existe nenhuma conta com este endereço no { $center }
letter-nothing-to-recover-head = Não existe nenhuma conta com este endereço
letter-nothing-to-recover-body = Foi solicitada uma nova senha, mas o { $center } do { $program } não tem nenhuma conta com este endereço. Talvez sua conta use outro. Também é possível criar uma conta agora.
letter-nothing-to-recover-button = Criar conta
letter-nothing-to-recover-why = Esta mensagem foi enviada porque alguém indicou este endereço ao esquecer uma senha. Se não foi você, não é preciso fazer nada.

## An account is to have this address from now on

letter-prove-new-address-subject = Confirme o novo endereço de e-mail da sua conta no { $center }
letter-prove-new-address-head = Confirme o novo endereço de e-mail
letter-prove-new-address-body = Este endereço foi indicado como o novo endereço de uma conta no { $center } do { $program }. Passa a valer quando for confirmado; até lá, vale o anterior.
letter-prove-new-address-button = Confirmar este endereço
letter-prove-new-address-why = Esta mensagem foi enviada porque alguém indicou este endereço como o novo endereço de uma conta. Se não foi você, não é preciso fazer nada: a conta mantém o endereço anterior.

## The address of an account was changed: told to the old one

letter-address-changed-subject = O endereço de e-mail da sua conta no { $center } foi alterado
letter-address-changed-head = Seu endereço de e-mail foi alterado
# $address: the new e-mail address.
letter-address-changed-body = Sua conta no { $center } tem um novo endereço: { $address }. A partir de agora, use-o para entrar; é para lá que enviamos nossas mensagens. Todas as outras sessões foram encerradas.
letter-address-changed-button = Abrir o { $center }
letter-address-changed-why = Esta mensagem foi enviada porque este era, até agora, o endereço da conta. Se não foi você que fez a alteração, escreva imediatamente para { $service }.

## The password was changed

letter-password-changed-subject = A senha da sua conta no { $center } foi alterada
letter-password-changed-head = Sua senha foi alterada
letter-password-changed-body = Sua conta no { $center } tem uma nova senha. Todas as outras sessões foram encerradas.
letter-password-changed-why = Esta mensagem foi enviada porque a conta tem este endereço. Se não foi você que alterou a senha, escolha uma nova e escreva imediatamente para { $service }.

## An address proves a domain. $domain: the domain

letter-prove-domain-subject = Verifique o domínio { $domain }: { $center }
letter-prove-domain-head = Verifique um domínio com esta caixa de e-mail
letter-prove-domain-body = Alguém que administra uma organização no { $center } informou que { $domain } pertence a essa organização e que lê os e-mails deste endereço. Se foi você, abra o link, entre e clique no botão.
letter-prove-domain-button = Verificar o domínio
letter-prove-domain-why = Esta mensagem foi enviada porque alguém inseriu este endereço para verificar um domínio. Se não foi você, não é preciso fazer nada: sem o botão, nada é verificado.

## The administrators are told of a domain. $organization: its name, $day: a day

letter-domain-proved-subject = Um domínio de e-mail de { $organization } foi verificado
letter-domain-proved-head = Um domínio foi verificado
letter-domain-proved-body = { $domain } foi verificado como domínio de { $organization }. Quem pede a associação com um endereço deste domínio não precisa de aprovação.
letter-domain-proved-button = Ver os domínios
letter-domain-proved-why = Esta mensagem foi enviada porque você administra { $organization }. Se você não sabia disso, confira os domínios.

letter-domain-lost-subject = Um domínio de e-mail de { $organization } não dispensa mais a aprovação
letter-domain-lost-head = Um domínio não dispensa mais a aprovação
letter-domain-lost-body-record = O registro de { $domain } não foi encontrado três vezes seguidas e, por isso, o domínio não está mais verificado. As novas pessoas de { $organization } precisam da sua aprovação até você verificá-lo de novo.
letter-domain-lost-body-year = A verificação de { $domain } por caixa de e-mail venceu. As novas pessoas de { $organization } precisam da sua aprovação até você verificar o domínio de novo.
letter-domain-lost-body-given-up = A administração removeu { $domain }. As novas pessoas de { $organization } com um endereço deste domínio precisam da sua aprovação. As associações existentes não mudam.
letter-domain-lost-body-conflict = Outra organização também verificou { $domain }, com uma comprovação de mesmo peso. Até que isso seja resolvido, as novas pessoas de { $organization } precisam da sua aprovação.
letter-domain-lost-body-outdone = Outra organização verificou { $domain } com uma comprovação mais forte do que a sua, e é ela que conta. As novas pessoas de { $organization } precisam da sua aprovação até que você verifique o domínio com o mesmo peso.
letter-domain-lost-button = Ver os domínios
letter-domain-lost-why = Esta mensagem foi enviada porque você administra { $organization }.

letter-domain-ends-subject = A verificação de um domínio de e-mail de { $organization } vence em breve
letter-domain-ends-head = A verificação de um domínio vence em breve
letter-domain-ends-body = A verificação de { $domain } por caixa de e-mail vale até { $day }. Depois disso, as novas pessoas de { $organization } vão precisar da sua aprovação. Verifique o domínio de novo ou use um registro DNS, que não vence.
letter-domain-ends-button = Verificar de novo
letter-domain-ends-why = Esta mensagem foi enviada porque você administra { $organization }.

## An organization is enrolled

# $organization: the name that customers see.
letter-enrolled-subject = Inscrição no { $program }: { $organization }
letter-enrolled-head = Sua adesão está confirmada.
# $person: the name of who enrolled, with the title that a letter wants.
letter-enrolled-greeting = Olá, { $person },
letter-enrolled-body = { $organization } já é membro do { $program }. Guarde esta mensagem: ela contém o ID que você deve informar ao nos escrever.
letter-enrolled-partner-id = ID do programa de parceiros
letter-enrolled-level = Nível do programa
letter-enrolled-anniversary = Data de aniversário
# $starts, $ends: the first and the last day.
letter-enrolled-term = A adesão vigora de { $starts } a { $ends }.
letter-enrolled-button = Abrir sua adesão
# Stands before the address of the organization's public page.
letter-enrolled-listing = O que os clientes veem:
# $signed: a date and time. $person, $title: name and job title of who signed.
letter-enrolled-agreement = O contrato foi assinado em { $signed } por { $person }, { $title }. Ele segue anexo, exatamente como foi assinado, com seu resumo criptográfico.
letter-enrolled-credential-not-found = Sua certificação não foi vinculada: não encontramos nenhuma com este número em seu nome. Todo o resto está pronto. Tente de novo em “Certificações”.
letter-enrolled-credential-elsewhere = Sua certificação não foi vinculada: ela está vinculada em outro lugar. Todo o resto está pronto. Desvincule-a lá e depois vincule-a em “Certificações”.
letter-enrolled-credential-not-confirmed = Sua certificação não foi vinculada: seu nome agora consta de outra forma no registro. Todo o resto está pronto. Confirme-o em “Certificações”.
letter-enrolled-why = Esta mensagem foi enviada porque você inscreveu { $organization } no programa. Se não foi você, escreva para { $service }.

## The signed agreement, attached

letter-agreement-signature = A assinatura
letter-agreement-organization = Organização
letter-agreement-partner-id = ID do programa de parceiros
letter-agreement-program = Programa
letter-agreement-vendor = Assinado com
letter-agreement-signed-by = Assinado por
letter-agreement-job-title = Cargo
letter-agreement-signed-at = Assinado em
letter-agreement-signed-at-utc = O mesmo momento em UTC
# The program year whose text was signed.
letter-agreement-edition = Edição
letter-agreement-language = Idioma do texto
letter-agreement-digest = Resumo criptográfico do texto (SHA-256)
# $file: the name of a file that is attached beside this page.
letter-agreement-proof = O resumo criptográfico é o do arquivo { $file }, anexo à mesma mensagem: o texto que foi assinado, byte a byte.

## Somebody asked to be associated. $organization: the name that customers see.

letter-association-ready-subject = Continue sua associação a { $organization }
letter-association-ready-head = Falta um passo
letter-association-ready-body = Este endereço pertence a um domínio de { $organization }, por isso ninguém precisa aprovar seu pedido. Abra o link e preencha seu perfil individual.
letter-association-ready-button = Ir para o perfil individual
letter-association-ready-why = Esta mensagem foi enviada porque alguém inseriu este endereço para se associar a { $organization } no { $center }. Se não foi você, não é preciso fazer nada: ninguém recebe acesso.

letter-association-to-ask-subject = Confirme seu endereço para { $organization }
letter-association-to-ask-head = Confirme seu endereço
letter-association-to-ask-body = Este endereço não pertence a nenhum domínio declarado por { $organization }. Abra o link para confirmar que ele é seu; depois, você pode entrar em contato com quem administra { $organization } ou inserir seu endereço de lá.
letter-association-to-ask-button = Confirmar meu endereço
letter-association-to-ask-why = Esta mensagem foi enviada porque alguém inseriu este endereço para se associar a { $organization } no { $center }. Se não foi você, não é preciso fazer nada: ninguém recebe acesso.

## Told to administrators. $person: who asks. $address: their e-mail address.

letter-association-asked-subject = Alguém está pedindo a associação a { $organization }
letter-association-asked-head = Alguém está pedindo a associação
letter-association-asked-body = { $person } está pedindo para agir em nome de { $organization } no { $program }. Endereço informado: { $address }. Aprove o pedido se conhecer a pessoa ou recuse-o com um motivo.
letter-association-asked-button = Abrir o pedido
letter-association-asked-why = Esta mensagem foi enviada porque você administra { $organization } no { $center }.

letter-association-reminded-subject = Um pedido a { $organization } está aguardando há três dias
letter-association-reminded-head = Alguém ainda está aguardando
letter-association-reminded-body = { $person } ({ $address }) pediu há três dias para agir em nome de { $organization }. Sem resposta, o pedido passa em quatro dias para o próximo contato da organização e expira após trinta dias.
letter-association-reminded-button = Abrir o pedido
letter-association-reminded-why = Esta mensagem foi enviada porque você administra { $organization } no { $center }.

letter-association-passed-on-subject = Um pedido a { $organization } está aguardando a administração
letter-association-passed-on-head = Um pedido sem resposta
letter-association-passed-on-body = { $person } ({ $address }) pediu há sete dias para agir em nome de { $organization } e a administração não respondeu. Avise quem administra a organização: ninguém mais pode aprovar ou recusar o pedido.
letter-association-passed-on-button = Abrir o { $center }
letter-association-passed-on-why = Esta mensagem foi enviada porque você tem uma função de contato de { $organization } no { $center }.

letter-association-completed-subject = Nova associação a { $organization }: { $person }
letter-association-completed-head = Há uma nova pessoa associada
letter-association-completed-body = A associação de { $person } ({ $address }) a { $organization } está ativa, sem nenhum direito de administração.
letter-association-completed-button = Abrir sua adesão
letter-association-completed-why = Esta mensagem foi enviada porque você administra { $organization } no { $center }.

# $theirs: the domain of the address. $ours: a domain of the organization.
letter-looks-like = Observe bem: { $theirs } pode ser confundido com seu domínio { $ours }, mas é outro.

## The answer. $administrator: who gave it.

letter-association-approved-subject = { $organization } aprovou seu pedido
letter-association-approved-head = Seu pedido foi aprovado
letter-association-approved-body = { $administrator } aprovou seu pedido de associação a { $organization }. Preencha seu perfil individual para poder agir em nome da organização.
letter-association-approved-button = Ir para o perfil individual
letter-association-approved-why = Esta mensagem foi enviada porque você pediu a associação a { $organization } no { $center }.

letter-association-rejected-subject = { $organization } não aprovou seu pedido
letter-association-rejected-head = Seu pedido foi recusado
letter-association-rejected-body = { $administrator } recusou seu pedido de associação a { $organization }. O motivo:
# $reason: as the administrator wrote it.
letter-association-rejected-reason = { $reason }
letter-association-rejected-button = Encontrar minha organização
letter-association-rejected-why = Esta mensagem foi enviada porque você pediu a associação a { $organization } no { $center }. Se o motivo for um engano, escreva para { $organization } ou para { $service }.

letter-association-lapsed-subject = Seu pedido a { $organization } expirou
letter-association-lapsed-head = Ninguém respondeu em trinta dias
letter-association-lapsed-body = Quem administra { $organization } não respondeu ao seu pedido e, por isso, ele expirou. Peça de novo ou escreva para { $service }.
letter-association-lapsed-button = Pedir de novo
letter-association-lapsed-why = Esta mensagem foi enviada porque você pediu a associação a { $organization } no { $center }.

letter-invited-subject = { $organization } convida você para o { $program }
letter-invited-head = Você recebeu um convite
letter-invited-body = { $administrator } convida você a agir em nome de { $organization } no { $program }. Abra o link, entre ou crie uma conta e preencha seu perfil individual.
letter-invited-button = Aceitar o convite
letter-invited-why = Esta mensagem foi enviada porque quem administra { $organization } inseriu este endereço no { $center }. Se você não reconhece o convite, não é preciso fazer nada: sem você, nada acontece.

letter-reference-asked-subject = { $organization } pede que você aprove uma referência
letter-reference-asked-head = O projeto foi assim?
letter-reference-asked-body = { $administrator } descreveu um projeto que { $organization } concluiu para você, como referência para o { $program }. Leia a descrição e aprove ou recuse. É uma única página, e você não precisa de conta.
letter-reference-asked-button = Ler e responder
letter-reference-asked-why = Esta mensagem foi enviada porque quem administra { $organization } inseriu este endereço no { $center }. Se você não sabe nada desse projeto, recuse na página ou não faça nada: sem você, ele não conta.

letter-reference-approved-subject = Um cliente aprovou sua referência
letter-reference-approved-head = Referência aprovada
letter-reference-approved-body = { $customer } aprovou a referência “{ $title }”. A partir de agora, ela conta para { $organization }.
letter-reference-approved-button = Abrir a referência
letter-reference-approved-why = Você recebeu esta mensagem porque escreveu esta referência ou porque administra { $organization } no { $center }.

letter-reference-declined-subject = Um cliente recusou sua referência
letter-reference-declined-head = Referência recusada
letter-reference-declined-body = { $customer } recusou a referência “{ $title }”. Ela não conta para { $organization }.
letter-reference-declined-button = Abrir a referência
letter-reference-declined-why = Você recebeu esta mensagem porque escreveu esta referência ou porque administra { $organization } no { $center }.

letter-reference-remark = O cliente acrescentou:

## What was changed about somebody of an organization. $person is their name, $by that of the
## administrator who did it.

letter-administration-changed-subject = Direitos de administração alterados em { $organization }
letter-administration-changed-head = Direitos de administração alterados
letter-administration-changed-body-nothing = { $person } não administra mais nada em { $organization }. A alteração foi feita por { $by }.
letter-administration-changed-body-branch = { $person } agora administra um local de { $organization } e os que dependem dele. A alteração foi feita por { $by }.
letter-administration-changed-body-everything = { $person } agora tem a Administração global de { $organization }. A alteração foi feita por { $by }.
letter-administration-changed-button = Ver a organização
letter-administration-changed-why = Esta mensagem foi enviada porque trata de você ou porque você administra { $organization } no { $center }. Se a alteração não era para acontecer, fale com as outras pessoas que administram.

letter-contact-handed-on-subject = { $organization } tem outro Contato principal do programa
letter-contact-handed-on-head = Contato principal do programa
letter-contact-handed-on-body = { $person } agora é Contato principal do programa de { $organization }. A mudança foi feita por { $by }.
letter-contact-handed-on-button = Ver a organização
letter-contact-handed-on-why = Esta mensagem foi enviada porque trata de você ou porque você administra { $organization } no { $center }. Se a mudança não era desejada, escreva logo para o centro de serviço: { $service }.

# $role: what the program calls the contact role; $location: what the location is called
letter-contact-assigned-subject = Agora você é contato de { $organization }
letter-contact-assigned-head = Você tem uma função de contato
letter-contact-assigned-body = { $by } atribuiu a você a função de { $role } em { $location }, um local de { $organization }. Os locais que dependem dele e não têm mais ninguém nessa função também recorrem a você.
letter-contact-assigned-button = Ver a organização
letter-contact-assigned-why = Esta mensagem foi enviada porque você tem associação com { $organization } no { $center }. Se a função não era para você, fale com quem administra a organização.

letter-association-ended-subject = Uma associação a { $organization } foi encerrada
letter-association-ended-head = Uma associação foi encerrada
letter-association-ended-body = { $by } encerrou a associação de { $person } a { $organization }.
# $count: how many credentials of theirs counted for the organization.
letter-association-ended-credentials =
    { $count ->
        [one] { $count } certificação vinculada ali não conta mais para a organização e pode ser vinculada em outro lugar.
        [many] { $count } de certificações vinculadas ali não contam mais para a organização e podem ser vinculadas em outro lugar.
       *[other] { $count } certificações vinculadas ali não contam mais para a organização e podem ser vinculadas em outro lugar.
    }
letter-association-ended-button = Abrir o centro
letter-association-ended-why = Esta mensagem foi enviada porque trata de você ou porque você administra { $organization } no { $center }.

letter-association-left-subject = Uma pessoa saiu de { $organization }
letter-association-left-head = Uma pessoa saiu da organização
letter-association-left-body = { $person } não age mais em nome de { $organization }.
# $count: how many credentials of theirs counted for the organization.
letter-association-left-credentials =
    { $count ->
        [one] { $count } certificação vinculada ali não conta mais para a organização.
        [many] { $count } de certificações vinculadas ali não contam mais para a organização.
       *[other] { $count } certificações vinculadas ali não contam mais para a organização.
    }
letter-association-left-button = Ver a organização
letter-association-left-why = Esta mensagem foi enviada porque você administra { $organization } no { $center }.

letter-happened = Data: { $when }. Navegador: { $browser }
letter-browser = { $browser } em { $system }
letter-browser-unknown = desconhecido

letter-ways-changed-subject = As formas de entrar na sua conta no { $center } foram alteradas
letter-ways-changed-head = Suas formas de entrar foram alteradas
letter-ways-changed-body = { $change } Todas as outras sessões foram encerradas.
letter-ways-changed-password-added = Sua conta agora tem uma senha.
letter-ways-changed-password-removed = A senha da sua conta foi removida.
letter-ways-changed-passkey-added = Esta chave de acesso foi adicionada: { $name }.
letter-ways-changed-passkey-removed = Esta chave de acesso foi removida: { $name }.
letter-ways-changed-outside-added = Agora você pode entrar com { $name }.
letter-ways-changed-outside-removed = Você não pode mais entrar com { $name }.
letter-ways-changed-why = Esta mensagem foi enviada porque a conta tem este endereço. Se não foi você que fez esta alteração, escolha uma nova senha, verifique as formas de entrar na página da conta e escreva imediatamente para { $service }.

letter-new-device-subject = Nova entrada na sua conta no { $center }
letter-new-device-head = Um novo navegador entrou na sua conta
letter-new-device-body = Alguém entrou na sua conta no { $center } com um navegador ainda desconhecido. Se foi você, não é preciso fazer nada.
letter-new-device-why = Esta mensagem foi enviada porque a conta tem este endereço. Se não foi você, escolha uma nova senha, o que encerra todas as sessões, e escreva imediatamente para { $service }.
