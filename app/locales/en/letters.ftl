### English. The comment above each message names what it has to be given, and what that is.

## Letters by e-mail: what all of them say

letter-greeting = Hello,
# $label (String): what the link does
letter-link = { $label }:
# $n (Number): hours
letter-link-hours = This link works once, for { $n } hours.
# $n (Number): minutes
letter-link-minutes = This link works once, for { $n } minutes.
letter-copy-link = If the button does not open, copy this address into your browser:
# $site (String): the site’s name
letter-sent-by = This message was sent automatically by the site { $site }:
letter-contact = A question? The people who run this site answer here:

## Letter: confirm an address

# $site (String): the site’s name
letter-confirm-subject = Confirm your address for { $site }
# $site (String): the site’s name
letter-confirm-reason = Somebody, probably you, gave this address for their account on { $site }. Confirm that it is yours, and the site can write to you, for example if you forget your password.
letter-confirm-link = Confirm my address
letter-confirm-otherwise = If you did not ask for this, do nothing: without a confirmation, this address is erased from the site after seven days.

## Letter: choose a new password

# $site (String): the site’s name
letter-reset-subject = A new password for { $site }
# $name (String): the pseudonym
# $site (String): the site’s name
letter-reset-reason = Somebody, probably you, asked for a new password for your account “{ $name }” on { $site }.
letter-reset-link = Choose a new password
letter-reset-otherwise = If you did not ask for this, do nothing: your password stays the same. Do not pass this link on to anybody.

## Letter: another account has this address

# $site (String): the site’s name
letter-in-use-subject = You already have an account on { $site }
# $site (String): the site’s name
# $name (String): the pseudonym
letter-in-use-reason = Somebody, perhaps you, has just given this address for another account on { $site }. It already belongs to your account “{ $name }”, and can serve one account only.
letter-in-use-otherwise = If you had forgotten this account or its password, find it again by this link. If it was not you, do nothing: nothing has changed.
letter-in-use-link = Find my account again

## Letter: the account has another address

# $site (String): the site’s name
letter-changed-subject = The address of your account on { $site } has changed
# $name (String): the pseudonym
# $site (String): the site’s name
letter-changed-reason = Your account “{ $name }” on { $site } is not linked to this address any more: it was replaced or removed in the settings. We will not write here again.
letter-changed-otherwise = If it was not you, somebody knows your password. Sign in if you still can, change it and put your address back; otherwise write to the people who run this site.
letter-changed-link = Sign in

## Letter: the account has another password

# $site (String): the site’s name
letter-password-subject = The password of your account on { $site } has changed
# $name (String): the pseudonym
# $site (String): the site’s name
letter-password-reason = The password of your account “{ $name }” on { $site } has just been changed. If it was you, all is well.
letter-password-otherwise = If it was not you, choose another one right away by this link: every open session will be closed.
letter-password-link = Choose a new password

## Letter: an account that nobody uses

# $site (String): the site’s name
letter-inactive-subject = Your account on { $site } will soon be deleted
# $name (String): the pseudonym
# $site (String): the site’s name
# $date (String): a day
letter-inactive-reason = Nobody has signed in to your account “{ $name }” on { $site } for a long time. The site does not keep accounts that nobody uses: this one will be deleted on { $date }, with its progress and results.
letter-inactive-link = Sign in and keep my account
letter-inactive-otherwise = If you do not need it any more, do nothing.

## Letter: a deletion that was asked for

# $site (String): the site’s name
letter-deletion-subject = Your account on { $site } is going to be deleted
# $name (String): the pseudonym
# $site (String): the site’s name
# $date (String): a day
letter-deletion-reason = You asked for your account “{ $name }” on { $site } to be deleted. It will be deleted on { $date }, with its progress and results. To change your mind, sign in before that day and cancel the deletion.
letter-deletion-link = Keep my account
letter-deletion-otherwise = If you did not ask for this, cancel the deletion and change your password.
