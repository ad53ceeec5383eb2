### The mail domains of an organization: which let colleagues in, and how they are proved.

## The list of an organization’s mail domains

domains-title = Domínios de e-mail
domains-lead = Quem pede a associação com um endereço de um dos domínios da sua organização não precisa de aprovação. Primeiro, verifique que o domínio é seu.
domains-none = Você ainda não adicionou nenhum domínio.
domains-caption = Os domínios da sua organização
domains-state = Situação
domains-label-domain = Domínio
domains-missing-domain = Insira um domínio.
domains-hint-domain = A parte depois do @, por exemplo, example.com.
domains-note-domain = Só este domínio exato conta. Um subdomínio precisa ser adicionado separadamente.
domains-claim = Adicionar um domínio
domains-claim-button = Adicionar domínio
domains-done-ended = O domínio foi removido.

## The state of a domain. $proved, $seen and $until are days, $failed a count.

domains-tag-open = Não verificado
domains-tag-proved = Verificado
domains-tag-conflict = Conflito
domains-state-waiting = Aguardando o registro DNS ou uma caixa de e-mail.
domains-state-dns = Verificado por registro DNS em { $proved }, verificado pela última vez em { $seen }.
domains-state-dns-failing = Verificado por registro DNS em { $proved }, encontrado pela última vez em { $seen }. A última verificação não o encontrou; após três falhas seguidas, o domínio deixa de estar verificado. Falhas até agora: { $failed }.
domains-state-dns-lost = O registro não foi encontrado três vezes seguidas. As novas pessoas precisam de aprovação até você verificar o domínio de novo.
domains-state-mailbox = Verificado por caixa de e-mail até { $until }.
domains-state-mailbox-over = A verificação por caixa de e-mail venceu. As novas pessoas precisam de aprovação até você verificar o domínio de novo.
domains-state-service-center = Confirmado pelo centro de serviço em { $proved }.
domains-ascii = Nos servidores de e-mail, ele é escrito assim: { $ascii }.
domains-conflict-ahead = Outra organização também verificou este domínio, por uma caixa de e-mail. A sua comprovação é mais forte e é a que vale.
domains-conflict-level = Outra organização também verificou este domínio. Até que isso seja resolvido, as novas pessoas precisam de aprovação nas duas organizações.
domains-conflict-behind = Outra organização verificou este domínio com uma comprovação mais forte. Aqui, as novas pessoas precisam de aprovação.
domains-conflict-contact = Falar com o centro de serviço

## Proving a domain. $email is the address of who reads it, $domain the domain.

domains-by-record = Por registro DNS
domains-record-lead = Adicione este registro onde o domínio é gerenciado e depois solicite a verificação. Voltamos a verificar a cada 30 dias.
domains-record-name = Nome
domains-record-type = Tipo
domains-record-value = Valor
domains-record-note = Um registro novo pode levar até uma hora para ficar visível em toda a internet.
domains-check = Verificar agora
domains-checked-found = O registro foi encontrado. O domínio está verificado.
domains-checked-other = Há um registro com este nome, mas com outro valor. Compare-o com o valor abaixo.
domains-checked-absent = Nenhum registro com este nome foi encontrado. Se você acabou de adicioná-lo, aguarde um pouco e verifique de novo.
domains-checked-silent = Os servidores de nomes do domínio não responderam. Nada foi alterado; verifique de novo mais tarde.
domains-by-mailbox = Por caixa de e-mail
domains-own-lead = Você entra com { $email }, um endereço deste domínio. Isso basta para um ano do programa.
domains-own-button = Verificar com meu endereço
domains-mailbox-lead = Enviamos um link para um endereço deste domínio. Quando alguém que administra esta organização o abre, o domínio fica verificado por um ano do programa.
domains-label-mailbox = Caixa de e-mail
domains-missing-mailbox = Insira uma caixa de e-mail.
domains-hint-mailbox = A parte antes de @{ $domain }, por exemplo, seu nome ou postmaster.
domains-mailbox-button = Enviar o link
domains-done-sent = Enviamos um link. Abra-o e clique no botão da página.
domains-done-proved = O domínio está verificado.

## The page of the mailed link

domains-proof-title = Verificar { $domain }
domains-proof-lead = Você recebeu este link em { $email }. Clique no botão, e o domínio passa a contar como da sua organização por um ano do programa.
domains-proof-button = Verificar este domínio
domains-spent-title = Este link não funciona mais
domains-spent-lead = Ele já foi usado, expirou ou foi substituído por outro mais recente. Você pode pedir o envio de outro.

## Giving a domain up

domains-end = Remover o domínio
domains-end-lead = Antes, você vê o que muda.
domains-end-open = Remover
domains-all = Todos os domínios
domains-end-title = Remover { $domain }?
domains-end-proved = As novas pessoas com um endereço deste domínio vão precisar da aprovação da administração. As associações existentes não mudam.
domains-end-unproved = Este domínio não está verificado, então nada mais muda.
domains-end-button = Remover este domínio
domains-end-back = Manter
