# Small things that every page counts.

words-days = { $days ->
   *[other] { $days } 天
}
