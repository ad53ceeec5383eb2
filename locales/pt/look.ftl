look-skip = Ir para o conteúdo
look-find-a-partner = Encontrar um parceiro
look-sign-in = Entrar
look-sign-out = Sair
look-signed-in-as = Conta conectada
look-account = Sua conta
look-organization-information = Informações da organização
look-membership-status = Situação da adesão
# $language is the name of the page's language in itself.
look-language = Idioma: { $language }
look-languages = Idiomas
look-runs-on = Funciona com Guildhall, software de adesões de código aberto

# Stands after an asterisk that is drawn.
look-required-field = Campo obrigatório
look-show-password = Mostrar a senha
# Stands after a number field.
look-percent = %
look-problems = Há um problema
# The title of a page that comes again because something on it is missing or wrong.
look-problem-title = Erro: { $title }

look-progress = Passos da sua inscrição
look-step = Passo { $step } de { $steps }
# Is heard before the name of a finished step.
look-step-done = Concluído:

look-certificate = Certificado de adesão
# Follows the name of the organization, which stands above as a title.
look-certificate-sentence = é { $level } do { $program } e tem sua marca gravada para o ano { $year }.
# $name and $city are the organization's, $address is an address on the web.
look-certificate-verify = { $name }, { $city }. Verificação em { $address }
look-partner-id = ID do programa de parceiros
look-program-level = Nível do programa
look-anniversary = Data de aniversário

look-ruler-anniversary = Aniversário: { $day }
look-ruler-today = Hoje
look-ruler-reenroll = Reinscrição a partir de { $day }
look-switch-organization = Trocar de organização
# A number follows
look-characters-left = Caracteres restantes:

# The pages of a long list; $from and $to number what is shown of $all.
look-pages-range = { $from } a { $to } de { $all }
look-pages-previous = Anterior
look-pages-next = Próxima
