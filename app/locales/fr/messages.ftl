### French. No-break spaces are written as themselves: U+202F before ; ! ? and inside « », U+00A0 before : and %.
### Apostrophes are curved (’). A test looks after all of it.

## Around every page

skip-to-content = Aller au contenu
main-navigation = Principale
breadcrumb = Fil d’Ariane
courses = Cours
read-site-in = Lire ce site en
runs-on-ardoise = Ce site fonctionne avec Ardoise, un logiciel libre que chaque association peut installer chez elle.
texts-under-licence = Sauf mention contraire, les cours sont sous licence
display = Affichage
accessibility = Accessibilité
accessibility-not-audited = Accessibilité : non conforme
feed = Flux des nouveautés
site-kept-by = Ce site est tenu par
write-to-them = Leur écrire

## Home

open-courses = Les cours ouverts
course = Cours
how-one-learns-here = Comment on apprend ici
ask-account = Faut-il un compte ?
answer-account = Non. Les leçons, les activités et les quiz s’ouvrent sans inscription, et fonctionnent sans JavaScript.
ask-data = Que sait-on de moi ?
answer-data = Rien que vous n’ayez écrit ici. Aucune mesure d’audience, aucun appel à un autre site, et aucun cookie tant que vous ne réglez pas l’affichage ou ne vous connectez pas.
ask-reuse = Puis-je réutiliser un cours ?
answer-reuse = Chaque leçon indique sa licence et ses auteurs. Une licence libre permet de la reprendre, de l’adapter et de l’imprimer pour un atelier.
ask-mistake = J’ai trouvé une erreur
answer-mistake = Quand un cours est écrit en public, un lien sous chaque leçon mène au texte à corriger.

## Catalogue and course

modules-count =
    { $n ->
        [one] { $n } module
       *[other] { $n } modules
    }

not-translated = Ce texte n’est pas encore traduit : le voici dans sa langue d’origine ({ $own }).
what-you-will-learn = Ce que vous saurez faire
what-to-know-before = Ce qu’il faut savoir avant
course-plan = Plan du cours
module = Module
module-number = Module { $n }
steps = Étapes
step-of = étape { $n } sur { $of }
start-course = Commencer le cours
lesson = Leçon
activity = Activité
quiz = Quiz
modules-and-steps = { $modules }, { $steps }

steps-count =
    { $n ->
        [one] { $n } étape
       *[other] { $n } étapes
    }

about-this-course = Fiche du cours
written-by = Écrit par
last-revised = Mis à jour
licence = Licence
take-along = Emporter
whole-course-on-one-page = Tout le cours sur une page, à imprimer
found-a-mistake = Une erreur ?
propose-correction = Proposer une correction
start-module = Commencer le module
no-step-yet = Ce module n’a pas encore d’étape.
neighbouring-modules = Modules voisins
previous-module = Module précédent
next-module = Module suivant
text-under-licence = Texte sous licence
text-by-under-licence = Texte de { $names }, sous licence
revised-on = Texte revu le

## Further reading of a course

further-reading = Pour aller plus loin
further-reading-lead = Ce que les leçons de ce cours donnent à lire, à voir et à essayer ensuite.

## Credits

credits = Crédits
credits-of-course = Crédits du cours
credits-lead = Qui a fait ce cours, et sous quelles licences.
credits-texts = Textes
credits-media = Images et autres médias
no-media = Ce cours ne montre ni image ni autre média.
made-by = Œuvre de
third-party = Œuvre d’un tiers
source = Source
seen-in = Se trouve dans
licence-unknown = Inconnue : personne ne l’indique.
maker-unknown = Personne n’est nommé.

## Durations

duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-and-minutes = { $hours } h { NUMBER($minutes, minimumIntegerDigits: 2) }
reading-duration = { $duration } de lecture
about-duration = environ { $duration }

## Lesson and activity

objectives = Objectifs
in-this-lesson = Dans cette leçon
in-this-activity = Dans cette activité
neighbours = Étapes voisines
previous-step = Étape précédente
next-step = Étape suivante

## Paper

contents = Sommaire
how-to-print = Cette page réunit tout le cours. Pour l’imprimer ou en faire un PDF, passez par le menu de votre navigateur. Les réponses des quiz n’y sont pas.
read-it-at = À lire en ligne :

