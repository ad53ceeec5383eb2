### Manage Locations: the tree of an organization's locations, their contact roles, and whether customers find them.
### $name is what a location is called, $other what another one is called, $person a person’s whole name.

locations-title = Gestionar sedes
locations-summary = Resumen de sedes
locations-listing = Publicación en el directorio

## The tree

locations-select-legend = Seleccionar sede
locations-select = Seleccionar
locations-organization = Organización
locations-headquarters = Sede central
locations-headquarters-in = Sede central, { $country }
locations-below = { " › " }
locations-find = Buscar una sede por su nombre
locations-find-button = Buscar
locations-found-none = Ninguna sede se llama así. Busque otra parte de su nombre.
# $shown of the $count that were found are listed
locations-found-more = Estas son { $shown } de las { $count } sedes encontradas. Escriba una parte mayor del nombre.
locations-to-tree = Ir al árbol de sedes
locations-pages = Páginas de la lista de sedes
locations-more-below =
    { $count ->
        [one] Mostrar una sede más que depende de { $name }
       *[other] Mostrar { $count } sedes más que dependen de { $name }
    }
locations-counted =
    { $count ->
        [one] Una sede. La estructura admite hasta { $deepest } niveles de sedes. No hay cuota por sede.
       *[other] { $count } sedes. La estructura admite hasta { $deepest } niveles de sedes. No hay cuota por sede.
    }

## The selected location

locations-under = Sede que depende de { $name }
locations-add = Agregar nueva sede
locations-edit = Editar
locations-why-organization = Una sede nueva depende de otra sede, no directamente de la organización. Seleccione la sede central o una de las que dependen de ella.
locations-why-no-right = Usted no administra { $name }, así que no puede agregar sedes que dependan de esta. La administración de su organización sí puede hacerlo.
locations-why-too-deep = Esta sede está en el último nivel de la estructura. Seleccione una situada más arriba.
locations-address = Dirección
locations-telephone = Teléfono
locations-directory = Directorio
locations-description = Descripción
locations-people = Personas
locations-people-placed =
    { $count ->
        [0] Ninguna persona tiene aquí su sede.
        [one] Una persona tiene aquí su sede.
       *[other] { $count } personas tienen aquí su sede.
    }
# $languages: the names of the languages; $count: characters of the description in the first of them, $language
locations-described = { $languages }. { $language }: { $count } de { $most } caracteres.
locations-described-not = Todavía no hay ninguna. Los clientes encuentran la sede solo por su nombre y su lugar.
locations-listed-yes = Publicada desde el { $day }.
locations-listed-in-grace = Publicada hasta el { $day }, durante el período de gracia posterior al final de su membresía.
locations-listed-lapsed = No publicada: su membresía caducó el { $day }.
locations-listed-hidden = No publicada: la administración la retiró del directorio.

## Contact roles

locations-contacts = Contactos del programa
locations-contacts-caption = Quién tiene cada función de contacto en esta sede
locations-contacts-then = Al principio, estos son sus contactos. Una vez guardada la sede, podrá asignar otros.
locations-role = Función de contacto
locations-holder = Persona
locations-held-here = Asignada aquí
locations-held-above = Heredada de { $name }
locations-held-nowhere = Nadie aquí ni en las sedes superiores
locations-assign = Asignar
locations-remove = Quitar
# $role: what the program calls the contact role
locations-assign-title = { $role } de { $name }
locations-assign-lead-nobody = Nadie es { $role } aquí ni en las sedes superiores.
locations-assign-lead-here = { $person } es { $role } de { $name }. Elija quién lo será a partir de ahora.
locations-assign-lead-above = { $name } hereda de { $from } a { $person } como { $role }. Elija quién lo será a partir de ahora.
locations-assign-nobody-else = No hay nadie más en las sedes que usted administra. Invite antes a otras personas.
locations-assign-nobody = No hay nadie en las sedes que usted administra, así que no hay a quién asignar. Invite a alguien o pida a la Administración global que asigne a alguien a esta sede.
locations-assign-what = { $person } pasa a ser { $role } de { $name }.
locations-remove-title = ¿Quitar la asignación de { $role } en { $name }?
locations-remove-what = { $person } deja de ser { $role } de { $name }. La función vuelve a corresponder a quien la tiene en una sede superior.
locations-remove-vacant = { $person } deja de ser { $role } de { $name }. La función queda vacante hasta que se asigne de nuevo.
locations-label-person = Persona

## The form

locations-new-title = Agregar una nueva sede
locations-new-lead = Depende de { $name }, comparte las ventajas del nivel de su organización y se publica en el directorio. No hay cuota.
locations-edit-title = Editar { $name }
locations-edit-lead = Los clientes ven estos datos en el directorio.
locations-missing = Complete: { $field }.
locations-label-name = Nombre de la sede
locations-hint-name = Más de dos caracteres; por ejemplo, la ciudad o la oficina.
locations-label-country = País/Región
locations-label-telephone = Teléfono
locations-descriptions = Editar la descripción de la sede
locations-hint-descriptions = Texto sin formato, hasta 2000 caracteres en cada idioma. Los clientes lo leen en el directorio, en su propio idioma si está disponible.
locations-label-description = Descripción ({ $language })
locations-save = Guardar
locations-cancel = Cancelar
locations-added-before = Con este formulario ya se agregó una sede: { $name }. Ahora no se agregó nada. Lo que escribió sigue aquí; guárdelo para agregar otra sede.
locations-added-before-see = Ir a esa sede
locations-added-before-closed = Con este formulario ya se agregó una sede, que se cerró entretanto. Lo que escribió sigue aquí; guárdelo para agregar otra sede.

