# $email: the address of the account
account-lead = Inicia sesión con { $email }.

account-sessions = Sesiones abiertas
# $when: date and time
account-session-used = Último uso: { $when }
account-session-this = Este navegador
# $browser, $system: names of products, such as Firefox and Windows 10
account-session-agent = { $browser } en { $system }
account-session-unknown = Navegador desconocido
account-session-end = Cerrar
account-session-end-others = Cerrar las demás sesiones

account-password = Cambiar la contraseña
account-password-button = Guardar la contraseña

account-address = Cambiar la dirección de correo electrónico
account-address-hint = La nueva dirección será válida cuando abra el enlace que enviamos a ella.
account-address-button = Enviar el enlace

account-preferences = Idioma y mensajes
account-preferences-language = Idioma de las páginas y los mensajes
account-preferences-mail = Mensajes sobre sus organizaciones
account-preferences-always = Siempre le escribimos sobre su propia cuenta, las solicitudes que esperan su respuesta y los importes pendientes.
account-preferences-join-mail = Escribirme cuando una persona se asocie a una organización que administro
account-preferences-button = Guardar

account-confirm-title = Confirme su nueva dirección
# $email: the new address
account-confirm-lead = A partir de ahora inicia sesión con { $email } y allí recibirá nuestros mensajes. Sus demás sesiones se cierran.
account-confirm-button = Usar esta dirección

account-done-password = La contraseña se ha cambiado. Las demás sesiones se han cerrado.
account-done-address = La dirección de correo electrónico se ha cambiado. Las demás sesiones se han cerrado.
account-done-sent = Hemos enviado un mensaje con un enlace a la nueva dirección.
account-done-sessions = Listo. La sesión de ese navegador está cerrada.
account-done-preferences = Se ha guardado lo que eligió sobre el idioma y los mensajes.

account-ways = Formas de iniciar sesión
account-way-passkey = Llave de acceso
account-way-added = Agregada: { $when }
account-way-remove = Quitar
account-way-add = Agregar { $provider }
account-passkey-hint = Para reconocerla, por ejemplo «Portátil del trabajo».
account-passkey-button = Agregar llave de acceso
account-password-new = Elegir una contraseña
account-done-ways = Sus formas de iniciar sesión se han cambiado. Las demás sesiones se han cerrado.
account-not-done-passkey-refused = No se ha agregado ninguna llave de acceso. Vuelva a intentarlo.
account-not-done-provider-refused = El proveedor no ha confirmado quién es usted. No se ha cambiado nada.
account-not-done-provider-silent = El proveedor no responde. Vuelva a intentarlo en unos minutos.
account-not-done-of-another = Esta forma de iniciar sesión ya pertenece a otra cuenta. No se ha cambiado nada.
account-proof-title = Confirme que es usted
account-proof-lead = Inició sesión hace un rato. Antes de este cambio, demuestre otra vez que la cuenta es suya.
account-proof-button = Confirmar
account-proof-again = Iniciar sesión de nuevo
