### $center is what the center is called, $program what the program is called, and $service is the e-mail address of
### the service center.

# Stands before an address that is written out below a button.
letter-copy-address = O copie esta dirección:
# $until: a date and time.
letter-until = El enlace funciona una sola vez, hasta el { $until }.
# $reference: letters and figures to quote when writing to the service center.
letter-reference = Referencia { $reference }

## Someone wants an account with this address

letter-prove-address-subject = Confirme su dirección de correo electrónico para el { $center }
letter-prove-address-head = Confirme su dirección de correo electrónico
letter-prove-address-body = Con esta dirección se ha empezado a crear una cuenta en el { $center } del { $program }. Confírmela, elija una contraseña y podrá empezar.
letter-prove-address-button = Confirmar y continuar
letter-prove-address-why = Recibe este mensaje porque alguien ha introducido esta dirección para crear una cuenta. Si no ha sido usted, no haga nada: sin su confirmación no habrá cuenta.

## Someone wants an account, but the address has one

letter-already-registered-subject = Ya tiene una cuenta en el { $center }
letter-already-registered-head = Ya tiene una cuenta
letter-already-registered-body = Alguien ha introducido esta dirección para crear una cuenta en el { $center }. Ya existe una, así que no se ha cambiado nada. Inicie sesión con su contraseña o elija una nueva.
letter-already-registered-button = Iniciar sesión
# Stands before the address of the page where one chooses a new password.
letter-already-registered-recover = Elija aquí una nueva contraseña:
letter-already-registered-why = Recibe este mensaje porque alguien ha introducido esta dirección para crear una cuenta. Si no ha sido usted, no tiene que hacer nada: a nadie se le ha dicho que usted tiene una.

## Someone wants to choose a new password

letter-recover-subject = Elija una nueva contraseña para el { $center }
letter-recover-head = Elija una nueva contraseña
letter-recover-body = Se ha solicitado una nueva contraseña para la cuenta con esta dirección. Elíjala aquí; hasta entonces, la anterior sigue siendo válida.
letter-recover-button = Elegir contraseña nueva
letter-recover-why = Recibe este mensaje porque alguien ha indicado esta dirección al olvidar una contraseña. Si no ha sido usted, no haga nada: su contraseña no cambia.

## Someone wants to choose a new password, but the address has no account

letter-nothing-to-recover-subject = No hay ninguna cuenta con esta dirección en el { $center }
letter-nothing-to-recover-head = No hay ninguna cuenta con esta dirección
letter-nothing-to-recover-body = Se ha solicitado una nueva contraseña, pero el { $center } del { $program } no tiene ninguna cuenta con esta dirección. Quizá la suya tenga otra. También puede crear una cuenta ahora.
letter-nothing-to-recover-button = Crear cuenta
letter-nothing-to-recover-why = Recibe este mensaje porque alguien ha indicado esta dirección al olvidar una contraseña. Si no ha sido usted, no tiene que hacer nada.

## An account is to have this address from now on

letter-prove-new-address-subject = Confirme la nueva dirección de correo electrónico de su cuenta en el { $center }
letter-prove-new-address-head = Confirme su nueva dirección de correo electrónico
letter-prove-new-address-body = Esta dirección se ha indicado como nueva para una cuenta en el { $center } del { $program }. Será válida cuando la confirme; hasta entonces lo es la anterior.
letter-prove-new-address-button = Confirmar esta dirección
letter-prove-new-address-why = Recibe este mensaje porque alguien ha introducido esta dirección como la nueva de una cuenta. Si no ha sido usted, no haga nada: la cuenta conserva su dirección anterior.

## The address of an account was changed: told to the old one

letter-address-changed-subject = Se ha cambiado la dirección de correo electrónico de su cuenta en el { $center }
letter-address-changed-head = Se ha cambiado su dirección de correo electrónico
# $address: the new e-mail address.
letter-address-changed-body = Su cuenta en el { $center } tiene una nueva dirección: { $address }. A partir de ahora inicia sesión con ella y allí llegan nuestros mensajes. Las demás sesiones se han cerrado.
letter-address-changed-button = Abrir el { $center }
letter-address-changed-why = Recibe este mensaje porque esta era hasta ahora la dirección de la cuenta. Si no la ha cambiado usted, escriba de inmediato a { $service }.

## The password was changed

