# $name: the organization; $level: its program level; $day: the last day of its term
standing-is = { $name } é { $level } até { $day }.
standing-was = { $name } foi { $level } até { $day }.
# $day: the first day on which it can be renewed
standing-reenroll = A reinscrição abre em { $day }. Até lá, não é preciso fazer nada.

standing-choose-title = Escolha uma organização
standing-choose-lead = Você tem associação com várias organizações. Em nome de qual delas você vai agir agora?

standing-menu-listing = Página do diretório
standing-menu-agreement = Contrato assinado

standing-membership = Adesão
standing-locations = Locais
standing-people = Pessoas

standing-next = O que fazer a seguir
standing-task-now = Agora
standing-task-later = Quando quiser
standing-task-listing = Ver sua página do diretório
standing-task-listing-why = É pública. Verifique como os clientes veem sua organização.
standing-task-listing-button = Abrir a página
standing-task-agreement = Guardar o contrato assinado
standing-task-agreement-why = Há uma cópia no seu e-mail. Aqui é possível lê-lo e imprimi-lo a qualquer momento.
standing-task-agreement-read = Ler o contrato da sua organização
# $person: who signed it; $day: when
standing-task-agreement-signed = { $person } o assinou em { $day }. Você pode lê-lo e imprimi-lo aqui a qualquer momento.
standing-task-agreement-button = Ler o contrato
# $level: the next program level
standing-task-upgrade = Ver o que é preciso para ser { $level }

standing-contacts = Contatos do programa
standing-contacts-caption = Quem exerce cada função de contato na sede
standing-role = Função de contato
standing-holder = Pessoa
standing-nobody = Ninguém ainda
standing-global-administrator = Administração global

standing-lately = Atividade recente
standing-deed-registered = Uma conta foi criada.
standing-deed-password-changed = Uma senha foi alterada.
standing-deed-address-changed = Um endereço de e-mail foi alterado.
standing-deed-agreement-signed = O contrato foi assinado.
standing-deed-organization-enrolled = A organização foi inscrita.
standing-deed-contact-roles-assigned = As funções de contato foram atribuídas.
standing-deed-listed = A ficha da sede foi publicada no diretório.
standing-deed-level-earned = Os requisitos de um nível superior do programa foram cumpridos.
standing-deed-competency-awarded = Uma competência foi concedida.
standing-deed-designation-enrolled = A organização foi inscrita para uma distinção.
standing-deed-fact-recorded = Itens que contam foram registrados a partir de uma fonte externa.
standing-deed-reference-written = Um cliente foi convidado a aprovar uma referência.
standing-deed-reference-mailed-again = Um cliente foi convidado de novo a aprovar uma referência.
standing-deed-reference-approved = Um cliente aprovou uma referência.
standing-deed-reference-declined = Um cliente recusou uma referência.
standing-deed-reference-assigned = Foi alterado para que conta uma referência.
standing-deed-reference-withdrawn = Uma referência foi retirada.
standing-deed-credential-linked = Uma certificação foi vinculada.
standing-deed-credential-unlinked = Uma certificação foi desvinculada.
standing-deed-credential-not-linked = Não foi possível vincular uma certificação informada na inscrição.
standing-deed-domain-claimed = Um domínio de e-mail foi adicionado.
standing-deed-domain-proved = Um domínio de e-mail foi verificado.
standing-deed-domain-lost = Um domínio de e-mail deixou de estar verificado.
standing-deed-domain-ended = Um domínio de e-mail foi removido.

standing-signature-title = Assinatura
standing-signed-for = Em nome de
standing-signed-by = Assinado por
# $person, $title: as the agreement was signed
standing-signature = { $person }, { $title }
standing-signed-at = Data
standing-signed-edition = Edição
standing-signed-digest = Resumo criptográfico do texto (SHA-256)

## Requests to associate

standing-menu-requests = Pedidos de associação
standing-menu-domains = Domínios de e-mail
# $count: how many people wait for an answer.
standing-task-requests = { $count ->
    [one] { $count } pessoa pede a associação
   *[other] { $count } pessoas pedem a associação
}
standing-task-requests-why = Quem pede só pode agir em nome da sua organização depois da resposta da administração.
standing-task-requests-button = Responder
# $name: the organization.
standing-associated = Sua associação a { $name } está ativa.
standing-deed-request-approved-by-domain = Um pedido de associação foi aprovado pelo domínio.
standing-deed-request-approved = Um pedido de associação foi aprovado.
standing-deed-request-rejected = Um pedido de associação foi recusado.
standing-deed-associated = Uma pessoa foi associada.
standing-deed-invited = Uma pessoa foi convidada.
standing-deed-invitation-withdrawn = Um convite foi retirado.
standing-deed-person-moved = O local de uma pessoa foi alterado.
standing-deed-profile-changed = Um perfil individual foi alterado.
standing-deed-administration-changed = O direito de administração de uma pessoa foi alterado.
standing-deed-contact-role-handed-on = Uma função de contato foi transferida.
standing-deed-association-ended = A associação de uma pessoa foi encerrada.
standing-deed-association-left = Uma pessoa saiu da organização.
standing-deed-location-added = Um local foi adicionado.
standing-deed-location-changed = Os dados de um local foram alterados.
standing-deed-location-moved = Um local foi movido.
standing-deed-location-closed = Um local foi fechado.
standing-deed-headquarters-exchanged = Outro local passou a ser a sede.
standing-deed-contact-role-assigned = Uma função de contato em um local foi atribuída ou removida.
standing-deed-location-listed = Um local foi publicado de novo no diretório.
standing-deed-location-hidden = Um local foi retirado do diretório.
standing-menu-people = Pessoas
