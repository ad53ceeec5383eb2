problem-required = Este dado é necessário. Preencha-o ou escolha uma resposta.
problem-too-long = { $most ->
    [one] Insira, no máximo, { $most } caractere.
   *[other] Insira, no máximo, { $most } caracteres.
} Escreveu { $typed }.
problem-too-short = { $least ->
    [one] Insira, pelo menos, { $least } caractere.
   *[other] Insira, pelo menos, { $least } caracteres.
}
problem-hidden = O texto contém caracteres que não se veem. Apague-o e escreva-o de novo.
problem-no-letter = Um nome precisa de pelo menos uma letra ou um algarismo.
problem-not-offered = Escolha uma das respostas aqui apresentadas.
problem-not-an-email-address = Isto não é um endereço de e-mail. Insira um como nome@example.com.
problem-not-a-web-address = Isto não é um endereço web. Insira um como www.example.com.
problem-not-a-telephone-number = Isto não é um número de telefone. Insira um como +1 425 555 0100.
problem-not-a-postal-code = Os códigos postais não se escrevem assim nesse país. Insira um como { $example }.
problem-not-a-number = Insira um número inteiro de { $least } a { $most }.
problem-not-a-hundred = As percentagens têm de somar 100. As indicadas somam { $sum }.
problem-too-many = { $most ->
    [one] Escolha, no máximo, { $most } resposta.
   *[other] Escolha, no máximo, { $most } respostas.
}
problem-guessable-password = Outras pessoas poderiam adivinhar esta senha. Use uma mais longa: três ou quatro palavras sem relação entre si são uma boa escolha.
problem-wrong-password = Esta não é a sua senha atual. Escreva-a de novo. Se a esqueceu, termine sessão e peça uma nova.
problem-too-often = Para proteger as contas, contamos as tentativas. Aguarde um minuto e tente de novo. Após muitas tentativas com o mesmo endereço de e-mail, aguarde uma hora.
