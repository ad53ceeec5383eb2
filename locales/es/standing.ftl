# $name: the organization; $level: its program level; $day: the last day of its term
standing-is = { $name } es { $level } hasta el { $day }.
standing-was = { $name } fue { $level } hasta el { $day }.
# $day: the first day on which it can be renewed
standing-reenroll = La reinscripción se abre el { $day }. Hasta entonces no hay nada pendiente.

standing-choose-title = Elija una organización
standing-choose-lead = Tiene asociación con varias organizaciones. ¿En nombre de cuál actúa ahora?

standing-menu-listing = Página del directorio
standing-menu-agreement = Contrato firmado

standing-membership = Membresía
standing-locations = Sedes
standing-people = Personas

standing-next = Qué hacer a continuación
standing-task-now = Ahora
standing-task-later = Cuando quiera
standing-task-listing = Ver su página del directorio
standing-task-listing-why = Es pública. Compruebe cómo ven los clientes su organización.
standing-task-listing-button = Abrir la página
standing-task-agreement = Conservar el contrato firmado
standing-task-agreement-why = Tiene una copia en su correo. Aquí puede leerlo e imprimirlo en cualquier momento.
standing-task-agreement-read = Leer el contrato de su organización
# $person: who signed it; $day: when
standing-task-agreement-signed = { $person } lo firmó el { $day }. Puede leerlo e imprimirlo aquí en cualquier momento.
standing-task-agreement-button = Leer el contrato
# $level: the next program level
standing-task-upgrade = Ver qué se requiere para ser { $level }

standing-contacts = Contactos del programa
standing-contacts-caption = Quién tiene cada función de contacto en la sede central
standing-role = Función de contacto
standing-holder = Persona
standing-nobody = Nadie aún
standing-global-administrator = Administración global

standing-lately = Actividad reciente
standing-deed-registered = Se creó una cuenta.
standing-deed-password-changed = Se cambió una contraseña.
standing-deed-address-changed = Se cambió una dirección de correo electrónico.
standing-deed-agreement-signed = Se firmó el contrato.
standing-deed-organization-enrolled = Se inscribió la organización.
standing-deed-contact-roles-assigned = Se asignaron las funciones de contacto.
standing-deed-listed = Se publicó la ficha de la sede central en el directorio.
standing-deed-level-earned = Se cumplieron los requisitos de un nivel superior del programa.
standing-deed-competency-awarded = Se concedió una competencia.
standing-deed-designation-enrolled = Se inscribió la organización para una distinción.
standing-deed-fact-recorded = Se registraron desde fuera elementos que cuentan.
standing-deed-reference-written = Se pidió a un cliente que aprobara una referencia.
standing-deed-reference-mailed-again = Se volvió a pedir a un cliente que aprobara una referencia.
standing-deed-reference-approved = Un cliente aprobó una referencia.
standing-deed-reference-declined = Un cliente rechazó una referencia.
standing-deed-reference-assigned = Se cambió para qué cuenta una referencia.
standing-deed-reference-withdrawn = Se retiró una referencia.
standing-deed-credential-linked = Se vinculó una certificación.
standing-deed-credential-unlinked = Se desvinculó una certificación.
standing-deed-credential-not-linked = No se pudo vincular una certificación indicada en la inscripción.
standing-deed-domain-claimed = Se agregó un dominio de correo.
standing-deed-domain-proved = Se verificó un dominio de correo.
standing-deed-domain-lost = Un dominio de correo dejó de estar verificado.
standing-deed-domain-ended = Se renunció a un dominio de correo.

standing-signature-title = Firma
standing-signed-for = En nombre de
standing-signed-by = Firmado por
# $person, $title: as the agreement was signed
standing-signature = { $person }, { $title }
standing-signed-at = Fecha
standing-signed-edition = Edición
standing-signed-digest = Huella electrónica del texto (SHA-256)

## Requests to associate

standing-menu-requests = Solicitudes de asociación
standing-menu-domains = Dominios de correo
# $count: how many people wait for an answer.
standing-task-requests = { $count ->
    [one] { $count } persona solicita asociarse
   *[other] { $count } personas solicitan asociarse
}
standing-task-requests-why = Quien lo solicita solo puede actuar en nombre de su organización tras la respuesta de la administración.
standing-task-requests-button = Responder
# $name: the organization.
standing-associated = Ya tiene asociación con { $name }.
standing-deed-request-approved-by-domain = Se aprobó una solicitud de asociación por su dominio.
standing-deed-request-approved = Se aprobó una solicitud de asociación.
standing-deed-request-rejected = Se rechazó una solicitud de asociación.
standing-deed-associated = Se asoció una persona.
standing-deed-invited = Se invitó a una persona.
standing-deed-invitation-withdrawn = Se retiró una invitación.
standing-deed-person-moved = Se cambió la sede de una persona.
standing-deed-profile-changed = Se modificó un perfil individual.
standing-deed-administration-changed = Se cambió el derecho de administración de una persona.
standing-deed-contact-role-handed-on = Se cedió una función de contacto.
standing-deed-association-ended = Se terminó la asociación de una persona.
standing-deed-association-left = Una persona abandonó la organización.
standing-deed-location-added = Se agregó una sede.
standing-deed-location-changed = Se cambiaron los datos de una sede.
standing-deed-location-moved = Se movió una sede.
standing-deed-location-closed = Se cerró una sede.
standing-deed-headquarters-exchanged = Otra sede pasó a ser la sede central.
standing-deed-contact-role-assigned = Se asignó o se quitó una función de contacto en una sede.
standing-deed-location-listed = Se volvió a publicar una sede en el directorio.
standing-deed-location-hidden = Se retiró una sede del directorio.
standing-menu-people = Personas
