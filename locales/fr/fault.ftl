fault-title-not-found = Cette page n’existe pas
fault-lead-not-found = L’adresse est peut-être mal saisie, ou la page est réservée à d’autres personnes. Vérifiez l’adresse ou repartez de la page d’accueil.

fault-title-foreign = Ce formulaire ne vient pas de nos pages
fault-lead-foreign = Rien n’a été modifié. Rouvrez la page ici et envoyez le formulaire depuis celle-ci.

fault-title-too-often = Trop de tentatives
fault-lead-too-often = { $minutes ->
    [one] Pour protéger les comptes, nous comptons les tentatives. Réessayez dans { $minutes } minute.
   *[other] Pour protéger les comptes, nous comptons les tentatives. Réessayez dans { $minutes } minutes.
}

fault-title-too-large = C’est plus qu’un formulaire ne peut contenir
fault-lead-too-large = Rien n’a été enregistré. Revenez en arrière, raccourcissez le texte le plus long et renvoyez le formulaire.

fault-title-renewed = L’annuaire est en cours de renouvellement
fault-lead-renewed = La recherche sera de nouveau disponible dans un instant. Rien n’est perdu. Réessayez dans une minute.

fault-title-broken = Une panne est survenue chez nous
fault-lead-broken = Vous n’y êtes pour rien. Ce que vous aviez enregistré est conservé. Réessayez dans quelques minutes. Si la panne persiste, écrivez au centre de service en indiquant la référence ci-dessous.

fault-home = Aller à l’accueil
fault-contact = Contacter le centre de service
fault-reference = Référence :
