about-privacy-title = Privacidade e cookies
about-privacy-lead = Conservamos o que a adesão exige, apenas pelo tempo necessário. Nenhum outro site é informado desta visita.
about-privacy-cookies = Os dois cookies
about-privacy-session = Mantém a conta conectada neste navegador. Termina ao sair, após sete dias sem visitas e, no máximo, depois de trinta dias.
about-privacy-language = Lembra o idioma escolhido durante um ano.
about-privacy-kept = O que é conservado
about-privacy-drafts = Uma inscrição não concluída só é visível para quem a iniciou. É apagada quando é cancelada ou trinta dias após o último preenchimento.
about-privacy-signatures = O contrato assinado é conservado com o texto, a data e hora e os nomes de quem o assinou, pois ambas as partes podem precisar comprová-lo.
about-privacy-links = Os links que enviamos por e-mail funcionam uma só vez. Não guardamos links nem senhas em forma legível.
about-privacy-logs = Nossos registros técnicos não contêm nomes, endereços de e-mail nem nada do que foi escrito.

about-accessibility-title = Acessibilidade
about-accessibility-lead = Qualquer pessoa que trabalhe para um parceiro deve conseguir concluir sozinha o que veio fazer.
about-accessibility-keyboard = Todas as páginas funcionam só com o teclado e com o texto quatro vezes maior.
about-accessibility-script = Todas as páginas funcionam sem JavaScript.
about-accessibility-tested = Antes de ser publicada, cada página é verificada automaticamente segundo as WCAG 2.2 AA, em modo claro e escuro, em telas estreitas e largas.
about-accessibility-gaps = As páginas ainda não foram testadas por pessoas que usam leitores de tela. Se algo impedir de continuar, escreva ao centro de serviço: vamos corrigir.

about-contact-title = Falar com o centro de serviço
about-contact-lead = Escreva ao centro da sua região. Indique o nome da sua organização e o ID do programa de parceiros, se houver. Nunca envie uma senha.
