home-title = Deixe a sua marca no trabalho bem feito.
home-lead = Os parceiros { $vendor } vendem, desenvolvem e prestam suporte. A inscrição no { $program } é gratuita, tem quatro passos e a ficha entra no diretório assim que é concluída.
home-become-a-member = Aderir agora
home-verify-a-member = Verificar um membro
home-marks = No início de cada adesão, e de novo todos os anos, são gravadas quatro marcas. Qualquer pessoa as pode verificar.

# The letters in the picture of a firm's mark: the initials of a firm that could be anyone's, one to three.
home-monogram = A&B
home-mark-firm = A empresa
home-mark-level = O seu nível
home-mark-program = O programa
home-mark-year = O ano

home-levels = Todos os níveis se conquistam
home-levels-lead = Todas as organizações começam como { $level }. Os níveis superiores são atribuídos automaticamente no dia em que os requisitos são cumpridos.
home-level-takes = O que exige
home-level-brings = O que oferece
home-level-fee = Taxa anual

home-verify = Esta empresa é mesmo membro?
home-verify-lead = Cada membro tem um ID do programa de parceiros e uma página própria que indica o que conquistou e até quando.
home-verify-hint = Está no certificado, por baixo das marcas.
home-verify-submit = Verificar

home-steps = A adesão em quatro passos
home-steps-lead = Tenha à mão o nome e a endereço registrados e conte com uma pessoa com poderes para assinar. Pode parar em qualquer passo: o que foi inserido é conservado durante 30 dias.
home-step-organization = Dados de contato da organização
home-step-organization-text = Denominação social, endereço e o nome que os clientes veem.
home-step-agreement = Contrato
home-step-agreement-text = Leia-o no seu idioma e assine-o com o seu nome.
home-step-individual = Perfil individual
home-step-individual-text = A sua identificação e os seus contatos.
home-step-profile = Perfil da organização
home-step-profile-text = O que a organização faz, para quem e com quê. Com isto, já é membro.
home-already-enrolled = A sua organização já está inscrita?
home-associate = Associar-se a título individual
