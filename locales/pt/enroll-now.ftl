enroll-now-title = Inscrever agora
enroll-now-lead = Sua organização é nova no programa ou já foi inscrita por alguém da equipe?
enroll-now-deleted = Tudo o que foi preenchido foi apagado.

enroll-now-new-title = Minha organização é nova aqui
enroll-now-new-text = Preencha os dados, assine o contrato e receba a Administração global. Depois, é possível transferi-la para outra pessoa.
enroll-now-new-point-register = O nome e o endereço que constam do registro da empresa
enroll-now-new-point-signer = Uma pessoa com poderes para assinar pela organização
enroll-now-new-point-minutes = Cerca de dez minutos, com ou sem pausa
enroll-now-enroll-my-organization = Inscrever minha organização

enroll-now-member-title = Minha organização já é membro
enroll-now-member-text = Você pede a associação, e quem administra a organização decide.
enroll-now-member-point-name = O nome da sua organização ou o ID do programa de parceiros
enroll-now-member-point-mail = Seu e-mail profissional
enroll-now-member-point-minutes = Cerca de dois minutos
enroll-now-associate-as-an-individual = Associar-se individualmente
