center-name = パートナーメンバーシップセンター
center-name-brief = メンバーセンター
center-accessibility = アクセシビリティ
center-privacy = プライバシーと Cookie
center-contact = サービスセンターへの連絡

# $field: what a field asks for; $problem: what is wrong there, a whole sentence
center-problem-at = { $field }：{ $problem }

# $fee: an amount of money for a year
center-fee-from = { $fee }（税別）
center-fee-none = 無料
# Stands between the parts of a place, such as a city and its country.
center-comma = 、
