### English, what somebody takes home. See messages.ftl for what holds for all of them.

# $site (String): the site's name
export-title = My data on { $site }

# $when (String): a date and a time
export-made = Made on { $when }.

export-json = The file data.json says the same for other software.
export-readme-index = pages to read in a browser
export-readme-json = the same for other software, as JSON in UTF-8
export-nothing = Nothing is kept here.
export-back = Back to the first page
export-account = Account
export-pseudonym = Pseudonym
export-email = E-mail
export-pending-email = E-mail to be confirmed
export-role = Role
export-role-learner = Learner
export-role-author = Author
export-role-admin = Administrator
export-language = Language of letters
export-created = Account made
export-last-used = Last used
export-disabled = Closed by the administration
export-delete-after = To be deleted on
export-warned = Warned of inactivity
export-devices = Devices that are signed in
export-device = Device
export-begun = Begun
export-ends = Ends
export-courses = Courses begun
export-stopped = Stopped at
export-done = What is done
export-what = What
export-kind = Kind
export-when = When
export-ticks = Ticked steps
export-letters = Letters to be sent
export-links = Links sent by e-mail
export-acts = Acts of administration
export-via = By
export-detail = Detail
export-whose = Your part
export-by-you = done by you
export-to-you = done to your account
export-attempts = Quizzes

# $n (Number): the page, from 1
# $of (Number): how many pages there are
export-attempts-page = Quizzes, page { $n } of { $of }

# $from (String): a date in words
# $to (String): a date in words
export-from-to = From { $from } to { $to }

export-saved = Last saved
export-submitted = Submitted
export-score = Score
export-threshold = Threshold
export-choices = Choices
export-hints = Hints asked for
export-given = Your answer
export-right = Right answer
