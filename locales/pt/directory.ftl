directory-what-we-do = O que fazemos
directory-offices = Locais
directory-headquarters = Sede
directory-no-description = Este membro ainda não publicou uma descrição.

# What search engines show under the name. $level: the program level.
directory-summary = { $name }, { $city }, { $country }: { $level }, { $program }

# How customers reach a member.
directory-contact = Contato
directory-phone = Telefone
directory-email = E-mail
directory-web = Web
directory-opening-hours = Horário de atendimento

directory-verified = Verificado
directory-in-force = Adesão em vigor
directory-in-grace = Reinscrição pendente
directory-member-since = Membro desde
directory-until = Até
# $vendor: the vendor's name
directory-vouches = { $vendor } responde pelo que está sob este título e por nada mais nesta página.

directory-verify-title = Verificar um membro
directory-verify-lead = Insira o ID indicado no certificado ou no site do membro.
directory-verify-hint = Nove letras e algarismos, com ou sem espaços
directory-verify-button = Verificar
directory-verify-empty = Insira um ID do programa de parceiros
directory-verify-unknown = Não há nenhum membro com este ID. Verifique cada letra e cada algarismo.
