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
texts-under-licence = Unless stated otherwise, courses are licensed under
display = Display
accessibility = Accessibility
accessibility-not-audited = Accessibility: not conformant
feed = News feed
site-kept-by = This site is run by
write-to-them = Contact them

## Home

open-courses = Open courses
course = Course
how-one-learns-here = How one learns here
ask-account = Do I need an account?
answer-account = No. Lessons, activities and quizzes open without registering, and work without JavaScript.
ask-data = What is known about me?
answer-data = Nothing but what you wrote here. No tracking, no requests to other sites, and no cookie unless you adjust the display or sign in.
ask-reuse = May I reuse a course?
answer-reuse = Every lesson states its licence and its authors. A free licence lets you take it up, adapt it and print it for a workshop.
ask-mistake = I have found a mistake
answer-mistake = Where a course is written in public, a link below each lesson leads to the text to mend.

## Catalogue and course

# $n (Number): how many
modules-count =
    { $n ->
        [one] { $n } module
       *[other] { $n } modules
    }

# $own (String): the name of the language that the text is in, in that language
not-translated = This text has not been translated yet: here it is in its original language ({ $own }).

what-you-will-learn = What you will be able to do
what-to-know-before = What you should know before

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
# $modules (String)
# $steps (String)
modules-and-steps = { $modules }, { $steps }

# $n (Number)
steps-count =
    { $n ->
        [one] { $n } step
       *[other] { $n } steps
    }

about-this-course = About this course
written-by = Written by
last-revised = Last revised
licence = Licence
take-along = Take it with you
whole-course-on-one-page = The whole course on one page, to print
found-a-mistake = A mistake?
propose-correction = Propose a correction
start-module = Start the module
no-step-yet = This module has no steps yet.
neighbouring-modules = Neighbouring modules
previous-module = Previous module
next-module = Next module
text-under-licence = Text licensed under

# $names (String)
text-by-under-licence = Text by { $names }, licensed under

revised-on = Text revised on

## Further reading of a course

further-reading = Further reading
further-reading-lead = What the lessons of this course give to read, to watch and to try afterwards.

## Credits

credits = Credits
credits-of-course = Credits of this course
credits-lead = Who made this course, and under which licences.
credits-texts = Texts
credits-media = Images and other media
no-media = This course shows no images and no other media.
made-by = Made by
third-party = Third-party work
source = Source
seen-in = Appears in
licence-unknown = Unknown: nobody states it.
maker-unknown = Nobody is named.

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

## Paper

contents = Contents
how-to-print = This page holds the whole course. To print it or make a PDF of it, use your browser’s menu. Quiz answers are left out.
read-it-at = To be read online at

## Display

display-title = Display
set-display = Adjust the display
display-text = Adjust the page to suit you. The sample changes with your choices.
colours = Colours
theme-auto = Like my device
theme-light = Exercise book (light)
theme-dark = Slate (dark)
text-size = Text size
size-m = Normal
size-l = Large
size-xl = Very large
size-xxl = Huge
line-height = Line spacing
leading-normal = Normal
leading-loose = Loose
leading-looser = Very loose
line-length = Line length
measure-normal = Normal
measure-narrow = Short
measure-wide = Long
lettering = Typeface of lessons
lettering-serif = With serifs
lettering-sans = Without serifs
keep-this-choice = Keep this choice
display-cookie = Your choice is kept for a year in a cookie of this site, which says nothing else. Set everything back to remove it.
sample-title = Sample
sample-text = An association chooses its tools as it chooses its premises: one looks at who comes in, what is kept there, and how one can leave again. There is no hurry. A few people try first and note what gets in the way; then everybody talks about it.

## Accessibility statement

