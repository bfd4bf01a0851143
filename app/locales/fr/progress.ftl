### French, progress. See messages.ftl for what holds for all of them.

## The end of a step

lesson-read-question = Leçon lue ?
activity-done-question = Activité faite ?
will-be-added = Elle sera ajoutée à votre parcours : { $steps }.

steps-done-of =
    { $done ->
        [one] { $done } étape faite sur { $of }
       *[other] { $done } étapes faites sur { $of }
    }

mark-done = Marquer comme faite
mark-undone = Pas encore faite
lesson-done = Leçon faite
activity-done = Activité faite
quiz-done = Quiz fait
quiz-not-done = Ce quiz reste à faire
boxes-ticked =
    { $ticked ->
        [one] { $ticked } case cochée sur { $of }
       *[other] { $ticked } cases cochées sur { $of }
    }

boxes-make-it-done = Quand toutes le sont, l’activité est faite.
keep-ticks = Enregistrer les cases cochées
kept-short = Enregistré.
not-kept = Pas enregistré : réessayez avec le bouton.
stop-here = Retenir où je m’arrête
stop-at = Je m’arrête à
at-the-beginning = Au début
place-kept = C’est retenu : vous reprendrez ici.
to-find-back = Pour retrouver où vous en étiez, sur tous vos appareils :
my-results-here = Mes essais
no-points = sans note

## Marks in the plan of a course

step-done = fait
module-done-of = { $steps }, il reste { $left }
course-complete = Toutes les étapes de ce cours sont faites.

## Going on

go-on = Reprendre
last-time = La dernière fois, le { $date }

## My path

my-path = Mon parcours
my-courses = Mes cours
finished-courses = Cours terminés
nothing-begun = Vous n’avez encore rien commencé. Marquez une leçon comme faite ou répondez à un quiz : tout apparaîtra ici.
choose-course = Choisir un cours
started-on = commencé le { $date }
progress-by-module = Progrès par module : { $course }
not-yet = pas encore
quiz-results = Résultats des quiz
results-of-course = Résultats des quiz : { $course }
best-result = Meilleur
last-result = Dernier
attempts-made = Essais
latest-days = Ces derniers jours
lesson-read = Leçon lue
no-longer-in-course = Ce que vous avez fait et qui n’est plus dans ce cours
no-longer-on-site = Cours retirés de ce site
no-longer-on-site-text = Ce que vous y avez fait reste à vous.
done-on = fait le { $date }
