### Manage Locations: the tree of an organization's locations, their contact roles, and whether customers find them.
### $name is what a location is called, $other what another one is called, $person a person’s whole name.

locations-title = Gerenciar locais
locations-summary = Resumo dos locais
locations-listing = Publicação no diretório

## The tree

locations-select-legend = Selecionar local
locations-select = Selecionar
locations-organization = Organização
locations-headquarters = Sede
locations-headquarters-in = Sede, { $country }
locations-below = { " › " }
locations-find = Pesquisar um local pelo nome
locations-find-button = Pesquisar
locations-found-none = Nenhum local tem este nome. Pesquise outra parte do nome.
# $shown of the $count that were found are listed
locations-found-more = Estes são { $shown } dos { $count } locais encontrados. Digite uma parte maior do nome.
locations-to-tree = Ir para a árvore de locais
locations-pages = Páginas da lista de locais
locations-more-below =
    { $count ->
        [one] Mostrar mais um local que depende de { $name }
       *[other] Mostrar mais { $count } locais que dependem de { $name }
    }
locations-counted =
    { $count ->
        [one] Um local. A estrutura pode ter até { $deepest } níveis de locais. Não há taxa por local.
       *[other] { $count } locais. A estrutura pode ter até { $deepest } níveis de locais. Não há taxa por local.
    }

## The selected location

locations-under = Local que depende de { $name }
locations-add = Adicionar novo local
locations-edit = Editar
locations-why-organization = Um novo local depende de outro local, e não diretamente da organização. Selecione a sede ou um dos locais que dependem dela.
locations-why-no-right = Você não administra { $name } e, por isso, não pode adicionar locais que dependam deste. Quem administra sua organização pode fazer isso.
locations-why-too-deep = Este local está no último nível da estrutura. Selecione um que esteja mais acima.
locations-address = Endereço
locations-telephone = Telefone
locations-directory = Diretório
locations-description = Descrição
locations-people = Pessoas
locations-people-placed =
    { $count ->
        [0] Nenhuma pessoa está neste local.
        [one] Uma pessoa está neste local.
       *[other] { $count } pessoas estão neste local.
    }
# $languages: the names of the languages; $count: characters of the description in the first of them, $language
locations-described = { $languages }. { $language }: { $count } de { $most } caracteres.
locations-described-not = Ainda não há descrição. Os clientes encontram o local apenas pelo nome e pela localização.
locations-listed-yes = Publicado desde { $day }.
locations-listed-in-grace = Publicado até { $day }, durante o período de tolerância após o fim da sua adesão.
locations-listed-lapsed = Não publicado: sua adesão expirou em { $day }.
locations-listed-hidden = Não publicado: a administração o retirou do diretório.

## Contact roles

locations-contacts = Contatos do programa
locations-contacts-caption = Quem exerce cada função de contato neste local
locations-contacts-then = De início, estes são os contatos do local. Depois de salvá-lo, você pode atribuir outros.
locations-role = Função de contato
locations-holder = Pessoa
locations-held-here = Atribuída aqui
locations-held-above = Herdada de { $name }
locations-held-nowhere = Ninguém aqui nem nos locais superiores
locations-assign = Atribuir
locations-remove = Remover
# $role: what the program calls the contact role
locations-assign-title = { $role } de { $name }
locations-assign-lead-nobody = Ninguém é { $role } aqui nem nos locais superiores.
locations-assign-lead-here = { $person } é { $role } de { $name }. Escolha quem exercerá a função a partir de agora.
locations-assign-lead-above = Em { $name }, { $person } é { $role } por herança de { $from }. Escolha quem exercerá a função a partir de agora.
locations-assign-nobody-else = Não há mais ninguém nos locais que você administra. Convide outras pessoas primeiro.
locations-assign-nobody = Não há ninguém nos locais que você administra, portanto não há a quem atribuir. Convide alguém ou peça à Administração global que coloque alguém neste local.
locations-assign-what = { $person } passa a ser { $role } de { $name }.
locations-remove-title = Remover a atribuição de { $role } em { $name }?
locations-remove-what = { $person } deixa de ser { $role } de { $name }. A função volta a ser exercida por quem a tem em um local superior.
locations-remove-vacant = { $person } deixa de ser { $role } de { $name }. A função fica vaga até ser atribuída novamente.
locations-label-person = Pessoa

## The form

locations-new-title = Adicionar um novo local
locations-new-lead = Ele depende de { $name }, compartilha os benefícios do nível da sua organização e é publicado no diretório. Não há taxa.
locations-edit-title = Editar { $name }
locations-edit-lead = Os clientes veem estes dados no diretório.
locations-missing = Preencha: { $field }.
locations-label-name = Nome do local
locations-hint-name = Mais de dois caracteres, por exemplo, a cidade ou o escritório.
locations-label-country = País/Região
locations-label-telephone = Telefone
locations-descriptions = Editar a descrição do local
locations-hint-descriptions = Texto simples, até 2.000 caracteres em cada idioma. Os clientes o leem no diretório, no próprio idioma quando disponível.
locations-label-description = Descrição ({ $language })
locations-save = Salvar
locations-cancel = Cancelar
locations-added-before = Um local já foi adicionado com este formulário: { $name }. Agora nada foi adicionado. O que você digitou continua aqui; salve para adicionar outro local.
locations-added-before-see = Ir para esse local
locations-added-before-closed = Um local já foi adicionado com este formulário e foi fechado enquanto isso. O que você digitou continua aqui; salve para adicionar outro local.

