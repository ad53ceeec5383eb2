# What the center calls itself, and what many pages share.

center-name = 合作伙伴会员中心
center-name-brief = 合作伙伴会员中心
center-accessibility = 无障碍
center-privacy = 隐私与 Cookie
center-contact = 联系服务中心

# $field: what a field asks for; $problem: what is wrong there, a whole sentence
center-problem-at = { $field }：{ $problem }

# $fee: an amount of money for a year
center-fee-from = { $fee }，税款另计
center-fee-none = 免费
# Stands between the parts of a place, such as a city and its country.
center-comma = ，
