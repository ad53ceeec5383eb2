## Organization Found: Submit E-mail

association-request-title = Organização encontrada: insira seu e-mail
# $organization: the name that customers see.
association-request-lead = Você está pedindo a associação a { $organization }. Vamos escrever para o endereço informado aqui.
association-label-email = Endereço de e-mail
association-label-first-name = Nome
association-label-last-name = Sobrenome
association-hint-email = De preferência, seu e-mail nesta organização: se o domínio for conhecido, ninguém precisa aprovar.
association-missing-email = Insira seu endereço de e-mail.
association-missing-first-name = Insira seu nome.
association-missing-last-name = Insira seu sobrenome.
association-submit = Enviar
association-cancel = Cancelar

## What becomes of a request. $organization: the name that customers see. $email: the address that was given.

association-state-title-mailbox = Verifique seu e-mail
association-state-lead-mailbox = Escrevemos para { $email }. Se o endereço estiver certo, a mensagem chega em um minuto: abra o link que ela contém para continuar a associação a { $organization }.
association-state-title-choice = Seu endereço está confirmado
association-state-lead-choice = { $email } não pertence a nenhum domínio declarado por { $organization }. Entre em contato com a administração ou corrija os dados.
association-state-title-administrator = O pedido está com a administração
association-state-lead-administrator = Quem administra { $organization } decide. Escreveremos para { $email } assim que houver uma decisão; você pode fechar esta página.
association-state-title-approval = Seu pedido foi aprovado
association-state-lead-approval = { $organization } deu a aprovação. Para continuar, abra o link que enviamos para { $email }: ele mostra que o endereço é seu.
association-state-title-profile = Seu pedido foi aprovado
association-state-lead-profile = Falta uma página para concluir a associação a { $organization }: seu perfil individual.
association-state-title-done = Sua associação a { $organization } está ativa
association-state-lead-done = Você já pode usar as páginas da organização.
association-state-title-rejected = Seu pedido foi recusado
association-state-lead-rejected = Quem administra { $organization } não o aprovou. O motivo está abaixo.
association-state-title-withdrawn = Seu pedido foi retirado
association-state-lead-withdrawn = Ninguém em { $organization } precisa mais responder. Você pode pedir de novo a qualquer momento.
association-state-title-taken-back = A aprovação foi retirada
association-state-lead-taken-back = { $organization } tinha dado a aprovação e a retirou. Se você não sabe o motivo, pergunte a quem administra a organização.
association-state-title-lapsed = Ninguém respondeu ao seu pedido
association-state-lead-lapsed = Quem administra { $organization } não respondeu em 30 dias e o pedido expirou. Você pode pedir de novo ou escrever ao centro de serviço.
association-so-far = O que aconteceu até agora
association-moment-made = Você fez o pedido
association-moment-proved = Você abriu o link e confirmou o endereço
association-moment-asked = A administração foi consultada
association-moment-completed = Você enviou seu perfil individual
association-moment-approved = A administração aprovou
association-moment-approved-by-domain = Aprovado na hora: o endereço pertence a um domínio da organização
association-moment-rejected = A administração recusou
association-moment-withdrawn = O pedido foi retirado
association-moment-taken-back = A administração retirou a aprovação
association-moment-lapsed = O pedido expirou
# $person: the administrator’s name.
association-reason-by = Motivo informado por { $person }:
association-contact-administrator = Contatar a administração
association-correct = Corrigir os dados
association-find-again = Encontrar minha organização
association-to-profile = Ir para o perfil individual
association-to-organization = Ir para a organização

## The page of the link that was mailed. $organization: the name that customers see. $email: the address.

association-link-title = Sua associação a { $organization }
association-link-lead-own = { $email } é um endereço de { $organization }. Continue, e seu pedido será aprovado.
association-link-lead-approved = Quem administra { $organization } aprovou seu pedido. Continue para confirmar que { $email } é o seu endereço; depois vem o seu perfil individual.
association-link-lead-other = Continue para confirmar que { $email } é o seu endereço. Depois será possível consultar quem administra { $organization }.
association-link-button-own = Ir para o perfil individual
association-link-button-other = Confirmar meu endereço
association-spent-title = Este link não funciona mais
association-spent-lead = Ele já foi usado, expirou, foi substituído por outro mais recente ou pertence a outra conta. Entre com a conta usada para fazer o pedido ou encontre sua organização de novo.

## Your Individual Profile

association-profile-title = Seu perfil individual
# $organization: the name that customers see.
association-profile-lead = Esta página conclui sua associação a { $organization }. Quem a administra vê suas respostas.

## The administrators’ inbox

association-inbox-title = Pedidos de associação
association-inbox-lead = Estas pessoas querem agir em nome da sua organização. Aprove apenas quem você conhece: um endereço pode estar nas mãos de qualquer pessoa.
association-inbox-empty = Ninguém está aguardando. Quando chegar um pedido, escreveremos para você.
association-inbox-approved = Pedido aprovado. Enviamos à pessoa o link para o perfil individual.
association-inbox-rejected = Pedido recusado. Enviamos à pessoa o motivo que você informou.
association-label-asked = Aguardando desde
association-address-proved = Endereço confirmado
association-address-unproved = Endereço ainda não confirmado
# $theirs: the domain of the address. $ours: a domain of the organization.
association-looks-like = Observe bem: { $theirs } pode ser confundido com seu domínio { $ours }, mas é outro.
association-approve = Aprovar
association-reject = Recusar
association-reject-open = Recusar com um motivo
association-label-reason = Motivo
association-hint-reason = Será enviado exatamente como você o escrever.
association-missing-reason = Informe um motivo.
association-to-inbox = Voltar aos pedidos
association-before-title = Este pedido já foi decidido
# $name: the administrator. $when: a date and time.
association-before-approved = { $name } o aprovou em { $when }.
association-before-rejected = { $name } o recusou em { $when }.
# $when: a date and time.
association-before-approved-by-domain = Foi aprovado em { $when } por causa do domínio do endereço.
association-before-withdrawn = Foi retirado em { $when }.
association-before-lapsed = Expirou em { $when }.
