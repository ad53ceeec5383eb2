# $email: the address of the account
account-lead = L’accesso avviene come { $email }.

account-sessions = Sessioni aperte
# $when: date and time
account-session-used = Ultimo utilizzo: { $when }
account-session-this = Questo browser
# $browser, $system: names of products, such as Firefox and Windows 10
account-session-agent = { $browser } su { $system }
account-session-unknown = Browser sconosciuto
account-session-end = Termina
account-session-end-others = Termina tutte le altre

account-password = Modifica della password
account-password-button = Salva la nuova password

account-address = Modifica dell’indirizzo e-mail
account-address-hint = Il nuovo indirizzo vale dopo l’apertura del link inviato a quell’indirizzo.
account-address-button = Invia link di conferma

account-preferences = Lingua e messaggi
account-preferences-language = Lingua delle pagine e dei messaggi
account-preferences-mail = Messaggi sulle organizzazioni
account-preferences-always = I messaggi sul proprio account, sulle richieste in attesa di risposta e sugli importi dovuti vengono sempre inviati.
account-preferences-join-mail = Inviami un messaggio quando qualcuno si associa a un’organizzazione che amministro
account-preferences-button = Salva

account-confirm-title = Conferma del nuovo indirizzo
# $email: the new address
account-confirm-lead = D’ora in poi l’accesso avviene come { $email } e i nostri messaggi arrivano a quell’indirizzo. Le altre sessioni terminano.
account-confirm-button = Usa questo indirizzo

account-done-password = La password è stata modificata. Le altre sessioni sono terminate.
account-done-address = L’indirizzo e-mail è stato modificato. Le altre sessioni sono terminate.
account-done-sent = Un messaggio con un link è in arrivo al nuovo indirizzo.
account-done-sessions = Fatto. La sessione su quel browser è terminata.
account-done-preferences = Le scelte su lingua e messaggi sono state salvate.

account-ways = Modi di accesso
account-way-passkey = Passkey
account-way-added = Aggiunta: { $when }
account-way-remove = Rimuovi
account-way-add = Aggiungi { $provider }
account-passkey-hint = Per riconoscerla, ad esempio «Portatile dell’ufficio».
account-passkey-button = Aggiungi una passkey
account-password-new = Scelta di una password
account-done-ways = I modi di accesso sono stati modificati. Le altre sessioni sono terminate.
account-not-done-passkey-refused = Non è stata aggiunta alcuna passkey. Riprovare.
account-not-done-provider-refused = Il provider non ha confermato l’identità. Nulla è stato modificato.
account-not-done-provider-silent = Il provider non risponde. Riprovare tra qualche minuto.
account-not-done-of-another = Questo modo di accesso appartiene già a un altro account. Nulla è stato modificato.
account-proof-title = Conferma dell’identità
account-proof-lead = L’accesso risale a qualche tempo fa. Prima di questa modifica, confermare ancora una volta che l’account è proprio.
account-proof-button = Conferma
account-proof-again = Accedi di nuovo
