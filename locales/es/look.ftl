look-skip = Saltar al contenido
look-find-a-partner = Buscar un partner
look-sign-in = Iniciar sesión
look-sign-out = Cerrar sesión
look-signed-in-as = Sesión iniciada como
look-account = Su cuenta
look-organization-information = Información de la organización
look-membership-status = Estado de la membresía
# $language is the name of the page's language in itself.
look-language = Idioma: { $language }
look-languages = Idiomas
look-runs-on = Funciona con Guildhall, software de membresías de código abierto

# Stands after an asterisk that is drawn.
look-required-field = Campo obligatorio
look-show-password = Mostrar la contraseña
# Stands after a number field.
look-percent = %
look-problems = Hay un problema
# The title of a page that comes again because something on it is missing or wrong.
look-problem-title = Error: { $title }

look-progress = Pasos de su inscripción
look-step = Paso { $step } de { $steps }
# Is heard before the name of a finished step.
look-step-done = Completado:

look-certificate = Certificado de membresía
# Follows the name of the organization, which stands above as a title.
look-certificate-sentence = es { $level } del { $program } y lleva estampada su marca del año { $year }.
# $name and $city are the organization's, $address is an address on the web.
look-certificate-verify = { $name }, { $city }. Verificación en { $address }
look-partner-id = ID del programa de partners
look-program-level = Nivel del programa
look-anniversary = Fecha de aniversario

look-ruler-anniversary = Aniversario: { $day }
look-ruler-today = Hoy
look-ruler-reenroll = Reinscripción desde el { $day }
look-switch-organization = Cambiar de organización
# A number follows
look-characters-left = Caracteres restantes:

# The pages of a long list; $from and $to number what is shown of $all.
look-pages-range = { $from } a { $to } de { $all }
look-pages-previous = Anterior
look-pages-next = Siguiente
