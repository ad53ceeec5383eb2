## Organization Found: Submit E-mail

association-request-title = Organização encontrada: insira o seu e-mail
# $organization: the name that customers see.
association-request-lead = Você pede a associação a { $organization }. Vamos escrever para o endereço informado aqui.
association-label-email = Endereço de e-mail
association-label-first-name = Nome
association-label-last-name = Sobrenome
association-hint-email = De preferência o seu e-mail nesta organização: se o domínio for conhecido, ninguém precisa aprovar.
association-missing-email = Insira o seu endereço de e-mail
association-missing-first-name = Insira o seu nome
association-missing-last-name = Insira o seu sobrenome
association-submit = Enviar
association-cancel = Cancelar

## What becomes of a request. $organization: the name that customers see. $email: the address that was given.

association-state-title-mailbox = Verifique o seu e-mail
association-state-lead-mailbox = Escrevemos para { $email }. Se o endereço estiver certo, a mensagem chega em um minuto: abra o link que ela contém para continuar a associação a { $organization }.
association-state-title-choice = O seu endereço está confirmado
association-state-lead-choice = { $email } não pertence a nenhum domínio declarado por { $organization }. Entre em contato com a administração ou corrija os dados.
association-state-title-administrator = O pedido está com a administração
association-state-lead-administrator = Quem administra { $organization } decide. Escreveremos para { $email } assim que houver uma decisão; você pode fechar esta página.
association-state-title-approval = O seu pedido foi aprovado
association-state-lead-approval = { $organization } deu a aprovação. Para continuar, abra o link que enviamos para { $email }: ele mostra que o endereço é seu.
association-state-title-profile = O seu pedido foi aprovado
association-state-lead-profile = Falta uma página para concluir a associação a { $organization }: o seu perfil individual.
association-state-title-done = A sua associação a { $organization } está ativa
association-state-lead-done = Você já pode usar as páginas da organização.
association-state-title-rejected = O seu pedido foi recusado
association-state-lead-rejected = Quem administra { $organization } não o aprovou. O motivo está abaixo.
association-state-title-withdrawn = O seu pedido foi retirado
association-state-lead-withdrawn = Ninguém em { $organization } precisa mais responder. Você pode pedir de novo a qualquer momento.
association-state-title-lapsed = Ninguém respondeu ao seu pedido
association-state-lead-lapsed = Quem administra { $organization } não respondeu em 30 dias e o pedido expirou. Você pode pedir de novo ou escrever ao centro de serviço.
association-so-far = O que aconteceu até agora
association-moment-made = Você fez o pedido
association-moment-proved = Você abriu o link e confirmou o endereço
association-moment-asked = A administração foi consultada
association-moment-completed = Você enviou o seu perfil individual
association-moment-approved = A administração aprovou
association-moment-approved-by-domain = Aprovado na hora: o endereço pertence a um domínio da organização
association-moment-rejected = A administração recusou
association-moment-withdrawn = Você retirou o pedido
association-moment-lapsed = O pedido expirou
# $first, $last: the administrator’s name.
association-reason-by = Motivo informado por { $first } { $last }:
association-contact-administrator = Contatar a administração
association-correct = Corrigir os dados
association-find-again = Encontrar a minha organização
association-to-profile = Ir para o perfil individual
association-to-organization = Ir para a organização

## The page of the link that was mailed. $organization: the name that customers see. $email: the address.

association-link-title = A sua associação a { $organization }
association-link-lead-own = { $email } é um endereço de { $organization }. Continue e o seu pedido será aprovado.
association-link-lead-other = Continue para confirmar que { $email } é o seu endereço. Depois será possível consultar quem administra { $organization }.
association-link-button-own = Ir para o perfil individual
association-link-button-other = Confirmar meu endereço
association-spent-title = Este link não funciona mais
association-spent-lead = Ele já foi usado, expirou, foi substituído por outro mais recente ou pertence a outra conta. Entre com a conta usada para fazer o pedido ou procure de novo a sua organização.

## Your Individual Profile

association-profile-title = O seu perfil individual
# $organization: the name that customers see.
association-profile-lead = Com esta página, conclui-se a sua associação a { $organization }. Quem a administra vê as suas respostas.

## The administrators’ inbox

association-inbox-title = Pedidos de associação
association-inbox-lead = Estas pessoas querem agir em nome da sua organização. Aprove só quem você conhece: um endereço pode estar nas mãos de qualquer um.
association-inbox-empty = Ninguém está à espera. Quando chegar um pedido, escreveremos para você.
association-inbox-approved = Pedido aprovado. Enviamos à pessoa o link para o perfil individual.
association-inbox-rejected = Pedido recusado. Enviamos à pessoa o motivo que você informou.
association-label-asked = Em espera desde
association-address-proved = Endereço confirmado
association-address-unproved = Endereço ainda não confirmado
# $theirs: the domain of the address. $ours: a domain of the organization.
association-looks-like = Observe bem: { $theirs } pode ser confundido com o seu domínio { $ours }, mas é outro.
association-approve = Aprovar
association-reject = Recusar
association-reject-open = Recusar com um motivo
association-label-reason = Motivo
association-hint-reason = É enviado exatamente como você o escrever.
association-missing-reason = Informe um motivo
association-to-inbox = Voltar aos pedidos
association-before-title = Este pedido já foi decidido
# $name: the administrator. $when: a date and time.
association-before-approved = { $name } o aprovou em { $when }.
association-before-rejected = { $name } o recusou em { $when }.
# $when: a date and time.
association-before-approved-by-domain = Foi aprovado em { $when } por causa do domínio do endereço.
association-before-withdrawn = Foi retirado em { $when }.
association-before-lapsed = Expirou em { $when }.
