# $email: the address of the account
account-lead = Inicia sessão com { $email }.

account-sessions = Sessões iniciadas
# $when: date and time
account-session-used = Última utilização: { $when }
account-session-this = Este navegador
# $browser, $system: names of products, such as Firefox and Windows 10
account-session-agent = { $browser } em { $system }
account-session-unknown = Navegador desconhecido
account-session-end = Terminar
account-session-end-others = Terminar as outras sessões

account-password = Alterar a senha
account-password-button = Guardar a senha

account-address = Alterar o endereço de e-mail
account-address-hint = O novo endereço passa a valer quando for aberta a ligação que lhe enviamos.
account-address-button = Enviar a ligação

account-confirm-title = Confirme o novo endereço
# $email: the new address
account-confirm-lead = A partir de agora, inicia sessão com { $email } e é para aí que escrevemos. As outras sessões terminam.
account-confirm-button = Usar este endereço

account-done-password = A senha foi alterada. As outras sessões foram terminadas.
account-done-address = O endereço de e-mail foi alterado. As outras sessões foram terminadas.
account-done-sent = Enviamos uma mensagem com uma ligação para o novo endereço.
account-done-sessions = Concluído. A sessão nesse navegador foi terminada.
