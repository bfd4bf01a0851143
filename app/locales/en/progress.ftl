### English, progress. See messages.ftl for what holds for all of them.

## The end of a step

lesson-read-question = Finished reading?
activity-done-question = Finished the activity?

# $steps (String): how many steps are done of how many
will-be-added = It will be added to your path: { $steps }.

# $done (Number): how many steps are done
# $of (Number): how many there are
steps-done-of =
    { $done ->
        [one] { $done } step done of { $of }
       *[other] { $done } steps done of { $of }
    }

mark-done = Mark as done
mark-undone = Not done yet
lesson-done = Lesson done
activity-done = Activity done
quiz-done = Quiz done
quiz-not-done = This quiz is still to be done

# $ticked (Number): how many boxes are ticked
# $of (Number): how many there are
boxes-ticked =
    { $ticked ->
        [one] { $ticked } box ticked of { $of }
       *[other] { $ticked } boxes ticked of { $of }
    }

boxes-make-it-done = Once all of them are, the activity is done.
keep-ticks = Save the ticked boxes
# What a script says beside boxes that save themselves.
kept-short = Saved.
not-kept = Not saved: try again with the button.
stop-here = Remember where I stop
stop-at = I stop at
at-the-beginning = The beginning
place-kept = Remembered: you will go on here.
# Before a link that signs in.
to-find-back = To find your place again, on all your devices:
my-results-here = My attempts
# In the place of a score, where a quiz gives no points.
no-points = no score

## Marks in the plan of a course

step-done = done

# $steps (String): how many steps are done of how many
# $left (String): how long the others take
module-done-of = { $steps }, { $left } left
course-complete = All the steps of this course are done.

## Going on

go-on = Go on

# $date (String)
last-time = Last time, on { $date }

## My path

my-path = My path
my-courses = My courses
finished-courses = Finished courses
nothing-begun = You have not begun anything yet. Mark a lesson as done or answer a quiz, and it will appear here.
choose-course = Choose a course

# $date (String)
started-on = begun on { $date }

# $course (String): its title
progress-by-module = Progress by module: { $course }
not-yet = not yet
quiz-results = Quiz results

# $course (String): its title
results-of-course = Quiz results: { $course }
best-result = Best
last-result = Last
attempts-made = Attempts
latest-days = The last days
# Before the title of a lesson that was read.
lesson-read = Lesson read
no-longer-in-course = What you did and is no longer in this course
no-longer-on-site = Courses that left this site
no-longer-on-site-text = What you did in them stays yours.

# $date (String)
done-on = done on { $date }
