### French, administration.

## Around its pages

admin = Administration
accounts = Comptes
admin-log = Journal des actes
content-state = État des contenus
newer = Plus récents
older = Plus anciens
more-pages = Autres pages

## Accounts

find-account = Chercher un compte
find-account-hint = Le début d’un pseudonyme, ou une adresse électronique confirmée, entière.
find = Chercher
found-accounts = Comptes trouvés, du plus récent au plus ancien
no-account-found = Aucun compte ne correspond.
role = Rôle
role-learner = Apprentissage
role-author = Écriture des cours
role-admin = Administration
account-seen = depuis le { $since }, vu le { $seen }
account-disabled = désactivé depuis le { $date }
account-going = suppression demandée, le { $date }
account-has-email = avec une adresse électronique confirmée
account-has-no-email = sans adresse électronique confirmée
back-to-accounts = Revenir aux comptes

## Acts

own-account-text = C’est votre propre compte : vos réglages le changent. Son rôle et son usage reviennent à une autre personne de l’administration.
change-role = Changer le rôle
change-role-text = « Apprentissage » garde son parcours. « Écriture des cours » voit aussi l’état des contenus. « Administration » s’occupe aussi des comptes. Les sessions de ce compte se ferment : il faudra se connecter à nouveau.
new-password-link = Un nouveau mot de passe
make-reset-link = Faire un lien
make-reset-link-text = Pour qui n’a pas d’adresse électronique confirmée, ou ne reçoit rien : un lien qui permet de choisir un nouveau mot de passe, une fois, dans les 30 minutes.
reset-link = Le lien
reset-link-text = Il n’est montré que cette fois. Donnez-le à la personne à qui est ce compte et à nulle autre : qui l’ouvre choisit le mot de passe.
disable-account = Désactiver le compte
disable-account-text = Ses sessions se ferment aussitôt et personne ne peut plus s’y connecter ; rien n’est perdu, et il peut être réactivé.
enable-account = Réactiver le compte
enable-account-text = Qui a son mot de passe pourra s’y connecter à nouveau.
delete-account-now = Supprimer le compte maintenant
delete-account-now-text = Tout ce qui lui appartient quitte la base aussitôt et pour de bon : parcours, résultats, sessions.
type-pseudonym-again = Pour confirmer, tapez à nouveau le pseudonyme
pseudonym-not-confirmed = Ce n’est pas le pseudonyme de ce compte.
act-done = C’est fait.
last-administrator = C’est le dernier compte d’administration : faites-en d’abord un autre.
not-to-oneself = On ne peut pas faire cela à son propre compte.
so-already = C’était déjà le cas.
account-is-disabled = Ce compte est désactivé : réactivez-le d’abord.

## Log

admin-log-lead = Ce que l’administration a fait aux comptes, pendant un an. Les comptes portent le nom qu’ils ont maintenant.
no-note-yet = Rien n’a encore été fait.
note-time = { $date }, { $time } UTC
by-command-line = ligne de commande
account-gone = un compte supprimé
act-created = Compte créé
act-disabled = Compte désactivé
act-enabled = Compte réactivé
act-role = Rôle changé : { $role }
act-reset = Lien pour un nouveau mot de passe
act-deleted = Compte supprimé

## State of the content

content-state-lead = Ce que la dernière lecture du dossier des contenus a trouvé, dans les mots de « ardoise check », qui sont en anglais. Gardez-le pour vous : un message peut contenir la bonne réponse d’un quiz.
content-sound = Il n’y a rien à corriger.
content-rejected = La dernière modification n’a pas été publiée
content-findings = À corriger
finding-error = Erreur
finding-warning = Avertissement
last-good-served = La dernière bonne version de ce fichier est servie.
more-findings =
    { $n ->
        [one] Et { $n } de plus : « ardoise check » la dit.
       *[other] Et { $n } de plus : « ardoise check » les dit toutes.
    }
