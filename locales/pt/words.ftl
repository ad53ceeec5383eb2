words-days = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}
