fault-title-not-found = Esta página no existe
fault-lead-not-found = Puede que la dirección esté mal escrita o que la página solo esté abierta a otras personas. Compruebe la dirección o empiece desde la página de inicio.

fault-title-foreign = Este formulario no procede de nuestras páginas
fault-lead-foreign = No se ha cambiado nada. Abra la página de nuevo aquí y envíe el formulario desde ella.

fault-title-too-often = Demasiados intentos
fault-lead-too-often = { $minutes ->
    [one] Para proteger las cuentas, contamos los intentos. Vuelva a intentarlo dentro de { $minutes } minuto.
   *[other] Para proteger las cuentas, contamos los intentos. Vuelva a intentarlo dentro de { $minutes } minutos.
}

fault-title-too-large = Es más de lo que cabe en un formulario
fault-lead-too-large = No se ha guardado nada. Vuelva atrás, acorte el texto más largo y envíe de nuevo el formulario.

fault-title-renewed = El directorio se está renovando
fault-lead-renewed = La búsqueda volverá a estar disponible en un momento. No se ha perdido nada. Vuelva a intentarlo dentro de un minuto.

fault-title-broken = Algo falla por nuestra parte
fault-lead-broken = No es culpa suya. Lo que guardó antes se conserva. Vuelva a intentarlo en unos minutos. Si sigue fallando, escriba al centro de servicio con la referencia de abajo.

fault-home = Ir a la página de inicio
fault-contact = Contactar con el centro de servicio
fault-reference = Referencia:
