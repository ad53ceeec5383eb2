# Designations, such as Small Business Specialist: what one brings and asks for, and enrolling in it.

# $designation: its name
designation-become = Convertirse en { $designation }
designation-lead = Hay una sola inscripción para toda la organización: todas las sedes la heredan. Dura un año.
# $day: the last day on which the organization is enrolled
designation-enrolled-until = Su organización está inscrita hasta el { $day }.
designation-renewed-from = La inscripción se puede renovar a partir del { $day }.
designation-enroll = Inscribirse ahora
designation-renew-now = Renovar ahora
designation-ask-administrator = La administración de su organización puede inscribirla.

designation-benefits = Ventajas
designation-requirements = Requisitos

# What is said where one does not qualify; the requirements that are missing are listed below it
designation-not-qualified = Su organización aún no cumple todos los requisitos
designation-not-qualified-lead = Faltan estos requisitos. Cada enlace lleva al lugar donde se puede resolver.

designation-complete-title = Completar la inscripción como { $designation }
# $from, $to: the first and the last day
designation-complete-lead = Su organización cumple todos los requisitos. La inscripción es válida del { $from } al { $to }. No hay cuota.
designation-complete = Completar la inscripción
designation-back = Volver

designation-congratulations = ¡Enhorabuena! Su organización ya es { $designation }.
designation-congratulations-lead = La inscripción es válida hasta el { $day } y se renueva cada año.
# $points: how many partner points it brings; $category: in which category
designation-points = { $points ->
    [one] La distinción aporta un punto de partner en «{ $category }».
   *[other] La distinción aporta { $points } puntos de partner en «{ $category }».
}
designation-to-home = Volver al Centro de membresía de partners

designation-where = Dónde aparece
designation-where-lead = En el directorio, la distinción «{ $designation }» aparece en las sedes cuyo propio personal cumple los requisitos que allí se exigen.
designation-where-caption = Cada sede y si la distinción aparece en ella
designation-location = Sede
designation-shows = Aparece
designation-hidden = No aparece
designation-why = Por qué
designation-not-enrolled = Aparecerá en cuanto su organización esté inscrita.
# $count: how many locations are not in the list
designation-further = { $count ->
    [one] Hay una sede más que no figura en esta lista.
   *[other] Hay { $count } sedes más que no figuran en esta lista.
}
