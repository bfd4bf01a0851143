### French. No-break spaces are written as themselves: U+202F before ; ! ? and inside « », U+00A0 before : and %.
### Apostrophes are curved (’). A test looks after all of it.

## Letters by e-mail: what all of them say

letter-greeting = Bonjour,
letter-link = { $label } :
letter-link-hours = Ce lien fonctionne une seule fois, pendant { $n } heures.
letter-link-minutes = Ce lien fonctionne une seule fois, pendant { $n } minutes.
letter-copy-link = Si le bouton ne s’ouvre pas, copiez cette adresse dans votre navigateur :
letter-sent-by = Ce message automatique vient du site { $site } :
letter-contact = Une question ? Les personnes qui tiennent ce site répondent ici :

## Letter: confirm an address

letter-confirm-subject = Confirmez votre adresse pour { $site }
letter-confirm-reason = Quelqu’un, sans doute vous, a donné cette adresse pour son compte sur { $site }. Confirmez qu’elle est bien la vôtre, et le site pourra vous écrire, par exemple si vous oubliez votre mot de passe.
letter-confirm-link = Confirmer mon adresse
letter-confirm-otherwise = Si vous n’avez rien demandé, ne faites rien : sans confirmation, cette adresse est effacée du site au bout de sept jours.

## Letter: choose a new password

letter-reset-subject = Un nouveau mot de passe pour { $site }
letter-reset-reason = Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte « { $name } » sur { $site }.
letter-reset-link = Choisir un nouveau mot de passe
letter-reset-otherwise = Si vous n’avez rien demandé, ne faites rien : votre mot de passe reste le même. Ne transmettez ce lien à personne.

## Letter: another account has this address

letter-in-use-subject = Vous avez déjà un compte sur { $site }
letter-in-use-reason = Quelqu’un, peut-être vous, vient de donner cette adresse pour un autre compte sur { $site }. Elle est déjà celle de votre compte « { $name } », et ne peut servir qu’à un seul.
letter-in-use-otherwise = Si vous aviez oublié ce compte ou son mot de passe, retrouvez-le par ce lien. Si ce n’était pas vous, ne faites rien : rien n’a changé.
letter-in-use-link = Retrouver mon compte

## Letter: the account has another address

letter-changed-subject = L’adresse de votre compte sur { $site } a changé
letter-changed-reason = Votre compte « { $name } » sur { $site } n’est plus lié à cette adresse : elle a été remplacée ou retirée dans ses réglages. Nous n’écrirons plus ici.
letter-changed-otherwise = Si ce n’était pas vous, quelqu’un connaît votre mot de passe. Connectez-vous si vous le pouvez encore, changez-le et remettez votre adresse ; sinon, écrivez aux personnes qui tiennent ce site.
letter-changed-link = Me connecter

## Letter: the account has another password

letter-password-subject = Le mot de passe de votre compte sur { $site } a changé
letter-password-reason = Le mot de passe de votre compte « { $name } » sur { $site } vient de changer. Si c’était vous, tout va bien.
letter-password-otherwise = Si ce n’était pas vous, choisissez-en un autre tout de suite par ce lien : toutes les sessions ouvertes seront fermées.
letter-password-link = Choisir un nouveau mot de passe

## Letter: an account that nobody uses

letter-inactive-subject = Votre compte sur { $site } sera bientôt supprimé
letter-inactive-reason = Personne ne s’est connecté à votre compte « { $name } » sur { $site } depuis longtemps. Le site ne garde pas les comptes dont personne ne se sert : celui-ci sera supprimé le { $date }, avec sa progression et ses résultats.
letter-inactive-link = Me connecter et garder mon compte
letter-inactive-otherwise = Si vous n’en avez plus besoin, ne faites rien.

## Letter: a deletion that was asked for

letter-deletion-subject = Votre compte sur { $site } va être supprimé
letter-deletion-reason = Vous avez demandé la suppression de votre compte « { $name } » sur { $site }. Il sera supprimé le { $date }, avec sa progression et ses résultats. Pour changer d’avis, connectez-vous avant cette date et annulez la suppression.
letter-deletion-link = Garder mon compte
letter-deletion-otherwise = Si vous n’avez rien demandé, annulez la suppression et changez de mot de passe.
