enrollment-step-contact = Dados de contato da organização
enrollment-step-agreement = Contrato
enrollment-step-individual-profile = Perfil individual
enrollment-step-organization-profile = Perfil da organização

enrollment-next = Seguinte
enrollment-submit = Enviar
enrollment-finish = Concluir
enrollment-cancel = Cancelar
enrollment-choose = Escolher
enrollment-yes = Sim
enrollment-no = Não
# $when: date and time; $day: the last day on which the draft is kept
enrollment-saved = Rascunho guardado em { $when }. É conservado até { $day }.

## The page before the first

# $program: the program's name
enrollment-introduction-title = Inscrever a sua organização no { $program }
enrollment-introduction-lead = Quatro páginas, cerca de dez minutos. Todas as organizações começam como Membro registrado, sem taxa.
# $day: the last day on which the draft is kept
enrollment-introduction-draft = Há uma inscrição iniciada. É conservada até { $day }.
enrollment-introduction-member = Você já é membro. O que começar aqui inscreve outra organização.
enrollment-introduction-steps = Os quatro passos
enrollment-introduction-step-contact = A denominação social, o nome que os clientes veem e a endereço da sede.
enrollment-introduction-step-agreement = Leia o contrato no seu idioma e assine-o com o seu nome e cargo.
enrollment-introduction-step-individual-profile = Os seus contatos e a sua atividade.
enrollment-introduction-step-organization-profile = O que a organização faz, para quem e com quê. Com isto, já é membro.
enrollment-introduction-needs = Tenha à mão
enrollment-introduction-need-register = O nome e a endereço que constam do registro comercial
enrollment-introduction-need-signer = Uma pessoa com poderes para assinar pela organização
enrollment-introduction-need-mailbox = Uma caixa de e-mail acessível agora
enrollment-introduction-begin = Iniciar a inscrição
enrollment-introduction-go-on = Continuar a inscrição
enrollment-introduction-discard = Eliminá-la
enrollment-introduction-sign-in = Primeiro, inicia-se sessão ou cria-se uma conta.

## Step 1

enrollment-contact-title = Dados de contato da organização
enrollment-contact-address = Morada da sede
enrollment-contact-reach = Contatos para os clientes
enrollment-contact-refresh = Mostrar os campos de endereço deste país

enrollment-label-country = País/Região
enrollment-label-legal-name = Denominação social
enrollment-label-doing-business-as = Nome comercial
enrollment-label-registration-number = Número de registro
enrollment-label-telephone = Telefone
enrollment-label-web-address = Endereço web
enrollment-label-preferred-language = Idioma das nossas comunicações

enrollment-note-country = A endereço abaixo adapta-se a este país. Ao alterá-lo, o que foi escrito é conservado.
enrollment-hint-legal-name = Tal como consta do registro comercial
enrollment-note-legal-name = Verifique duas vezes: não é possível alterá-la depois. O centro de serviço pode fazê-lo quando receber documentos que comprovem a alteração.
enrollment-note-doing-business-as = O nome que os clientes veem no diretório. Pode ser alterado a qualquer momento. Deixe vazio para mostrar a denominação social.
enrollment-hint-registration-number = Do registro comercial, se existir
enrollment-hint-telephone = Com o indicativo do país, por exemplo, +49 40 5550 0142
enrollment-note-web-address = Quem tiver um endereço de e-mail neste domínio poderá associar-se mais depressa.
enrollment-hint-preferred-language = Escrevemos à sua organização neste idioma

# $field: what the field asks for
enrollment-missing = Preencha: { $field }
enrollment-missing-country = Escolha o país ou a região da sede
enrollment-missing-legal-name = Insira a denominação social da sua organização
enrollment-missing-street = Insira a rua e o número
enrollment-missing-city = Insira a localidade
enrollment-missing-telephone = Insira um número de telefone
enrollment-missing-web-address = Insira o endereço web da sua organização, por exemplo, www.aalto-brandt.example
enrollment-missing-preferred-language = Escolha um idioma

## What was found

