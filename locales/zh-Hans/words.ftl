# Small things that every page counts.

words-days = { $days ->
   *[other] { $days } 天
}

words-place = { $outer }，{ $inner }
