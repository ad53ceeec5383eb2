## Organization Found: Submit E-mail

association-request-title = Organización encontrada: indique su correo electrónico
# $organization: the name that customers see.
association-request-lead = Solicita asociarse a { $organization }. Escribiremos a la dirección que indique aquí.
association-label-email = Dirección de correo electrónico
association-label-first-name = Nombre
association-label-last-name = Apellidos
association-hint-email = Lo mejor es su dirección en esta organización: si conocemos el dominio, no hace falta ninguna aprobación.
association-missing-email = Introduzca su dirección de correo electrónico.
association-missing-first-name = Introduzca su nombre.
association-missing-last-name = Introduzca sus apellidos.
association-submit = Enviar
association-cancel = Cancelar

## What becomes of a request. $organization: the name that customers see. $email: the address that was given.

association-state-title-mailbox = Revise su correo
association-state-lead-mailbox = Hemos escrito a { $email }. Si la dirección es correcta, el mensaje llega en un minuto: abra su enlace para continuar con la asociación a { $organization }.
association-state-title-choice = Su dirección está confirmada
association-state-lead-choice = { $email } no pertenece a ningún dominio declarado por { $organization }. Contacte con la administración o corrija los datos.
association-state-title-administrator = La solicitud está en manos de la administración
association-state-lead-administrator = Decide la administración de { $organization }. Escribiremos a { $email } en cuanto haya una decisión; puede cerrar esta página.
association-state-title-approval = Su solicitud está aprobada
association-state-lead-approval = { $organization } ha dado su aprobación. Para continuar, abra el enlace que enviamos a { $email }: así se comprueba que la dirección es suya.
association-state-title-profile = Su solicitud está aprobada
association-state-lead-profile = Falta una página para completar la asociación a { $organization }: su perfil individual.
association-state-title-done = Ya tiene asociación con { $organization }
association-state-lead-done = Ahora puede usar las páginas de la organización.
association-state-title-rejected = Su solicitud se ha rechazado
association-state-lead-rejected = La administración de { $organization } no la aprobó. El motivo figura abajo.
association-state-title-withdrawn = Su solicitud está retirada
association-state-lead-withdrawn = En { $organization } ya nadie tiene que responder. Puede volver a solicitarlo en cualquier momento.
association-state-title-taken-back = Se retiró la aprobación
association-state-lead-taken-back = { $organization } había dado su aprobación y la ha retirado. Si no conoce el motivo, consulte a quienes la administran.
association-state-title-lapsed = Nadie ha respondido a su solicitud
association-state-lead-lapsed = La administración de { $organization } no respondió en 30 días y la solicitud ha caducado. Puede volver a solicitarlo o escribir al centro de servicio.
association-so-far = Qué ha pasado hasta ahora
association-moment-made = Envió la solicitud
association-moment-proved = Abrió el enlace y confirmó la dirección
association-moment-asked = Se consultó a la administración
association-moment-completed = Envió su perfil individual
association-moment-approved = La administración aprobó la solicitud
association-moment-approved-by-domain = Aprobada al instante: la dirección pertenece a un dominio de la organización
association-moment-rejected = La administración rechazó la solicitud
association-moment-withdrawn = La solicitud se retiró
association-moment-taken-back = La administración retiró la aprobación
association-moment-lapsed = La solicitud caducó
# $person: the administrator’s name.
association-reason-by = Motivo indicado por { $person }:
association-contact-administrator = Contactar con la administración
association-correct = Corregir los datos
association-find-again = Buscar mi organización
association-to-profile = Ir a su perfil individual
association-to-organization = Ir a la organización

## The page of the link that was mailed. $organization: the name that customers see. $email: the address.

association-link-title = Su asociación con { $organization }
association-link-lead-own = { $email } es una dirección de { $organization }. Continúe y su solicitud quedará aprobada.
association-link-lead-approved = La administración de { $organization } ha aprobado su solicitud. Continúe para confirmar que { $email } es su dirección; después viene su perfil individual.
association-link-lead-other = Continúe para confirmar que { $email } es su dirección. Después se podrá consultar a la administración de { $organization }.
association-link-button-own = Ir a su perfil individual
association-link-button-other = Confirmar mi dirección
association-spent-title = Este enlace ya no funciona
association-spent-lead = Ya se ha usado, ha caducado, lo ha sustituido otro más reciente o pertenece a otra cuenta. Inicie sesión con la cuenta con la que hizo la solicitud o vuelva a buscar su organización.

## Your Individual Profile

association-profile-title = Su perfil individual
# $organization: the name that customers see.
association-profile-lead = Con esta página se completa su asociación con { $organization }. La administración verá sus respuestas.

## The administrators’ inbox

association-inbox-title = Solicitudes de asociación
association-inbox-lead = Estas personas quieren actuar en nombre de su organización. Apruebe solo a quien conozca: una dirección puede estar en manos de cualquiera.
association-inbox-empty = Nadie está a la espera. Cuando llegue una solicitud, le escribiremos.
association-inbox-approved = Solicitud aprobada. Hemos enviado el enlace al perfil individual.
association-inbox-rejected = Solicitud rechazada. Hemos comunicado el motivo que usted indicó.
association-label-asked = En espera desde
association-address-proved = Dirección confirmada
association-address-unproved = Dirección aún sin confirmar
# $theirs: the domain of the address. $ours: a domain of the organization.
association-looks-like = Fíjese bien: { $theirs } puede confundirse con su dominio { $ours }, pero es otro.
association-approve = Aprobar
association-reject = Rechazar
association-reject-open = Rechazar con un motivo
association-label-reason = Motivo
association-hint-reason = Se transmite tal como lo escriba.
association-missing-reason = Indique un motivo.
association-to-inbox = Volver a las solicitudes
association-before-title = Esta solicitud ya está resuelta
# $name: the administrator. $when: a date and time.
association-before-approved = { $name } la aprobó el { $when }.
association-before-rejected = { $name } la rechazó el { $when }.
# $when: a date and time.
association-before-approved-by-domain = Se aprobó el { $when } por el dominio de la dirección.
association-before-withdrawn = Se retiró el { $when }.
association-before-lapsed = Caducó el { $when }.
