enrollment-step-contact = Dados de contato da organização
enrollment-step-agreement = Contrato
enrollment-step-individual-profile = Perfil individual
enrollment-step-organization-profile = Perfil da organização

enrollment-next = Avançar
enrollment-submit = Enviar
enrollment-finish = Concluir
enrollment-cancel = Cancelar
enrollment-choose = Escolher
enrollment-yes = Sim
enrollment-no = Não
# $when: date and time; $day: the last day on which the draft is kept
enrollment-saved = Rascunho salvo em { $when }. Fica guardado até { $day }.
enrollment-stray = O formulário enviado pertence a uma inscrição diferente da que aparece abaixo: foi aberto antes, ou por outra pessoa. Nada dele foi salvo e nada foi alterado aqui. Continue com o que está vendo; o botão Voltar do navegador talvez ainda mostre o que foi escrito.
enrollment-stray-gone = A inscrição à qual o formulário pertencia não existe mais: foi cancelada ou concluída em outro lugar, deixou de ser guardada, ou é de outra pessoa. Nada do formulário foi salvo. Você pode começar uma inscrição aqui.

## The page before the first

# $program: the program's name
enrollment-introduction-title = Inscrever sua organização no { $program }
enrollment-introduction-lead = Quatro páginas, cerca de dez minutos. Todas as organizações começam como Membro registrado, sem taxa.
# $day: the last day on which the draft is kept
enrollment-introduction-draft = Há uma inscrição iniciada. Fica guardada até { $day }.
enrollment-introduction-member = Você já é membro. O que começar aqui inscreve outra organização.
enrollment-introduction-steps = Os quatro passos
enrollment-introduction-step-contact = A razão social, o nome que os clientes veem e o endereço da sede.
enrollment-introduction-step-agreement = Leia o contrato no seu idioma e assine-o com seu nome e cargo.
enrollment-introduction-step-individual-profile = Como falar com você e o que você faz.
enrollment-introduction-step-organization-profile = O que a organização faz, para quem e com o quê. Pronto: ela já é membro.
enrollment-introduction-needs = Tenha em mãos
enrollment-introduction-need-register = O nome e o endereço que constam do registro da empresa
enrollment-introduction-need-signer = Uma pessoa com poderes para assinar pela organização
enrollment-introduction-need-mailbox = Uma caixa de e-mail acessível agora
enrollment-introduction-begin = Iniciar a inscrição
enrollment-introduction-go-on = Continuar a inscrição
enrollment-introduction-discard = Descartar o rascunho
enrollment-introduction-sign-in = Primeiro, entre ou crie uma conta.

## Step 1

enrollment-contact-title = Dados de contato da organização
enrollment-contact-address = Endereço da sede
enrollment-contact-reach = Contato para os clientes
enrollment-contact-refresh = Mostrar os campos deste país
enrollment-contact-needed = O que sabemos já está preenchido. Ainda falta:

enrollment-label-country = País/Região
enrollment-label-legal-name = Razão social
enrollment-label-doing-business-as = Nome comercial
enrollment-label-registration-number = Número de registro
enrollment-label-telephone = Telefone
enrollment-label-web-address = Endereço web
enrollment-label-preferred-language = Idioma das nossas comunicações

enrollment-note-country = Os campos do endereço dependem deste país. Se ele for alterado, o que foi escrito é mantido.
enrollment-hint-legal-name = Como consta do registro da empresa
enrollment-note-legal-name = Confira com atenção: depois não será possível alterá-la. Só o centro de serviço pode fazer isso, mediante documentos que comprovem a mudança.
enrollment-note-doing-business-as = O nome que os clientes veem no diretório. Pode ser alterado a qualquer momento. Se ficar vazio, aparece a razão social.
enrollment-hint-registration-number = Do registro da empresa, se houver
enrollment-hint-telephone = Como se disca nesse país, ou com o código do país
enrollment-note-web-address = Quem tiver um e-mail neste domínio poderá associar-se mais rápido.
enrollment-hint-preferred-language = Escrevemos para sua organização neste idioma

# $field: what the field asks for
enrollment-missing = Preencha: { $field }.
enrollment-missing-country = Escolha o país ou a região da sede.
enrollment-missing-legal-name = Insira a razão social da sua organização.
enrollment-missing-telephone = Insira um número de telefone.
enrollment-missing-web-address = Insira o endereço web da sua organização, por exemplo, www.aalto-brandt.example.
enrollment-missing-preferred-language = Escolha um idioma.

