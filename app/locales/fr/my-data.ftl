### French, one's own data. See messages.ftl for what holds for all of them.

my-data = Mes données
my-data-kept = Ce qui est gardé
my-data-kept-account = Votre pseudonyme, votre mot de passe sous une forme illisible, la langue de vos courriels, les dates de création et de dernière utilisation du compte.
my-data-kept-address = Votre adresse de courriel, si vous l’avez donnée.
my-data-kept-devices = Les appareils connectés : navigateur, système et dates.
my-data-kept-progress = Les étapes faites, les cases cochées et le dernier arrêt dans chaque cours.
my-data-kept-answers = Vos réponses aux quiz, avec les questions posées et les résultats.
my-data-kept-acts = Pendant un an, ce que l’administration du site a fait de votre compte.
my-data-not-asked = Ni nom réel ni date de naissance ne sont demandés.
my-data-unused = Un compte qui ne sert plus disparaît après deux ans, avec tout ce qui s’y rattache. Sans adresse de courriel confirmée, rien ne peut vous en avertir.
my-data-unused-warned = Un compte qui ne sert plus disparaît après deux ans, avec tout ce qui s’y rattache. Si ce site envoie des courriels, il vous en avertit trente jours avant.
my-data-download = Télécharger mes données
my-data-download-text = Une archive ZIP avec tout ce qui précède : des pages à lire dans un navigateur, et un fichier JSON pour un autre logiciel. Aucun mot de passe n’y figure.
my-data-erase = Effacer ma progression
my-data-erase-text = Étapes faites, cases cochées, derniers arrêts, réponses et résultats sont effacés tout de suite et ne peuvent pas revenir. Le compte reste.
my-data-erased = Votre progression est effacée.
my-data-delete = Supprimer mon compte
my-data-delete-text = Tous vos appareils sont déconnectés. Pendant sept jours, vous pouvez encore vous connecter et garder le compte. Ensuite, il disparaît de la base de données et des fichiers du site, avec tout ce qui s’y rattache.

my-data-backups-days =
    { $n ->
        [one] Les sauvegardes du site le contiennent encore pendant { $n } jour.
       *[other] Les sauvegardes du site le contiennent encore pendant { $n } jours.
    }

my-data-no-backups = Il n’existe pas de sauvegarde qui le contienne encore.
my-data-backups-unknown = Des sauvegardes du site peuvent le contenir encore un certain temps : les personnes qui tiennent ce site savent combien.
my-data-account-kept = Votre compte est gardé.
account-leaves-on = Votre compte sera supprimé le { $date }, comme vous l’avez demandé.
keep-my-account = Garder mon compte
leaving = Votre compte va disparaître
leaving-text = Vous êtes hors connexion sur tous vos appareils. Le compte disparaît dans sept jours ; d’ici là, une connexion permet de le garder.
leaving-sign-in = Se connecter et garder le compte
