words-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}

words-place = { $inner }, { $outer }
