### English. The comment above each message names what it has to be given, and what that is.

## Forgotten passwords

forgot-title = Forgotten password
forgot-text = Give the address that you confirmed for your account. You will get a link there to choose another password.
email-address = E-mail address
email-no-address = This is not an e-mail address, such as name@example.org.
forgot-send = Get the link
forgot-sent-title = Look at your mail
# $n (Number): minutes
forgot-sent-text = If an account has confirmed this address, a message arrives there within a few minutes, with a link that works for { $n } minutes. Otherwise nothing is sent.
forgot-nothing-came = Nothing came? Look among the unwanted messages, then try again. An account without a confirmed address cannot get a link.
no-mail-title = This site sends no e-mail
forgot-no-mail = So the link to choose another password cannot reach you in this way. The people who run this site can give you one.
# $contact (String): an address
forgot-write-to = Write to them: { $contact }

## The page where a new password is chosen

reset-title = Choose another password
# $name (String): the pseudonym
reset-of = For the account “{ $name }”. Every device that is signed in will have to sign in again.
reset-button = Change the password
reset-done = Your password is changed. Sign in.

## The page that confirms an address

confirm-title = Confirm an address
# $address (String): the address
# $name (String): the pseudonym
confirm-question = Confirm the address { $address } for the account “{ $name }”?
confirm-button = Confirm
confirm-otherwise = If this account is not yours, close this page: nothing changes.
confirm-done-title = The address is confirmed
confirm-done-text = You can sign in with it, and choose another password by it. You can change or remove it in your settings.
confirm-taken-title = This address has an account already
confirm-taken-text = Another account has confirmed it meanwhile, and an address can serve one account only. If it is yours, sign in to it.
link-gone-title = This link does not work any more
link-gone-text = It was used, it is too old, or a newer one has replaced it.
confirm-again = Ask for another link in my settings
forgot-again = Ask for another link

## Settings: the address

my-email = E-mail address
my-email-text = Optional. It serves to sign in, to choose another password, and to tell you what concerns your account. Nothing else is sent there.
# $address (String): the address
my-email-confirmed = Confirmed address: { $address }
# $address (String): the address
# $n (Number): hours
my-email-waits = Waiting: { $address }. Open the link that was sent to this address, which works for { $n } hours. Without a confirmation, it is erased after seven days.
my-email-none = No address.
my-email-no-mail = This site sends no e-mail: an address would be of no use here.
keep-email = Send a link to this address
remove-email = Remove the address
my-email-optional = Optional. To choose another password if you forget it: you will get a link to confirm it.
