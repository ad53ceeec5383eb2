home-title = Deixe sua marca no trabalho bem-feito.
home-lead = Os parceiros { $vendor } vendem, desenvolvem e prestam suporte. A inscrição no { $program } é gratuita, tem quatro passos e, assim que é concluída, inclui a organização no diretório.
home-become-a-member = Aderir agora
home-verify-a-member = Verificar um membro
home-marks = Quatro marcas são gravadas no início de cada adesão e, de novo, a cada ano. Qualquer pessoa pode verificá-las.

# The letters in the picture of a firm's mark: the initials of a firm that could be anyone's, one to three.
home-monogram = A&B
home-mark-firm = Empresa
home-mark-level = Nível
home-mark-program = Programa
home-mark-year = Ano

home-levels = Cada nível se conquista
home-levels-lead = Todas as organizações começam como { $level }. Os níveis superiores são atribuídos automaticamente no dia em que os requisitos são cumpridos.
home-level-takes = O que exige
home-level-brings = O que oferece
home-level-fee = Taxa anual

home-verify = Esta empresa é mesmo membro?
home-verify-lead = Cada membro tem um ID do programa de parceiros e uma página própria que mostra o que conquistou e até quando.
home-verify-hint = Está no certificado, abaixo das marcas.
home-verify-submit = Verificar

home-steps = A adesão em quatro passos
home-steps-lead = Tenha em mãos o nome e o endereço registrados e conte com uma pessoa com poderes para assinar. É possível parar em qualquer passo: o que foi preenchido fica guardado por 30 dias.
home-step-organization = Dados de contato da organização
home-step-organization-text = Razão social, endereço e o nome que os clientes veem.
home-step-agreement = Contrato
home-step-agreement-text = Leia-o no seu idioma e assine-o com seu nome.
home-step-individual = Perfil individual
home-step-individual-text = Quem é você e como falar com você.
home-step-profile = Perfil da organização
home-step-profile-text = O que a organização faz, para quem e com o quê. Pronto: ela já é membro.
home-already-enrolled = Sua organização já está inscrita?
home-associate = Associar-se individualmente
