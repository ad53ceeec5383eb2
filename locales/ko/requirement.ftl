# What is asked for, what there is of it, and why something does not count.

## What is asked for

requirement-agreement = 이번 멤버십 기간의 계약서
requirement-individual-profile = 개인 프로필
requirement-organization-profile = 조직 프로필
# $needs: how many; $shown: the same, written as numbers are in this language
requirement-points = { $needs ->
   *[other] 인정되는 파트너 포인트 { $shown }점
}
# $category: a category of points
requirement-points-in = { $needs ->
   *[other] ‘{ $category }’ 범주에서 인정되는 포인트 { $shown }점
}
requirement-people = { $needs ->
   *[other] 자격증 보유자 { $shown }명(이 조직에서만 인정)
}
# $list: credentials, of which one is enough
requirement-people-holding = { $needs ->
   *[other] 다음 중 하나를 보유한 사람 { $shown }명: { $list }
}
# $list: exams, of which one is enough
requirement-people-passed = { $needs ->
   *[other] 다음 중 하나에 합격한 사람 { $shown }명: { $list }
}
requirement-competencies = { $needs ->
   *[other] 전문 역량 { $shown }개 이상
}
# $list: competencies that count
requirement-competencies-among = { $needs ->
   *[other] 다음 전문 역량 중 { $shown }개: { $list }
}
requirement-designations = { $needs ->
   *[other] 칭호 { $shown }개
}
# $list: designations that count
requirement-designations-among = { $needs ->
   *[other] 다음 칭호 중 { $shown }개: { $list }
}
requirement-tested-products = { $needs ->
   *[other] 테스트 통과 제품 { $shown }개
}
requirement-references = { $needs ->
   *[other] 승인된 고객 사례 { $shown }건
}
# $months: how old they may be
requirement-references-within = { $needs ->
   *[other] 최근 { $months }개월 이내에 승인된 고객 사례 { $shown }건
}
requirement-survey-responses = { $needs ->
   *[other] 고객 설문 조사 응답 { $shown }건
}
requirement-contact-roles = 본사의 담당자 역할
requirement-answer = 조직 프로필의 답변
requirement-any = 다음 중 하나
requirement-all = 다음 모두
requirement-score = 총점 { $shown }점

## What there is of it

# $has, $needs: how many there are, of how many
requirement-so-many = 필요한 수는 { $needs }, 현재는 { $has }입니다.
# $list: who or what counted
requirement-counted = 인정됨: { $list }.
# The last item of a list of names; $count: how many are not named
requirement-and-more = { $count ->
   *[other] 그 외 { $count }
}
# $day: the last day on which all of it counts
requirement-until = { $day }까지 모두 인정됩니다.
requirement-signed = 현재 멤버십 기간의 계약서에 서명했습니다.
requirement-unsigned = 현재 멤버십 기간의 계약서에 서명하지 않았습니다.
requirement-complete = 작성이 완료되었습니다.
requirement-open = 작성이 완료되지 않았습니다.
# $role: a contact role that nobody holds
requirement-no-holder = { $role } 역할을 맡은 사람이 없습니다.

## Why something does not count; $list: what it is

requirement-why-not-missing = 없음: { $list }.
requirement-why-not-ended = 종료됨: { $list }.
requirement-why-not-too-old = 인정 기간이 지남: { $list }.
requirement-why-not-not-yet = 아직 유효하지 않음: { $list }.
requirement-why-not-not-linked = 이 조직에 연결된 자격증 없음: { $list }.
requirement-why-not-no-such-credential = 인정되는 자격증 없음: { $list }.
requirement-why-not-no-such-exam = 합격하지 않음: { $list }.
requirement-why-not-at-another-location = 다른 사업장 소속: { $list }.
requirement-why-not-serves-a-competency = 전문 역량에 사용됨: { $list }.
requirement-why-not-serves-not-this = 전문 역량에 사용되지 않았거나 다른 전문 역량에 사용됨: { $list }.
requirement-why-not-enough-of-these = 인정 범위 초과: { $list }.
