# Small things that every page counts.

words-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}

# A place and what it lies in, a city and its country: the order is that of the language.
words-place = { $inner }, { $outer }
