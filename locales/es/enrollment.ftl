enrollment-step-contact = Datos de contacto de la organización
enrollment-step-agreement = Contrato
enrollment-step-individual-profile = Perfil individual
enrollment-step-organization-profile = Perfil de la organización

enrollment-next = Siguiente
enrollment-submit = Enviar
enrollment-finish = Finalizar
enrollment-cancel = Cancelar
enrollment-choose = Elegir
enrollment-yes = Sí
enrollment-no = No
# $when: date and time; $day: the last day on which the draft is kept
enrollment-saved = Borrador guardado el { $when }. Lo conservamos hasta el { $day }.
enrollment-stray = El formulario que envió pertenece a una inscripción distinta de la que ve abajo: se abrió antes, o lo abrió otra persona. No se guardó nada de él y aquí no cambió nada. Continúe con lo que ve; quizá el botón Atrás del navegador aún muestre lo que escribió.
enrollment-stray-gone = La inscripción a la que pertenecía su formulario ya no existe: se canceló o se terminó en otro lugar, venció su plazo de conservación, o es de otra persona. No se guardó nada del formulario. Puede empezar una inscripción aquí.

## The page before the first

# $program: the program's name
enrollment-introduction-title = Inscribir su organización en el { $program }
enrollment-introduction-lead = Cuatro páginas, unos diez minutos. Todas las organizaciones comienzan como Miembro registrado, sin cuota.
# $day: the last day on which the draft is kept
enrollment-introduction-draft = Tiene una inscripción empezada. La conservamos hasta el { $day }.
enrollment-introduction-member = Ya es miembro. Lo que empiece aquí inscribe a otra organización.
enrollment-introduction-steps = Los cuatro pasos
enrollment-introduction-step-contact = La razón social, el nombre que ven los clientes y la dirección de la sede central.
enrollment-introduction-step-agreement = Lea el contrato en su idioma y fírmelo con su nombre y su cargo.
enrollment-introduction-step-individual-profile = Cómo contactar con usted y a qué se dedica.
enrollment-introduction-step-organization-profile = Qué hace la organización, para quién y con qué. Con esto ya es miembro.
enrollment-introduction-needs = Tenga a mano
enrollment-introduction-need-register = El nombre y la dirección que constan en el registro mercantil
enrollment-introduction-need-signer = Una persona facultada para firmar por la organización
enrollment-introduction-need-mailbox = Un buzón de correo que pueda abrir ahora
enrollment-introduction-begin = Comenzar la inscripción
enrollment-introduction-go-on = Continuar la inscripción
enrollment-introduction-discard = Descartar el borrador
enrollment-introduction-sign-in = Primero se inicia sesión o se crea una cuenta.

## Step 1

enrollment-contact-title = Datos de contacto de la organización
enrollment-contact-address = Dirección de la sede central
enrollment-contact-reach = Contacto para los clientes
enrollment-contact-refresh = Mostrar los campos de este país
enrollment-contact-needed = Lo que sabemos ya está rellenado. Todavía falta:

enrollment-label-country = País/Región
enrollment-label-legal-name = Razón social
enrollment-label-doing-business-as = Nombre comercial
enrollment-label-registration-number = Número de registro
enrollment-label-telephone = Teléfono
enrollment-label-web-address = Dirección web
enrollment-label-preferred-language = Idioma de nuestras comunicaciones

enrollment-note-country = La dirección de abajo se adapta a este país. Si lo cambia, se conserva lo escrito.
enrollment-hint-legal-name = Tal como consta en el registro mercantil
enrollment-note-legal-name = Revísela con atención: después no podrá cambiarla. Solo el centro de servicio puede hacerlo, con documentos que acrediten el cambio.
enrollment-note-doing-business-as = El nombre que ven los clientes en el directorio. Puede cambiarlo en cualquier momento. Déjelo vacío para mostrar la razón social.
enrollment-hint-registration-number = Del registro mercantil, si lo tiene
enrollment-hint-telephone = Como se marca en ese país, o con el prefijo internacional
enrollment-note-web-address = Quienes tengan una dirección de correo electrónico en este dominio podrán asociarse después con mayor rapidez.
enrollment-hint-preferred-language = Escribimos a su organización en este idioma

# $field: what the field asks for
enrollment-missing = Complete: { $field }.
enrollment-missing-country = Elija el país o la región de la sede central.
enrollment-missing-legal-name = Introduzca la razón social de su organización.
enrollment-missing-telephone = Introduzca un número de teléfono.
enrollment-missing-web-address = Introduzca la dirección web de su organización, por ejemplo, www.aalto-brandt.example.
enrollment-missing-preferred-language = Elija un idioma.

