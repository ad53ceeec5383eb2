find-title = Encontrar minha organização
find-lead = Pesquise de uma destas três formas. São exibidos nomes, cidades e países, e nada sobre pessoas.
find-by-name = Por nome
find-by-domain = Por domínio web ou de e-mail
find-by-id = Por ID do programa de parceiros
find-label-country = País/Região
find-label-name = Nome da organização ou do local
find-label-doing-business-as = Nome comercial
find-label-city = Cidade
find-label-area = Estado/Província
find-label-domain = Domínio web ou de e-mail
find-label-partner-id = ID do programa de parceiros
find-hint-name = Maiúsculas, acentos, pontuação e formas jurídicas como Ltda. não importam
find-hint-domain = Um endereço web, um endereço de e-mail ou o que vem depois do @
find-hint-partner-id = Nove letras e algarismos, como no certificado
find-note-city = Entre as organizações com o mesmo nome, as desta cidade aparecem primeiro.
find-choose = Escolher
find-refresh = Mostrar os estados e províncias deste país
find-any-area = Qualquer um
find-missing-country = Escolha o país ou a região da sua organização.
find-missing-name = Insira o nome da sua organização.
find-missing-domain = Insira um domínio web ou de e-mail.
find-missing-partner-id = Insira um ID do programa de parceiros.
find-recognized-domain = Pesquisa feita pelo endereço web { $domain }.
find-recognized-id = Pesquisa feita pelo ID do programa de parceiros { $id }.
find-found-title = { $count ->
    [one] { $count } organização encontrada
   *[other] { $count } organizações encontradas
}
find-found-lead = Escolha a sua. A mais provável aparece primeiro.
find-found-legend = Organizações
find-enrolled = Inscrita
find-non-enrolled = Não inscrita
find-legal-name = Razão social: { $name }
find-because = Correspondência: { $reasons }
find-because-partner-id = este ID do programa de parceiros
find-because-domain = este domínio
find-because-same-name = mesmo nome
find-because-doing-business-as = nome comercial
find-because-similar-name = nome parecido
find-because-city = cidade
find-associate = Associar-se a esta organização
find-create-enrollment = Criar inscrição
find-create-enrollment-of = para { $name }
find-non-enrolled-note = Esta organização ainda não foi inscrita. Se você puder assinar por ela, crie a inscrição: o que sabemos já está preenchido.
find-nothing-title = Nada foi encontrado
find-nothing-entered = Pesquisa: { $query }
find-widen = Como encontrar mais
find-widen-country = Escolha o país ou a região da sede, mesmo que você trabalhe em outro lugar.
find-widen-shorter = Insira apenas a palavra do nome que nenhuma outra organização tem. Deixe de fora a cidade e o estado.
find-widen-other = Tente o domínio do seu endereço de e-mail ou o ID que está no certificado de membro.
find-new-title = A sua não está aqui?
find-new-lead = Confira o que você inseriu. Esses dados serão aproveitados quando você inscrever sua organização.
find-new-empty = Você pode inscrever sua organização, se puder assinar por ela.
find-enroll-new = Inscrever nova organização
find-too-often = { $minutes ->
    [one] Foram feitas muitas pesquisas. Pesquise de novo em { $minutes } minuto.
   *[other] Foram feitas muitas pesquisas. Pesquise de novo em { $minutes } minutos.
}
find-earlier-title = Você já iniciou uma inscrição
find-earlier-named = Inscrição iniciada: { $name }. O que foi inserido fica guardado até { $day }.
find-earlier-unnamed = O que foi inserido fica guardado até { $day }.
find-earlier-lead = Cada pessoa inscreve uma organização por vez. Se você iniciar uma nova inscrição, o que foi inserido antes será perdido.
find-earlier-replace = Iniciar a nova inscrição
find-earlier-go-on = Continuar a anterior
