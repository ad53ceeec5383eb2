words-days = { $days }일