accessibility-lead = This site wants to be usable by everybody, whatever the device, the sight, the hearing, the hand or the attention of the moment.
accessibility-state = State of conformity
accessibility-state-text = The software of this site, Ardoise, is built and checked against WCAG 2.2, level AA, and the French RGAA 4.1. The site itself has not been audited: in the sense of the RGAA it is therefore declared not conformant until somebody has checked it.
accessibility-done = What is done
accessibility-done-keyboard = Everything can be done by keyboard, in a sensible order, and the place where one is can always be seen.
accessibility-done-script = Nothing requires JavaScript.
accessibility-done-contrast = Contrasts are sufficient by day and by night, and colour never says anything alone.
accessibility-done-zoom = Pages can be read at a width of 320 pixels and enlarged to 400%; the page “Display” sets text size, line spacing and line length.
accessibility-done-forms = Every field has a label, and every error is shown beside its field and at the top of the page.
accessibility-done-tests = Every version of the software is checked by axe-core on every kind of page, in light and in dark, in French and in English, on a small and on a large screen.
accessibility-limits = What is known to be imperfect
accessibility-limit-content = Images, videos and documents that courses add depend on their authors.
accessibility-limit-tested = Automatic checks do not see everything, and nobody who uses a screen reader every day has tried each page yet.
accessibility-tell = Tell us about an obstacle
accessibility-contact = If something stops you, tell those who keep this site. They will look for a solution or for another way to give you the content.
accessibility-no-contact = This site does not say yet how to reach those who keep it.
accessibility-remedy = In France, if you get no answer, you may turn to the Défenseur des droits (the Defender of Rights).

## Quiz

question = Question
questions = Questions

# $n (Number)
percent = { $n }%

# $n (Number): how many
questions-count =
    { $n ->
        [one] { $n } question
       *[other] { $n } questions
    }

# $percent (Number): from 0 to 100
pass-mark = Pass mark: { $percent }%

quiz-is-private = No name is asked for. Your answers can be seen by whoever has the address of your attempt and by those who run the server; you may start again as often as you like.
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

check-one-by-one = You may check each answer as you go: once checked, it stands.
attempt-kept = Answers that are not graded are kept for seven days after they were last saved.

# $n (Number): the place of the hint in its question, from 1
hint-number = Hint { $n }

show-hint = Show a hint

# $n (Number): how many hints of the question are left; follows show-hint
hints-left = ({ $n } left)

check-answer = Check this answer
finish-quiz = Finish and see my result
choose = choose…
order-how = Give each step its place
move-up = Move up
move-down = Move down

# $place (Number): from 1
# $of (Number): how many places there are
at-place = Now at place { $place } of { $of }.

match-how = Choose what belongs to each
match-choices = To choose from:
cloze-how = Fill in the blanks

# $n (Number): the place of the blank in its question, from 1
blank-number = Blank { $n }

open-how = This answer is not graded: afterwards you compare it with a possible answer.
same-place = Two steps have the same place: give each its own.
nothing-to-check = Answer first, then check.
answers-kept = Your answers are saved.
answers-not-kept = Your answers could not be saved. Another try follows by itself.

grade-my-answers = Grade my answers
save-for-later = Save and finish later
answers-saved = Your answers are saved. Keep this page’s address to take them up again.
being-graded = Grading…
some-answers-unusable = Some answers could not be read. Nothing is lost: correct them, then send again.
not-a-number = Write a number, in digits.
answer-too-long = This answer is too long.
answer-unusable = This answer cannot be used.

## Result

# $title (String): the title of the quiz
result-of = Result: { $title }

# $title (String): the title of the quiz
error-in = To correct: { $title }

your-result = Your result

# $score (String): a number as the language writes it, for example 7.5
# $max (String): the same
score-of = { $score } out of { $max }

passed = Threshold reached

# $percent (Number): from 0 to 100
not-passed = Below the pass mark ({ $percent }%)

right = Right
partly-right = Partly right
to-review = To review
your-choice = your choice
right-answer = right answer
you-wrote = You wrote:
no-answer = No answer
accepted-answers = Accepted answers:
explanation = Explanation
# $date (String): a date in words
result-kept-until = This result is kept until { $date }, then deleted.

nothing-is-graded = Nothing is graded here: compare your answers with the explanations.
not-graded = Not graded
your-order = Your order:
right-order = The right order:
without-place = without a place
goes-with = Goes with:
you-chose = You chose:
compare-yourself = What do you think of your answer, now that you have read the explanation?
judged-right = It says what matters
judged-partly = It says a part of it
judged-wrong = It misses the point
your-judgement = Your judgement:

# $list (String): the numbers of the questions, joined by commas
# $n (Number): how many they are
for-questions =
    { $n ->
        [one] For question { $list }
       *[other] For questions { $list }
    }

try-again = Try again
back-to-module = Back to the module
keep-this-address = Keep this page’s address if you want to see this result again: nothing else leads to it.
network-failed = The server did not answer. Your answers are still here: try again.

## A video of another site

# $host (String): the name of a site, for example framatube.org
video-is-sent-by = { $host } sends this video to your browser, and so sees your IP address.
# $host (String): the same
watch-on = Watch it on { $host }
video-belongs-to = This video belongs to:

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
