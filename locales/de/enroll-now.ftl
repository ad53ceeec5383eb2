enroll-now-title = Jetzt registrieren
enroll-now-lead = Ist Ihre Organisation neu im Programm, oder hat jemand aus Ihrem Haus sie bereits registriert?

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

enroll-now-associate-lead = Das Servicecenter ordnet Sie einer bereits registrierten Organisation zu, nachdem deren Administration zugestimmt hat.
enroll-now-associate-find = Suchen Sie die Partnerprogramm-ID Ihrer Organisation. Sie steht auf der Mitgliedsurkunde und auf der Seite im Partnerverzeichnis.
enroll-now-associate-ask = Teilen Sie einer Person mit Administrationsrecht in Ihrer Organisation mit, dass Sie zugeordnet werden möchten.
enroll-now-associate-write = Schreiben Sie dem Servicecenter von Ihrer geschäftlichen E-Mail-Adresse. Nennen Sie die ID, Ihren Vor- und Nachnamen und den Namen der Person mit Administrationsrecht.
enroll-now-associate-contact = Kontaktadresse finden