letter-password-changed-subject = Se ha cambiado la contraseña de su cuenta en el { $center }
letter-password-changed-head = Se ha cambiado su contraseña
letter-password-changed-body = Su cuenta en el { $center } tiene una nueva contraseña. Las demás sesiones se han cerrado.
letter-password-changed-why = Recibe este mensaje porque la cuenta tiene esta dirección. Si no ha cambiado usted la contraseña, elija una nueva y escriba de inmediato a { $service }.

## An address proves a domain. $domain: the domain

letter-prove-domain-subject = Verifique el dominio { $domain }: { $center }
letter-prove-domain-head = Verifique un dominio con este buzón
letter-prove-domain-body = Quien administra una organización en el { $center } indica que { $domain } pertenece a esta y que lee el correo de esta dirección. Si es usted, abra el enlace, inicie sesión y pulse el botón.
letter-prove-domain-button = Verificar el dominio
letter-prove-domain-why = Recibe este mensaje porque alguien escribió esta dirección para verificar un dominio. Si no ha sido usted, no haga nada: sin el botón no se verifica nada.

## The administrators are told of a domain. $organization: its name, $day: a day

letter-domain-proved-subject = Un dominio de correo de { $organization } está verificado
letter-domain-proved-head = Un dominio está verificado
letter-domain-proved-body = { $domain } está verificado como dominio de { $organization }. Quien solicita asociarse con una dirección de ese dominio no necesita ninguna aprobación.
letter-domain-proved-button = Ver los dominios
letter-domain-proved-why = Recibe este mensaje porque administra { $organization }. Si no sabe nada de ello, revise los dominios.

letter-domain-lost-subject = Un dominio de correo de { $organization } ya no exime de aprobación
letter-domain-lost-head = Un dominio ya no exime de aprobación
letter-domain-lost-body-record = El registro de { $domain } no se encontró tres veces seguidas, así que el dominio ya no está verificado. Las personas nuevas de { $organization } necesitan su aprobación hasta que verifique el dominio de nuevo.
letter-domain-lost-body-year = La verificación de { $domain } por buzón ha terminado. Las personas nuevas de { $organization } necesitan su aprobación hasta que verifique el dominio de nuevo.
letter-domain-lost-body-given-up = La administración de su organización renunció a { $domain }. Las personas nuevas de { $organization } con una dirección de ese dominio necesitan su aprobación. Quienes ya están asociadas siguen estándolo.
letter-domain-lost-body-conflict = Otra organización también ha verificado { $domain } con una prueba igual de sólida. Hasta que se resuelva, las personas nuevas de { $organization } necesitan su aprobación.
letter-domain-lost-body-outdone = Otra organización ha verificado { $domain } con una prueba más sólida que la suya, y esa es la que cuenta. Las personas nuevas de { $organization } necesitan su aprobación hasta que verifique el dominio con la misma solidez.
letter-domain-lost-button = Ver los dominios
letter-domain-lost-why = Recibe este mensaje porque administra { $organization }.

letter-domain-ends-subject = La verificación de un dominio de correo de { $organization } caduca pronto
letter-domain-ends-head = La verificación de un dominio caduca pronto
letter-domain-ends-body = La verificación de { $domain } por buzón vale hasta el { $day }. Después, las personas nuevas de { $organization } necesitarán su aprobación. Verifique el dominio de nuevo, o hágalo con un registro DNS, que no caduca.
letter-domain-ends-button = Verificar de nuevo
letter-domain-ends-why = Recibe este mensaje porque administra { $organization }.

## An organization is enrolled

# $organization: the name that customers see.
letter-enrolled-subject = Inscripción en el { $program }: { $organization }
letter-enrolled-head = Su membresía está confirmada.
# $person: the name of who enrolled, with the title that a letter wants.
letter-enrolled-greeting = Hola, { $person }:
letter-enrolled-body = { $organization } ya es miembro del { $program }. Conserve este mensaje: contiene el ID que debe indicar cuando nos escriba.
letter-enrolled-partner-id = ID del programa de partners
letter-enrolled-level = Nivel del programa
letter-enrolled-anniversary = Fecha de aniversario
# $starts, $ends: the first and the last day.
letter-enrolled-term = La membresía dura del { $starts } al { $ends }.
letter-enrolled-button = Abrir su membresía
# Stands before the address of the organization's public page.
letter-enrolled-listing = Lo que ven los clientes:
# $signed: a date and time. $person, $title: name and job title of who signed.
letter-enrolled-agreement = Usted firmó el contrato el { $signed } como { $person }, { $title }. Se adjunta tal como se firmó, con su huella electrónica.
letter-enrolled-credential-not-found = Su certificación no se vinculó: no encontramos ninguna con este número a su nombre. Todo lo demás está hecho. Vuelva a intentarlo en «Certificaciones».
letter-enrolled-credential-elsewhere = Su certificación no se vinculó: está vinculada en otro lugar. Todo lo demás está hecho. Desvincúlela allí y después vincúlela en «Certificaciones».
letter-enrolled-credential-not-confirmed = Su certificación no se vinculó: el registro escribe ahora su nombre de otra manera. Todo lo demás está hecho. Confírmelo en «Certificaciones».
letter-enrolled-why = Recibe este mensaje porque inscribió a { $organization } en el programa. Si no ha sido usted, escriba a { $service }.

