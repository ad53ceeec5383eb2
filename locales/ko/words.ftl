words-days = { $days }일

words-place = { $outer }, { $inner }
