problem-required = Cette information est nécessaire. Remplissez le champ ou choisissez une réponse.
problem-too-long = { $most ->
    [one] Saisissez au plus { $most } caractère.
   *[other] Saisissez au plus { $most } caractères.
} Vous en avez saisi { $typed }.
problem-too-short = { $least ->
    [one] Saisissez au moins { $least } caractère.
   *[other] Saisissez au moins { $least } caractères.
}
problem-hidden = Ce texte contient des caractères invisibles. Effacez-le et saisissez-le de nouveau.
problem-no-letter = Il faut ici au moins une lettre ou un chiffre.
problem-too-many-marks = Une lettre porte ici plus de signes qu’aucune langue n’en écrit. Effacez-la et saisissez-la de nouveau.
problem-not-a-city = Le nom d’une ville contient au moins une lettre.
problem-not-offered = Choisissez l’une des réponses proposées ici.
problem-not-an-email-address = Ce n’est pas une adresse électronique. Saisissez-la sous cette forme : nom@example.com.
problem-not-a-web-address = Ce n’est pas une adresse web. Saisissez-la sous cette forme : www.example.com.
problem-not-a-domain = Ce n’est pas le domaine d’une organisation. Saisissez-le sous la forme example.com, ou une adresse électronique de votre organisation.
problem-not-a-partner-id = Cet identifiant comporte une faute de frappe. Vérifiez chaque lettre et chaque chiffre, ou cherchez par nom.
problem-not-a-telephone-number = Ce n’est pas un numéro de téléphone. Saisissez-le comme on le compose dans son pays, ou avec l’indicatif du pays.
problem-not-a-postal-code = Ce n’est pas un code postal de ce pays. Saisissez-le sous cette forme : { $example }.
problem-not-a-number = Saisissez un nombre entier de { $least } à { $most }.
problem-not-a-hundred = Le total des parts doit être de 100 %. Le vôtre est de { $sum }.
problem-too-many = { $most ->
    [one] Choisissez au plus { $most } réponse.
   *[other] Choisissez au plus { $most } réponses.
}
problem-guessable-password = Ce mot de passe pourrait être deviné. Choisissez-en un plus long : trois ou quatre mots sans rapport entre eux conviennent bien.
problem-wrong-password = Ce n’est pas votre mot de passe actuel. Saisissez-le de nouveau. Si vous l’avez oublié, déconnectez-vous et demandez-en un nouveau.
problem-too-often = { $minutes ->
    [one] Pour protéger les comptes, nous comptons les tentatives. Réessayez dans { $minutes } minute.
   *[other] Pour protéger les comptes, nous comptons les tentatives. Réessayez dans { $minutes } minutes.
}
problem-guessed-too-often =
    { $minutes ->
        [one] Vous avez essayé beaucoup de numéros. Réessayez dans { $minutes } minute.
       *[other] Vous avez essayé beaucoup de numéros. Réessayez dans { $minutes } minutes.
    }
problem-credential-not-found = Nous ne trouvons aucune certification sous ce numéro à votre nom. Comparez le numéro et votre nom avec votre certificat.
problem-credential-elsewhere = Cette certification est liée ailleurs. Déliez-la d’abord là-bas, puis liez-la ici.
problem-credential-to-confirm = Le registre écrit votre nom ainsi : « { $name } ». Confirmez ci-dessous qu’il s’agit de vous.
problem-public-suffix = N’importe qui peut réserver un nom sous cette terminaison : elle n’est à personne. Saisissez votre propre domaine.
problem-free-mail = N’importe qui obtient une boîte e-mail chez ce fournisseur : le domaine n’est à personne. Saisissez votre propre domaine.
problem-disposable = Ce domaine distribue des boîtes e-mail jetables : il n’est à personne. Saisissez votre propre domaine.
problem-too-many-domains = Une organisation peut avoir { $most } domaines. Abandonnez-en d’abord un.

problem-own-reference = Cette adresse appartient à l’organisation elle-même. Une référence est approuvée par un client.
problem-too-many-references = { $most } clients sont déjà sollicités. Attendez leurs réponses ou retirez une référence.
problem-mailed-enough = Ce client a reçu assez de messages pour l’instant. Réessayez demain.
problem-reference-serves = Cette référence a contribué à une compétence que vous détenez encore. Elle pourra servir autrement quand celle-ci aura pris fin.
problem-last-way = C’est votre seul moyen de connexion, il est donc conservé. Ajoutez-en d’abord un autre.
# $entries: what was typed and is no address, separated by commas
problem-not-email-addresses = Ce ne sont pas des adresses électroniques : { $entries }. Corrigez-les ou retirez-les.
problem-last-global-administrator = Personne d’autre n’a l’Administration globale. Donnez-la d’abord à quelqu’un d’autre.
problem-primary-contact-first = C’est le Contact principal du programme. Transmettez d’abord ce rôle à quelqu’un d’autre.
problem-location-contact-first = Cette personne est le contact d’un établissement, dans un rôle qui donne le droit de l’administrer. Attribuez d’abord ce rôle à quelqu’un d’autre, dans la gestion des établissements.
problem-location-missing = Cet établissement n’existe plus.
problem-location-own-branch = Un établissement ne peut pas dépendre de lui-même. Choisissez-en un hors de sa propre branche.
problem-location-already-there = C’est déjà le cas. Faites un autre choix.
problem-location-too-deep = L’arborescence compterait plus de cinq niveaux. Choisissez un établissement plus haut.
problem-location-headquarters = Le siège reste en place : c’est par lui que l’organisation figure dans l’annuaire. Faites d’abord d’un autre établissement le nouveau siège.
problem-location-role-required = Le programme exige ce rôle de contact, et personne au-dessus du siège ne pourrait l’occuper. Attribuez-le plutôt à quelqu’un d’autre.
problem-location-administers-elsewhere = Ce rôle donne le droit d’administration sur l’établissement et ceux qui en dépendent, et cette personne administre déjà d’autres établissements. Modifiez d’abord son droit d’administration, ou choisissez quelqu’un d’autre.
problem-changed-meanwhile = Quelque chose a changé depuis l’affichage de cette page. Lisez ce qui changerait maintenant, puis confirmez.
problem-edited-meanwhile = Quelqu’un d’autre a modifié cet établissement depuis que vous avez ouvert le formulaire. Vos saisies figurent ci-dessous et ne sont pas encore enregistrées. Les enregistrer remplacera ce qui est conservé actuellement.
