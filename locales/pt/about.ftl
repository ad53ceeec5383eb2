about-privacy-title = Privacidade e cookies
about-privacy-lead = Conservamos o que a adesão exige, durante o tempo que for necessário. Nenhum outro site fica a saber desta visita.
about-privacy-cookies = Os dois cookies
about-privacy-session = Mantém a sessão iniciada neste navegador. Termina ao terminar sessão, após sete dias sem visitas e, no máximo, ao fim de trinta dias.
about-privacy-language = Guarda durante um ano o idioma escolhido.
about-privacy-kept = O que se conserva
about-privacy-drafts = Uma inscrição por concluir só é visível para quem a iniciou. É apagada quando é cancelada, ou trinta dias após a última entrada.
about-privacy-signatures = O contrato assinado é conservado com o texto, a data e hora e os nomes de quem o assinou, porque ambas as partes podem ter de o provar.
about-privacy-links = As ligações que enviamos por e-mail funcionam uma só vez. Não guardamos ligações nem senhas que alguém possa ler.
about-privacy-logs = Os nossos registros técnicos não contêm nomes, endereços de e-mail nem nada do que foi escrito.

about-accessibility-title = Acessibilidade
about-accessibility-lead = Qualquer pessoa que trabalhe para um parceiro deve conseguir concluir sozinha o que veio fazer.
about-accessibility-keyboard = Todas as páginas funcionam só com o teclado e com o texto a quatro vezes o seu tamanho.
about-accessibility-script = Todas as páginas funcionam sem JavaScript.
about-accessibility-tested = Antes de ser publicada, cada página é verificada automaticamente segundo as WCAG 2.2 AA, em modo claro e escuro, em telas estreitos e largos.
about-accessibility-gaps = Ainda não foi testada por pessoas que usam leitores de ecrã. Se algo impedir de continuar, escreva ao centro de serviço: vamos corrigir.

about-contact-title = Contatar o centro de serviço
about-contact-lead = Escreva ao centro da sua região. Indique o nome da sua organização e o seu ID do programa de parceiros, se o tiver. Nunca envie uma senha.
