home-title = Votre marque sur le travail bien fait.
home-lead = Les partenaires { $vendor } vendent, développent et accompagnent. { $program } : l’inscription est gratuite, se fait en quatre étapes et vous fait figurer dans l’annuaire dès qu’elle est terminée.
home-become-a-member = Devenir membre maintenant
home-verify-a-member = Vérifier un membre
home-marks = Quatre marques sont frappées au début d’une adhésion, puis chaque année. Tout le monde peut les vérifier.

# The letters in the picture of a firm's mark: the initials of a firm that could be anyone's, one to three.
home-monogram = A&B
home-mark-firm = Entreprise
home-mark-level = Niveau
home-mark-program = Programme
home-mark-year = Année

home-levels = Chaque niveau se mérite
home-levels-lead = Au départ, toute organisation est { $level }. Les niveaux supérieurs sont attribués automatiquement le jour où leurs exigences sont remplies.
home-level-takes = Ce qu’il demande
home-level-brings = Ce qu’il apporte
home-level-fee = Cotisation annuelle

home-verify = Cette entreprise est‑elle vraiment membre ?
home-verify-lead = Chaque membre a un identifiant du programme partenaires et une page qui indique ce qu’il a obtenu, et jusqu’à quand.
home-verify-hint = Il figure sur le certificat, sous les marques.
home-verify-submit = Vérifier

home-steps = L’adhésion en quatre étapes
home-steps-lead = Prévoyez le nom et l’adresse inscrits au registre du commerce, et une personne habilitée à signer. Vous pouvez vous arrêter à chaque étape : votre saisie est conservée 30 jours.
home-step-organization = Coordonnées de l’organisation
home-step-organization-text = La dénomination sociale, l’adresse et le nom que voient les clients.
home-step-agreement = Contrat
home-step-agreement-text = Lisez-le dans votre langue et signez-le de votre nom.
home-step-individual = Profil individuel
home-step-individual-text = Qui vous êtes et comment vous joindre.
home-step-profile = Profil de l’organisation
home-step-profile-text = Ce que vous faites, pour qui et avec quoi. Ensuite, vous êtes membre.
home-already-enrolled = Votre organisation est déjà inscrite ?
home-associate = Se rattacher à titre individuel