## Display

display-title = Affichage
set-display = Régler l’affichage
display-text = Réglez la page comme elle vous convient. L’exemple change avec vos choix.
colours = Couleurs
theme-auto = Comme mon appareil
theme-light = Cahier (clair)
theme-dark = Ardoise (sombre)
text-size = Taille du texte
size-m = Normale
size-l = Grande
size-xl = Très grande
size-xxl = Immense
line-height = Interligne
leading-normal = Normal
leading-loose = Aéré
leading-looser = Très aéré
line-length = Longueur des lignes
measure-normal = Normale
measure-narrow = Courte
measure-wide = Longue
lettering = Police des leçons
lettering-serif = Avec empattements
lettering-sans = Sans empattements
keep-this-choice = Retenir ce choix
display-cookie = Votre choix est gardé un an dans un cookie de ce site, qui ne dit rien d’autre. Remettez tout à l’état de départ pour l’effacer.
sample-title = Exemple
sample-text = Une association choisit ses outils comme elle choisit son local : on regarde qui y entre, ce que l’on y garde, et comment on pourra en partir. Rien ne presse. On essaie d’abord à quelques-uns, on note ce qui gêne, puis on en parle à tout le monde.

## Accessibility statement

accessibility-lead = Ce site veut être utilisable par tout le monde, quels que soient l’appareil, la vue, l’ouïe, la main ou l’attention du moment.
accessibility-state = État de conformité
accessibility-state-text = Le logiciel de ce site, Ardoise, est construit et vérifié d’après les WCAG 2.2, niveau AA, et le RGAA 4.1. Ce site lui-même n’a pas fait l’objet d’un audit : au sens du RGAA, il est donc déclaré non conforme tant que personne ne l’a vérifié.
accessibility-done = Ce qui est fait
accessibility-done-keyboard = Tout se fait au clavier, dans un ordre logique, et l’endroit où l’on se trouve se voit toujours.
accessibility-done-script = Rien n’exige JavaScript.
accessibility-done-contrast = Les contrastes suffisent de jour comme de nuit, et la couleur ne dit jamais rien à elle seule.
accessibility-done-zoom = La page se lit sur 320 pixels de large et agrandie à 400 % ; la page « Affichage » règle la taille, l’interligne et la longueur des lignes.
accessibility-done-forms = Chaque champ a une étiquette, et chaque erreur est dite près de son champ et en tête de la page.
accessibility-done-tests = Chaque version du logiciel est vérifiée par axe-core sur tous les modèles de page, en clair et en sombre, en français et en anglais, sur petit et sur grand écran.
accessibility-limits = Ce que l’on sait imparfait
accessibility-limit-content = Les images, vidéos et documents que les cours ajoutent dépendent de leurs auteurs.
accessibility-limit-tested = Les vérifications automatiques ne voient pas tout, et aucune personne utilisant un lecteur d’écran au quotidien n’a encore essayé chaque page.
accessibility-tell = Signaler un obstacle
accessibility-contact = Si quelque chose vous arrête, dites-le aux personnes qui tiennent ce site. Elles chercheront une solution ou une autre façon de vous donner le contenu.
accessibility-no-contact = Ce site n’indique pas encore comment joindre les personnes qui le tiennent.
accessibility-remedy = En France, si vous restez sans réponse, vous pouvez vous adresser au Défenseur des droits.

## Quiz

question = Question
questions = Questions
percent = { $n } %

questions-count =
    { $n ->
        [one] { $n } question
       *[other] { $n } questions
    }

pass-mark = Réussi à partir de { $percent } %
quiz-is-private = Aucun nom n’est demandé. Vos réponses ne sont visibles que par qui a l’adresse de votre essai et par les personnes qui tiennent le serveur ; vous pouvez recommencer autant que vous voulez.
start-quiz = Commencer le quiz
quiz-withheld = Ce quiz est retenu le temps de corriger une erreur dans son énoncé. Revenez un peu plus tard.
question-number = Question { $n }
of-total = sur { $n }
one-answer = Une seule réponse
several-answers = Plusieurs réponses possibles
your-answer = Votre réponse
text-hint = Les majuscules et les accents ne comptent pas.
exact-hint = À écrire exactement, majuscules, accents et signes compris.
number-hint = Un nombre, par exemple 12 ou { $example }.
check-one-by-one = Vous pouvez vérifier chaque réponse en chemin : une fois vérifiée, elle ne change plus.
attempt-kept = Les réponses qui ne sont pas corrigées sont gardées sept jours après le dernier enregistrement.
hint-number = Indice { $n }
show-hint = Voir un indice

