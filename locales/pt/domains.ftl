### The mail domains of an organization: which let colleagues in, and how they are proved.

## The list of an organization’s mail domains

domains-title = Domínios de correio
domains-lead = Quem pede para se associar com um endereço de um dos domínios da organização não precisa de aprovação. Primeiro há que provar que o domínio é seu.
domains-none = Ainda não foi adicionado nenhum domínio.
domains-caption = Os domínios da organização
domains-state = Estado
domains-label-domain = Domínio
domains-missing-domain = Introduzir um domínio
domains-hint-domain = A parte a seguir à @, por exemplo example.com.
domains-note-domain = Só conta este domínio exato. Um subdomínio é adicionado à parte.
domains-claim = Adicionar um domínio
domains-claim-button = Adicionar domínio
domains-done-ended = O domínio foi abandonado.

## The state of a domain. $proved, $seen and $until are days, $failed a count.

domains-tag-open = Por provar
domains-tag-proved = Provado
domains-tag-conflict = Conflito
domains-state-waiting = À espera do registo ou de uma caixa de correio.
domains-state-dns = Provado por registo DNS em { $proved }, verificado em { $seen }.
domains-state-dns-failing = Provado por registo DNS em { $proved }, encontrado pela última vez em { $seen }. A última verificação não o encontrou; após três seguidas, a prova perde-se. Falhadas até agora: { $failed }.
domains-state-dns-lost = O registo não foi encontrado três vezes seguidas. É precisa aprovação até o domínio ser provado de novo.
domains-state-mailbox = Provado por caixa de correio até { $until }.
domains-state-mailbox-over = A prova por caixa de correio terminou. É precisa aprovação até o domínio ser provado de novo.
domains-state-service-center = Confirmado pelo centro de serviço em { $proved }.
domains-ascii = Os servidores de correio escrevem-no { $ascii }.
domains-conflict-ahead = Outra organização também mostrou uma caixa de correio deste domínio. A prova dada aqui é mais forte e é a que conta.
domains-conflict-level = Outra organização também provou este domínio. Enquanto isso não se resolver, não admite ninguém por si só, nem aqui nem lá.
domains-conflict-behind = Outra organização provou este domínio com mais força. Aqui não admite ninguém por si só. Um registo DNS é mais forte do que uma caixa de correio.
domains-conflict-contact = Contactar o centro de serviço

## Proving a domain. $email is the address of who reads it, $domain the domain.

domains-by-record = Por um registo DNS
domains-record-lead = Adicionar este registo onde o domínio é gerido e pedir a verificação. Voltamos a verificar de 30 em 30 dias.
domains-record-name = Nome
domains-record-type = Tipo
domains-record-value = Valor
domains-record-note = Um registo novo pode demorar até uma hora a ser visto em toda a parte.
domains-check = Verificar agora
domains-checked-found = O registo foi encontrado. O domínio está provado.
domains-checked-other = Há um registo com este nome, mas tem outro valor. Compará-lo com o valor abaixo.
domains-checked-absent = Não foi encontrado nenhum registo com este nome. Se acabou de ser adicionado, esperar um pouco e verificar de novo.
domains-checked-silent = Os servidores de nomes do domínio não responderam. Nada mudou; verificar de novo mais tarde.
domains-by-mailbox = Por uma caixa de correio
domains-own-lead = A sessão é iniciada com { $email }, um endereço deste domínio. Isso basta para um ano do programa.
domains-own-button = Provar com o meu endereço
domains-mailbox-lead = Enviamos uma ligação para um endereço deste domínio. Quem administra esta organização e a abre prova o domínio para um ano do programa.
domains-label-mailbox = Caixa de correio
domains-missing-mailbox = Introduzir uma caixa de correio
domains-hint-mailbox = A parte antes de @{ $domain }, por exemplo o próprio nome ou postmaster.
domains-mailbox-button = Enviar a ligação
domains-done-sent = Foi enviada uma ligação. Abri-la e premir o botão que lá está.
domains-done-proved = O domínio está provado.

## The page of the mailed link

domains-proof-title = Provar { $domain }
domains-proof-lead = Esta ligação chegou a { $email }. Ao premir o botão, o domínio conta como da organização durante um ano do programa.
domains-proof-button = Provar este domínio
domains-spent-title = Esta ligação já não funciona
domains-spent-lead = Foi usada, é demasiado antiga ou uma mais recente substituiu-a. Pode pedir-se o envio de outra.

## Giving a domain up

domains-end = Abandonar o domínio
domains-end-lead = Antes mostra-se o que muda.
domains-end-open = Abandonar
domains-all = Todos os domínios
domains-end-title = Abandonar { $domain }?
domains-end-proved = As pessoas novas com um endereço deste domínio vão precisar de aprovação. Quem está associado continua associado.
domains-end-unproved = Este domínio não está provado, por isso nada mais muda.
domains-end-button = Abandonar este domínio
domains-end-back = Manter
