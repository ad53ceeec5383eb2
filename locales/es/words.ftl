words-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