hints-left = (encore { $n })

check-answer = Vérifier cette réponse
finish-quiz = Terminer et voir mon résultat
choose = choisir…
order-how = Donnez sa place à chaque étape
move-up = Monter
move-down = Descendre
at-place = Maintenant à la place { $place } sur { $of }.
match-how = Choisissez ce qui va avec chacun
match-choices = Les choix :
cloze-how = Remplissez les trous
blank-number = Trou { $n }
open-how = Cette réponse n’est pas notée : vous la comparerez ensuite à une réponse possible.
same-place = Deux étapes ont la même place : donnez à chacune la sienne.
nothing-to-check = Répondez d’abord, puis vérifiez.
answers-kept = Vos réponses sont enregistrées.
answers-not-kept = Vos réponses n’ont pas pu être enregistrées. Un nouvel essai suit tout seul.

grade-my-answers = Corriger mes réponses
save-for-later = Enregistrer et finir plus tard
answers-saved = Vos réponses sont enregistrées. Gardez l’adresse de cette page pour reprendre.
being-graded = Correction en cours…
some-answers-unusable = Certaines réponses n’ont pas pu être lues. Rien n’est perdu : corrigez-les, puis envoyez à nouveau.
not-a-number = Écrivez un nombre, en chiffres.
answer-too-long = Cette réponse est trop longue.
answer-unusable = Cette réponse ne peut pas être prise en compte.

## Result

result-of = Résultat : { $title }
error-in = À corriger : { $title }
your-result = Votre résultat
score-of = { $score } sur { $max }
passed = Seuil atteint
not-passed = Le seuil est à { $percent } %
right = Juste
partly-right = En partie juste
to-review = À revoir
your-choice = votre choix
right-answer = bonne réponse
you-wrote = Vous avez écrit :
no-answer = Pas de réponse
accepted-answers = Réponses acceptées :
explanation = Explication
result-kept-until = Ce résultat est gardé jusqu’au { $date }, puis effacé.
nothing-is-graded = Rien n’est noté ici : comparez vos réponses aux explications.
not-graded = Non notée
your-order = Votre ordre :
right-order = Le bon ordre :
without-place = sans place
goes-with = Va avec :
you-chose = Vous avez choisi :
compare-yourself = Que pensez-vous de votre réponse, maintenant que vous avez lu l’explication ?
judged-right = Elle dit l’essentiel
judged-partly = Elle en dit une partie
judged-wrong = Elle passe à côté
your-judgement = Votre avis :

for-questions =
    { $n ->
        [one] Pour la question { $list }
       *[other] Pour les questions { $list }
    }

try-again = Recommencer
back-to-module = Revenir au module
keep-this-address = Gardez l’adresse de cette page si vous voulez revoir ce résultat : elle seule y mène.
network-failed = Le serveur n’a pas répondu. Vos réponses sont toujours là : essayez à nouveau.

## A video of another site

video-is-sent-by = { $host } envoie cette vidéo à votre navigateur, et voit donc votre adresse IP.
watch-on = La voir sur { $host }
video-belongs-to = Cette vidéo fait partie de :

## Errors

not-found-title = Cette page n’existe pas
not-found-text = L’adresse est peut-être incomplète, ou la page a été déplacée. Le catalogue mène à tous les cours.
to-catalogue = Voir les cours
internal-error-title = Le serveur a rencontré un problème
internal-error-text = Ce n’est pas de votre fait. Réessayez dans un instant ; les personnes qui tiennent ce site en sont averties par son journal.
forbidden-title = Cette demande vient d’un autre site
forbidden-text = Par prudence elle n’a rien changé. Ouvrez la page ici, puis recommencez.
bad-request-title = Cette demande n’a pas pu être lue
bad-request-text = Revenez à la page précédente, puis recommencez.