## Moving, closing, exchanging the headquarters

locations-reshape = Mover ou fechar este local
locations-headquarters-stays = A sede não é movida nem fechada, e sim substituída: selecione outro local para transformá-lo na sede.
locations-why-own-branch = Você administra este local e os que dependem dele. Quem administra o local superior pode movê-lo ou fechá-lo.
locations-move = Mover
locations-close = Fechar
locations-exchange = Transformar em sede
locations-label-under = Local do qual vai depender
locations-hint-under = Ele é movido com todos os locais que dependem dele.
locations-name-in = { $name } ({ $way })
locations-see-changes = Ver o que muda
locations-keep = Deixar como está
locations-changes = O que muda
locations-move-title = Mover { $name }
locations-move-lead = Escolha de qual local ele vai depender. Antes da mudança, você vê o que muda e para quem.
locations-move-nowhere = Não há nenhum outro local do qual ele possa depender.
locations-move-lead-of = { $name } passa a depender de { $other }.
locations-move-confirm = Mover o local
locations-close-title = Fechar { $name }?
locations-close-lead-of = As pessoas e os locais que dependem de { $name } passam para { $other }. O histórico é mantido.
locations-close-confirm = Fechar o local
locations-exchange-title = Transformar { $name } na sede?
locations-exchange-lead-of = { $name } passa a ser a sede. { $other }, a sede atual, passa a depender dela.
locations-exchange-confirm = Transformar em sede
locations-change-branch-moves =
    { $count ->
        [one] Um local que depende de { $name } também é movido.
       *[other] { $count } locais que dependem de { $name } também são movidos.
    }
locations-change-unlisted = { $name } deixa de constar do diretório.
locations-change-people-go =
    { $count ->
        [one] O local de uma pessoa passa a ser { $other }.
       *[other] O local de { $count } pessoas passa a ser { $other }.
    }
locations-change-invitations-go =
    { $count ->
        [one] Um convite em aberto passa a ser para { $other }.
       *[other] { $count } convites em aberto passam a ser para { $other }.
    }
locations-change-requests-go =
    { $count ->
        [one] Um pedido de associação passa para { $other }.
       *[other] { $count } pedidos de associação passam para { $other }.
    }
locations-change-children-go =
    { $count ->
        [one] Um local passa a depender de { $other }.
       *[other] { $count } locais passam a depender de { $other }.
    }
locations-change-below-headquarters = Os locais que dependem de { $other } passam a depender de { $name }. A organização mantém seus contatos.
locations-change-right-ends = { $person } administra { $name } e os locais dependentes. Esse direito termina.
locations-change-right-begins = { $person } passa a administrar { $name } e os locais dependentes.
locations-change-administers-now = { $person } passa a administrar também { $name }.
locations-change-administers-no-longer = { $person } deixa de administrar { $name }.
locations-change-no-contact = Nenhum contato muda.
locations-nobody = Ninguém
locations-change-contacts = Contatos que mudam
locations-before = Até agora
locations-after = Depois
locations-where = Onde
locations-and-more =
    { $count ->
        [one] { $names } e mais um
       *[other] { $names } e mais { $count }
    }

## What was done just before

locations-done-added = O local foi adicionado e publicado no diretório. Você pode atribuir os contatos dele abaixo.
locations-done-saved = As alterações foram salvas.
locations-done-moved = O local foi movido.
locations-done-closed = O local foi fechado. As pessoas e os locais que dependiam dele passaram para este.
locations-done-gone = Esse local não existe mais: foi fechado enquanto isso. Nada foi alterado.
locations-done-exchanged = Esta é a sede agora.
locations-done-assigned = A função de contato foi atribuída.
locations-done-removed = A função de contato voltou a ser herdada.
locations-done-listed = O local foi publicado de novo.
locations-done-hidden = O local foi retirado do diretório.

## Why is this location listed, or not?

locations-listing-lead = Por que um local está ou não está no diretório? Veja cada um deles e o que você pode fazer.
locations-listing-caption = Locais no diretório
locations-location = Local
locations-listed = No diretório
locations-remedy = O que você pode fazer
locations-tag-yes = Publicado
locations-tag-in-grace = Período de tolerância
locations-tag-lapsed = Não publicado
locations-tag-hidden = Não publicado
locations-hide = Retirar do diretório
locations-list = Publicar de novo
locations-remedy-re-enroll = Faça a reinscrição da sua organização. Enquanto isso não for possível aqui, escreva ao centro de serviço.
locations-remedy-ask = Quem administra este local pode publicá-lo de novo.
locations-remedy-describe = Adicione uma descrição, para que os clientes encontrem o local pelo que ele faz.
locations-listing-no-page = Sua organização não tem página pública: sua adesão expirou em { $day }. A página volta a existir quando a organização fizer a reinscrição.