## What was found

enrollment-found-title = Alguma destas é a sua organização?
enrollment-found-lead = Uma organização só precisa ser inscrita uma vez. Se alguém da equipe já a inscreveu, associe-se a ela.
enrollment-found-because-registration-number = Tem o mesmo número de registro
enrollment-found-because-domain = Tem o mesmo endereço web
enrollment-found-because-same-record = Foi inscrita a partir do mesmo registro
enrollment-found-because-same-name = Tem o mesmo nome
enrollment-found-because-similar-name = Tem um nome parecido
enrollment-found-associate = Associar-se a esta organização
enrollment-found-others = Nenhuma é a minha organização
enrollment-found-back = Corrigir os dados inseridos

## Step 2

# $edition: the program edition; $day: the first day on which it is in force; $language: the language of the text
enrollment-agreement-lead = Edição { $edition }, em vigor a partir de { $day }. Idioma do texto: { $language }. Leia-o na íntegra antes de assinar.
enrollment-agreement-changed = O contrato foi alterado durante a leitura. Leia de novo o texto abaixo e assine. O que foi escrito está guardado.
enrollment-agreement-gone = O contrato assinado pertence a uma edição do programa que não existe mais. Leia o texto abaixo e assine. Todo o resto que foi escrito está guardado.
enrollment-agreement-contents = Neste contrato
enrollment-agreement-print = Para imprimir o contrato, imprima esta página. Só o texto é impresso.

enrollment-signature-title = Sua assinatura
# $name: the legal name of the organization
enrollment-signature-lead = Quem assina age em nome de { $name }, passa a ser Contato principal do programa e recebe a Administração global. As duas funções podem ser transferidas após a inscrição.
enrollment-label-last-name = Sobrenome
enrollment-label-first-name = Nome
enrollment-label-job-title = Cargo
enrollment-label-decision = Sua decisão
enrollment-hint-first-name = Se você tem um só nome, escreva-o nos dois campos
enrollment-accept = Aceito
# $email: where the copy is mailed
enrollment-accept-hint = Li o contrato e me comprometo a cumpri-lo. Uma cópia será enviada para { $email }.
enrollment-decline = Recusar
enrollment-decline-hint = Encerra esta inscrição. Pedimos mais uma confirmação e, depois, tudo o que foi preenchido é apagado.
enrollment-missing-last-name = Insira seu sobrenome.
enrollment-missing-first-name = Insira seu nome.
enrollment-missing-job-title = Insira seu cargo.
enrollment-missing-decision = Escolha se aceita o contrato.

## Steps 3 and 4

enrollment-individual-title = Perfil individual
enrollment-individual-lead = Para escrevermos só para você, e só sobre o que interessa a você.
enrollment-organization-title = Perfil da organização
enrollment-organization-lead = Os clientes leem uma parte no diretório. Com “Concluir”, a organização passa a ser membro e a ficha é publicada.
# $name: the name that customers see; $city: the city of the headquarters
enrollment-finish-listed = Ao escolher “Concluir”, a ficha aparece no diretório público como { $name }, { $city }.

enrollment-section-complete = Completa
enrollment-section-begun = Incompleta
enrollment-section-not-started = Não iniciada
enrollment-section-optional = Opcional
enrollment-section-wrong = A corrigir
# $question: the question
enrollment-question-missing = Preencha: “{ $question }”.
# $share: a part of a hundred, such as Hardware
enrollment-question-share = “{ $share }” em “{ $question }”

## Cancel and Decline

enrollment-cancel-title = Cancelar esta inscrição?
enrollment-cancel-lead = Tudo o que foi preenchido será apagado e não poderá ser recuperado.
enrollment-decline-title = Recusar o contrato?
enrollment-decline-lead = Sem contrato não há adesão. Tudo o que foi preenchido será apagado e não poderá ser recuperado.
enrollment-cancel-confirm = Apagar tudo
enrollment-cancel-keep = Manter a inscrição
# $day: the last day on which the draft is kept
enrollment-cancel-kept = Você também pode sair agora e voltar até { $day }.

## Finished

enrollment-congratulations-title = Parabéns, sua organização é membro!
# $name: the organization; $email: where the copy is mailed
enrollment-congratulations-lead = A inscrição de { $name } está concluída e a organização já aparece no diretório. Enviamos uma cópia do contrato para { $email }.
enrollment-congratulations-next = O que fazer agora
enrollment-congratulations-home = Ir para sua adesão
# $minutes: a whole number
enrollment-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
