## Too much at once

too-often-title = Too many tries in a short time
# $minutes (Number): after how many minutes it may be tried again
too-often-text =
    { $minutes ->
        [one] To protect accounts, the site takes a break. Try again in { $minutes } minute.
       *[other] To protect accounts, the site takes a break. Try again in { $minutes } minutes.
    }
unavailable-title = The site cannot answer just now
unavailable-text = Too many requests at once, or a passing fault: try again in a few seconds.

## Forms that programs like to fill

send-again = Please send the form again: it came back too quickly, or too late, to be taken. All that you wrote is here, except the password.
leave-empty = Leave this field empty
