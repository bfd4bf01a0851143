### Les mentions légales et la page sur les données personnelles. Voir les commentaires de la version anglaise.

## Both

fact-missing = à compléter
facts-incomplete = Cette page n’est pas complète : les personnes qui tiennent ce site n’ont pas encore donné ce qui est marqué « à compléter ».

## Legal notice

legal-notice = Mentions légales
legal-lead = Qui publie ce site, qui l’héberge, et comment les joindre.
legal-who-publishes = Qui publie ce site
legal-publisher = Éditeur
legal-form = Forme juridique
legal-registered-as = Immatriculation
legal-address = Adresse
legal-phone = Téléphone
legal-contact = Contact
legal-director = Direction de la publication
legal-who-hosts = Qui l’héberge
legal-host = Hébergeur
legal-texts = Textes et logiciel
legal-credits = Chaque cours a une page de crédits, qui nomme ses auteurs et dit d’où viennent ses images.
legal-software = Ce site fonctionne avec Ardoise, un logiciel libre sous licence publique générale GNU Affero (AGPL), version 3 ou ultérieure.
legal-report = Signaler quelque chose
legal-report-text = Pour signaler une erreur, un contenu illicite ou une atteinte à vos droits, écrivez à l’éditeur :
legal-more = Voir aussi

## Privacy

privacy = Données personnelles
privacy-lead = Ce que ce site garde de vous, pourquoi, combien de temps, et ce que vous pouvez demander.
privacy-short-reading = Lire et répondre aux quiz ne demande ni compte, ni nom, ni cookie.
privacy-short-nobody = Il n’y a ni mesure d’audience, ni publicité, et rien n’est demandé à un autre site.
privacy-short-account = Un compte, si vous en voulez un, demande un pseudonyme et un mot de passe : ni vrai nom, ni date de naissance ; l’adresse électronique est facultative.
privacy-controller = Qui en répond
privacy-responsible = Responsable du traitement
privacy-ask = Questions sur vos données
privacy-visitor = Sans compte
privacy-attempts = Vos réponses à un quiz
privacy-attempts-text = Elles sont gardées pour être corrigées et vous être montrées à nouveau : { $open } jours après le dernier enregistrement tant que l’essai n’est pas terminé, { $graded } jours pour un résultat. Aucun nom n’y est attaché : seules les personnes qui ont l’adresse de l’essai peuvent l’ouvrir, outre celles qui tiennent le serveur.
privacy-address = Votre adresse IP
privacy-address-text = Votre navigateur l’envoie à chaque demande : sans elle, aucune réponse ne vous parviendrait. Ardoise ne l’écrit nulle part ; les serveurs placés devant peuvent l’écrire dans leurs journaux, pour trouver les pannes et arrêter les attaques.
privacy-logs-kept =
    { $n ->
        [0] Aucun journal de ce genre n’est gardé.
        [one] Ces journaux sont gardés { $n } jour.
       *[other] Ces journaux sont gardés { $n } jours.
    }
