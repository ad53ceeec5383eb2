# Customer references: written by a partner, approved by the customer from a mail.

references-title = Referências de clientes
references-lead = Uma referência descreve um projeto concluído. O cliente a lê a partir de um e-mail, sem conta, e aprova ou recusa. Assim que é aprovada, ela conta.

references-write = Escrever uma referência
references-write-lead = Enviamos um link ao cliente. Ele vê uma página com este texto e responde ali.
references-none = Ainda não há nenhuma referência.
references-caption = As referências da sua organização
references-latest = São mostradas as { $count } mais recentes.
references-serves = Conta para

references-state = Estado
references-state-waiting = Cliente consultado
references-state-approved = Aprovada
references-state-declined = Recusada
references-state-lapsed = Sem resposta no prazo
references-state-withdrawn = Retirada
references-points = Pontos de parceiro

references-label-customer = Empresa do cliente
references-label-contact = Quem aprova lá
references-label-email = E-mail dessa pessoa
references-label-mail-language = Idioma do e-mail
references-label-title = Título do projeto
references-label-project = O que foi feito
references-label-competency = Para que conta
references-hint-email = Um endereço do cliente, e não da sua própria organização.
references-hint-project = Texto simples. O cliente lê exatamente o que você escreve.
references-hint-competency = Uma referência conta para uma competência ou para pontos de parceiro. Você pode escolher depois.
references-save = Salvar e consultar o cliente
references-all = Todas as referências

references-asked = Pessoa consultada
references-mailed = E-mail enviado em
references-until = Pode ser respondida até
references-answered = Respondida em
references-remark = O que o cliente acrescentou
references-assign = Salvar escolha
references-resend-title = Perguntar de novo
references-resend-lead = O cliente recebe um novo link. O anterior deixa de funcionar.
references-resend = Enviar um novo link
references-resend-too-soon = O último e-mail ao cliente foi enviado há menos de um dia. Depois disso, você pode perguntar de novo.
references-resend-too-often = O cliente recebeu seis e-mails. Retire esta referência ou aguarde uma resposta.
references-withdraw = Retirar
references-withdraw-title = Retirar esta referência?
references-withdraw-lead = { $customer } não poderá mais responder sobre “{ $title }”. Isso é definitivo.
references-withdraw-lead-approved = “{ $title }”, aprovada por { $customer }, deixará de contar. Isso é definitivo.
references-keep = Manter
references-done-written = A referência está salva, e um e-mail está a caminho do cliente.
references-done-assigned = A escolha está salva.
references-done-resent = Um e-mail com um novo link está a caminho do cliente.
references-done-withdrawn = A referência foi retirada.

references-answer-title = { $organization } pergunta sobre um projeto
references-answer-lead = { $organization } participa do { $program } ({ $level }) e afirma que concluiu este projeto para { $customer }. Aprove se foi assim.
references-answer-part = Sua resposta
references-answer-remark = Algo a acrescentar (opcional)
references-answer-remark-hint = { $organization } poderá ler.
references-answer-approve = Aprovar
references-answer-decline = Recusar
references-answer-note = Sua resposta é definitiva. { $organization } será informada.
references-answered-approved-title = Obrigado
references-answered-approved-lead = Você aprovou em { $day }. Agora conta para { $organization }, e não há mais nada a fazer.
references-answered-declined-title = Obrigado pela resposta
references-answered-declined-lead = Você recusou em { $day }. Não conta para { $organization }, e não há mais nada a fazer.
references-answered-lapsed-title = Trinta dias se passaram
references-answered-lapsed-lead = Não é mais possível responder. Se ainda quiser, peça um novo link a { $organization }.
references-answered-withdrawn-title = Não há mais nada a responder
references-answered-withdrawn-lead = { $organization } retirou a pergunta.
references-gone-title = Este link não funciona
references-gone-lead = Talvez você tenha recebido um e-mail mais recente: só o link do último funciona.
