problem-required = Este dato es necesario. Introdúzcalo o elija una respuesta.
problem-too-long = { $most ->
    [one] Introduzca como máximo { $most } carácter.
   *[other] Introduzca como máximo { $most } caracteres.
} Ha escrito { $typed }.
problem-too-short = { $least ->
    [one] Introduzca al menos { $least } carácter.
   *[other] Introduzca al menos { $least } caracteres.
}
problem-hidden = El texto contiene caracteres invisibles. Bórrelo y vuelva a escribirlo.
problem-no-letter = Aquí hace falta al menos una letra o una cifra.
problem-too-many-marks = Una letra lleva más signos de los que escribe cualquier idioma. Bórrela y vuelva a escribirla.
problem-not-a-city = El nombre de una ciudad necesita al menos una letra.
problem-not-offered = Elija una de las respuestas que se ofrecen aquí.
problem-not-an-email-address = Esto no es una dirección de correo electrónico. Use este formato: nombre@example.com.
problem-not-a-web-address = Esto no es una dirección web. Use este formato: www.example.com.
problem-not-a-domain = Esto no es el dominio de una organización. Use el formato example.com o una dirección de correo electrónico de su organización.
problem-not-a-partner-id = Este ID tiene un error al escribirlo. Compruebe cada letra y cada cifra, o busque por nombre.
problem-not-a-telephone-number = Esto no es un número de teléfono. Introdúzcalo como se marca en su país o con el prefijo internacional.
problem-not-a-postal-code = No es un código postal de ese país. Use este formato: { $example }.
problem-not-a-number = Introduzca un número entero de { $least } a { $most }.
problem-not-a-hundred = Los porcentajes deben sumar 100. Los suyos suman { $sum }.
problem-too-many = { $most ->
    [one] Elija como máximo { $most } respuesta.
   *[other] Elija como máximo { $most } respuestas.
}
problem-guessable-password = Otras personas podrían adivinar esta contraseña. Use una más larga: tres o cuatro palabras sin relación entre sí sirven bien.
problem-wrong-password = Esta no es su contraseña actual. Escríbala de nuevo. Si la ha olvidado, cierre sesión y solicite una nueva.
problem-too-often = { $minutes ->
    [one] Para proteger las cuentas, contamos los intentos. Vuelva a intentarlo dentro de { $minutes } minuto.
   *[other] Para proteger las cuentas, contamos los intentos. Vuelva a intentarlo dentro de { $minutes } minutos.
}
problem-guessed-too-often =
    { $minutes ->
        [one] Ha probado muchos números. Vuelva a intentarlo dentro de { $minutes } minuto.
       *[other] Ha probado muchos números. Vuelva a intentarlo dentro de { $minutes } minutos.
    }
problem-credential-not-found = No encontramos ninguna certificación con este número a su nombre. Compare el número y su nombre con su certificado.
problem-credential-elsewhere = Esta certificación está vinculada en otro lugar. Desvincúlela primero allí y después vincúlela aquí.
problem-credential-to-confirm = El registro escribe su nombre así: «{ $name }». Confirme abajo que se trata de usted.
problem-public-suffix = Cualquiera puede registrar un nombre con esta terminación, así que no puede ser de nadie. Escriba su propio dominio.
problem-free-mail = Cualquiera obtiene un buzón en este proveedor, así que el dominio no puede ser de nadie. Escriba su propio dominio.
problem-disposable = Este dominio reparte buzones desechables, así que no puede ser de nadie. Escriba su propio dominio.
problem-too-many-domains = Una organización puede tener { $most } dominios. Renuncie antes a uno.

problem-own-reference = Esta dirección es de la propia organización. Una referencia la aprueba un cliente.
problem-too-many-references = Ya se está preguntando a { $most } clientes. Espere sus respuestas o retire una referencia.
problem-mailed-enough = Por ahora ya se ha escrito bastante a este cliente. Vuelva a intentarlo mañana.
problem-reference-serves = Esta referencia contribuyó a una competencia que aún tiene. Podrá servir para otra cosa cuando esta termine.
problem-last-way = Es su única forma de iniciar sesión, por eso se mantiene. Agregue antes otra.
# $entries: what was typed and is no address, separated by commas
problem-not-email-addresses = Esto no son direcciones de correo electrónico: { $entries }. Corríjalas o quítelas.
problem-last-global-administrator = Nadie más tiene la Administración global. Concédala antes a otra persona.
problem-primary-contact-first = Es el Contacto principal del programa. Ceda antes esa función a otra persona.
problem-location-contact-first = Es el contacto de una sede en una función que da el derecho a administrarla. Asigne antes esa función a otra persona, en Gestionar sedes.
problem-location-missing = Esta sede ya no existe.
problem-location-own-branch = Una sede no puede depender de sí misma ni de las que dependen de ella. Elija otra.
problem-location-already-there = Ya está así. Elija otra opción.
problem-location-too-deep = La estructura tendría más de cinco niveles de sedes. Elija una sede situada más arriba.
problem-location-headquarters = La sede central se mantiene: con ella figura la organización en el directorio. Convierta antes otra sede en la sede central.
problem-location-role-required = El programa exige esta función de contacto, y por encima de la sede central no hay nadie que pueda ejercerla. Asígnela a otra persona.
problem-location-administers-elsewhere = Esta función conlleva el derecho de administrar la sede y las que dependen de ella, y esta persona ya administra otras sedes. Elija a otra persona o cambie antes lo que esta administra.
problem-changed-meanwhile = Algo ha cambiado desde que se mostró esta página. Lea qué cambiaría ahora y después confirme.
problem-edited-meanwhile = Otra persona ha cambiado esta sede desde que usted abrió el formulario. Sus datos están abajo y aún no se han guardado. Al guardarlos, sustituirán lo que hay ahora.
