words-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}

words-place = { $inner }, { $outer }
