sign-in-lead = Use sempre o mesmo endereço de correio eletrónico: é ele que identifica a conta.
sign-in-refused = O endereço de correio eletrónico e a palavra-passe não correspondem. Verifique ambos. Após dez palavras-passe erradas, aguarde quinze minutos.
sign-in-session-ended = A sessão terminou enquanto escrevia. Inicie sessão de novo: o que foi escrito é conservado.
sign-in-forgotten = Esqueci a palavra-passe
sign-in-new-here = Ainda não tem conta?
sign-in-register = Criar conta

sign-in-label-email = Endereço de correio eletrónico
sign-in-label-password = Palavra-passe
sign-in-label-new-password = Nova palavra-passe
sign-in-label-current-password = Palavra-passe atual
sign-in-password-hint = Pelo menos 8 caracteres. Várias palavras são mais fáceis de lembrar e mais difíceis de adivinhar.

sign-in-missing-email = Introduza o seu endereço de correio eletrónico
sign-in-missing-password = Escolha uma palavra-passe
sign-in-missing-current-password = Introduza a palavra-passe que usa atualmente

sign-in-title-register = Criar conta
sign-in-lead-register = Enviamos uma ligação por correio eletrónico. Com ela, escolhe uma palavra-passe e pode começar.
sign-in-hint-register = De preferência o endereço profissional: é o que clientes e colegas conhecem.
sign-in-button-register = Enviar a ligação

sign-in-title-recover = Escolher nova palavra-passe
sign-in-lead-recover = Enviamos por correio eletrónico uma ligação para escolher uma nova.
sign-in-hint-recover = O endereço com que inicia sessão
sign-in-button-recover = Enviar a ligação

sign-in-sent-title = Consulte o seu correio
sign-in-sent-lead-register = Enviámos uma mensagem. Abra a ligação no prazo de 24 horas para escolher uma palavra-passe.
sign-in-sent-lead-recover = Enviámos uma mensagem. Abra a ligação no prazo de uma hora para escolher uma nova palavra-passe.
# $email: the address that was typed
sign-in-sent-to = Escrevemos para { $email }.
sign-in-sent-nothing = Não chegou nada ao fim de um minuto? Procure na pasta de correio não solicitado e verifique como escreveu o endereço.
sign-in-sent-again = Introduzir de novo o endereço

sign-in-choose-title-register = Escolher uma palavra-passe
sign-in-choose-title-recover = Escolher nova palavra-passe
# $email: the address of the account
sign-in-choose-lead = Para a conta de { $email }.
sign-in-choose-button-register = Criar conta
sign-in-choose-button-recover = Guardar a palavra-passe

sign-in-spent-title = Esta ligação já não funciona
sign-in-spent-lead = Já foi usada, expirou ou foi substituída por outra mais recente. Peça uma nova.
sign-in-spent-again = Enviar outra ligação