## Moving, closing, exchanging the headquarters

locations-reshape = Mover o cerrar esta sede
locations-headquarters-stays = La sede central no se mueve ni se cierra, sino que se sustituye: seleccione otra sede para convertirla en la sede central.
locations-why-own-branch = Usted administra esta sede y las que dependen de ella. Quien administra la sede superior puede moverla o cerrarla.
locations-move = Mover
locations-close = Cerrar
locations-exchange = Convertir en sede central
locations-label-under = Sede de la que dependerá
locations-hint-under = Se mueve con todas las sedes que dependen de ella.
locations-name-in = { $name } ({ $way })
locations-see-changes = Ver qué cambia
locations-keep = Dejarlo como está
locations-changes = Qué cambia
locations-move-title = Mover { $name }
locations-move-lead = Elija de qué sede dependerá. Antes de moverla verá qué cambia y para quién.
locations-move-nowhere = No hay ninguna otra sede de la que pueda depender.
locations-move-lead-of = { $name } pasa a depender de { $other }.
locations-move-confirm = Mover la sede
locations-close-title = ¿Cerrar { $name }?
locations-close-lead-of = Las personas y las sedes que dependen de { $name } pasan a { $other }. Su historial se conserva.
locations-close-confirm = Cerrar la sede
locations-exchange-title = ¿Convertir { $name } en la sede central?
locations-exchange-lead-of = { $name } pasa a ser la sede central. { $other }, que lo es ahora, pasa a depender de ella.
locations-exchange-confirm = Convertir en sede central
locations-change-branch-moves =
    { $count ->
        [one] Una sede que depende de { $name } se mueve también.
       *[other] { $count } sedes que dependen de { $name } se mueven también.
    }
locations-change-unlisted = { $name } deja de figurar en el directorio.
locations-change-people-go =
    { $count ->
        [one] Una persona pasa a tener su sede en { $other }.
       *[other] { $count } personas pasan a tener su sede en { $other }.
    }
locations-change-invitations-go =
    { $count ->
        [one] Una invitación pendiente pasa a ser para { $other }.
       *[other] { $count } invitaciones pendientes pasan a ser para { $other }.
    }
locations-change-requests-go =
    { $count ->
        [one] Una solicitud de asociación pasa a { $other }.
       *[other] { $count } solicitudes de asociación pasan a { $other }.
    }
locations-change-children-go =
    { $count ->
        [one] Una sede pasa a depender de { $other }.
       *[other] { $count } sedes pasan a depender de { $other }.
    }
locations-change-below-headquarters = Las sedes que dependen de { $other } pasan a depender de { $name }. La organización conserva sus contactos.
locations-change-right-ends = { $person } administra { $name } y las sedes que dependen de ella. Ese derecho termina.
locations-change-right-begins = { $person } pasa a administrar { $name } y las sedes que dependen de ella.
locations-change-administers-now = { $person } pasa a administrar también { $name }.
locations-change-administers-no-longer = { $person } deja de administrar { $name }.
locations-change-no-contact = Ningún contacto cambia.
locations-nobody = Nadie
locations-change-contacts = Contactos que cambian
locations-before = Hasta ahora
locations-after = Después
locations-where = Dónde
locations-and-more =
    { $count ->
        [one] { $names } y una más
       *[other] { $names } y { $count } más
    }

## What was done just before

locations-done-added = Se agregó la sede y se publicó en el directorio. Puede asignar sus contactos más abajo.
locations-done-saved = Se guardaron los cambios.
locations-done-moved = Se movió la sede.
locations-done-closed = Se cerró la sede. Las personas y las sedes que dependían de ella pasaron a esta.
locations-done-gone = Esa sede ya no existe: se cerró entretanto. No se ha cambiado nada.
locations-done-exchanged = Esta es ahora la sede central.
locations-done-assigned = Se asignó la función de contacto.
locations-done-removed = La función de contacto vuelve a heredarse.
locations-done-listed = La sede vuelve a figurar en el directorio.
locations-done-hidden = Se retiró la sede del directorio.

## Why is this location listed, or not?

locations-listing-lead = ¿Por qué figura o no figura una sede en el directorio? Aquí las tiene todas, con lo que puede hacer en cada caso.
locations-listing-caption = Sedes en el directorio
locations-location = Sede
locations-listed = En el directorio
locations-remedy = Qué puede hacer
locations-tag-yes = Publicada
locations-tag-in-grace = Período de gracia
locations-tag-lapsed = No publicada
locations-tag-hidden = No publicada
locations-hide = Retirar del directorio
locations-list = Volver a publicar
locations-remedy-re-enroll = Reinscriba su organización. Hasta que pueda hacerlo aquí, escriba al centro de servicio.
locations-remedy-ask = Quien administra esta sede puede volver a publicarla.
locations-remedy-describe = Agregue una descripción, para que los clientes encuentren la sede por lo que hace.
locations-listing-no-page = Su organización no tiene página pública: su membresía caducó el { $day }. La página volverá a publicarse cuando su organización se reinscriba.
