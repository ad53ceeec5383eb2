sign-in-lead = Use sempre o mesmo endereço de e-mail: é ele que identifica a conta.
sign-in-refused = O e-mail e a senha não correspondem. Verifique os dois. Após dez senhas erradas, aguarde quinze minutos.
sign-in-session-ended = A sessão terminou durante o preenchimento. Entre de novo: o que você escreveu está salvo.
sign-in-typed-title = Você entrou novamente
sign-in-typed-lead = O que você escreveu está salvo e ainda não foi enviado. Confira mais uma vez e envie.
sign-in-typed-back = Voltar ao que você escreveu
sign-in-forgotten = Esqueci a senha
sign-in-new-here = Ainda não tem uma conta?
sign-in-register = Criar conta

sign-in-label-email = Endereço de e-mail
sign-in-label-password = Senha
sign-in-label-new-password = Nova senha
sign-in-label-current-password = Senha atual
sign-in-password-hint = Pelo menos 8 caracteres. Várias palavras são mais fáceis de lembrar e mais difíceis de adivinhar.

sign-in-missing-email = Insira seu endereço de e-mail.
sign-in-missing-password = Escolha uma senha.
sign-in-missing-current-password = Insira sua senha atual.

sign-in-title-register = Criar conta
sign-in-lead-register = Enviamos um link por e-mail. Com ele, você escolhe uma senha e pode começar.
sign-in-hint-register = De preferência o e-mail profissional: é o que clientes e colegas conhecem.
sign-in-button-register = Receber o link

sign-in-title-recover = Escolher nova senha
sign-in-lead-recover = Enviamos por e-mail um link para escolher uma nova.
sign-in-hint-recover = O e-mail usado para entrar
sign-in-button-recover = Receber o link

sign-in-sent-title = Verifique seu e-mail
sign-in-sent-lead-register = Enviamos uma mensagem. Abra o link que ela contém em até 24 horas para escolher uma senha.
sign-in-sent-lead-recover = Enviamos uma mensagem. Abra o link que ela contém em até uma hora para escolher uma nova senha.
# $email: the address that was typed
sign-in-sent-to = Escrevemos para { $email }.
sign-in-sent-nothing = Nada chegou depois de um minuto? Procure na pasta de spam e verifique se o endereço está escrito corretamente.
sign-in-sent-again = Inserir o endereço de novo

sign-in-choose-title-register = Escolher uma senha
sign-in-choose-title-recover = Escolher nova senha
# $email: the address of the account
sign-in-choose-lead = Para a conta { $email }.
sign-in-choose-button-register = Criar conta
sign-in-choose-button-recover = Salvar a nova senha

sign-in-spent-title = Este link não funciona mais
sign-in-spent-lead = Ele já foi usado, expirou ou foi substituído por outro mais recente. Peça um novo.
sign-in-spent-again = Receber outro link

sign-in-label-passkey-name = Nome da chave de acesso
sign-in-label-way = Formas de entrar
sign-in-missing-passkey-name = Insira um nome para a chave de acesso.
sign-in-with-passkey = Entrar com uma chave de acesso
sign-in-with = Entrar com { $provider }
sign-in-passkey-lead = O navegador vai consultar seu dispositivo agora. Se isso não acontecer, clique no botão.
sign-in-passkey-failed = Nenhuma chave de acesso foi usada. Tente de novo ou volte e escolha outra forma.
sign-in-passkey-known = Este dispositivo já tem uma chave de acesso para a sua conta. Volte ou use outro dispositivo.
sign-in-passkey-refused = Não foi possível entrar com esta chave de acesso. Tente de novo ou entre de outra forma.
sign-in-passkey-back = Voltar
sign-in-on-the-way = A seguir, { $provider } pergunta quem você é.
sign-in-on-to = Continuar para { $provider }
sign-in-provider-silent = O provedor não responde. Tente de novo em alguns minutos ou entre de outra forma.
sign-in-provider-refused = O provedor não confirmou sua identidade. Nada foi alterado. Tente de novo ou entre de outra forma.
sign-in-has-account-title = Você já tem uma conta
sign-in-has-account-lead = Existe uma conta com o endereço de e-mail informado por { $provider }. Entre nessa conta e adicione { $provider } às suas formas de entrar.
sign-in-vouched = { $provider } confirmou sua identidade, mas não seu endereço de e-mail. Insira-o aqui e abra neste navegador, em até uma hora, o link que enviaremos.
sign-in-choose-with = Você vai entrar com { $provider }.
