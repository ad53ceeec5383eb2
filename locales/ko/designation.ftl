# Designations, such as Small Business Specialist: what one brings and asks for, and enrolling in it.

# $designation: its name
designation-become = { $designation } 되기
designation-lead = 등록은 조직 전체에 하나이며, 모든 사업장이 이를 이어받습니다. 유효 기간은 1년입니다.
# $day: the last day on which the organization is enrolled
designation-enrolled-until = 조직의 등록은 { $day }까지 유효합니다.
designation-renewed-from = 등록은 { $day }부터 갱신할 수 있습니다.
designation-enroll = 지금 등록
designation-renew-now = 지금 갱신
designation-ask-administrator = 조직의 관리자가 등록할 수 있습니다.

designation-benefits = 혜택
designation-requirements = 요건

# What is said where one does not qualify; the requirements that are missing are listed below it
designation-not-qualified = 조직이 아직 요건을 충족하지 못했습니다
designation-not-qualified-lead = 다음 요건이 충족되지 않았습니다. 각 링크를 누르면 해결할 수 있는 페이지로 이동합니다.

designation-complete-title = { $designation } 칭호 등록 완료하기
# $from, $to: the first and the last day
designation-complete-lead = 조직이 모든 요건을 충족했습니다. 등록 기간은 { $from }부터 { $to }까지입니다. 회비는 없습니다.
designation-complete = 등록 완료하기
designation-back = 뒤로

designation-congratulations = 축하합니다! 조직이 { $designation } 칭호를 받았습니다
designation-congratulations-lead = 등록은 { $day }까지 유효하며 매년 갱신합니다.
# $points: how many partner points it brings; $category: in which category
designation-points = { $points ->
   *[other] 이 칭호로 ‘{ $category }’ 범주에서 파트너 포인트 { $points }점을 얻습니다.
}
designation-to-home = 파트너 멤버십 센터로 돌아가기

designation-where = 칭호가 표시되는 곳
designation-where-lead = 디렉터리에서 { $designation } 칭호는 소속 구성원이 그 사업장의 요건을 충족하는 사업장에 표시됩니다.
designation-where-caption = 사업장별 칭호 표시 여부
designation-location = 사업장
designation-shows = 표시
designation-hidden = 표시 안 됨
designation-why = 이유
designation-not-enrolled = 조직이 등록되면 표시됩니다.
# $count: how many locations are not in the list
designation-further = { $count ->
   *[other] 이 목록에 없는 사업장이 { $count }개 더 있습니다.
}
