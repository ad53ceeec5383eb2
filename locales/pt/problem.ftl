problem-required = Esta informação é obrigatória. Preencha o campo ou escolha uma resposta.
problem-too-long = { $most ->
    [one] Insira, no máximo, { $most } caractere.
   *[other] Insira, no máximo, { $most } caracteres.
} Você escreveu { $typed }.
problem-too-short = { $least ->
    [one] Insira, pelo menos, { $least } caractere.
   *[other] Insira, pelo menos, { $least } caracteres.
}
problem-hidden = O texto contém caracteres invisíveis. Apague-o e escreva-o de novo.
problem-no-letter = É preciso pelo menos uma letra ou um algarismo.
problem-too-many-marks = Uma letra tem mais sinais do que qualquer língua escreve. Apague-a e escreva-a de novo.
problem-not-a-city = O nome de uma cidade precisa de pelo menos uma letra.
problem-not-offered = Escolha uma das respostas oferecidas aqui.
problem-not-an-email-address = Este não é um endereço de e-mail. Use este formato: nome@example.com.
problem-not-a-web-address = Este não é um endereço web. Use este formato: www.example.com.
problem-not-a-domain = Este não é o domínio de uma organização. Use o formato example.com ou um endereço de e-mail da sua organização.
problem-not-a-partner-id = Este ID tem um erro de digitação. Verifique cada letra e cada algarismo, ou pesquise por nome.
problem-not-a-telephone-number = Este não é um número de telefone. Insira-o como se disca no país dele ou com o código do país.
problem-not-a-postal-code = Este não é um código postal desse país. Use este formato: { $example }.
problem-not-a-number = Insira um número inteiro de { $least } a { $most }.
problem-not-a-hundred = As porcentagens devem somar 100. As indicadas somam { $sum }.
problem-too-many = { $most ->
    [one] Escolha, no máximo, { $most } resposta.
   *[other] Escolha, no máximo, { $most } respostas.
}
problem-guessable-password = Esta senha é fácil de adivinhar. Use uma mais longa: três ou quatro palavras sem relação entre si são uma boa escolha.
problem-wrong-password = Esta não é a sua senha atual. Insira-a de novo. Se você a esqueceu, saia da conta e peça uma nova.
problem-too-often = { $minutes ->
    [one] Para proteger as contas, contamos as tentativas. Tente de novo em { $minutes } minuto.
   *[other] Para proteger as contas, contamos as tentativas. Tente de novo em { $minutes } minutos.
}
problem-guessed-too-often =
    { $minutes ->
        [one] Você tentou muitos números. Tente de novo em { $minutes } minuto.
       *[other] Você tentou muitos números. Tente de novo em { $minutes } minutos.
    }
problem-credential-not-found = Não encontramos nenhuma certificação com este número em seu nome. Compare o número e seu nome com o certificado.
problem-credential-elsewhere = Esta certificação está vinculada em outro lugar. Primeiro, desvincule-a lá; depois, vincule-a aqui.
problem-credential-to-confirm = No registro, seu nome consta como “{ $name }”. Confirme abaixo que é você.
problem-public-suffix = Qualquer pessoa pode registrar um nome com esta terminação, por isso ela não pode pertencer a ninguém. Insira seu próprio domínio.
problem-free-mail = Qualquer pessoa pode ter uma caixa de e-mail neste provedor, por isso o domínio não pode pertencer a ninguém. Insira seu próprio domínio.
problem-disposable = Este domínio oferece caixas de e-mail descartáveis, por isso não pode pertencer a ninguém. Insira seu próprio domínio.
problem-too-many-domains = Uma organização pode ter { $most } domínios. Remova um deles primeiro.

problem-own-reference = Este endereço é da própria organização. Uma referência é aprovada por um cliente.
problem-too-many-references = { $most } clientes já estão sendo consultados. Aguarde as respostas ou retire uma referência.
problem-mailed-enough = Por enquanto, este cliente já recebeu mensagens suficientes. Tente de novo amanhã.
problem-reference-serves = Esta referência contribuiu para uma competência que você ainda tem. Ela poderá servir para outra coisa quando essa competência terminar.
problem-last-way = Esta é a sua única forma de entrar, por isso ela fica. Adicione outra primeiro.
# $entries: what was typed and is no address, separated by commas
problem-not-email-addresses = Estes não são endereços de e-mail: { $entries }. Corrija-os ou remova-os.
problem-last-global-administrator = Ninguém mais tem a Administração global. Dê esse direito a outra pessoa primeiro.
problem-primary-contact-first = Este é o Contato principal do programa. Transfira essa função para outra pessoa primeiro.
problem-location-contact-first = Esta pessoa é o contato de um local em uma função que dá o direito de administrá-lo. Atribua essa função a outra pessoa primeiro, em Gerenciar locais.
problem-location-missing = Este local não existe mais.
problem-location-own-branch = Um local não pode depender de si mesmo nem dos que dependem dele. Escolha outro.
problem-location-already-there = Já está assim. Escolha outra opção.
problem-location-too-deep = A estrutura teria mais de cinco níveis de locais. Escolha um local mais acima.
problem-location-headquarters = A sede permanece: é com ela que a organização consta do diretório. Transforme outro local na sede primeiro.
problem-location-role-required = O programa exige esta função de contato, e acima da sede não há ninguém que possa exercê-la. Em vez disso, atribua-a a outra pessoa.
problem-location-administers-elsewhere = Esta função traz o direito de administrar o local e os que dependem dele, e esta pessoa já administra outros locais. Escolha outra pessoa ou altere primeiro o que esta administra.
problem-changed-meanwhile = Algo mudou desde que esta página foi exibida. Leia o que mudaria agora e depois confirme.
problem-edited-meanwhile = Outra pessoa alterou este local depois que você abriu o formulário. Seus dados estão abaixo e ainda não foram salvos. Ao salvá-los, você substitui o que está guardado agora.
