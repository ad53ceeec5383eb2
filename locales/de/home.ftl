home-title = Ihr Kennzeichen für gute Arbeit.
home-lead = Partner von { $vendor } verkaufen, entwickeln und betreuen. { $program }: Die Registrierung ist kostenlos, umfasst vier Schritte und bringt Sie mit dem Abschluss sofort ins Partnerverzeichnis.
home-become-a-member = Jetzt Mitglied werden
home-verify-a-member = Mitglied prüfen
home-marks = Vier Kennzeichen werden zu Beginn einer Mitgliedschaft geprägt und jedes Jahr erneuert. Alle können sie prüfen.

# The letters in the picture of a firm's mark: the initials of a firm that could be anyone's, one to three.
home-monogram = A&B
home-mark-firm = Unternehmen
home-mark-level = Stufe
home-mark-program = Programm
home-mark-year = Jahr

home-levels = Jede Programmstufe ist verdient
home-levels-lead = Zu Beginn ist jede Organisation { $level }. Die höheren Programmstufen werden automatisch an dem Tag zugewiesen, an dem ihre Voraussetzungen erfüllt sind.
home-level-takes = Was sie voraussetzt
home-level-brings = Was sie bringt
home-level-fee = Jahresgebühr

home-verify = Ist dieses Unternehmen wirklich Mitglied?
home-verify-lead = Jedes Mitglied hat eine Partnerprogramm-ID und eine eigene Seite, die zeigt, was es erreicht hat und bis wann das gilt.
home-verify-hint = Sie steht auf der Mitgliedsurkunde, unter den Kennzeichen.
home-verify-submit = Prüfen

home-steps = In vier Schritten zur Mitgliedschaft
home-steps-lead = Halten Sie den eingetragenen Namen und die Adresse bereit, dazu jemanden, der unterschreiben darf. Sie können jederzeit unterbrechen: Ihre Eingaben bleiben 30 Tage erhalten.
home-step-organization = Kontaktdaten der Organisation
home-step-organization-text = Rechtlicher Name, Adresse und der Name für die Kundschaft.
home-step-agreement = Vertrag
home-step-agreement-text = Lesen Sie ihn in Ihrer Sprache und unterschreiben Sie mit Ihrem Namen.
home-step-individual = Persönliches Profil
home-step-individual-text = Wer Sie sind und wie wir Sie erreichen.
home-step-profile = Organisationsprofil
home-step-profile-text = Was Sie tun, für wen und womit. Dann sind Sie Mitglied.
home-already-enrolled = Ist Ihre Organisation schon registriert?
home-associate = Als Person einer Organisation zuordnen
