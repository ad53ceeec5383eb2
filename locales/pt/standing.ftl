# $name: the organization; $level: its program level; $day: the last day of its term
standing-is = { $name } é { $level } até { $day }.
standing-was = { $name } foi { $level } até { $day }.
# $day: the first day on which it can be renewed
standing-reenroll = A reinscrição abre em { $day }. Até lá, não é preciso fazer nada.

standing-choose-title = Escolha uma organização
standing-choose-lead = Você tem associação com várias organizações. Em nome de qual age agora?

standing-menu-listing = Página do diretório
standing-menu-agreement = Contrato assinado

standing-membership = Adesão
standing-locations = Locais
standing-people = Pessoas

standing-next = O que fazer a seguir
standing-task-now = Agora
standing-task-later = Quando quiser
standing-task-listing = Ver a sua página do diretório
standing-task-listing-why = É pública. Verifique como os clientes veem a sua organização.
standing-task-listing-button = Abrir a página
standing-task-agreement = Guardar o contrato assinado
standing-task-agreement-why = Há uma cópia no seu e-mail. Aqui é possível lê-lo e imprimi-lo a qualquer momento.
standing-task-agreement-button = Ler o contrato
# $level: the next program level
standing-task-upgrade = Ver o que é preciso para ser { $level }
standing-task-upgrade-button = Comparar níveis

standing-contacts = Contatos do programa
standing-contacts-caption = Quem exerce cada função de contato na sede
standing-role = Função de contato
standing-holder = Pessoa
standing-nobody = Ninguém ainda
standing-global-administrator = Administração global
# $first, $last: a person's names, in the order of the language
standing-person = { $first } { $last }

standing-lately = Atividade recente
standing-deed-registered = Foi criada uma conta.
standing-deed-password-changed = Foi alterada uma senha.
standing-deed-address-changed = Foi alterado um endereço de e-mail.
standing-deed-agreement-signed = O contrato foi assinado.
standing-deed-organization-enrolled = A organização foi inscrita.
standing-deed-contact-roles-assigned = As funções de contato foram atribuídas.
standing-deed-listed = A ficha da sede foi publicada no diretório.
standing-deed-credential-linked = Foi vinculada uma certificação.
standing-deed-credential-unlinked = Foi desvinculada uma certificação.
standing-deed-credential-not-linked = Não foi possível vincular uma certificação indicada na inscrição.
standing-deed-domain-claimed = Foi adicionado um domínio de correio.
standing-deed-domain-proved = Foi provado um domínio de correio.
standing-deed-domain-lost = Perdeu-se a prova de um domínio de correio.
standing-deed-domain-ended = Foi abandonado um domínio de correio.

standing-signature-title = Assinatura
standing-signed-for = Em nome de
standing-signed-by = Assinado por
# $last, $first, $title: as the agreement was signed
standing-signature = { $last }, { $first }, { $title }
standing-signed-at = Data
standing-signed-edition = Edição
standing-signed-digest = Resumo criptográfico do texto (SHA-256)

## Requests to associate

standing-menu-requests = Pedidos de associação
standing-menu-domains = Domínios de correio
# $count: how many people wait for an answer.
standing-task-requests = { $count ->
    [one] { $count } pessoa pede a associação
   *[other] { $count } pessoas pedem a associação
}
standing-task-requests-why = Quem pede só pode agir em nome da sua organização depois da resposta da administração.
standing-task-requests-button = Responder
# $name: the organization.
standing-associated = A sua associação a { $name } está ativa.
standing-deed-request-approved-by-domain = Foi aprovado um pedido de associação pelo domínio.
standing-deed-request-approved = Foi aprovado um pedido de associação.
standing-deed-request-rejected = Foi recusado um pedido de associação.
standing-deed-associated = Foi associada uma pessoa.
standing-deed-invited = Foi convidada uma pessoa.
standing-deed-invitation-withdrawn = Foi retirado um convite.
standing-deed-person-moved = Foi alterado o local de uma pessoa.
standing-deed-profile-changed = Um perfil individual foi alterado.
standing-deed-administration-changed = Foi alterado o direito de administração de uma pessoa.
standing-deed-contact-role-handed-on = Foi transferida uma função de contato.
standing-deed-association-ended = Foi encerrada a associação de uma pessoa.
standing-deed-association-left = Uma pessoa saiu da organização.
standing-menu-people = Pessoas
