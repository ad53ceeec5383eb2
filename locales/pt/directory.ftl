directory-what-we-do = O que fazemos
directory-listed-locations = Locais
directory-headquarters = Sede
directory-no-description = Este membro ainda não publicou uma descrição.

# What search engines show under the name. $level: the program level.
directory-summary = { $name }, { $city }, { $country }: { $level }, { $program }

# How customers reach a member.
directory-contact = Contato
directory-phone = Telefone
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
directory-verify-empty = Insira um ID do programa de parceiros.
directory-verify-unknown = Não há nenhum membro com este ID. Verifique cada letra e cada algarismo.

directory-title = Encontrar um parceiro
directory-about = Membros do programa de parceiros pelo que fazem, onde estão, seu nível e os idiomas que falam. Cada nível é verificado.
directory-words = Em que você precisa de ajuda?
directory-near = Perto de qual cidade?
directory-near-unknown = Não conhecemos este lugar. Informe uma cidade, ou a cidade e o país, por exemplo Curitiba, Brasil.
directory-within = Em um raio de
directory-distance = { $distance } km
directory-search = Pesquisar

# $shown: $count as it is written.
directory-found = { $count ->
    [0] Nenhum parceiro
    [one] { $shown } parceiro
   *[other] { $shown } parceiros
}
# $found: the sentence above.
directory-found-for = { $found } para “{ $words }”
directory-found-near = { $found } perto de { $near }
directory-found-for-near = { $found } para “{ $words }” perto de { $near }
directory-found-chosen = { $found }: { $choices }
directory-chosen-more = mais { $count }
directory-near-within = { $near } ({ $distance })
directory-title-page = { $title }, página { $page }

directory-order-by-lot = A ordem é sorteada de novo a cada dia. Ninguém pode pagar por uma posição.
directory-order-best-match = Primeiro aqueles cujo nome corresponde, depois todos os outros, sorteados de novo a cada dia. Ninguém pode pagar por uma posição.
directory-order-nearest = Os mais próximos primeiro. Ninguém pode pagar por uma posição.

directory-filters = { $count ->
    [0] Filtros
    [one] Filtros, { $count } aplicado
   *[other] Filtros, { $count } aplicados
}
directory-apply = Aplicar filtros
directory-more = Mostrar mais { $count }
directory-everywhere = Todos os países
directory-facet-place = Lugar
directory-facet-level = Nível do programa
directory-facet-service = Serviço
directory-facet-industry = Setor
directory-facet-speaks = Idiomas falados
directory-facet-size = Porte dos clientes
directory-take-back = Remover filtro: { $choice }
directory-clear-all = Limpar tudo
directory-locations = { $count } locais

directory-nothing = Nenhum parceiro reúne tudo isso. Retire uma condição:
directory-nobody = Ainda não há ninguém no diretório.
directory-without-words = Sem “{ $words }”
directory-without-near = Em qualquer lugar, não só perto de { $near }
directory-without-choice = Sem “{ $choice }”

directory-pages = Páginas de resultados

directory-path = Caminho até esta página
directory-map = Mostrar no mapa
directory-level-since = Neste nível desde
directory-address = Endereço
directory-location-title = { $name }, { $location }
directory-facet-designation = Distinção
directory-designations = Distinções