privacy-visitor-basis = Nous le faisons pour vous donner la page que vous demandez et pour protéger le site : c’est notre intérêt légitime (article 6, paragraphe 1, point f, du RGPD).
privacy-account = Avec un compte
privacy-account-lead = Ce qu’un compte garde, et pour quoi faire :
privacy-name = Pseudonyme, langue, mot de passe
privacy-name-text = Pour vous reconnaître et vous parler dans votre langue. Du mot de passe, seule une empreinte (argon2id) est gardée : personne ne peut y lire le mot de passe.
privacy-mail = Adresse électronique, si vous la donnez
privacy-mail-text = Pour vous envoyer un lien quand vous avez oublié votre mot de passe, et des avis sur votre compte. Une adresse que vous ne confirmez pas est effacée après 7 jours.
privacy-path = Votre parcours
privacy-path-text = Les étapes que vous avez marquées comme faites, l’endroit où vous vous êtes arrêté, vos réponses et vos résultats : pour vous les montrer et vous laisser reprendre, sur tous vos appareils.
privacy-sessions = Vos sessions ouvertes
privacy-sessions-text = Le navigateur et le système de chaque appareil, le moment de la connexion et celui de la dernière visite : pour que vous puissiez les fermer. Une session se ferme 14 jours après votre dernière visite, et après 90 jours dans tous les cas.
privacy-last-seen = Le jour de votre dernière visite
privacy-last-seen-text = Pour supprimer les comptes que plus personne n’utilise.
privacy-failures = Les connexions manquées
privacy-failures-text = Leur nombre récent, sous une empreinte de l’adresse réseau et du pseudonyme essayé : pour freiner qui devine des mots de passe. Elles sont oubliées en deux jours au plus.
privacy-acts = Les actes d’administration
privacy-acts-text = Quand une personne qui tient ce site désactive, supprime ou modifie un compte, l’acte et sa date sont notés, sans nom ni adresse, pendant un an.
privacy-account-kept = Tout cela est gardé tant que le compte existe. Vous pouvez supprimer le compte à tout moment : pendant 7 jours vous pouvez changer d’avis, puis il n’en reste rien dans la base. Un compte que personne n’a utilisé depuis deux ans est supprimé, après un avertissement s’il a une adresse électronique confirmée.
privacy-account-basis = Nous le faisons pour vous donner le service que vous demandez (article 6, paragraphe 1, point b, du RGPD) ; compter les connexions manquées et noter les actes d’administration protège le site, ce qui est notre intérêt légitime (point f).
privacy-cookies = Cookies
privacy-cookies-text = Une visite n’en pose aucun. Ceux-ci ne servent qu’à ce que vous demandez vous-même, et n’exigent donc pas de consentement :
privacy-cookie-display = retient l’affichage que vous avez choisi sur la page « Affichage », pendant un an.
privacy-cookie-session = garde votre session ouverte, jusqu’à ce que vous la fermiez ou qu’elle se ferme d’elle-même.
privacy-recipients = Qui les voit
privacy-recipients-text = Les personnes qui tiennent ce site, et leur hébergeur, autant que la machine l’exige. Ardoise ne transmet rien à personne d’autre.
privacy-host = L’hébergeur est
privacy-mail-server = Les messages que vous demandez par courriel passent par le serveur de courriel que ces personnes ont choisi, puis par le vôtre.
privacy-videos = Une vidéo d’un autre site ne s’ouvre qu’après un clic de votre part : ce site voit alors votre adresse IP. La page dit de quel site il s’agit.
privacy-backups = Sauvegardes
privacy-backups-text =
    { $n ->
        [one] Les sauvegardes sont gardées { $n } jour. Ce que vous supprimez y reste encore ce temps-là.
       *[other] Les sauvegardes sont gardées { $n } jours. Ce que vous supprimez y reste encore ce temps-là.
    }
privacy-backups-place = Où :
privacy-backups-unknown = Combien de temps les sauvegardes sont gardées, et donc combien de temps ce que vous supprimez y reste encore :
privacy-no-backups = Il n’y a pas de sauvegarde : ce qui est supprimé disparaît pour de bon.
privacy-rights = Vos droits
privacy-rights-text = Le règlement européen sur la protection des données (RGPD) vous donne ces droits sur vos données :
privacy-right-access = savoir ce que nous avons sur vous, et en recevoir une copie ;
privacy-right-rectify = le faire corriger ;
privacy-right-erase = le faire effacer ;
privacy-right-restrict = en faire limiter l’usage, par exemple le temps d’examiner une demande ;
privacy-right-object = vous opposer à ce qui repose sur notre intérêt légitime ;
privacy-right-portable = emporter ce que vous nous avez donné, sous une forme que des programmes savent lire.
privacy-rights-account = Avec un compte, vous en faites l’essentiel vous-même : vos réglages changent ce que vous avez donné, « Mes données » vous en donne une copie complète et supprime le compte.
privacy-rights-ask = Pour le reste, écrivez-nous ; nous devons répondre dans le mois :
privacy-rights-visitor = Sans compte, nous ne savons pas quelles réponses sont les vôtres : gardez les adresses de vos essais, et joignez-les à votre demande.
privacy-free = Rien de tout cela n’est obligatoire : sans pseudonyme ni mot de passe il n’y a pas de compte, et le reste dépend de vous. Les quiz sont corrigés par le programme ; aucune décision à votre sujet n’en découle.
privacy-complaint = Si vous estimez que vos droits ne sont pas respectés, vous pouvez adresser une réclamation à la CNIL, ou à l’autorité de protection des données du pays où vous vivez. Le site de la CNIL :
