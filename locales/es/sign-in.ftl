sign-in-lead = Use siempre la misma dirección de correo electrónico: así le reconocemos.
sign-in-refused = La dirección de correo electrónico y la contraseña no coinciden. Compruebe ambas. Tras diez contraseñas erróneas, espere quince minutos.
sign-in-session-ended = La sesión terminó mientras escribía. Vuelva a iniciar sesión: se conserva lo que escribió.
sign-in-typed-title = Ha vuelto a iniciar sesión
sign-in-typed-lead = Lo que escribió se conserva y todavía no se ha enviado. Revíselo y envíelo.
sign-in-typed-back = Volver a lo que escribió
sign-in-forgotten = He olvidado mi contraseña
sign-in-new-here = ¿Aún no tiene cuenta?
sign-in-register = Crear cuenta

sign-in-label-email = Dirección de correo electrónico
sign-in-label-password = Contraseña
sign-in-label-new-password = Nueva contraseña
sign-in-label-current-password = Contraseña actual
sign-in-password-hint = Al menos 8 caracteres. Varias palabras son más fáciles de recordar y más difíciles de adivinar.

sign-in-missing-email = Introduzca su dirección de correo electrónico.
sign-in-missing-password = Elija una contraseña.
sign-in-missing-current-password = Introduzca la contraseña que usa ahora.

sign-in-title-register = Crear cuenta
sign-in-lead-register = Le enviamos un enlace por correo electrónico. Con él elige una contraseña y puede empezar.
sign-in-hint-register = Lo mejor es la dirección del trabajo: la conocen sus clientes y su equipo.
sign-in-button-register = Enviar el enlace

sign-in-title-recover = Elegir una nueva contraseña
sign-in-lead-recover = Le enviamos por correo electrónico un enlace con el que elegir una nueva.
sign-in-hint-recover = La dirección con la que inicia sesión
sign-in-button-recover = Enviar el enlace

sign-in-sent-title = Revise su correo
sign-in-sent-lead-register = Hemos enviado un mensaje. Abra su enlace en un plazo de 24 horas para elegir una contraseña.
sign-in-sent-lead-recover = Hemos enviado un mensaje. Abra su enlace en el plazo de una hora para elegir una nueva contraseña.
# $email: the address that was typed
sign-in-sent-to = Hemos escrito a { $email }.
sign-in-sent-nothing = ¿No ha llegado nada en un minuto? Mire en la carpeta de correo no deseado y compruebe cómo escribió la dirección.
sign-in-sent-again = Introducir otra vez la dirección

sign-in-choose-title-register = Elegir una contraseña
sign-in-choose-title-recover = Elegir una nueva contraseña
# $email: the address of the account
sign-in-choose-lead = Para la cuenta de { $email }.
sign-in-choose-button-register = Crear cuenta
sign-in-choose-button-recover = Guardar la contraseña

sign-in-spent-title = Este enlace ya no funciona
sign-in-spent-lead = Ya se ha usado, ha caducado o lo ha sustituido otro más reciente. Solicite uno nuevo.
sign-in-spent-again = Enviar otro enlace

sign-in-label-passkey-name = Nombre de la llave de acceso
sign-in-label-way = Formas de iniciar sesión
sign-in-missing-passkey-name = Indique un nombre para la llave de acceso.
sign-in-with-passkey = Usar una llave de acceso
sign-in-with = Iniciar sesión con { $provider }
sign-in-passkey-lead = Ahora su navegador pregunta a su dispositivo. Si no lo hace, pulse el botón.
sign-in-passkey-failed = No se ha usado ninguna llave de acceso. Vuelva a intentarlo o regrese y elija otra forma.
sign-in-passkey-known = Este dispositivo ya tiene una llave de acceso para su cuenta. Regrese o use otro dispositivo.
sign-in-passkey-refused = Con esta llave de acceso no se ha podido iniciar sesión. Vuelva a intentarlo o inicie sesión de otra forma.
sign-in-passkey-back = Volver
sign-in-on-the-way = A continuación, { $provider } le pregunta quién es.
sign-in-on-to = Continuar a { $provider }
sign-in-provider-silent = El proveedor no responde. Vuelva a intentarlo en unos minutos o inicie sesión de otra forma.
sign-in-provider-refused = El proveedor no ha confirmado quién es usted. No se ha cambiado nada. Vuelva a intentarlo o inicie sesión de otra forma.
sign-in-has-account-title = Ya tiene una cuenta
sign-in-has-account-lead = Existe una cuenta con la dirección de correo electrónico que ha indicado { $provider }. Inicie sesión en ella y agregue { $provider } a sus formas de iniciar sesión.
sign-in-vouched = { $provider } ha confirmado quién es usted, pero no su dirección de correo electrónico. Indíquela aquí y abra en este navegador, antes de una hora, el enlace que le enviamos.
sign-in-choose-with = Iniciará sesión con { $provider }.
