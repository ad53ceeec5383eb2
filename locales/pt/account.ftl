# $email: the address of the account
account-lead = E-mail de acesso: { $email }

account-sessions = Sessões ativas
# $when: date and time
account-session-used = Último uso: { $when }
account-session-this = Este navegador
# $browser, $system: names of products, such as Firefox and Windows 10
account-session-agent = { $browser } em { $system }
account-session-unknown = Navegador desconhecido
account-session-end = Encerrar
account-session-end-others = Encerrar as outras sessões

account-password = Alterar a senha
account-password-button = Salvar a nova senha

account-address = Alterar o endereço de e-mail
account-address-hint = O novo endereço passa a valer quando você abrir o link que enviaremos para ele.
account-address-button = Enviar link

account-preferences = Idioma e mensagens
account-preferences-language = Idioma das páginas e das mensagens
account-preferences-mail = Mensagens sobre suas organizações
account-preferences-always = Sempre escrevemos para você sobre sua própria conta, os pedidos que aguardam sua resposta e os valores devidos.
account-preferences-join-mail = Escrever para mim quando alguém se associar a uma organização que administro
account-preferences-button = Salvar

account-confirm-title = Confirme o novo endereço
# $email: the new address
account-confirm-lead = A partir de agora, você entra com { $email }, e é para lá que escrevemos. As outras sessões serão encerradas.
account-confirm-button = Usar este endereço

account-done-password = A senha foi alterada. As outras sessões foram encerradas.
account-done-address = O endereço de e-mail foi alterado. As outras sessões foram encerradas.
account-done-sent = Enviamos uma mensagem com um link para o novo endereço.
account-done-sessions = Pronto. A sessão nesse navegador foi encerrada.
account-done-preferences = Suas escolhas de idioma e mensagens foram salvas.

account-ways = Formas de entrar
account-way-passkey = Chave de acesso
account-way-added = Adicionada em { $when }
account-way-remove = Remover
account-way-add = Adicionar { $provider }
account-passkey-hint = Um nome para você reconhecê-la, por exemplo “Notebook do trabalho”.
account-passkey-button = Adicionar chave de acesso
account-password-new = Escolher uma senha
account-done-ways = Suas formas de entrar foram alteradas. As outras sessões foram encerradas.
account-not-done-passkey-refused = Nenhuma chave de acesso foi adicionada. Tente de novo.
account-not-done-provider-refused = O provedor não confirmou sua identidade. Nada foi alterado.
account-not-done-provider-silent = O provedor não responde. Tente de novo em alguns minutos.
account-not-done-of-another = Esta forma de entrar já é usada por outra conta. Nada foi alterado.
account-proof-title = Confirme que é você
account-proof-lead = Já faz algum tempo que você entrou. Antes desta alteração, confirme mais uma vez que a conta é sua.
account-proof-button = Confirmar
account-proof-again = Entrar de novo
