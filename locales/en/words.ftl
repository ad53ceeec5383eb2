# Small things that every page counts.

words-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