enrollment-found-title = Alguma destas é a sua organização?
enrollment-found-lead = Uma organização só precisa de ser inscrita uma vez. Se alguém da equipe já a inscreveu, associe-se a ela.
enrollment-found-because-registration-number = Tem o mesmo número de registro
enrollment-found-because-domain = Tem o mesmo endereço web
enrollment-found-because-same-name = Tem o mesmo nome
enrollment-found-because-similar-name = Tem um nome semelhante
enrollment-found-associate = Associar-se a esta organização
enrollment-found-others = Nenhuma destas é a minha organização
enrollment-found-back = Corrigir os dados inseridos

## Step 2

# $edition: the program edition; $day: the first day on which it is in force; $language: the language of the text
enrollment-agreement-lead = Edição { $edition }, em vigor a partir de { $day }. Idioma do texto: { $language }. Leia-o na íntegra antes de assinar.
enrollment-agreement-changed = O contrato foi alterado durante a leitura. Volte a ler o texto abaixo e assine. O que foi escrito é conservado.
enrollment-agreement-contents = Neste contrato
enrollment-agreement-print = Para imprimir o contrato, imprima esta página. Só o texto é impresso.

enrollment-signature-title = A sua assinatura
# $name: the legal name of the organization
enrollment-signature-lead = Assina em nome de { $name }, passa a ser Contato principal do programa e recebe a Administração global. Ambas as funções podem ser transferidas após a inscrição.
enrollment-label-last-name = Sobrenome
enrollment-label-first-name = Nome
enrollment-label-job-title = Cargo
enrollment-label-decision = A sua decisão
enrollment-hint-first-name = Se tiver um só nome, insira-o em ambos os campos
enrollment-accept = Aceito
# $email: where the copy is mailed
enrollment-accept-hint = Li o contrato e comprometo-me a cumpri-lo. É enviada uma cópia para { $email }.
enrollment-decline = Recusar
enrollment-decline-hint = Termina esta inscrição. Perguntamos mais uma vez e, depois, tudo o que foi inserido é apagado.
enrollment-missing-last-name = Insira o seu sobrenome
enrollment-missing-first-name = Insira o seu nome
enrollment-missing-job-title = Insira o seu cargo
enrollment-missing-decision = Escolha se aceita o contrato

## Steps 3 and 4

enrollment-individual-title = Perfil individual
enrollment-individual-lead = Para escrevermos sobre o que lhe interessa, e a mais ninguém.
enrollment-organization-title = Perfil da organização
enrollment-organization-lead = Os clientes pesquisam por estas respostas. Com “Concluir”, a organização passa a ser membro e a ficha é publicada.
# $name: the name that customers see; $city: the city of the headquarters
enrollment-finish-listed = Ao escolher “Concluir”, a ficha aparece no diretório público como { $name }, { $city }.

enrollment-section-complete = Completa
enrollment-section-begun = Falta algo
enrollment-section-not-started = Por iniciar
enrollment-section-optional = Opcional
enrollment-section-wrong = Requer atenção
# $question: the question
enrollment-question-missing = Responda a “{ $question }”

## Cancel and Decline

enrollment-cancel-title = Cancelar esta inscrição?
enrollment-cancel-lead = Tudo o que foi inserido será apagado e não poderá ser recuperado.
enrollment-decline-title = Recusar o contrato?
enrollment-decline-lead = Sem contrato não há adesão. Tudo o que foi inserido será apagado e não poderá ser recuperado.
enrollment-cancel-confirm = Apagar tudo o que inseri
enrollment-cancel-keep = Manter a inscrição
# $day: the last day on which the draft is kept
enrollment-cancel-kept = Também pode sair agora e voltar até { $day }.

## Finished

enrollment-congratulations-title = Parabéns, já é membro!
# $name: the organization; $email: where the copy is mailed
enrollment-congratulations-lead = { $name } já tem a inscrição concluída e a ficha no diretório. Enviamos uma cópia do contrato para { $email }.
enrollment-congratulations-next = O que pode fazer agora
enrollment-congratulations-home = Ir para a sua adesão
# $minutes: a whole number
enrollment-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
