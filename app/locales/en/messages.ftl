### English: the words for every language that has none of its own yet, and the file that translators start from.
### What the comments and the signs mean: README.md in the folder above.

# How numbers and dates are written: day before month, as most of those who read English as a second language do.
-formats = en-GB

## Around every page

skip-to-content = Skip to content
main-navigation = Main
breadcrumb = Breadcrumb
courses = Courses
read-site-in = Read this site in
runs-on-ardoise = This site runs on Ardoise, free software that any association can install for itself.
no-account-needed = No account is asked for and no cookie is set.
texts-under-licence = Unless stated otherwise, courses are licensed under

## Catalogue and course

# $n (Number): how many
lessons-count =
    { $n ->
        [one] { $n } lesson
       *[other] { $n } lessons
    }

# $n (Number): how many
activities-count =
    { $n ->
        [one] { $n } activity
       *[other] { $n } activities
    }

# $n (Number): how many
quizzes-count =
    { $n ->
        [one] { $n } quiz
       *[other] { $n } quizzes
    }

# $n (Number): how many
modules-count =
    { $n ->
        [one] { $n } module
       *[other] { $n } modules
    }

# $names (String): languages, each in its own name, with commas between
in-languages = In { $names }

# $own (String): the name of the language that the text is in, in that language
not-translated = This text has not been translated yet: here it is in its original language ({ $own }).

what-you-will-learn = What you will be able to do
what-to-know-before = What you should know before

# $level (String): for whom the course is, in the words of its authors
level-is = Level: { $level }

course-plan = Course plan
module = Module

# $n (Number): the place of the module in its course, from 1
module-number = Module { $n }

steps = Steps

# $n (Number): the place of the step in its module, from 1
# $of (Number): how many steps the module has
step-of = step { $n } of { $of }

start-course = Start the course
lesson = Lesson
activity = Activity
quiz = Quiz

## Durations

# $minutes (Number): under 60
duration-minutes = { $minutes } min

# $hours (Number): a whole number of hours
duration-hours = { $hours } h

# $hours (Number): the whole hours
# $minutes (Number): the minutes beyond them, always in two digits
duration-hours-and-minutes = { $hours } h { NUMBER($minutes, minimumIntegerDigits: 2) }

# $duration (String): one of the three above
reading-duration = { $duration } read

# $duration (String): one of the three above
about-duration = about { $duration }

## Lesson and activity

objectives = Objectives
in-this-lesson = In this lesson
in-this-activity = In this activity
neighbours = Neighbouring steps
previous-step = Previous step
next-step = Next step

# $names (String): names, with commas between
by-authors = By { $names },{" "}

under-licence = licensed under

## Quiz

# $n (Number): how many
questions-count =
    { $n ->
        [one] { $n } question
       *[other] { $n } questions
    }

# $percent (Number): from 0 to 100
pass-mark = Passed from { $percent }%

quiz-is-private = Nobody but you sees your answers, and you may start again as often as you like.
start-quiz = Start the quiz
quiz-withheld = This quiz is held back while a mistake in its text is being mended. Please come back a little later.

# $n (Number): the place of the question in its quiz, from 1
question-number = Question { $n }

# $n (Number): how many questions the quiz has; follows question-number, and only screen readers say it
of-total = of { $n }

one-answer = One answer
several-answers = Several answers may be right
your-answer = Your answer
text-hint = Capitals and accents do not count.
exact-hint = To be written exactly, with its capitals, accents and signs.

# $example (String): a number with the decimal sign of the question's language, 3.5 or 3,5
number-hint = A number, for example 12 or { $example }.

grade-my-answers = Grade my answers
save-for-later = Save and finish later
answers-saved = Your answers are saved. Keep this page’s address to take them up again.
being-graded = Grading…
some-answers-unusable = Some answers could not be read. Nothing is lost: mend them, then send again.
not-a-number = Write a number, in digits.
answer-too-long = This answer is too long.
answer-unusable = This answer cannot be used.

## Result

# $title (String): the title of the quiz
result-of = Result: { $title }

# $title (String): the title of the quiz
error-in = To mend: { $title }

your-result = Your result

# $score (String): a number as the language writes it, for example 7.5
# $max (String): the same
score-of = { $score } out of { $max }

passed = Threshold reached

# $percent (Number): from 0 to 100
not-passed = The threshold is { $percent }%

right = Right
partly-right = Partly right
to-review = To review
your-choice = your choice
right-answer = right answer
you-wrote = You wrote:
no-answer = No answer
accepted-answers = Accepted answers:
explanation = Explanation
try-again = Try again
back-to-module = Back to the module
keep-this-address = Keep this page’s address if you want to see this result again: nothing else leads to it.
network-failed = The server did not answer. Your answers are still here: try again.

## Errors

not-found-title = This page does not exist
not-found-text = The address may be incomplete, or the page has moved. The catalogue leads to every course.
to-catalogue = See the courses
internal-error-title = The server met a problem
internal-error-text = It is not your doing. Try again in a moment; those who run this site are told by its log.
forbidden-title = This request comes from another site
forbidden-text = To be safe, it changed nothing. Open the page here, then try again.
bad-request-title = This request could not be read
bad-request-text = Go back to the previous page and try again.
