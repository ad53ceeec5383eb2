words-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}

words-place = { $inner }, { $outer }
