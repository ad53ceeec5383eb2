# $email: the address of the account
account-lead = Vous vous connectez avec { $email }.

account-sessions = Vos sessions ouvertes
# $when: date and time
account-session-used = Dernière utilisation le { $when }
account-session-this = Ce navigateur
# $browser, $system: names of products, such as Firefox and Windows 10
account-session-agent = { $browser } sur { $system }
account-session-unknown = Navigateur inconnu
account-session-end = Fermer
account-session-end-others = Fermer les autres sessions

account-password = Changer de mot de passe
account-password-button = Enregistrer

account-address = Changer d’adresse électronique
account-address-hint = La nouvelle adresse est valable dès que vous avez ouvert le lien que nous y envoyons.
account-address-button = Envoyer un lien

account-preferences = Langue et messages
account-preferences-language = Langue des pages et des messages
account-preferences-mail = Messages sur vos organisations
account-preferences-always = Nous vous écrivons toujours au sujet de votre propre compte, des demandes qui attendent votre réponse et des sommes dues.
account-preferences-join-mail = M’écrire lorsqu’une personne rejoint une organisation que j’administre
account-preferences-button = Enregistrer

account-confirm-title = Confirmer votre nouvelle adresse
# $email: the new address
account-confirm-lead = Désormais, vous vous connectez avec { $email } et nous vous écrivons à cette adresse. Vos autres sessions sont fermées.
account-confirm-button = Utiliser cette adresse

account-done-password = Votre mot de passe est modifié. Vos autres sessions sont fermées.
account-done-address = Votre adresse électronique est modifiée. Vos autres sessions sont fermées.
account-done-sent = Un message contenant un lien a été envoyé à la nouvelle adresse.
account-done-sessions = C’est fait. La session de ce navigateur est fermée.
account-done-preferences = Vos choix de langue et de messages sont enregistrés.

account-ways = Moyens de connexion
account-way-passkey = Clé d’accès
account-way-added = Ajout le { $when }
account-way-remove = Retirer
account-way-add = Ajouter { $provider }
account-passkey-hint = Pour la reconnaître, par exemple « Ordinateur du bureau ».
account-passkey-button = Ajouter une clé d’accès
account-password-new = Choisir un mot de passe
account-done-ways = Vos moyens de connexion sont modifiés. Vos autres sessions sont fermées.
account-not-done-passkey-refused = Aucune clé d’accès n’a été ajoutée. Réessayez.
account-not-done-provider-refused = Le fournisseur n’a pas confirmé votre identité. Rien n’a été modifié.
account-not-done-provider-silent = Le fournisseur ne répond pas. Réessayez dans quelques minutes.
account-not-done-of-another = Ce moyen de connexion sert déjà à un autre compte. Rien n’a été modifié.
account-proof-title = Confirmez votre identité
account-proof-lead = Votre connexion date d’un certain temps. Avant cette modification, montrez une nouvelle fois que le compte est le vôtre.
account-proof-button = Confirmer
account-proof-again = Se reconnecter
