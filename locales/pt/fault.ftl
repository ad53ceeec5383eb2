fault-title-not-found = Esta página não existe
fault-lead-not-found = O endereço pode estar mal escrito, ou a página pode estar aberta apenas a outras pessoas. Verifique o endereço ou comece pela página inicial.

fault-title-foreign = Este formulário não veio das nossas páginas
fault-lead-foreign = Nada foi alterado. Volte a abrir a página aqui e envie o formulário a partir dela.

fault-title-too-often = Demasiadas tentativas
fault-lead-too-often = Para proteger as contas, contamos as tentativas. Aguarde um minuto e tente de novo. Após muitas tentativas com o mesmo endereço de e-mail, aguarde uma hora.

fault-title-too-large = É mais do que cabe num formulário
fault-lead-too-large = Nada foi guardado. Volte atrás, encurte o texto mais longo e envie de novo o formulário.

fault-title-broken = Há uma avaria do nosso lado
fault-lead-broken = A culpa não é sua. O que foi guardado antes mantém-se. Tente de novo dentro de alguns minutos. Se o problema continuar, escreva ao centro de serviço com a referência abaixo.

fault-home = Ir para a página inicial
fault-contact = Contatar o centro de serviço
fault-reference = Referência:
