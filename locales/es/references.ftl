# Customer references: written by a partner, approved by the customer from a mail.

references-title = Referencias de clientes
references-lead = Una referencia describe un proyecto terminado. El cliente la lee desde un correo, sin cuenta, y la aprueba o la rechaza. En cuanto se aprueba, cuenta.

references-write = Escribir una referencia
references-write-lead = Enviamos un enlace al cliente. Verá una página con este texto y responderá en ella.
references-none = Aún no hay ninguna referencia.
references-caption = Las referencias de su organización
references-latest = Se muestran las { $count } más recientes.
references-serves = Cuenta para

references-state = Estado
references-state-waiting = Cliente consultado
references-state-approved = Aprobada
references-state-declined = Rechazada
references-state-lapsed = Sin respuesta a tiempo
references-state-withdrawn = Retirada
references-points = Puntos de partner

references-label-customer = Empresa del cliente
references-label-contact = Quién la aprueba allí
references-label-email = Su correo electrónico
references-label-mail-language = Idioma del correo
references-label-title = Título del proyecto
references-label-project = Qué se hizo
references-label-competency = Para qué cuenta
references-hint-email = Una dirección del cliente, no de su propia organización.
references-hint-project = Texto sin formato. El cliente lo lee tal como usted lo escribe.
references-hint-competency = Una referencia cuenta para una competencia o para puntos de partner. Puede elegir más adelante.
references-save = Guardar y preguntar al cliente
references-all = Todas las referencias

references-asked = Persona consultada
references-mailed = Correo enviado el
references-until = Se puede responder hasta el
references-answered = Respondida el
references-remark = Lo que añadió el cliente
references-assign = Guardar la elección
references-resend-title = Preguntar otra vez
references-resend-lead = El cliente recibe un enlace nuevo. El anterior deja de funcionar.
references-resend = Enviar un enlace nuevo
references-resend-too-soon = Hace menos de un día que se escribió al cliente. Después podrá preguntar otra vez.
references-resend-too-often = El cliente ha recibido seis correos. Retire esta referencia o espere una respuesta.
references-withdraw = Retirar
references-withdraw-title = ¿Retirar esta referencia?
references-withdraw-lead = { $customer } ya no podrá responder sobre «{ $title }». No se puede deshacer.
references-withdraw-lead-approved = «{ $title }», aprobada por { $customer }, dejará de contar. No se puede deshacer.
references-keep = Conservar
references-done-written = La referencia está guardada y un correo va camino del cliente.
references-done-assigned = La elección está guardada.
references-done-resent = Un correo con un enlace nuevo va camino del cliente.
references-done-withdrawn = La referencia está retirada.

references-answer-title = { $organization } pregunta por un proyecto
references-answer-lead = { $organization } participa en el { $program } ({ $level }) y afirma que terminó este proyecto para { $customer }. Apruébelo si fue así.
references-answer-part = Su respuesta
references-answer-remark = Algo que añadir (opcional)
references-answer-remark-hint = { $organization } podrá leerlo.
references-answer-approve = Aprobar
references-answer-decline = Rechazar
references-answer-note = Su respuesta es definitiva. Se informará a { $organization }.
references-answered-approved-title = Gracias
references-answered-approved-lead = Lo aprobó el { $day }. Ahora cuenta para { $organization } y no tiene que hacer nada más.
references-answered-declined-title = Gracias por su respuesta
references-answered-declined-lead = Lo rechazó el { $day }. No cuenta para { $organization } y no tiene que hacer nada más.
references-answered-lapsed-title = Han pasado treinta días
references-answered-lapsed-lead = Ya no se puede responder. Si aún quiere hacerlo, pida un enlace nuevo a { $organization }.
references-answered-withdrawn-title = Ya no hay nada que responder
references-answered-withdrawn-lead = { $organization } ha retirado su pregunta.
references-gone-title = Este enlace no funciona
references-gone-lead = Quizá recibió un correo más reciente: solo funciona el enlace del último.
