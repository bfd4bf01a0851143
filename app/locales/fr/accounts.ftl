### French, accounts. See messages.ftl for what holds for all of them.

## Signing in and registering

sign-in = Se connecter
sign-out = Se déconnecter
create-account = Créer un compte
create-my-account = Créer mon compte
pseudonym = Pseudonyme
pseudonym-or-email = Pseudonyme ou adresse de courriel
password = Mot de passe
stay-signed-in = Garder ma session ouverte sur cet appareil
stay-signed-in-hint = À ne pas cocher sur un ordinateur partagé. Sans cela, la session s’arrête avec le navigateur.
sign-in-needed = Cette page demande de se connecter.
sign-in-refused = Ce nom et ce mot de passe ne vont pas ensemble.
why-an-account = Un compte, pour quoi faire ?
why-an-account-text = Lire et répondre aux quiz n’en demande pas. Un compte retient où vous en étiez, sur tous vos appareils.
no-account-yet = Pas encore de compte ?
account-already = Déjà un compte ?
pseudonym-hint = Le nom sous lequel vous vous connecterez. Il n’a pas à être votre vrai nom, et personne d’autre ne le voit que les personnes qui tiennent ce site.
password-hint = Douze caractères au moins. Une phrase que vous retenez convient très bien.
registration-code = Code d’inscription
registration-code-hint = Le code que vous a donné l’association qui tient ce site.
what-we-keep = Ce que nous gardons
what-we-keep-text = Votre pseudonyme, votre mot de passe sous une forme illisible, votre adresse si vous en donnez une, les étapes faites, vos résultats et les appareils connectés. Rien qui ne serve à cela ; la page des données personnelles dit tout.
registration-closed = On ne peut pas créer de compte sur ce site. Tout se lit sans compte, quiz compris.

## What is wrong in a form

one-thing-to-mend =
    { $n ->
        [one] Il reste une chose à corriger
       *[other] Il reste { $n } choses à corriger
    }

pseudonym-too-short = Un pseudonyme a au moins deux caractères.
pseudonym-too-long = Un pseudonyme a au plus quarante caractères.
pseudonym-characters = Un pseudonyme est fait de lettres, de chiffres, d’espaces et des signes - _ . ’
pseudonym-taken = Ce pseudonyme est déjà pris.

password-too-short =
    { $n ->
        [one] Ce mot de passe est trop court d’un caractère.
       *[other] Ce mot de passe est trop court de { $n } caractères.
    }

password-too-long = Ce mot de passe est trop long.
password-common = Ce mot de passe est trop courant : on l’essaierait en premier.
password-predictable = Ce mot de passe est une répétition ou une suite : on le devinerait.
password-is-pseudonym = Ce mot de passe ressemble trop au pseudonyme.
password-wrong = Ce n’est pas votre mot de passe.
code-wrong = Ce n’est pas le bon code.
too-busy = Trop de personnes se connectent en ce moment. Réessayez dans quelques secondes : rien n’est perdu.

## My account

my-account = Mon compte
my-settings = Mes réglages
account-changed = C’est enregistré.
change-pseudonym = Changer de pseudonyme
change-password = Changer de mot de passe
current-password = Mot de passe actuel
new-password = Nouveau mot de passe
change-password-hint = Douze caractères au moins. Les autres appareils seront déconnectés.
keep-change = Enregistrer
my-devices = Mes appareils connectés
this-device = Cet appareil
unknown-device = Appareil inconnu
session-seen = Utilisé le { $seen }, connecté depuis le { $since }
end-session = Fermer la session
end-session-of = Fermer la session : { $device }
end-other-sessions = Déconnecter tous les autres appareils
