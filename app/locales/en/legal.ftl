### The legal notice and the page on privacy. They say what the program does: whoever changes that changes these.

## Both

# In place of a fact that the maintainers of the site have not given yet.
fact-missing = to be completed
facts-incomplete = This page is not complete: the people who run this site have not given yet what is marked “to be completed”.

## Legal notice

legal-notice = Legal notice
legal-lead = Who publishes this site, who hosts it, and how to reach them.
legal-who-publishes = Who publishes this site
legal-publisher = Publisher
legal-form = Legal form
legal-registered-as = Registration
legal-address = Address
legal-phone = Telephone
legal-contact = Contact
legal-director = Director of publication
legal-who-hosts = Who hosts it
legal-host = Host
legal-texts = Texts and software
legal-credits = Each course has a page of credits that names its authors and where its pictures come from.
legal-software = This site runs on Ardoise, free software under the GNU Affero General Public License, version 3 or later.
legal-report = Report something
legal-report-text = To report a mistake, illegal content or an infringement of your rights, write to the publisher:
legal-more = See also

## Privacy

privacy = Privacy
privacy-lead = What this site keeps about you, why, for how long, and what you may ask for.
privacy-short-reading = Reading and taking quizzes asks for no account, no name and no cookie.
privacy-short-nobody = There is no audience measurement, no advertising, and nothing is asked of another site.
privacy-short-account = An account, if you want one, needs a pseudonym and a password: no real name, no date of birth; an e-mail address is optional.
privacy-controller = Who is responsible
privacy-responsible = Data controller
privacy-ask = Questions about your data
privacy-visitor = Without an account
privacy-attempts = Your answers to a quiz
# $open (Number): for how many days an unfinished attempt is kept
# $graded (Number): for how many days a result is kept
privacy-attempts-text = They are kept so that they can be graded and shown to you again: { $open } days after you last saved, while the attempt is not finished; { $graded } days for a result. No name goes with them: whoever has the address of the attempt can open it, and nobody else but those who run the server.
privacy-address = Your IP address
privacy-address-text = Your browser sends it with every request: no answer could reach you otherwise. Ardoise writes it nowhere; the servers in front of it may write it into their logs, to find faults and stop attacks.
# $n (Number): for how many days
privacy-logs-kept =
    { $n ->
        [0] No such log is kept.
        [one] These logs are kept for { $n } day.
       *[other] These logs are kept for { $n } days.
    }
privacy-visitor-basis = We do this to give you the page that you ask for and to keep the site safe, which is our legitimate interest (article 6(1)(f) of the GDPR).
privacy-account = With an account
privacy-account-lead = What an account keeps, and what for:
privacy-name = Pseudonym, language, password
privacy-name-text = To know you again and speak your language. Of the password only a fingerprint (argon2id) is kept: nobody can read the password in it.
privacy-mail = E-mail address, if you give one
privacy-mail-text = To send you a link when you have forgotten your password, and notices about your account. An address that you do not confirm is dropped after 7 days.
privacy-path = Your path
privacy-path-text = The steps that you marked as done, where you stopped, your answers and results: to show them to you and let you resume, on all your devices.
privacy-sessions = Your open sessions
privacy-sessions-text = The browser and system of each device, when you signed in there and when you were last there: so that you can end them. A session ends 14 days after your last visit, and after 90 days in any case.
privacy-last-seen = The day of your last visit
privacy-last-seen-text = To delete accounts that nobody uses any more.
privacy-failures = Failed sign-ins
privacy-failures-text = How many there were of late, under a fingerprint of the network address and of the pseudonym that was tried: to slow down those who guess passwords. They are forgotten within two days.
privacy-acts = Acts of administration
privacy-acts-text = When somebody who runs this site disables, deletes or changes an account, the act and its date are noted, without a name or an address, for a year.
privacy-account-kept = All of it is kept for as long as the account exists. You may delete the account at any time: for 7 days you can change your mind, then nothing of it is left in the database. An account that nobody has used for two years is deleted, after a warning where it has a confirmed e-mail address.
privacy-account-basis = We do this to give you the service that you ask for (article 6(1)(b) of the GDPR); counting failed sign-ins and noting acts of administration keeps the site safe, which is our legitimate interest (article 6(1)(f)).
privacy-cookies = Cookies
privacy-cookies-text = A visit sets none. The following are set only for what you ask for yourself, and so need no consent:
privacy-cookie-display = keeps the look that you chose under “Display”, for a year.
privacy-cookie-session = keeps you signed in, until you sign out or the session ends.
privacy-recipients = Who sees it
privacy-recipients-text = The people who run this site, and their host, as far as running the machine takes it. Ardoise passes nothing on to anybody else.
privacy-host = The host is
privacy-mail-server = Messages that you ask for by e-mail travel through the mail server that these people have chosen, and through yours.
privacy-videos = A video of another site is opened only after you click: that site then sees your IP address. The page says which site it is.
privacy-backups = Backups
# $n (Number): for how many days
privacy-backups-text =
    { $n ->
        [one] Backups are kept for { $n } day. What you delete still stands in them for that long.
       *[other] Backups are kept for { $n } days. What you delete still stands in them for that long.
    }
privacy-backups-place = Where:
privacy-backups-unknown = For how long backups are kept, and so for how long what you delete still stands in them:
privacy-no-backups = There are no backups: what is deleted is gone.
privacy-rights = Your rights
privacy-rights-text = The European regulation on data protection (GDPR) gives you these rights about your data:
privacy-right-access = to know what we have about you, and to get a copy;
privacy-right-rectify = to have it put right;
privacy-right-erase = to have it erased;
privacy-right-restrict = to have its use restricted, while a request is being looked into for example;
privacy-right-object = to object to what rests on our legitimate interest;
privacy-right-portable = to take what you gave us along, in a form that programs can read.
privacy-rights-account = With an account you do most of it yourself: your settings change what you gave, “My data” gives you a complete copy and deletes the account.
privacy-rights-ask = For anything else, write to us; we have to answer within a month:
privacy-rights-visitor = Without an account we cannot tell which answers are yours: keep the addresses of your attempts, and send them along with your request.
privacy-free = Nothing of this is compulsory: without a pseudonym and a password there is no account, and everything else is up to you. Quizzes are graded by the program; no decision about you follows from that.
privacy-complaint = If you think that your rights are not respected, you may complain to the CNIL, the French authority for data protection, or to the authority of the country that you live in. The CNIL’s site:
