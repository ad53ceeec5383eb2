directory-what-we-do = Qué hacemos
directory-offices = Sedes
directory-headquarters = Sede central
directory-no-description = Este miembro aún no ha publicado su descripción.

# What search engines show under the name. $level: the program level.
directory-summary = { $name }, { $city }, { $country }: { $level }, { $program }

# How customers reach a member.
directory-contact = Contacto
directory-phone = Teléfono
directory-email = Correo electrónico
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
directory-verify-empty = Introduzca un ID del programa de partners
directory-verify-unknown = Ningún miembro figura con este ID. Compruebe cada letra y cada cifra.
