words-days = { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
}

words-place = { $inner }, { $outer }
