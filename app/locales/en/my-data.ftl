### English, one's own data. See messages.ftl for what holds for all of them.

my-data = My data
my-data-kept = What is kept
my-data-kept-account = Your pseudonym, your password in a form that cannot be read, the language of your letters, and when the account was made and last used.
my-data-kept-address = Your e-mail address, if you gave one.
my-data-kept-devices = The devices that are signed in: browser, system and dates.
my-data-kept-progress = The steps done, the boxes ticked, and where you stopped in each course.
my-data-kept-answers = Your answers to quizzes, with the questions asked and the results.
my-data-kept-acts = For a year, what the site’s administration did to your account.
my-data-not-asked = Neither a real name nor a date of birth is asked for.
my-data-unused = An account that nobody uses goes after two years, with all that belongs to it. Without a confirmed e-mail address, nothing can warn you.
my-data-unused-warned = An account that nobody uses goes after two years, with all that belongs to it. If this site sends e-mail, it warns you thirty days before.
my-data-download = Download my data
my-data-download-text = A ZIP archive with all of the above: pages to read in a browser, and a JSON file for other software. No password is in it.
my-data-erase = Erase my progress
my-data-erase-text = Steps done, ticked boxes, where you stopped, answers and results are erased at once and cannot come back. The account stays.
my-data-erased = Your progress is erased.
my-data-delete = Delete my account
my-data-delete-text = All your devices are signed out. For seven days you can still sign in and keep the account. Then it is gone from the site’s database and files, with all that belongs to it.

# $n (Number): days
my-data-backups-days =
    { $n ->
        [one] The site’s backups still hold it for { $n } day.
       *[other] The site’s backups still hold it for { $n } days.
    }

my-data-no-backups = There is no backup that still holds it.
my-data-backups-unknown = Backups of the site may still hold it for some time: those who run this site know how long.
my-data-account-kept = Your account is kept.

# $date (String): a date in words
account-leaves-on = Your account will be deleted on { $date }, as you asked.

keep-my-account = Keep my account
leaving = Your account is about to go
leaving-text = You are signed out on all your devices. The account goes in seven days; until then you can sign in and keep it.
leaving-sign-in = Sign in and keep the account