## What was found

enrollment-found-title = ¿Es alguna de estas su organización?
enrollment-found-lead = Una organización solo necesita inscribirse una vez. Si ya la ha inscrito alguien de su equipo, asóciese a ella.
enrollment-found-because-registration-number = Coincide el número de registro
enrollment-found-because-domain = Coincide la dirección web
enrollment-found-because-same-record = Se inscribió a partir del registro con el que usted empezó
enrollment-found-because-same-name = Coincide el nombre
enrollment-found-because-similar-name = El nombre es parecido
enrollment-found-associate = Asociarse a esta organización
enrollment-found-others = Ninguna de estas es mi organización
enrollment-found-back = Corregir los datos introducidos

## Step 2

# $edition: the program edition; $day: the first day on which it is in force; $language: the language of the text
enrollment-agreement-lead = Edición { $edition }, en vigor a partir del { $day }. Idioma del texto: { $language }. Léalo completo antes de firmar.
enrollment-agreement-changed = El contrato ha cambiado mientras lo leía. Vuelva a leer el texto de abajo y fírmelo. Se conserva lo que escribió.
enrollment-agreement-gone = El contrato que firmó pertenece a una edición del programa que ya no existe. Lea el texto de abajo y fírmelo. Se conserva todo lo demás que escribió.
enrollment-agreement-contents = En este contrato
enrollment-agreement-print = Para imprimir el contrato, imprima esta página. Solo se imprime el texto.

enrollment-signature-title = Su firma
# $name: the legal name of the organization
enrollment-signature-lead = Usted firma en nombre de { $name }, pasa a ser Contacto principal del programa y recibe la Administración global. Ambas funciones pueden cederse después de la inscripción.
enrollment-label-last-name = Apellidos
enrollment-label-first-name = Nombre
enrollment-label-job-title = Cargo
enrollment-label-decision = Su decisión
enrollment-hint-first-name = Si tiene un solo nombre, introdúzcalo en ambos campos
enrollment-accept = Acepto
# $email: where the copy is mailed
enrollment-accept-hint = He leído el contrato y me comprometo a cumplirlo. Se envía una copia a { $email }.
enrollment-decline = Rechazar
enrollment-decline-hint = Termina esta inscripción. Preguntamos una vez más y, después, se elimina todo lo introducido.
enrollment-missing-last-name = Introduzca sus apellidos.
enrollment-missing-first-name = Introduzca su nombre.
enrollment-missing-job-title = Introduzca su cargo.
enrollment-missing-decision = Indique si acepta el contrato.

## Steps 3 and 4

enrollment-individual-title = Perfil individual
enrollment-individual-lead = Para escribirle solo a usted, y solo sobre lo que le interesa.
enrollment-organization-title = Perfil de la organización
enrollment-organization-lead = Los clientes leen una parte en el directorio. Con «Finalizar», la organización pasa a ser miembro y se publica la ficha.
# $name: the name that customers see; $city: the city of the headquarters
enrollment-finish-listed = Al elegir «Finalizar», su ficha aparece en el directorio público como { $name }, { $city }.

enrollment-section-complete = Completa
enrollment-section-begun = Incompleta
enrollment-section-not-started = Sin empezar
enrollment-section-optional = Opcional
enrollment-section-wrong = Por corregir
# $question: the question
enrollment-question-missing = Complete: «{ $question }».
# $share: a part of a hundred, such as Hardware
enrollment-question-share = «{ $share }» en «{ $question }»

## Cancel and Decline

enrollment-cancel-title = ¿Cancelar esta inscripción?
enrollment-cancel-lead = Se eliminará todo lo introducido y no podrá recuperarse.
enrollment-decline-title = ¿Rechazar el contrato?
enrollment-decline-lead = Sin contrato no hay membresía. Se eliminará todo lo introducido y no podrá recuperarse.
enrollment-cancel-confirm = Eliminar todo lo introducido
enrollment-cancel-keep = Conservar la inscripción
# $day: the last day on which the draft is kept
enrollment-cancel-kept = También puede salir ahora y volver hasta el { $day }.

## Finished

enrollment-congratulations-title = ¡Enhorabuena, ya es miembro!
# $name: the organization; $email: where the copy is mailed
enrollment-congratulations-lead = { $name } cuenta ya con inscripción y ficha en el directorio. Hemos enviado una copia del contrato a { $email }.
enrollment-congratulations-next = Qué puede hacer ahora
enrollment-congratulations-home = Ir a su membresía
# $minutes: a whole number
enrollment-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
