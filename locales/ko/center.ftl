center-name = 파트너 멤버십 센터
center-name-brief = 파트너 멤버십 센터
center-accessibility = 접근성
center-privacy = 개인정보 및 쿠키
center-contact = 서비스 센터 문의

# $field: what a field asks for; $problem: what is wrong there, a whole sentence
center-problem-at = { $field } – { $problem }

# $fee: an amount of money for a year
center-fee-from = { $fee }(세금 별도)
center-fee-none = 무료
# Stands between the parts of a place, such as a city and its country.
center-comma = { ", " }
