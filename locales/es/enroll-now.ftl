enroll-now-title = Inscribirse ahora
enroll-now-lead = ¿Es su organización nueva en el programa o ya la ha inscrito alguien de su equipo?
enroll-now-deleted = Todo lo introducido se ha eliminado.

enroll-now-new-title = Mi organización es nueva aquí
enroll-now-new-text = Introduzca los datos, firme el contrato y reciba la Administración global. Después puede cederla a otra persona.
enroll-now-new-point-register = El nombre y la dirección que constan en el registro mercantil
enroll-now-new-point-signer = Una persona facultada para firmar por la organización
enroll-now-new-point-minutes = Unos diez minutos, con o sin pausa
enroll-now-enroll-my-organization = Inscribir mi organización

enroll-now-member-title = Mi organización ya es miembro
enroll-now-member-text = Usted solicita asociarse. Decide quien administra su organización.
enroll-now-member-point-name = El nombre de su organización o su ID del programa de partners
enroll-now-member-point-mail = Su dirección de correo electrónico del trabajo
enroll-now-member-point-minutes = Unos dos minutos
enroll-now-associate-as-an-individual = Asociarse a título individual