## The signed agreement, attached

letter-agreement-signature = La firma
letter-agreement-organization = Organización
letter-agreement-partner-id = ID del programa de partners
letter-agreement-program = Programa
letter-agreement-vendor = Firmado con
letter-agreement-signed-by = Firmado por
letter-agreement-job-title = Cargo
letter-agreement-signed-at = Firmado el
letter-agreement-signed-at-utc = El mismo momento en UTC
# The program year whose text was signed.
letter-agreement-edition = Edición
letter-agreement-language = Idioma del texto
letter-agreement-digest = Huella electrónica del texto (SHA-256)
# $file: the name of a file that is attached beside this page.
letter-agreement-proof = La huella electrónica es la del archivo { $file }, adjunto al mismo mensaje: el texto que se firmó, byte por byte.

## Somebody asked to be associated. $organization: the name that customers see.

letter-association-ready-subject = Continúe con su asociación a { $organization }
letter-association-ready-head = Falta un paso
letter-association-ready-body = Esta dirección pertenece a un dominio de { $organization }, así que nadie tiene que aprobar su solicitud. Abra el enlace y rellene su perfil individual.
letter-association-ready-button = Ir a su perfil individual
letter-association-ready-why = Recibe este mensaje porque alguien ha introducido esta dirección para asociarse a { $organization } en el { $center }. Si no ha sido usted, no haga nada: nadie obtendrá acceso.

letter-association-to-ask-subject = Confirme su dirección para { $organization }
letter-association-to-ask-head = Confirme su dirección
letter-association-to-ask-body = Esta dirección no pertenece a ningún dominio declarado por { $organization }. Abra el enlace para confirmar que es suya; después podrá contactar con la administración de { $organization } o introducir la dirección que tenga allí.
letter-association-to-ask-button = Confirmar mi dirección
letter-association-to-ask-why = Recibe este mensaje porque alguien ha introducido esta dirección para asociarse a { $organization } en el { $center }. Si no ha sido usted, no haga nada: nadie obtendrá acceso.

## Told to administrators. $person: who asks. $address: their e-mail address.

letter-association-asked-subject = Alguien solicita asociarse a { $organization }
letter-association-asked-head = Alguien solicita asociarse
letter-association-asked-body = { $person } solicita actuar en nombre de { $organization } en el { $program }. Dirección indicada: { $address }. Apruebe la solicitud si conoce a esta persona o rechácela con un motivo.
letter-association-asked-button = Abrir la solicitud
letter-association-asked-why = Recibe este mensaje porque administra { $organization } en el { $center }.

letter-association-reminded-subject = Una solicitud a { $organization } lleva tres días en espera
letter-association-reminded-head = Alguien sigue a la espera
letter-association-reminded-body = { $person } ({ $address }) solicitó hace tres días actuar en nombre de { $organization }. Sin respuesta, la solicitud pasará dentro de cuatro días a su siguiente contacto y caducará a los treinta días.
letter-association-reminded-button = Abrir la solicitud
letter-association-reminded-why = Recibe este mensaje porque administra { $organization } en el { $center }.

letter-association-passed-on-subject = Una solicitud a { $organization } espera a la administración
letter-association-passed-on-head = Una solicitud sin respuesta
letter-association-passed-on-body = { $person } ({ $address }) solicitó hace siete días actuar en nombre de { $organization } y la administración no ha respondido. Avise a quien administra la organización: nadie más puede aprobar o rechazar la solicitud.
letter-association-passed-on-button = Abrir el { $center }
letter-association-passed-on-why = Recibe este mensaje porque tiene una función de contacto de { $organization } en el { $center }.

letter-association-completed-subject = Nueva asociación con { $organization }: { $person }
letter-association-completed-head = Hay una nueva persona asociada
letter-association-completed-body = { $person } ({ $address }) ya tiene asociación con { $organization }, sin ningún derecho de administración.
letter-association-completed-button = Abrir su membresía
letter-association-completed-why = Recibe este mensaje porque administra { $organization } en el { $center }.

