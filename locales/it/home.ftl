home-title = Un marchio sul lavoro ben fatto.
home-lead = I partner { $vendor } vendono, sviluppano e assistono. { $program }: l’iscrizione è gratuita, si fa in quattro passaggi e, appena completata, porta l’organizzazione nell’elenco dei partner.
home-become-a-member = Diventa membro ora
home-verify-a-member = Verifica un membro
home-marks = All’inizio di ogni adesione, e poi ogni anno, si imprimono quattro marchi. Chiunque può verificarli.

# The letters in the picture of a firm's mark: the initials of a firm that could be anyone's, one to three.
home-monogram = A&B
home-mark-firm = Azienda
home-mark-level = Livello
home-mark-program = Programma
home-mark-year = Anno

home-levels = Ogni livello si conquista
home-levels-lead = Ogni organizzazione comincia come { $level }. I livelli superiori si assegnano automaticamente il giorno in cui i requisiti sono soddisfatti.
home-level-takes = Che cosa richiede
home-level-brings = Che cosa offre
home-level-fee = Quota annuale

home-verify = Questa azienda è davvero un membro?
home-verify-lead = Ogni membro ha un ID del programma partner e una propria pagina che indica che cosa ha ottenuto e fino a quando.
home-verify-hint = Si trova sul certificato, sotto i marchi.
home-verify-submit = Verifica

home-steps = L’adesione in quattro passaggi
home-steps-lead = Servono il nome e l’indirizzo registrati e una persona autorizzata a firmare. Ci si può fermare a ogni passaggio: i dati inseriti sono conservati per 30 giorni.
home-step-organization = Dati di contatto dell’organizzazione
home-step-organization-text = Ragione sociale, indirizzo e nome visibile ai clienti.
home-step-agreement = Contratto
home-step-agreement-text = Si legge nella propria lingua e si firma con il proprio nome.
home-step-individual = Profilo individuale
home-step-individual-text = Chi si iscrive e i suoi recapiti.
home-step-profile = Profilo dell’organizzazione
home-step-profile-text = Che cosa fa l’organizzazione, per chi e con quali mezzi. Poi l’adesione è attiva.
home-already-enrolled = L’organizzazione è già iscritta?
home-associate = Associati a titolo individuale
