### The people of an organization: inviting, placing, rights, contact roles, ending and leaving.
### $organization is the name that customers see; $name a person’s whole name.

## The list

people-title = Personas
people-lead = Quién actúa en nombre de { $organization }, en qué sede y con qué derecho de administración.
people-caption = Personas de la organización
people-name = Nombre
people-location = Sede
people-administers = Derecho de administración
people-since = Asociación desde
people-tag-everything = Administración global
people-tag-branch = Administración de sede
people-administers-nothing = Ninguno
people-find = Apellidos que empiezan por
people-find-button = Buscar
people-found-none = No hay nadie cuyos apellidos empiecen así.
people-everybody = Mostrar todas las personas
people-next = Página siguiente
people-one-left = Solo una persona tiene la Administración global de { $organization }. Conceda ese derecho a una segunda, para que el trabajo siga cuando falte una de las dos.
people-one-left-link = Elegir una segunda persona

## What was done just before. $count is how many.

people-done-mailed =
    { $count ->
        [one] Una invitación está en camino.
       *[other] { $count } invitaciones están en camino.
    }
people-done-associated =
    { $count ->
        [one] Una dirección pertenece a una persona ya asociada.
       *[other] { $count } direcciones pertenecen a personas ya asociadas.
    }
people-done-waiting =
    { $count ->
        [one] Una dirección ya recibió una invitación en las últimas 24 horas. No le volvemos a escribir tan pronto.
       *[other] { $count } direcciones ya recibieron una invitación en las últimas 24 horas. No les volvemos a escribir tan pronto.
    }
people-done-withdrawn = Se retiró la invitación. Su enlace ya no funciona.
people-done-approval-withdrawn = Aprobación retirada. Esa persona ya no puede incorporarse con ella.
people-done-placed = Se cambió la sede.
people-done-administration = Se cambió el derecho de administración de esta persona.
people-done-handed-on = Se cedió la función de contacto.
people-done-ended = Se terminó la asociación.
people-done-left = Ha abandonado la organización.
people-done-profile = Su perfil se ha guardado.

## Inviting

people-invite = Invitar a personas
people-invite-lead = Cada dirección recibe un mensaje con un enlace que funciona durante siete días. Quien lo usa actúa en nombre de { $organization } sin tener que solicitarlo, y no administra nada hasta que usted lo indique.
people-label-emails = Direcciones de correo electrónico
people-hint-emails = Una en cada línea o separadas por comas. Puede pegarlas tal como las copia su programa de correo.
people-missing-emails = Introduzca las direcciones de correo electrónico de las personas a las que invita.
people-label-location = Sede
people-hint-location = La sede de estas personas. Puede cambiarla más adelante.
people-missing-location = Elija una sede.
people-invite-button = Enviar invitaciones
people-invitations = Invitaciones pendientes
people-invitations-caption = Invitaciones que nadie ha aceptado todavía
people-invitation-until = Funciona hasta
people-invitation-act = Cambiar
people-withdraw = Retirar
people-arriving = Aceptadas o aprobadas; falta aún el perfil individual
people-arriving-since = Con acceso desde

## One person

people-job-title = Cargo
people-contact-roles = Funciones de contacto
people-place-button = Cambiar de sede
people-administration = Derecho de administración
people-label-administers = Qué administra { $name }
people-choice-nothing = Nada
people-choice-nothing-hint = Ve las páginas de la organización y vincula sus propias certificaciones.
people-choice-branch = Una sede y las que dependen de ella
people-choice-branch-hint = Invita allí a personas, cambia su sede y termina su asociación.
people-choice-everything = Todo
people-choice-everything-hint = Administración global: personas, derechos, solicitudes, dominios de correo y todo lo demás.
people-label-branch = Sede que administrar
people-administration-button = Guardar
people-roles-lead = Las funciones de contacto de la sede central. Quien pasa a ser Contacto principal del programa recibe también la Administración global.
people-role = Función
people-holder = Persona
people-hand-on = Ceder a { $name }
people-hand-on-title = ¿Ceder a { $name } la función { $role }?
people-hand-on-lead = Todavía no ha cambiado nada. Esto es lo que cambiaría.
people-hand-on-now = Ahora
people-hand-on-then = A partir de entonces
people-hand-on-gains = { $name } recibe con ello la Administración global de { $organization }. Ese derecho va unido a la función y no se puede retirar hasta que la función se ceda de nuevo.
people-hand-on-keeps = { $name } ya tiene la Administración global de { $organization }. Ese derecho irá unido a la función y no se podrá retirar hasta que la función se ceda de nuevo.
people-hand-on-loses = { $holder } deja de tener esta función. Su derecho a administrarlo todo sigue hasta que otra persona con Administración global lo retire.
people-hand-on-told = Ambas personas y quienes administran la organización reciben un correo. En él figura el centro de servicio al que acudir si el cambio no era deseado.
people-hand-on-only = Solo cambia de manos esta función. Los derechos de administración de ambas personas siguen como están.
people-hand-on-keep = Dejarlo como está
people-held = { $name } tiene esta función

## Ending an association

people-end = Terminar la asociación
people-end-lead = { $name } dejaría de actuar en nombre de { $organization }. Antes verá qué cambia.
people-end-open = Terminar la asociación…
people-end-title = ¿Terminar la asociación de { $name }?
people-end-what = { $name } dejará de ver las páginas de { $organization } y recibirá un aviso por correo. Lo que hizo queda en el registro de cambios.
people-end-credentials =
    { $count ->
        [one] Una certificación que { $name } vinculó dejará de contar para { $organization }.
       *[other] { $count } certificaciones que { $name } vinculó dejarán de contar para { $organization }.
    }
people-going-roles = Con ello terminan estas funciones de contacto; la que el programa exige en la sede central pasa al contacto principal del programa: { $roles }.
people-going-role = { $role } ({ $name })
people-end-one-left = Después, solo una persona tendrá la Administración global de { $organization }.
people-end-confirm = Terminar la asociación
people-end-keep = Mantenerla

## Leaving

people-leave = Abandonar esta organización
people-leave-title = ¿Abandonar { $organization }?
people-leave-what = Dejará de ver sus páginas, y su administración recibirá un aviso por correo. Más adelante puede volver a solicitar la asociación.
people-leave-credentials =
    { $count ->
        [one] Una certificación que usted vinculó dejará de contar para { $organization }.
       *[other] { $count } certificaciones que usted vinculó dejarán de contar para { $organization }.
    }
people-leave-confirm = Abandonar
people-leave-keep = Quedarse

## Accepting an invitation

people-invitation-title = Actuar en nombre de { $organization }
people-invitation-lead = { $name } le invita. Introduzca su nombre y sus apellidos; después viene su perfil individual.
people-invitation-button = Aceptar la invitación
people-invitation-already = Ya actúa en nombre de { $organization }.
people-invitation-home = Ir a { $organization }
people-invitation-spent = Esta invitación ya no funciona. Pida una nueva a quien le invitó.
