words-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
