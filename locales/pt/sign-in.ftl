sign-in-lead = Use sempre o mesmo endereço de e-mail: é ele que identifica a conta.
sign-in-refused = O endereço de e-mail e a senha não correspondem. Verifique ambos. Após dez senhas erradas, aguarde quinze minutos.
sign-in-session-ended = A sessão terminou enquanto escrevia. Inicie sessão de novo: o que foi escrito é conservado.
sign-in-forgotten = Esqueci a senha
sign-in-new-here = Ainda não tem conta?
sign-in-register = Criar conta

sign-in-label-email = Endereço de e-mail
sign-in-label-password = Senha
sign-in-label-new-password = Nova senha
sign-in-label-current-password = Senha atual
sign-in-password-hint = Pelo menos 8 caracteres. Várias palavras são mais fáceis de lembrar e mais difíceis de adivinhar.

sign-in-missing-email = Insira o seu endereço de e-mail
sign-in-missing-password = Escolha uma senha
sign-in-missing-current-password = Insira a senha que usa atualmente

sign-in-title-register = Criar conta
sign-in-lead-register = Enviamos uma ligação por e-mail. Com ela, escolhe uma senha e pode começar.
sign-in-hint-register = De preferência o endereço profissional: é o que clientes e colegas conhecem.
sign-in-button-register = Enviar a ligação

sign-in-title-recover = Escolher nova senha
sign-in-lead-recover = Enviamos por e-mail uma ligação para escolher uma nova.
sign-in-hint-recover = O endereço com que inicia sessão
sign-in-button-recover = Enviar a ligação

sign-in-sent-title = Consulte o seu correio
sign-in-sent-lead-register = Enviamos uma mensagem. Abra a ligação no prazo de 24 horas para escolher uma senha.
sign-in-sent-lead-recover = Enviamos uma mensagem. Abra a ligação no prazo de uma hora para escolher uma nova senha.
# $email: the address that was typed
sign-in-sent-to = Escrevemos para { $email }.
sign-in-sent-nothing = Não chegou nada ao fim de um minuto? Procure na pasta de correio não solicitado e verifique como escreveu o endereço.
sign-in-sent-again = Introduzir de novo o endereço

sign-in-choose-title-register = Escolher uma senha
sign-in-choose-title-recover = Escolher nova senha
# $email: the address of the account
sign-in-choose-lead = Para a conta de { $email }.
sign-in-choose-button-register = Criar conta
sign-in-choose-button-recover = Guardar a senha

sign-in-spent-title = Esta ligação já não funciona
sign-in-spent-lead = Já foi usada, expirou ou foi substituída por outra mais recente. Peça uma nova.
sign-in-spent-again = Enviar outra ligação
