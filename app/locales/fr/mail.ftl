### French. No-break spaces are written as themselves: U+202F before ; ! ? and inside « », U+00A0 before : and %.
### Apostrophes are curved (’). A test looks after all of it.

## Forgotten passwords

forgot-title = Mot de passe oublié
forgot-text = Donnez l’adresse que vous avez confirmée pour votre compte. Vous y recevrez un lien pour choisir un autre mot de passe.
email-address = Adresse de courriel
email-no-address = Ce n’est pas une adresse de courriel, comme nom@exemple.org.
forgot-send = Recevoir le lien
forgot-sent-title = Regardez votre courrier
forgot-sent-text = Si un compte a confirmé cette adresse, un message y arrive dans quelques minutes, avec un lien qui fonctionne { $n } minutes. Sinon, rien n’y est envoyé.
forgot-nothing-came = Rien ne vient ? Regardez parmi les messages indésirables, puis essayez de nouveau. Un compte sans adresse confirmée ne peut pas recevoir de lien.
no-mail-title = Ce site n’envoie pas de courriel
forgot-no-mail = Le lien pour choisir un autre mot de passe ne peut donc pas vous parvenir ainsi. Les personnes qui tiennent ce site peuvent vous en donner un.
forgot-write-to = Leur écrire : { $contact }

## The page where a new password is chosen

reset-title = Choisir un autre mot de passe
reset-of = Pour le compte « { $name } ». Tous les appareils connectés devront se connecter de nouveau.
reset-button = Changer le mot de passe
reset-done = Votre mot de passe est changé. Connectez-vous.

## The page that confirms an address

confirm-title = Confirmer une adresse
confirm-question = Confirmer l’adresse { $address } pour le compte « { $name } » ?
confirm-button = Confirmer
confirm-otherwise = Si ce compte n’est pas le vôtre, fermez cette page : rien ne change.
confirm-done-title = L’adresse est confirmée
confirm-done-text = Elle permet de se connecter et de choisir un autre mot de passe. Vous pouvez la changer ou la retirer dans vos réglages.
confirm-taken-title = Cette adresse a déjà un compte
confirm-taken-text = Un autre compte l’a confirmée entre-temps, et une adresse ne sert qu’à un seul. Si c’est le vôtre, connectez-vous-y.
link-gone-title = Ce lien ne fonctionne plus
link-gone-text = Il a déjà servi, il est trop ancien, ou un plus récent l’a remplacé.
confirm-again = Demander un autre lien dans mes réglages
forgot-again = Demander un autre lien

## Settings: the address

my-email = Adresse de courriel
my-email-text = Facultative. Elle sert à se connecter, à choisir un autre mot de passe et à vous prévenir de ce qui touche votre compte. Rien d’autre n’y est envoyé.
my-email-confirmed = Adresse confirmée : { $address }
my-email-waits = En attente : { $address }. Ouvrez le lien reçu à cette adresse, valable { $n } heures. Sans confirmation, elle est effacée au bout de sept jours.
my-email-none = Aucune adresse.
my-email-no-mail = Ce site n’envoie pas de courriel : une adresse n’y servirait à rien.
keep-email = Envoyer un lien à cette adresse
remove-email = Retirer l’adresse
my-email-optional = Facultative. Pour choisir un autre mot de passe si vous l’oubliez : vous recevrez un lien pour la confirmer.
