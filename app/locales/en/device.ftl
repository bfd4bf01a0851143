### English, what is remembered on a device. See messages.ftl for what holds for all of them.

## The end of a step

device-ask = Remember my progress on this device
device-ask-hint = Without an account: it stays in this browser, and nothing is sent.
device-only = Remembered on this device alone.
device-see = See what is remembered
device-forget = Forget this device
device-failed = This browser would not remember it.
device-quiz = Your attempts at this quiz will be remembered.

## What is remembered

device-title = On this device
device-visitor = All of this is in this browser, and nowhere else.
device-member = This is what you did here without an account. Choose what you take along; the rest will be forgotten.
device-nothing = Nothing is remembered on this device.
device-nothing-hint = A button at the end of each lesson offers it.
device-needs-script = What a browser remembers can be seen with JavaScript alone.
device-steps = Steps done
device-places = Where you stopped
device-attempts = Attempts at quizzes
take-into-account = Take along into my account
taken-along = It is in your account. This device remembers nothing of it any more.

## Attempts

keep-attempt = Keep this attempt in my account
keep-attempt-hint = Nobody else will be able to open it then.
sign-in-to-keep = To keep this attempt on all your devices:

## On the page about privacy

privacy-device = This device
privacy-device-text = If you ask for it, your browser remembers the steps you have done, where you stopped, and your attempts. It stays with you, nothing is sent, and a button erases it.
