home-title = Deje su marca en el trabajo bien hecho.
home-lead = Los partners de { $vendor } venden, desarrollan y dan soporte. Inscribirse en el { $program } es gratuito, lleva cuatro pasos y le incluye en el directorio en cuanto finaliza.
home-become-a-member = Hacerse miembro ahora
home-verify-a-member = Verificar un miembro
home-marks = Al comenzar una membresía, y de nuevo cada año, se estampan cuatro marcas. Cualquiera puede verificarlas.

# The letters in the picture of a firm's mark: the initials of a firm that could be anyone's, one to three.
home-monogram = A&B
home-mark-firm = Empresa
home-mark-level = Nivel
home-mark-program = Programa
home-mark-year = Año

home-levels = Cada nivel se gana
home-levels-lead = Todas las organizaciones comienzan como { $level }. Los niveles superiores se asignan automáticamente el día en que se cumplen sus requisitos.
home-level-takes = Qué requiere
home-level-brings = Qué aporta
home-level-fee = Cuota anual

home-verify = ¿Es realmente miembro esta empresa?
home-verify-lead = Cada miembro tiene un ID del programa de partners y una página propia que indica qué ha obtenido y hasta cuándo.
home-verify-hint = Figura en el certificado, debajo de las marcas.
home-verify-submit = Verificar

home-steps = La membresía en cuatro pasos
home-steps-lead = Tenga a mano el nombre y la dirección registrados, y cuente con una persona facultada para firmar. Puede parar en cualquier paso: lo introducido se conserva 30 días.
home-step-organization = Datos de contacto de la organización
home-step-organization-text = Razón social, dirección y el nombre que ven los clientes.
home-step-agreement = Contrato
home-step-agreement-text = Léalo en su idioma y fírmelo con su nombre.
home-step-individual = Perfil individual
home-step-individual-text = Quién es usted y cómo contactarle.
home-step-profile = Perfil de la organización
home-step-profile-text = Qué hace la organización, para quién y con qué. Con esto ya es miembro.
home-already-enrolled = ¿Su organización ya está inscrita?
home-associate = Asociarse a título individual
