enroll-now-title = Jetzt registrieren
enroll-now-lead = Ist Ihre Organisation neu im Programm, oder hat jemand aus Ihrem Haus sie bereits registriert?
enroll-now-deleted = Alles, was Sie eingegeben haben, ist gelöscht.

enroll-now-new-title = Meine Organisation ist neu hier
enroll-now-new-text = Sie geben ihre Daten ein, unterschreiben den Vertrag und übernehmen die Administration. Diese Rolle können Sie anschließend weitergeben.
enroll-now-new-point-register = Name und Adresse laut Handelsregister
enroll-now-new-point-signer = Jemand, der für die Organisation unterschreiben darf
enroll-now-new-point-minutes = Etwa zehn Minuten, mit oder ohne Pause
enroll-now-enroll-my-organization = Meine Organisation registrieren

enroll-now-member-title = Meine Organisation ist Mitglied
enroll-now-member-text = Sie bitten um Zuordnung. Darüber entscheidet eine Person mit Administrationsrecht in Ihrer Organisation.
enroll-now-member-point-name = Der Name Ihrer Organisation oder ihre Partnerprogramm-ID
enroll-now-member-point-mail = Ihre geschäftliche E-Mail-Adresse
enroll-now-member-point-minutes = Etwa zwei Minuten
enroll-now-associate-as-an-individual = Als Person einer Organisation zuordnen
