### English, accounts. See messages.ftl for what holds for all of them.

## Signing in and registering

sign-in = Sign in
sign-out = Sign out
create-account = Create an account
create-my-account = Create my account
pseudonym = Pseudonym
pseudonym-or-email = Pseudonym or e-mail address
password = Password
stay-signed-in = Stay signed in on this device
stay-signed-in-hint = Not for a shared computer. Without this, the session ends with the browser.
sign-in-needed = This page is for those who are signed in.
sign-in-refused = This name and this password do not go together.
why-an-account = What is an account for?
why-an-account-text = Reading and taking quizzes needs none. An account remembers where you were, on all your devices.
no-account-yet = No account yet?
account-already = An account already?
pseudonym-hint = The name that you will sign in with. It need not be your real name, and nobody sees it but those who keep this site.
password-hint = At least twelve characters. A sentence that you remember does very well.
registration-code = Registration code
registration-code-hint = The code that the association which keeps this site gave you.
what-we-keep = What we keep
what-we-keep-text = Your pseudonym, your password in a form that cannot be read, your address if you give one, the steps you have done, your results and the devices that are signed in. Nothing that does not serve this; the page on personal data says all of it.
registration-closed = Accounts cannot be created on this site. Everything can be read without one, quizzes included.

## What is wrong in a form

# $n (Number): how many
one-thing-to-mend =
    { $n ->
        [one] One thing is left to mend
       *[other] { $n } things are left to mend
    }

pseudonym-too-short = A pseudonym has at least two characters.
pseudonym-too-long = A pseudonym has at most forty characters.
pseudonym-characters = A pseudonym is made of letters, digits, spaces and the signs - _ . ’
pseudonym-taken = This pseudonym is taken already.

# $n (Number): how many characters are missing
password-too-short =
    { $n ->
        [one] This password is too short by one character.
       *[other] This password is too short by { $n } characters.
    }

password-too-long = This password is too long.
password-common = This password is too common: it would be tried first.
password-predictable = This password is a repetition or a sequence: it would be guessed.
password-is-pseudonym = This password is too much like the pseudonym.
password-wrong = This is not your password.
code-wrong = This is not the right code.
too-busy = Too many people are signing in just now. Try again in a few seconds: nothing is lost.

## My account

my-account = My account
my-settings = My settings
account-changed = It is kept.
change-pseudonym = Change the pseudonym
change-password = Change the password
current-password = Current password
new-password = New password
change-password-hint = At least twelve characters. The other devices will be signed out.
keep-change = Keep
my-devices = My signed-in devices
this-device = This device
unknown-device = Unknown device

# $seen (String): a date
# $since (String): a date
session-seen = Used on { $seen }, signed in since { $since }

end-session = End this session

# $device (String): such as “Firefox, Linux”
end-session-of = End this session: { $device }

end-other-sessions = Sign out all other devices
