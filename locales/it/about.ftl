about-privacy-title = Privacy e cookie
about-privacy-lead = Conserviamo ciò che serve all’adesione, per il tempo necessario. Nessun altro sito web viene informato di questa visita.
about-privacy-cookies = I due cookie
about-privacy-session = Mantiene aperta la sessione su questo browser. La sessione termina quando si esce, dopo sette giorni senza visite e comunque dopo trenta giorni.
about-privacy-language = Ricorda per un anno la lingua scelta.
about-privacy-kept = Che cosa si conserva
about-privacy-drafts = Un’iscrizione non completata è visibile solo a chi l’ha iniziata. Viene eliminata quando la si annulla e trenta giorni dopo l’ultimo inserimento.
about-privacy-signatures = Un contratto firmato si conserva con il testo, la data, l’ora e i nomi di chi ha firmato, perché entrambe le parti potrebbero doverlo provare.
about-privacy-links = Ogni link inviato per e-mail funziona una sola volta. Non conserviamo link né password in forma leggibile.
about-privacy-logs = I nostri log non contengono nomi, indirizzi e-mail né testi digitati.

about-accessibility-title = Accessibilità
about-accessibility-lead = Chiunque lavori per un partner deve poter completare in autonomia ciò per cui è venuto.
about-accessibility-keyboard = Ogni pagina funziona con la sola tastiera e con il testo ingrandito quattro volte.
about-accessibility-script = Ogni pagina funziona senza JavaScript.
about-accessibility-tested = Prima della pubblicazione, ogni pagina è sottoposta a controllo automatico secondo WCAG 2.2 AA, in chiaro e in scuro, su schermi stretti e larghi.
about-accessibility-gaps = Finora nessuna persona che usa uno screen reader ha provato le pagine. In caso di ostacoli, scrivere al centro servizi: li elimineremo.

about-contact-title = Contatta il centro servizi
about-contact-lead = Scrivere al centro della propria area geografica. Indicare l’organizzazione e il suo ID del programma partner, se ne ha uno. Non inviare mai una password.
