words-days = { $days } 日
