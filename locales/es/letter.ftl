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
letter-password-changed-button = Abrir el { $center }
letter-password-changed-why = Recibe este mensaje porque la cuenta tiene esta dirección. Si no ha cambiado usted la contraseña, elija una nueva y escriba de inmediato a { $service }.

## An organization is enrolled

# $organization: the name that customers see.
letter-enrolled-subject = Inscripción en el { $program }: { $organization }
letter-enrolled-head = Su membresía está confirmada.
# $first, $last: the name of who enrolled, in the order and with the title that a letter wants.
letter-enrolled-greeting = Hola, { $first } { $last }:
letter-enrolled-body = { $organization } ya es miembro del { $program }. Conserve este mensaje: contiene el ID que debe indicar cuando nos escriba.
letter-enrolled-partner-id = ID del programa de partners
letter-enrolled-level = Nivel del programa
letter-enrolled-anniversary = Fecha de aniversario
# $starts, $ends: the first and the last day.
letter-enrolled-term = La membresía dura del { $starts } al { $ends }.
letter-enrolled-button = Abrir su membresía
# Stands before the address of the organization's public page.
letter-enrolled-listing = Lo que ven los clientes:
# $signed: a date and time. $first, $last, $title: name and job title of who signed.
letter-enrolled-agreement = Usted firmó el contrato el { $signed } como { $first } { $last }, { $title }. Se adjunta tal como se firmó, con su huella electrónica.
letter-enrolled-why = Recibe este mensaje porque inscribió a { $organization } en el programa. Si no ha sido usted, escriba a { $service }.

## The signed agreement, attached

letter-agreement-signature = La firma
letter-agreement-organization = Organización
letter-agreement-partner-id = ID del programa de partners
letter-agreement-program = Programa
letter-agreement-vendor = Firmado con
letter-agreement-signed-by = Firmado por
# $first, $last: in the order in which a full name is written.
letter-agreement-name = { $first } { $last }
letter-agreement-job-title = Cargo
letter-agreement-signed-at = Firmado el
letter-agreement-signed-at-utc = El mismo momento en UTC
# The program year whose text was signed.
letter-agreement-edition = Edición
letter-agreement-language = Idioma del texto
letter-agreement-digest = Huella electrónica del texto (SHA-256)
# $file: the name of a file that is attached beside this page.
letter-agreement-proof = La huella electrónica es la del archivo { $file }, adjunto al mismo mensaje: el texto que se firmó, byte por byte.
