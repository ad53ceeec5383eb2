about-privacy-title = Privacidad y cookies
about-privacy-lead = Conservamos lo que la membresía necesita, durante el tiempo que lo necesita. Ningún otro sitio web sabe que usted está aquí.
about-privacy-cookies = Las dos cookies
about-privacy-session = Mantiene la sesión iniciada en este navegador. Termina al cerrar sesión, tras siete días sin visitas y, como máximo, a los treinta días.
about-privacy-language = Recuerda durante un año el idioma elegido.
about-privacy-kept = Qué se conserva
about-privacy-drafts = Una inscripción sin finalizar es solo suya. Se elimina cuando usted la cancela, o treinta días después de la última entrada.
about-privacy-signatures = El contrato firmado se conserva con su texto, su fecha y hora y los nombres de quienes lo firmaron, porque ambas partes pueden tener que probarlo.
about-privacy-links = Los enlaces que enviamos por correo funcionan una sola vez. No guardamos enlaces ni contraseñas que alguien pueda leer.
about-privacy-logs = Nuestros registros técnicos no contienen nombres, direcciones de correo electrónico ni nada de lo que se haya escrito.

about-accessibility-title = Accesibilidad
about-accessibility-lead = Toda persona que trabaje para un partner debería poder completar por sí misma lo que vino a hacer.
about-accessibility-keyboard = Todas las páginas funcionan solo con el teclado y con el texto a cuatro veces su tamaño.
about-accessibility-script = Todas las páginas funcionan sin JavaScript.
about-accessibility-tested = Antes de publicarse, cada página se comprueba automáticamente según WCAG 2.2 AA, en modo claro y oscuro, en pantallas estrechas y anchas.
about-accessibility-gaps = Aún no la han probado personas que usan lectores de pantalla. Si algo le impide continuar, escriba al centro de servicio: lo corregiremos.

about-contact-title = Contactar con el centro de servicio
about-contact-lead = Escriba al centro de su región. Indique el nombre de su organización y su ID del programa de partners, si lo tiene. No envíe nunca una contraseña.
