### The people of an organization: inviting, placing, rights, contact roles, ending and leaving.
### $organization is the name that customers see; $name a person’s whole name.

## The list

people-title = Pessoas
people-lead = Quem age em nome de { $organization }, em qual local e com qual direito de administração.
people-caption = Pessoas da organização
people-name = Nome
people-location = Local
people-administers = Direito de administração
people-since = Associação desde
people-tag-everything = Administração global
people-tag-branch = Administração de local
people-administers-nothing = Nenhum
people-find = Sobrenome que começa com
people-find-button = Pesquisar
people-found-none = Não há ninguém cujo sobrenome comece assim.
people-everybody = Mostrar todas as pessoas
people-next = Próxima página
people-one-left = Só uma pessoa tem a Administração global de { $organization }. Dê esse direito a uma segunda, para que o trabalho continue quando uma das duas estiver ausente.
people-one-left-link = Escolher uma segunda pessoa

## What was done just before. $count is how many.

people-done-mailed =
    { $count ->
        [one] Um convite está a caminho.
       *[other] { $count } convites estão a caminho.
    }
people-done-associated =
    { $count ->
        [one] Um endereço pertence a uma pessoa já associada.
       *[other] { $count } endereços pertencem a pessoas já associadas.
    }
people-done-waiting =
    { $count ->
        [one] Um endereço já recebeu um convite nas últimas 24 horas. Por enquanto, não enviamos outra mensagem.
       *[other] { $count } endereços já receberam um convite nas últimas 24 horas. Por enquanto, não enviamos outras mensagens.
    }
people-done-withdrawn = O convite foi retirado. O link dele não funciona mais.
people-done-approval-withdrawn = Aprovação retirada. Essa pessoa não pode mais entrar com ela.
people-done-placed = O local foi alterado.
people-done-administration = O direito de administração desta pessoa foi alterado.
people-done-handed-on = A função de contato foi transferida.
people-done-ended = A associação foi encerrada.
people-done-left = Você saiu da organização.
people-done-profile = Seu perfil foi salvo.

## Inviting

people-invite = Convidar pessoas
people-invite-lead = Cada endereço recebe uma mensagem com um link que funciona por sete dias. Quem o usa age em nome de { $organization } sem precisar pedir, e não administra nada até você dar esse direito.
people-label-emails = Endereços de e-mail
people-hint-emails = Um em cada linha ou separados por vírgulas. Você pode colá-los da forma como seu programa de e-mail os copia.
people-missing-emails = Insira os endereços de e-mail das pessoas que você convida.
people-label-location = Local
people-hint-location = O local destas pessoas. Você pode alterá-lo depois.
people-missing-location = Escolha um local.
people-invite-button = Enviar convites
people-invitations = Convites pendentes
people-invitations-caption = Convites que ninguém aceitou ainda
people-invitation-until = Funciona até
people-invitation-act = Alterar
people-withdraw = Retirar
people-arriving = Aceitos ou aprovados; falta ainda o perfil individual
people-arriving-since = Aprovado desde

## One person

people-job-title = Cargo
people-contact-roles = Funções de contato
people-place-button = Mudar de local
people-administration = Direito de administração
people-label-administers = O que { $name } administra
people-choice-nothing = Nada
people-choice-nothing-hint = Vê as páginas da organização e vincula as próprias certificações.
people-choice-branch = Um local e os que dependem dele
people-choice-branch-hint = Convida pessoas para lá, altera o local delas e encerra a associação delas.
people-choice-everything = Tudo
people-choice-everything-hint = Administração global: pessoas, direitos, pedidos, domínios de e-mail e todo o resto.
people-label-branch = Local a administrar
people-administration-button = Salvar
people-roles-lead = As funções de contato na sede. Quem passa a ser Contato principal do programa também recebe a Administração global.
people-role = Função
people-holder = Pessoa
people-hand-on = Transferir para { $name }
people-hand-on-title = Transferir a função { $role } para { $name }?
people-hand-on-lead = Nada mudou ainda. Veja o que mudaria.
people-hand-on-now = Agora
people-hand-on-then = A partir de então
people-hand-on-gains = { $name } recebe com isso a Administração global de { $organization }. Esse direito acompanha a função e não pode ser retirado antes que a função seja transferida de novo.
people-hand-on-keeps = { $name } já tem a Administração global de { $organization }. Esse direito passa a acompanhar a função e não poderá ser retirado antes que a função seja transferida de novo.
people-hand-on-loses = { $holder } deixa de ter esta função. O direito de administrar tudo permanece até que outra pessoa com Administração global o retire.
people-hand-on-told = As duas pessoas e quem mais administra a organização recebem um e-mail, que indica o centro de serviço a procurar se a mudança não era desejada.
people-hand-on-only = Só esta função muda de mãos. Os direitos de administração de ambas as pessoas permanecem como estão.
people-hand-on-keep = Deixar como está
people-held = { $name } exerce esta função

## Ending an association

people-end = Encerrar a associação
people-end-lead = { $name } deixaria de agir em nome de { $organization }. Antes, você vê o que muda.
people-end-open = Encerrar a associação…
people-end-title = Encerrar a associação de { $name }?
people-end-what = { $name } deixa de ver as páginas de { $organization } e recebe um aviso por e-mail. O que fez fica no registro de alterações.
people-end-credentials =
    { $count ->
        [one] Uma certificação que { $name } vinculou deixa de contar para { $organization }.
       *[other] { $count } certificações que { $name } vinculou deixam de contar para { $organization }.
    }
people-going-roles = Com isso terminam estas funções de contato; a que o programa exige na sede passa para o contato principal do programa: { $roles }.
people-going-role = { $role } ({ $name })
people-end-one-left = Depois disso, só uma pessoa terá a Administração global de { $organization }.
people-end-confirm = Encerrar a associação
people-end-keep = Manter

## Leaving

people-leave = Sair desta organização
people-leave-title = Sair de { $organization }?
people-leave-what = Você deixa de ver as páginas dela, e quem a administra recebe um aviso por e-mail. Você pode pedir a associação de novo mais tarde.
people-leave-credentials =
    { $count ->
        [one] Uma certificação que você vinculou deixa de contar para { $organization }.
       *[other] { $count } certificações que você vinculou deixam de contar para { $organization }.
    }
people-leave-confirm = Sair da organização
people-leave-keep = Ficar

## Accepting an invitation

people-invitation-title = Agir em nome de { $organization }
people-invitation-lead = { $name } convida você. Insira seu nome e sobrenome; depois vem seu perfil individual.
people-invitation-button = Aceitar o convite
people-invitation-already = Você já age em nome de { $organization }.
people-invitation-home = Ir para { $organization }
people-invitation-spent = Este convite não funciona mais. Peça um novo a quem convidou você.
