words-days = { $days } 日

words-place = { $outer }、{ $inner }
