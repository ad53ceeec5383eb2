enroll-now-title = S’inscrire maintenant
enroll-now-lead = Votre organisation est‑elle nouvelle dans le programme, ou quelqu’un de votre équipe l’a‑t‑il déjà inscrite ?
enroll-now-deleted = Tout ce que vous avez saisi a été supprimé.

enroll-now-new-title = Mon organisation est nouvelle
enroll-now-new-text = Vous saisissez ses informations, signez le contrat et prenez en charge l’administration. Vous pourrez ensuite transmettre ce rôle.
enroll-now-new-point-register = Le nom et l’adresse inscrits au registre du commerce
enroll-now-new-point-signer = Une personne habilitée à signer pour l’organisation
enroll-now-new-point-minutes = Une dizaine de minutes, avec ou sans pause
enroll-now-enroll-my-organization = Inscrire mon organisation

enroll-now-member-title = Mon organisation est membre
enroll-now-member-text = Vous demandez votre rattachement. Une personne chargée de l’administration de votre organisation décide.
enroll-now-member-point-name = Le nom de votre organisation ou son identifiant du programme partenaires
enroll-now-member-point-mail = Votre adresse électronique professionnelle
enroll-now-member-point-minutes = Environ deux minutes
enroll-now-associate-as-an-individual = Se rattacher à titre individuel
