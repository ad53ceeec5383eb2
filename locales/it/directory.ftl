directory-what-we-do = Che cosa facciamo
directory-offices = Sedi
directory-headquarters = Sede centrale
directory-no-description = Questo membro non ha ancora inserito una descrizione.

# What search engines show under the name. $level: the program level.
directory-summary = { $name }, { $city }, { $country }: { $level }, { $program }

# How customers reach a member.
directory-contact = Contatti
directory-phone = Telefono
directory-email = E-mail
directory-web = Web
directory-opening-hours = Orari di apertura

directory-verified = Dati verificati
directory-in-force = Adesione in vigore
directory-in-grace = Reiscrizione attesa
directory-member-since = Inizio dell’adesione
directory-until = Scadenza dell’adesione
# $vendor: the vendor's name
directory-vouches = { $vendor } garantisce quanto indicato sotto questo titolo e nient’altro in questa pagina.

directory-verify-title = Verifica un membro
directory-verify-lead = Inserire l’ID riportato sul certificato o sul sito web del membro.
directory-verify-hint = Nove lettere e cifre, con o senza spazi
directory-verify-button = Verifica
directory-verify-empty = Inserire un ID del programma partner
directory-verify-unknown = Nessun membro dell’elenco ha questo ID. Controllare ogni lettera e ogni cifra.
