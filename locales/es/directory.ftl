directory-what-we-do = Qué hacemos
directory-listed-locations = Sedes
directory-headquarters = Sede central
directory-no-description = Este miembro aún no ha publicado su descripción.

# What search engines show under the name. $level: the program level.
directory-summary = { $name }, { $city }, { $country }: { $level }, { $program }

# How customers reach a member.
directory-contact = Contacto
directory-phone = Teléfono
directory-web = Web
directory-opening-hours = Horario de atención

directory-verified = Verificado
directory-in-force = Membresía en vigor
directory-in-grace = Reinscripción pendiente
directory-member-since = Miembro desde
directory-until = Hasta
# $vendor: the vendor's name
directory-vouches = { $vendor } responde de lo que figura bajo este título y de nada más en esta página.

directory-verify-title = Verificar un miembro
directory-verify-lead = Introduzca el ID que figura en el certificado o en el sitio web del miembro.
directory-verify-hint = Nueve letras y cifras, con o sin espacios
directory-verify-button = Verificar
directory-verify-empty = Introduzca un ID del programa de partners.
directory-verify-unknown = Ningún miembro figura con este ID. Compruebe cada letra y cada cifra.

directory-title = Buscar un partner
directory-about = Miembros del programa de partners según lo que hacen, dónde están, su nivel y los idiomas que hablan. Cada nivel está verificado.
directory-words = ¿Con qué necesita ayuda?
directory-near = ¿Cerca de qué ciudad?
directory-near-unknown = No conocemos este lugar. Introduzca una ciudad, o una ciudad y su país, por ejemplo Valencia, España.
directory-within = En un radio de
directory-distance = { $distance } km
directory-search = Buscar

# $shown: $count as it is written.
directory-found = { $count ->
    [0] Ningún partner
    [one] { $shown } partner
   *[other] { $shown } partners
}
# $found: the sentence above.
directory-found-for = { $found } para «{ $words }»
directory-found-near = { $found } cerca de { $near }
directory-found-for-near = { $found } para «{ $words }» cerca de { $near }
directory-found-chosen = { $found }: { $choices }
directory-chosen-more = { $count } más
directory-near-within = { $near } ({ $distance })
directory-title-page = { $title }, página { $page }

directory-order-by-lot = El orden se sortea de nuevo cada día. Nadie puede pagar por un puesto.
directory-order-best-match = Primero aquellos cuyo nombre coincide y después los demás, sorteados de nuevo cada día. Nadie puede pagar por un puesto.
directory-order-nearest = Primero los más cercanos. Nadie puede pagar por un puesto.

directory-filters = { $count ->
    [0] Filtros
    [one] Filtros, { $count } aplicado
   *[other] Filtros, { $count } aplicados
}
directory-apply = Aplicar filtros
directory-more = Mostrar { $count } más
directory-everywhere = Todos los países
directory-facet-place = Lugar
directory-facet-level = Nivel del programa
directory-facet-service = Servicio
directory-facet-industry = Sector
directory-facet-speaks = Idiomas
directory-facet-size = Tamaño de los clientes
directory-take-back = Quitar filtro: { $choice }
directory-clear-all = Borrar todo
directory-locations = { $count } sedes

directory-nothing = Ningún partner reúne todo esto. Quite alguna condición:
directory-nobody = Todavía no hay nadie en el directorio.
directory-without-words = Sin «{ $words }»
directory-without-near = En cualquier lugar, no solo cerca de { $near }
directory-without-choice = Sin «{ $choice }»

directory-pages = Páginas de resultados

directory-path = Ruta a esta página
directory-map = Mostrar en un mapa
directory-level-since = En este nivel desde
directory-address = Dirección
directory-location-title = { $name }, { $location }
directory-facet-designation = Distinción
directory-designations = Distinciones
