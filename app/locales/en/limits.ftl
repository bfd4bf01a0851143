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
