### The mail domains of an organization: which let colleagues in, and how they are proved.

## The list of an organization’s mail domains

domains-title = Dominios de correo
domains-lead = Quien solicita asociarse con una dirección de uno de sus dominios no necesita ninguna aprobación. Verifique antes que el dominio es suyo.
domains-none = Aún no ha agregado ningún dominio.
domains-caption = Los dominios de su organización
domains-state = Estado
domains-label-domain = Dominio
domains-missing-domain = Introduzca un dominio.
domains-hint-domain = La parte que sigue a la @, por ejemplo example.com.
domains-note-domain = Solo cuenta este dominio exacto. Un subdominio se agrega por separado.
domains-claim = Agregar un dominio
domains-claim-button = Agregar dominio
domains-done-ended = Se renunció al dominio.

## The state of a domain. $proved, $seen and $until are days, $failed a count.

domains-tag-open = Sin verificar
domains-tag-proved = Verificado
domains-tag-conflict = Conflicto
domains-state-waiting = A la espera del registro o de un buzón.
domains-state-dns = Verificado por registro DNS el { $proved }, comprobado el { $seen }.
domains-state-dns-failing = Verificado por registro DNS el { $proved }, encontrado por última vez el { $seen }. La última comprobación no lo encontró; tras tres seguidas, el dominio deja de estar verificado. Fallidas hasta ahora: { $failed }.
domains-state-dns-lost = El registro no se encontró tres veces seguidas. Hará falta aprobación hasta que verifique de nuevo el dominio.
domains-state-mailbox = Verificado por buzón hasta el { $until }.
domains-state-mailbox-over = La verificación por buzón ha caducado. Hará falta aprobación hasta que verifique de nuevo el dominio.
domains-state-service-center = Confirmado por el centro de servicio el { $proved }.
domains-ascii = Los servidores de correo lo escriben { $ascii }.
domains-conflict-ahead = Otra organización también ha verificado este dominio, mediante un buzón de correo. La prueba de usted es más sólida y es la que cuenta.
domains-conflict-level = Otra organización también ha verificado este dominio. Hasta que se resuelva, las personas nuevas necesitan aprobación en ambas organizaciones.
domains-conflict-behind = Otra organización ha verificado este dominio con una prueba más sólida. Aquí las personas nuevas necesitan aprobación.
domains-conflict-contact = Contactar con el centro de servicio

## Proving a domain. $email is the address of who reads it, $domain the domain.

domains-by-record = Por un registro DNS
domains-record-lead = Agregue este registro donde se administra el dominio y pida que se compruebe. Volvemos a mirar cada 30 días.
domains-record-name = Nombre
domains-record-type = Tipo
domains-record-value = Valor
domains-record-note = Un registro nuevo puede tardar hasta una hora en verse en todas partes.
domains-check = Comprobar ahora
domains-checked-found = Se encontró el registro. El dominio está verificado.
domains-checked-other = Hay un registro con este nombre, pero tiene otro valor. Compárelo con el valor de abajo.
domains-checked-absent = No se encontró ningún registro con este nombre. Si acaba de agregarlo, espere un poco y vuelva a comprobarlo.
domains-checked-silent = Los servidores de nombres del dominio no respondieron. No cambió nada; vuelva a comprobarlo más tarde.
domains-by-mailbox = Por un buzón
domains-own-lead = Inicia sesión con { $email }, una dirección de este dominio. Eso basta para un año del programa.
domains-own-button = Verificar con mi dirección
domains-mailbox-lead = Enviamos un enlace a una dirección de este dominio. Quien administra esta organización y lo abre verifica el dominio para un año del programa.
domains-label-mailbox = Buzón
domains-missing-mailbox = Introduzca un buzón.
domains-hint-mailbox = La parte que precede a @{ $domain }, por ejemplo su nombre o postmaster.
domains-mailbox-button = Enviar el enlace
domains-done-sent = Hemos enviado un enlace. Ábralo y pulse el botón que hay allí.
domains-done-proved = El dominio está verificado.

## The page of the mailed link

domains-proof-title = Verificar { $domain }
domains-proof-lead = Recibió este enlace en { $email }. Pulse el botón, y el dominio contará como de su organización durante un año del programa.
domains-proof-button = Verificar este dominio
domains-spent-title = Este enlace ya no funciona
domains-spent-lead = Ya se usó, es demasiado antiguo o uno más reciente lo sustituyó. Puede pedir que se envíe otro.

## Giving a domain up

domains-end = Renunciar al dominio
domains-end-lead = Antes verá qué cambia.
domains-end-open = Renunciar
domains-all = Todos los dominios
domains-end-title = ¿Renunciar a { $domain }?
domains-end-proved = Las personas nuevas con una dirección de este dominio necesitarán aprobación. Quienes ya están asociadas siguen estándolo.
domains-end-unproved = Este dominio no está verificado, así que no cambia nada más.
domains-end-button = Renunciar a este dominio
domains-end-back = Conservarlo