# $theirs: the domain of the address. $ours: a domain of the organization.
letter-looks-like = Fíjese bien: { $theirs } puede confundirse con su dominio { $ours }, pero es otro.

## The answer. $administrator: who gave it.

letter-association-approved-subject = { $organization } ha aprobado su solicitud
letter-association-approved-head = Su solicitud está aprobada
letter-association-approved-body = { $administrator } ha aprobado su solicitud de asociarse a { $organization }. Rellene su perfil individual y podrá actuar en nombre de la organización.
letter-association-approved-button = Ir a su perfil individual
letter-association-approved-why = Recibe este mensaje porque solicitó asociarse a { $organization } en el { $center }.

letter-association-rejected-subject = { $organization } no ha aprobado su solicitud
letter-association-rejected-head = Su solicitud se ha rechazado
letter-association-rejected-body = { $administrator } ha rechazado su solicitud de asociarse a { $organization }. El motivo:
# $reason: as the administrator wrote it.
letter-association-rejected-reason = { $reason }
letter-association-rejected-button = Buscar mi organización
letter-association-rejected-why = Recibe este mensaje porque solicitó asociarse a { $organization } en el { $center }. Si el motivo es un error, escriba a { $organization } o a { $service }.

letter-association-lapsed-subject = Su solicitud a { $organization } ha caducado
letter-association-lapsed-head = Nadie respondió en treinta días
letter-association-lapsed-body = La administración de { $organization } no respondió a su solicitud y esta ha caducado. Vuelva a solicitarlo o escriba a { $service }.
letter-association-lapsed-button = Volver a solicitarlo
letter-association-lapsed-why = Recibe este mensaje porque solicitó asociarse a { $organization } en el { $center }.

letter-invited-subject = { $organization } le invita al { $program }
letter-invited-head = Tiene una invitación
letter-invited-body = { $administrator } le invita a actuar en nombre de { $organization } en el { $program }. Abra el enlace, inicie sesión o cree una cuenta y rellene su perfil individual.
letter-invited-button = Aceptar la invitación
letter-invited-why = Recibe este mensaje porque la administración de { $organization } ha introducido esta dirección en el { $center }. Si no reconoce la invitación, no haga nada: sin usted no pasa nada.

letter-reference-asked-subject = { $organization } le pide que apruebe una referencia
letter-reference-asked-head = ¿Fue así el proyecto?
letter-reference-asked-body = { $administrator } ha descrito un proyecto que { $organization } terminó para usted, como referencia para el { $program }. Lea la descripción y apruébela o rechácela. Es una sola página y no necesita ninguna cuenta.
letter-reference-asked-button = Leer y responder
letter-reference-asked-why = Recibe este mensaje porque la administración de { $organization } ha introducido esta dirección en el { $center }. Si no sabe nada de ese proyecto, rechácelo en la página o no haga nada: sin usted no cuenta.

letter-reference-approved-subject = Un cliente ha aprobado su referencia
letter-reference-approved-head = Referencia aprobada
letter-reference-approved-body = { $customer } ha aprobado la referencia «{ $title }». Desde ahora cuenta para { $organization }.
letter-reference-approved-button = Abrir la referencia
letter-reference-approved-why = Recibe este mensaje porque escribió esta referencia o porque administra { $organization } en el { $center }.

letter-reference-declined-subject = Un cliente ha rechazado su referencia
letter-reference-declined-head = Referencia rechazada
letter-reference-declined-body = { $customer } ha rechazado la referencia «{ $title }». No cuenta para { $organization }.
letter-reference-declined-button = Abrir la referencia
letter-reference-declined-why = Recibe este mensaje porque escribió esta referencia o porque administra { $organization } en el { $center }.

letter-reference-remark = El cliente ha añadido:

## What was changed about somebody of an organization. $person is their name, $by that of the
## administrator who did it.

letter-administration-changed-subject = Se cambiaron derechos de administración en { $organization }
letter-administration-changed-head = Se cambiaron derechos de administración
letter-administration-changed-body-nothing = { $person } ya no administra nada en { $organization }. Hizo el cambio { $by }.
letter-administration-changed-body-branch = { $person } administra ahora una sede de { $organization } y las que dependen de ella. Hizo el cambio { $by }.
letter-administration-changed-body-everything = { $person } tiene ahora la Administración global de { $organization }. Hizo el cambio { $by }.
letter-administration-changed-button = Ver la organización
letter-administration-changed-why = Recibe este mensaje porque trata de usted o porque administra { $organization } en el { $center }. Si el cambio no era intencionado, hable con las demás personas que administran.

