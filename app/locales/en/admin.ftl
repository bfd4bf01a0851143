### English, administration. See messages.ftl for what holds for all of them.

## Around its pages

admin = Administration
accounts = Accounts
admin-log = Log of acts
content-state = State of the content
newer = Newer
older = Older
more-pages = More pages

## Accounts

find-account = Find an account
find-account-hint = The beginning of a pseudonym, or a whole confirmed e-mail address.
find = Find
found-accounts = Accounts found, the newest first
no-account-found = No account was found.
role = Role
role-learner = Learner
role-author = Author
role-admin = Administrator

# $since (String): a date
# $seen (String): a date
account-seen = since { $since }, last seen on { $seen }

# $date (String): a date
account-disabled = disabled since { $date }

# $date (String): a date
account-going = deletion asked for, on { $date }

account-has-email = with a confirmed e-mail address
account-has-no-email = without a confirmed e-mail address
back-to-accounts = Back to the accounts

## Acts

own-account-text = This is your own account: your settings change it. Its role and its use are for another administrator to change.
change-role = Change the role
change-role-text = Learners keep their progress. Authors also see the state of the content. Administrators also look after accounts. The sessions of this account end: it has to sign in again.
new-password-link = A new password
make-reset-link = Make a link
make-reset-link-text = For someone who has no confirmed e-mail address, or receives nothing: a link by which a new password can be chosen, once, within 30 minutes.
reset-link = The link
reset-link-text = It is shown this once. Give it to the person who has this account and to nobody else: whoever opens it chooses the password.
disable-account = Disable the account
disable-account-text = Its sessions end at once and nobody can sign in with it; nothing is lost, and it can be enabled again.
enable-account = Enable the account
enable-account-text = Whoever has its password can sign in again.
delete-account-now = Delete the account now
delete-account-now-text = Everything that belongs to it goes from the database at once and for good: progress, results, sessions.
type-pseudonym-again = To confirm, type the pseudonym again
pseudonym-not-confirmed = This is not the pseudonym of this account.
act-done = It is done.
last-administrator = This is the last administrator: make another one first.
not-to-oneself = Administrators cannot do this to their own account.
so-already = It was so already.
account-is-disabled = This account is disabled: enable it first.

## Log

admin-log-lead = What administrators did to accounts, for a year. Accounts are shown by the names they have now.
no-note-yet = Nothing was done yet.

# $date (String): a date
# $time (String): hours and minutes
note-time = { $date }, { $time } UTC

by-command-line = command line
account-gone = a deleted account
act-created = Account made
act-disabled = Account disabled
act-enabled = Account enabled

# $role (String): the name of a role
act-role = Role changed: { $role }

act-reset = Link for a new password made
act-deleted = Account deleted

## State of the content

content-state-lead = What the last reading of the content folder found, as “ardoise check” says it. Keep it to yourself: a message may hold the right answer of a quiz.
content-sound = There is nothing to mend.
content-rejected = The last change was not published
content-findings = What is to be mended
finding-error = Error
finding-warning = Warning
last-good-served = The last good version of this file is served.

# $n (Number): how many
more-findings =
    { $n ->
        [one] And { $n } more: “ardoise check” says it.
       *[other] And { $n } more: “ardoise check” says them all.
    }
