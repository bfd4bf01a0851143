### French. No-break spaces are written as themselves: U+202F before ; ! ? and inside « », U+00A0 before : and %.
### Apostrophes are curved (’). A test looks after all of it.

## Around every page

skip-to-content = Aller au contenu
main-navigation = Principale
breadcrumb = Fil d’Ariane
courses = Cours
read-site-in = Lire ce site en
runs-on-ardoise = Ce site fonctionne avec Ardoise, un logiciel libre que chaque association peut installer chez elle.
no-account-needed = Aucun compte n’est demandé, aucun cookie n’est déposé.
texts-under-licence = Sauf mention contraire, les cours sont sous licence

## Catalogue and course

lessons-count =
    { $n ->
        [one] { $n } leçon
       *[other] { $n } leçons
    }

activities-count =
    { $n ->
        [one] { $n } activité
       *[other] { $n } activités
    }

quizzes-count = { $n } quiz

modules-count =
    { $n ->
        [one] { $n } module
       *[other] { $n } modules
    }

in-languages = En { $names }
not-translated = Ce texte n’est pas encore traduit : le voici dans sa langue d’origine ({ $own }).
what-you-will-learn = Ce que vous saurez faire
what-to-know-before = Ce qu’il faut savoir avant
level-is = Niveau : { $level }
course-plan = Plan du cours
module = Module
module-number = Module { $n }
steps = Étapes
step-of = étape { $n } sur { $of }
start-course = Commencer le cours
lesson = Leçon
activity = Activité
quiz = Quiz

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
by-authors = Par { $names },{" "}
under-licence = sous licence

## Quiz

questions-count =
    { $n ->
        [one] { $n } question
       *[other] { $n } questions
    }

pass-mark = Réussi à partir de { $percent } %
quiz-is-private = Personne d’autre que vous ne voit vos réponses, et vous pouvez recommencer autant que vous voulez.
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
try-again = Recommencer
back-to-module = Revenir au module
keep-this-address = Gardez l’adresse de cette page si vous voulez revoir ce résultat : elle seule y mène.
network-failed = Le serveur n’a pas répondu. Vos réponses sont toujours là : essayez à nouveau.

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
