sign-in-lead = Usare sempre lo stesso indirizzo e-mail: identifica l’account.
sign-in-refused = L’indirizzo e-mail e la password non corrispondono. Controllare entrambi. Dopo dieci password errate, attendere quindici minuti.
sign-in-session-ended = La sessione è terminata durante la digitazione. Accedere di nuovo: i dati digitati sono conservati.
sign-in-typed-title = Accesso effettuato di nuovo
sign-in-typed-lead = I dati digitati sono conservati e non sono ancora stati inviati. Ricontrollarli, poi inviarli.
sign-in-typed-back = Tornare ai dati digitati
sign-in-forgotten = Password dimenticata
sign-in-new-here = Ancora senza account?
sign-in-register = Crea account

sign-in-label-email = Indirizzo e-mail
sign-in-label-password = Password
sign-in-label-new-password = Nuova password
sign-in-label-current-password = Password attuale
sign-in-password-hint = Almeno 8 caratteri. Più parole sono più facili da ricordare e più difficili da indovinare.

sign-in-missing-email = Inserire l’indirizzo e-mail.
sign-in-missing-password = Scegliere una password.
sign-in-missing-current-password = Inserire la password attuale.

sign-in-title-register = Crea account
sign-in-lead-register = Inviamo un link per e-mail. Con il link si sceglie una password e si può cominciare.
sign-in-hint-register = Meglio l’indirizzo di lavoro: clienti e colleghi lo conoscono.
sign-in-button-register = Ricevi il link

sign-in-title-recover = Scegli una nuova password
sign-in-lead-recover = Inviamo per e-mail un link con cui sceglierne una nuova.
sign-in-hint-recover = L’indirizzo usato per accedere
sign-in-button-recover = Ricevi il link

sign-in-sent-title = Controllare la posta
sign-in-sent-lead-register = Un messaggio è in arrivo. Aprire entro 24 ore il link che contiene per scegliere una password.
sign-in-sent-lead-recover = Un messaggio è in arrivo. Aprire entro un’ora il link che contiene per scegliere una nuova password.
# $email: the address that was typed
sign-in-sent-to = Abbiamo scritto a { $email }.
sign-in-sent-nothing = Dopo un minuto non è arrivato nulla? Guardare nella cartella della posta indesiderata e controllare l’indirizzo digitato.
sign-in-sent-again = Reinserisci l’indirizzo

sign-in-choose-title-register = Scegli una password
sign-in-choose-title-recover = Scegli una nuova password
# $email: the address of the account
sign-in-choose-lead = Per l’account { $email }.
sign-in-choose-button-register = Crea account
sign-in-choose-button-recover = Salva la nuova password

sign-in-spent-title = Questo link non funziona più
sign-in-spent-lead = È già stato usato, è scaduto o è stato sostituito da uno più recente. Richiederne un altro.
sign-in-spent-again = Ricevi un altro link

sign-in-label-passkey-name = Nome della passkey
sign-in-label-way = Modi di accesso
sign-in-missing-passkey-name = Inserire un nome per la passkey.
sign-in-with-passkey = Accedi con una passkey
sign-in-with = Accedi con { $provider }
sign-in-passkey-lead = Ora il browser interroga il dispositivo. Se non accade nulla, premere il pulsante.
sign-in-passkey-failed = Non è stata usata alcuna passkey. Riprovare, oppure tornare indietro e scegliere un altro modo.
sign-in-passkey-known = Questo dispositivo ha già una passkey per l’account. Tornare indietro o usare un altro dispositivo.
sign-in-passkey-refused = Con questa passkey non è stato possibile accedere. Riprovare, oppure accedere in un altro modo.
sign-in-passkey-back = Indietro
sign-in-on-the-way = Ora { $provider } chiede di identificarsi.
sign-in-on-to = Continua su { $provider }
sign-in-provider-silent = Il provider non risponde. Riprovare tra qualche minuto, oppure accedere in un altro modo.
sign-in-provider-refused = Il provider non ha confermato l’identità. Nulla è stato modificato. Riprovare, oppure accedere in un altro modo.
sign-in-has-account-title = L’account esiste già
sign-in-has-account-lead = Esiste un account con l’indirizzo e-mail indicato da { $provider }. Accedere a quell’account, poi aggiungere { $provider } ai modi di accesso.
sign-in-vouched = { $provider } ha confermato l’identità, ma non l’indirizzo e-mail. Inserirlo qui e aprire entro un’ora, in questo browser, il link inviato per e-mail.
sign-in-choose-with = L’accesso avverrà con { $provider }.
