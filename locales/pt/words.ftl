words-days = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}

words-place = { $inner }, { $outer }
