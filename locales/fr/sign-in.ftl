sign-in-lead = Utilisez toujours la même adresse électronique : c’est à elle que nous vous reconnaissons.
sign-in-refused = L’adresse électronique et le mot de passe ne correspondent pas. Vérifiez les deux. Après dix mots de passe erronés, attendez quinze minutes.
sign-in-session-ended = Votre session a pris fin pendant la saisie. Connectez-vous de nouveau : ce que vous avez saisi est conservé.
sign-in-typed-title = Vous êtes de nouveau connecté
sign-in-typed-lead = Ce que vous avez saisi est conservé et n’a pas encore été envoyé. Vérifiez-le, puis envoyez-le.
sign-in-typed-back = Revenir à votre saisie
sign-in-forgotten = Mot de passe oublié
sign-in-new-here = Pas encore de compte ?
sign-in-register = Créer un compte

sign-in-label-email = Adresse électronique
sign-in-label-password = Mot de passe
sign-in-label-new-password = Nouveau mot de passe
sign-in-label-current-password = Votre mot de passe actuel
sign-in-password-hint = Au moins 8 caractères. Plusieurs mots sont plus faciles à retenir et plus difficiles à deviner.

sign-in-missing-email = Saisissez votre adresse électronique.
sign-in-missing-password = Choisissez un mot de passe.
sign-in-missing-current-password = Saisissez votre mot de passe actuel.

sign-in-title-register = Créer un compte
sign-in-lead-register = Nous vous envoyons un lien. Il vous permet de choisir un mot de passe et de commencer.
sign-in-hint-register = De préférence votre adresse professionnelle : vos clients et vos collègues la connaissent.
sign-in-button-register = Recevoir le lien

sign-in-title-recover = Choisir un nouveau mot de passe
sign-in-lead-recover = Nous vous envoyons un lien qui permet d’en choisir un nouveau.
sign-in-hint-recover = L’adresse avec laquelle vous vous connectez
sign-in-button-recover = Recevoir le lien

sign-in-sent-title = Consultez votre messagerie
sign-in-sent-lead-register = Un message vous a été envoyé. Ouvrez le lien qu’il contient dans les 24 heures pour choisir un mot de passe.
sign-in-sent-lead-recover = Un message vous a été envoyé. Ouvrez le lien qu’il contient dans l’heure pour choisir un nouveau mot de passe.
# $email: the address that was typed
sign-in-sent-to = Nous avons écrit à { $email }.
sign-in-sent-nothing = Toujours rien après une minute ? Regardez dans le dossier des messages indésirables et vérifiez l’adresse saisie.
sign-in-sent-again = Ressaisir l’adresse

sign-in-choose-title-register = Choisir un mot de passe
sign-in-choose-title-recover = Choisir un nouveau mot de passe
# $email: the address of the account
sign-in-choose-lead = Pour le compte { $email }.
sign-in-choose-button-register = Créer un compte
sign-in-choose-button-recover = Enregistrer

sign-in-spent-title = Ce lien n’est plus valable
sign-in-spent-lead = Il a déjà servi, il est trop ancien ou un lien plus récent l’a remplacé. Demandez-en un autre.
sign-in-spent-again = Recevoir un autre lien

sign-in-label-passkey-name = Nom de la clé d’accès
sign-in-label-way = Moyens de connexion
sign-in-missing-passkey-name = Donnez un nom à la clé d’accès.
sign-in-with-passkey = Utiliser une clé d’accès
sign-in-with = Se connecter avec { $provider }
sign-in-passkey-lead = Votre navigateur interroge maintenant votre appareil. Sinon, appuyez sur le bouton.
sign-in-passkey-failed = Aucune clé d’accès n’a été utilisée. Réessayez, ou revenez en arrière et choisissez un autre moyen.
sign-in-passkey-known = Cet appareil a déjà une clé d’accès pour votre compte. Revenez en arrière, ou utilisez un autre appareil.
sign-in-passkey-refused = Cette clé d’accès n’a pas permis de vous connecter. Réessayez, ou connectez-vous autrement.
sign-in-passkey-back = Retour
sign-in-on-the-way = Ensuite, { $provider } vous demande qui vous êtes.
sign-in-on-to = Continuer vers { $provider }
sign-in-provider-silent = Le fournisseur ne répond pas. Réessayez dans quelques minutes, ou connectez-vous autrement.
sign-in-provider-refused = Le fournisseur n’a pas confirmé votre identité. Rien n’a été modifié. Réessayez, ou connectez-vous autrement.
sign-in-has-account-title = Vous avez déjà un compte
sign-in-has-account-lead = Il existe un compte avec l’adresse électronique indiquée par { $provider }. Connectez-vous à ce compte, puis ajoutez { $provider } à vos moyens de connexion.
sign-in-vouched = { $provider } a confirmé votre identité, mais pas votre adresse électronique. Saisissez-la ici, puis ouvrez dans l’heure, avec ce navigateur, le lien que nous vous envoyons.
sign-in-choose-with = Vous vous connecterez avec { $provider }.