letter-contact-handed-on-subject = { $organization } tiene otro Contacto principal del programa
letter-contact-handed-on-head = Contacto principal del programa
letter-contact-handed-on-body = { $person } es ahora Contacto principal del programa de { $organization }. El cambio lo hizo { $by }.
letter-contact-handed-on-button = Ver la organización
letter-contact-handed-on-why = Recibe este mensaje porque trata de usted o porque administra { $organization } en el { $center }. Si este cambio no era deseado, escriba enseguida al centro de servicio: { $service }.

# $role: what the program calls the contact role; $location: what the location is called
letter-contact-assigned-subject = Usted es ahora contacto de { $organization }
letter-contact-assigned-head = Tiene una función de contacto
letter-contact-assigned-body = { $by } le asignó la función de { $role } en { $location }, una sede de { $organization }. Las sedes que dependen de ella y que no tienen a nadie más en esta función también se dirigirán a usted.
letter-contact-assigned-button = Ver la organización
letter-contact-assigned-why = Recibe este mensaje porque tiene asociación con { $organization } en el { $center }. Si la función no era para usted, hable con la administración de la organización.

letter-association-ended-subject = Se terminó una asociación con { $organization }
letter-association-ended-head = Se terminó una asociación
letter-association-ended-body = { $by } terminó la asociación de { $person } con { $organization }.
# $count: how many credentials of theirs counted for the organization.
letter-association-ended-credentials =
    { $count ->
        [one] Una certificación vinculada allí ya no cuenta para la organización y puede vincularse en otro lugar.
        [many] { $count } de certificaciones vinculadas allí ya no cuentan para la organización y pueden vincularse en otro lugar.
       *[other] { $count } certificaciones vinculadas allí ya no cuentan para la organización y pueden vincularse en otro lugar.
    }
letter-association-ended-button = Abrir el centro
letter-association-ended-why = Recibe este mensaje porque trata de usted o porque administra { $organization } en el { $center }.

letter-association-left-subject = Una persona abandonó { $organization }
letter-association-left-head = Una persona abandonó la organización
letter-association-left-body = { $person } ya no actúa en nombre de { $organization }.
# $count: how many credentials of theirs counted for the organization.
letter-association-left-credentials =
    { $count ->
        [one] Una certificación vinculada allí ya no cuenta para la organización.
        [many] { $count } de certificaciones vinculadas allí ya no cuentan para la organización.
       *[other] { $count } certificaciones vinculadas allí ya no cuentan para la organización.
    }
letter-association-left-button = Ver la organización
letter-association-left-why = Recibe este mensaje porque administra { $organization } en el { $center }.

letter-happened = Fecha: { $when }. Navegador: { $browser }
letter-browser = { $browser } en { $system }
letter-browser-unknown = desconocido

letter-ways-changed-subject = Se han cambiado las formas de iniciar sesión en su cuenta en el { $center }
letter-ways-changed-head = Se han cambiado sus formas de iniciar sesión
letter-ways-changed-body = { $change } Las demás sesiones se han cerrado.
letter-ways-changed-password-added = Su cuenta tiene ahora una contraseña.
letter-ways-changed-password-removed = Se ha quitado la contraseña de su cuenta.
letter-ways-changed-passkey-added = Se ha agregado esta llave de acceso: { $name }.
letter-ways-changed-passkey-removed = Se ha quitado esta llave de acceso: { $name }.
letter-ways-changed-outside-added = Ahora puede iniciar sesión con { $name }.
letter-ways-changed-outside-removed = Ya no puede iniciar sesión con { $name }.
letter-ways-changed-why = Recibe este mensaje porque la cuenta tiene esta dirección. Si no ha hecho usted este cambio, elija una nueva contraseña, revise las formas de iniciar sesión en la página de la cuenta y escriba de inmediato a { $service }.

letter-new-device-subject = Nuevo inicio de sesión en su cuenta en el { $center }
letter-new-device-head = Inicio de sesión con un navegador nuevo
letter-new-device-body = Alguien ha iniciado sesión en su cuenta en el { $center } con un navegador que aún no se conocía. Si ha sido usted, no tiene que hacer nada.
letter-new-device-why = Recibe este mensaje porque la cuenta tiene esta dirección. Si no ha sido usted, elija una nueva contraseña, lo que cierra todas las sesiones, y escriba de inmediato a { $service }.
