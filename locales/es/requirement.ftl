# What is asked for, what there is of it, and why something does not count.

## What is asked for

requirement-agreement = Contrato para este período de vigencia
requirement-individual-profile = Perfil individual
requirement-organization-profile = Perfil de la organización
# $needs: how many; $shown: the same, written as numbers are in this language
requirement-points = { $needs ->
    [one] Un punto de partner computable
   *[other] { $shown } puntos de partner computables
}
# $category: a category of points
requirement-points-in = { $needs ->
    [one] Un punto computable en «{ $category }»
   *[other] { $shown } puntos computables en «{ $category }»
}
requirement-people = { $needs ->
    [one] Una persona certificada que cuenta solo aquí
   *[other] { $shown } personas certificadas que cuentan solo aquí
}
# $list: credentials, of which one is enough
requirement-people-holding = { $needs ->
    [one] Una persona que tiene una de estas certificaciones: { $list }
   *[other] { $shown } personas que tienen una de estas certificaciones: { $list }
}
# $list: exams, of which one is enough
requirement-people-passed = { $needs ->
    [one] Una persona que aprobó uno de estos exámenes: { $list }
   *[other] { $shown } personas que aprobaron uno de estos exámenes: { $list }
}
requirement-competencies = { $needs ->
    [one] Al menos una competencia
   *[other] Al menos { $shown } competencias
}
# $list: competencies that count
requirement-competencies-among = { $needs ->
    [one] Una de estas competencias: { $list }
   *[other] { $shown } de estas competencias: { $list }
}
requirement-designations = { $needs ->
    [one] Una distinción
   *[other] { $shown } distinciones
}
# $list: designations that count
requirement-designations-among = { $needs ->
    [one] Una de estas distinciones: { $list }
   *[other] { $shown } de estas distinciones: { $list }
}
requirement-tested-products = { $needs ->
    [one] Un producto que superó una prueba
   *[other] { $shown } productos que superaron una prueba
}
requirement-references = { $needs ->
    [one] Una referencia de cliente aprobada
   *[other] { $shown } referencias de clientes aprobadas
}
# $months: how old they may be
requirement-references-within = { $needs ->
    [one] Una referencia de cliente aprobada en los últimos { $months } meses
   *[other] { $shown } referencias de clientes aprobadas en los últimos { $months } meses
}
requirement-survey-responses = { $needs ->
    [one] Una respuesta a la encuesta de clientes
   *[other] { $shown } respuestas a la encuesta de clientes
}
requirement-contact-roles = Funciones de contacto en la sede central
requirement-answer = Una respuesta en el perfil de la organización
requirement-any = Uno de estos requisitos
requirement-all = Todos estos requisitos
requirement-score = Una puntuación de { $shown }

## What there is of it

# $has, $needs: how many there are, of how many
requirement-so-many = { $has } de { $needs }.
# $list: who or what counted
requirement-counted = En el recuento: { $list }.
# The last item of a list of names; $count: how many are not named
requirement-and-more = { $count } más
# $day: the last day on which all of it counts
requirement-until = Todo ello cuenta hasta el { $day }.
requirement-signed = Está firmado para el período de vigencia en curso.
requirement-unsigned = No está firmado para el período de vigencia en curso.
requirement-complete = Está completo.
requirement-open = Está incompleto.
# $role: a contact role that nobody holds
requirement-no-holder = Nadie es { $role }.

## Why something does not count; $list: what it is

requirement-why-not-missing = Lo que falta: { $list }.
requirement-why-not-ended = Fuera de vigencia: { $list }.
requirement-why-not-too-old = Fecha demasiado antigua: { $list }.
requirement-why-not-not-yet = Aún sin vigencia: { $list }.
requirement-why-not-not-linked = Sin certificación vinculada a esta organización: { $list }.
requirement-why-not-no-such-credential = Sin certificación que cuente: { $list }.
requirement-why-not-no-such-exam = Sin el examen aprobado: { $list }.
requirement-why-not-at-another-location = En otra sede: { $list }.
requirement-why-not-serves-a-competency = Ya en uso para una competencia: { $list }.
requirement-why-not-serves-not-this = Sin uso para una competencia, o en uso para otra: { $list }.
requirement-why-not-enough-of-these = Por encima del máximo que cuenta: { $list }.
