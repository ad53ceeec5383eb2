fault-title-not-found = Esta página não existe
fault-lead-not-found = O endereço pode estar escrito de forma incorreta, ou a página só está aberta a outras pessoas. Verifique o endereço ou comece pela página inicial.

fault-title-foreign = Este formulário não veio das nossas páginas
fault-lead-foreign = Nada foi alterado. Abra a página de novo aqui e envie o formulário a partir dela.

fault-title-too-often = Foram muitas tentativas
fault-lead-too-often = { $minutes ->
    [one] Para proteger as contas, contamos as tentativas. Tente de novo em { $minutes } minuto.
   *[other] Para proteger as contas, contamos as tentativas. Tente de novo em { $minutes } minutos.
}

fault-title-too-large = O texto não cabe no formulário
fault-lead-too-large = Nada foi salvo. Volte, encurte o texto mais longo e envie o formulário de novo.

fault-title-renewed = O diretório está sendo renovado
fault-lead-renewed = A busca voltará em instantes. Nada foi perdido. Tente novamente em um minuto.

fault-title-broken = Ocorreu uma falha do nosso lado
fault-lead-broken = O problema não foi causado por você. O que já tinha sido salvo está guardado. Tente de novo em alguns minutos. Se o problema continuar, escreva ao centro de serviço e informe a referência abaixo.

fault-home = Ir para a página inicial
fault-contact = Falar com o centro de serviço
fault-reference = Referência:
