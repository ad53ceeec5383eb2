# Customer references: written by a partner, approved by the customer from a mail.

references-title = Références client
references-lead = Une référence décrit un projet terminé. Le client la lit à partir d’un message, sans compte, puis l’approuve ou la refuse. Dès qu’elle est approuvée, elle compte.

references-write = Rédiger une référence
references-write-lead = Nous envoyons un lien au client. Il voit une page avec ce texte et y répond.
references-none = Il n’y a pas encore de référence.
references-caption = Les références de votre organisation
references-latest = Les { $count } plus récentes sont affichées.
references-serves = Compte pour

references-state = État
references-state-waiting = Client sollicité
references-state-approved = Approuvée
references-state-declined = Refusée
references-state-lapsed = Restée sans réponse
references-state-withdrawn = Retirée
references-points = Points partenaire

references-label-customer = Entreprise du client
references-label-contact = Qui l’approuve chez le client
references-label-email = Son adresse électronique
references-label-mail-language = Langue du message
references-label-title = Titre du projet
references-label-project = Ce qui a été réalisé
references-label-competency = Ce pour quoi elle compte
references-hint-email = Une adresse du client, et non de votre propre organisation.
references-hint-project = Texte simple. Le client le lit tel que vous l’écrivez.
references-hint-competency = Une référence compte pour une compétence ou pour des points partenaire. Vous pouvez choisir plus tard.
references-save = Enregistrer et solliciter le client
references-all = Toutes les références

references-asked = Personne sollicitée
references-mailed = Message envoyé le
references-until = Réponse possible jusqu’au
references-answered = Réponse le
references-remark = Ce que le client a ajouté
references-assign = Enregistrer le choix
references-resend-title = Solliciter de nouveau
references-resend-lead = Le client reçoit un nouveau lien. Le précédent cesse de fonctionner.
references-resend = Envoyer un nouveau lien
references-resend-too-soon = Le dernier message au client date de moins d’un jour. Ensuite, vous pourrez le solliciter de nouveau.
references-resend-too-often = Le client a reçu six messages. Retirez cette référence ou attendez une réponse.
references-withdraw = Retirer
references-withdraw-title = Retirer cette référence ?
references-withdraw-lead = { $customer } ne pourra plus répondre au sujet de « { $title } ». C’est définitif.
references-withdraw-lead-approved = « { $title } », approuvée par { $customer }, ne comptera plus. C’est définitif.
references-keep = Conserver
references-done-written = La référence est enregistrée et un message est en route vers le client.
references-done-assigned = Le choix est enregistré.
references-done-resent = Un message avec un nouveau lien est en route vers le client.
references-done-withdrawn = La référence est retirée.

references-answer-title = { $organization } vous interroge sur un projet
references-answer-lead = { $organization } participe ({ $program }, { $level }) et indique avoir mené ce projet à bien pour { $customer }. Approuvez-le si c’est exact.
references-answer-part = Votre réponse
references-answer-remark = Quelque chose à ajouter (facultatif)
references-answer-remark-hint = { $organization } pourra le lire.
references-answer-approve = Approuver
references-answer-decline = Refuser
references-answer-note = Votre réponse est définitive. { $organization } en est informée.
references-answered-approved-title = Merci
references-answered-approved-lead = Vous avez approuvé le { $day }. Cela compte désormais pour { $organization } ; vous n’avez plus rien à faire.
references-answered-declined-title = Merci de votre réponse
references-answered-declined-lead = Vous avez refusé le { $day }. Cela ne compte pas pour { $organization } ; vous n’avez plus rien à faire.
references-answered-lapsed-title = Trente jours ont passé
references-answered-lapsed-lead = Il n’est plus possible de répondre. Si vous souhaitez encore le faire, demandez un nouveau lien à { $organization }.
references-answered-withdrawn-title = Il n’y a plus rien à répondre
references-answered-withdrawn-lead = { $organization } a retiré sa demande.
references-gone-title = Ce lien ne fonctionne pas
references-gone-lead = Vous avez peut-être reçu un message plus récent : seul le lien du dernier fonctionne.
