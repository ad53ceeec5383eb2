# What the center calls itself, and what many pages share.

center-name = 合作夥伴會員中心
center-name-brief = 合作夥伴會員中心
center-accessibility = 無障礙
center-privacy = 隱私權與 Cookie
center-contact = 聯絡服務中心

# $field: what a field asks for; $problem: what is wrong there, a whole sentence
center-problem-at = { $field }：{ $problem }

# $fee: an amount of money for a year
center-fee-from = { $fee }，稅額另計
center-fee-none = 免費
# Stands between the parts of a place, such as a city and its country.
center-comma = ，
