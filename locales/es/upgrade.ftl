# How far an organization is on the way to its next program level: Upgrade Now, Upgrade Program Level.

upgrade-title = Subir de nivel en el programa
upgrade-now = Subir de nivel ahora

## How far one is

# $count: how many requirements are not met; $level: the next program level
upgrade-missing = { $count ->
    [one] Falta un requisito para el nivel { $level }.
   *[other] Faltan { $count } requisitos para el nivel { $level }.
}
upgrade-all-met = Se cumplen todos los requisitos del nivel { $level }.
# $level: the highest program level, which the organization has
upgrade-highest = Su organización está en el nivel más alto del programa: { $level }.
upgrade-lead = El nivel { $level } se asigna automáticamente el día en que se cumplen todos los requisitos y queda activo una vez pagada la cuota anual.
# $active: the program level now
upgrade-lead-no-fee = El nivel { $level } se asigna automáticamente el día en que se cumplen todos los requisitos. Desde el nivel { $active } no hay que pagar ninguna otra cuota.
upgrade-lead-earned = Su organización tiene asignado el nivel { $level }. Queda activo una vez pagada la cuota anual: su centro de servicio envía la factura.
upgrade-lead-earned-no-fee = Su organización tiene asignado el nivel { $level }. No hay que pagar ninguna otra cuota: su centro de servicio lo activa.
upgrade-lead-highest = A continuación se muestra en qué se basa y cuándo termina cada cosa.
# $level: the level that one works toward
upgrade-toward = Progreso hacia el nivel { $level }
# $met, $all: how many requirements are met, of how many
upgrade-so-many = Requisitos cumplidos: { $met } de { $all }.

# $level: a program level
upgrade-requirements-for = Requisitos del nivel { $level }
upgrade-met = Cumplido
upgrade-not-met = Aún no cumplido
upgrade-close = Cerrar

## Points

upgrade-points-title = Puntos por categoría
# $qualifying, $earned: points
upgrade-points-sum = Puntos computables: { $qualifying } de { $earned } obtenidos.
upgrade-points-qualify = { $points ->
    [one] { $shown } computable
   *[other] { $shown } computables
}
upgrade-points-earned = de { $earned } obtenidos
# $over: how many points the cap removed
upgrade-points-earned-over = { $earned } obtenidos, { $over } por encima del tope
upgrade-points-cap = Tope: { $cap }
upgrade-points-no-cap = Sin tope
upgrade-points-key-qualifying = Computables
upgrade-points-key-over = Obtenidos, por encima del tope
upgrade-points-key-cap = Tope de la categoría
upgrade-points-lines = De dónde procede cada punto
upgrade-points-nothing = Nada todavía.
upgrade-points-from = Origen
upgrade-points-points = Puntos
upgrade-points-until = Cuenta hasta
upgrade-points-always = Sin fin
upgrade-points-left-out = Lo que aquí no dio ningún punto
upgrade-points-bonus = Bonificación por la primera competencia: { $competency }
upgrade-points-download = Descargar en formato CSV
upgrade-points-category = Categoría
upgrade-points-note = Nota

## The past year and the next

upgrade-course-title = El último año y el próximo
# $level: a program level; $points: the points that it needs
upgrade-course-needs = El nivel { $level } requiere { $points }
# $points: the points today
upgrade-course-now = { $points } hoy
# $points, $day: what they come to on the last day of the chart
upgrade-course-then = { $points } el { $day }, si no se agrega nada
upgrade-course-table = Mostrar como tabla
upgrade-course-day = Fecha
upgrade-course-level = Nivel obtenido
upgrade-course-today = Hoy
upgrade-course-nothing = Nada de lo que cuenta termina en el plazo de un año.
