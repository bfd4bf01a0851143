### French, what is remembered on a device. See messages.ftl for what holds for all of them.

## The end of a step

device-ask = Retenir ma progression sur cet appareil
device-ask-hint = Sans compte : elle reste dans ce navigateur, et rien n’est envoyé.
device-only = Retenu sur cet appareil seulement.
device-see = Voir ce qui est retenu
device-forget = Oublier cet appareil
device-failed = Ce navigateur n’a pas voulu le retenir.
device-quiz = Vos essais à ce quiz seront retenus.

## What is remembered

device-title = Sur cet appareil
device-visitor = Tout ceci est dans ce navigateur, et nulle part ailleurs.
device-member = Voici ce que vous avez fait ici sans compte. Choisissez ce que vous emportez ; le reste sera oublié.
device-nothing = Rien n’est retenu sur cet appareil.
device-nothing-hint = Au bas de chaque leçon, un bouton le propose.
device-needs-script = Ce qui est retenu dans un navigateur ne se voit qu’avec JavaScript.
device-steps = Étapes faites
device-places = Là où la lecture s’est arrêtée
device-attempts = Essais aux quiz
take-into-account = Emporter dans mon compte
taken-along = C’est dans votre compte. Cet appareil n’en retient plus rien.

## Attempts

keep-attempt = Garder cet essai dans mon compte
keep-attempt-hint = Personne d’autre ne pourra plus l’ouvrir.
sign-in-to-keep = Pour garder cet essai sur tous vos appareils :

## On the page about privacy

privacy-device = Cet appareil
privacy-device-text = Si vous le demandez, votre navigateur retient les étapes faites, l’endroit où vous vous êtes arrêté et vos essais. Cela reste chez vous, rien n’est envoyé, et un bouton l’efface.
