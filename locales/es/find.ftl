find-title = Buscar mi organización
find-lead = Busque de una de estas tres maneras. Verá nombres, ciudades y países, y nada sobre personas.
find-by-name = Por nombre
find-by-domain = Por dominio web o de correo
find-by-id = Por ID del programa de partners
find-label-country = País/Región
find-label-name = Nombre de la organización o de la sede
find-label-doing-business-as = Nombre comercial
find-label-city = Ciudad
find-label-area = Estado/Provincia
find-label-domain = Dominio web o de correo
find-label-partner-id = ID del programa de partners
find-hint-name = No importan las mayúsculas, los acentos, la puntuación ni las formas jurídicas como S.A.
find-hint-domain = Una dirección web, una dirección de correo electrónico o lo que sigue a la @
find-hint-partner-id = Nueve letras y cifras, como en el certificado
find-note-city = De las organizaciones con el mismo nombre, las de esta ciudad aparecen primero.
find-choose = Elegir
find-refresh = Mostrar los estados y provincias de este país
find-any-area = Cualquiera
find-missing-country = Elija el país o la región de su organización.
find-missing-name = Introduzca el nombre de su organización.
find-missing-domain = Introduzca un dominio web o de correo.
find-missing-partner-id = Introduzca un ID del programa de partners.
find-recognized-domain = Se ha buscado la dirección web { $domain }.
find-recognized-id = Se ha buscado el ID del programa de partners { $id }.
find-found-title = { $count ->
    [one] { $count } organización encontrada
   *[other] { $count } organizaciones encontradas
}
find-found-lead = Elija la suya. La más probable aparece primero.
find-found-legend = Organizaciones
find-enrolled = Inscrita
find-non-enrolled = No inscrita
find-legal-name = Razón social: { $name }
find-because = Coincidencia: { $reasons }
find-because-partner-id = este ID del programa de partners
find-because-domain = este dominio
find-because-same-name = mismo nombre
find-because-doing-business-as = nombre comercial
find-because-similar-name = nombre parecido
find-because-city = ciudad
find-associate = Asociarse a esta organización
find-create-enrollment = Crear inscripción
find-create-enrollment-of = para { $name }
find-non-enrolled-note = Nadie ha inscrito todavía esta organización. Si puede firmar por ella, cree su inscripción: lo que sabemos ya está rellenado.
find-nothing-title = No se ha encontrado nada
find-nothing-entered = Se ha buscado: { $query }
find-widen = Cómo encontrar más
find-widen-country = Elija el país o la región de la sede central, aunque trabaje en otro lugar.
find-widen-shorter = Introduzca solo la palabra del nombre que nadie más tiene. Omita la ciudad y el estado.
find-widen-other = Pruebe con el dominio de su dirección de correo electrónico o con el ID del certificado de miembro.
find-new-title = ¿No está la suya?
find-new-lead = Compruebe lo que ha introducido. Se rellenará cuando inscriba su organización.
find-new-empty = Puede inscribir usted su organización, si puede firmar por ella.
find-enroll-new = Inscribir nueva organización
find-too-often = { $minutes ->
    [one] Ha buscado muchas veces. Vuelva a buscar dentro de { $minutes } minuto.
   *[other] Ha buscado muchas veces. Vuelva a buscar dentro de { $minutes } minutos.
}
find-earlier-title = Tiene una inscripción empezada
find-earlier-named = Inscripción empezada: { $name }. Conservamos lo introducido hasta el { $day }.
find-earlier-unnamed = Conservamos lo introducido hasta el { $day }.
find-earlier-lead = Cada persona inscribe una organización a la vez. Si empieza una inscripción nueva, se pierde lo que había introducido.
find-earlier-replace = Empezar la nueva
find-earlier-go-on = Continuar la anterior
