# $name: the organization; $level: its program level; $day: the last day of its term
standing-is = { $name }: { $day }까지 { $level } 등급입니다.
standing-was = { $name }: { $day }까지 { $level } 등급이었습니다.
# $day: the first day on which it can be renewed
standing-reenroll = 재등록은 { $day }부터 가능합니다. 그 전에는 하실 일이 없습니다.

standing-choose-title = 조직 선택
standing-choose-lead = 여러 조직에 소속되어 있습니다. 지금 어느 조직의 업무를 보시겠습니까?

standing-menu-listing = 디렉터리 페이지
standing-menu-agreement = 서명한 계약서

standing-membership = 멤버십
standing-locations = 사업장
standing-people = 구성원

standing-next = 다음 할 일
standing-task-now = 지금
standing-task-later = 준비되면
standing-task-listing = 디렉터리 페이지 보기
standing-task-listing-why = 공개된 페이지입니다. 고객에게 조직이 어떻게 보이는지 확인하세요.
standing-task-listing-button = 페이지 열기
standing-task-agreement = 서명한 계약서 보관
standing-task-agreement-why = 사본을 이메일로 보냈습니다. 여기에서 언제든지 읽고 인쇄할 수 있습니다.
standing-task-agreement-read = 조직의 계약서 읽기
# $person: who signed it; $day: when
standing-task-agreement-signed = { $person } 님이 { $day }에 서명했습니다. 여기에서 언제든지 읽고 인쇄할 수 있습니다.
standing-task-agreement-button = 읽기
# $level: the next program level
standing-task-upgrade = { $level } 요건 알아보기

standing-contacts = 프로그램 담당자
standing-contacts-caption = 본사의 담당자 역할별 담당자
standing-role = 담당자 역할
standing-holder = 담당자
standing-nobody = 아직 없음
standing-global-administrator = 전체 관리자

standing-lately = 최근 활동
standing-deed-registered = 계정이 만들어졌습니다.
standing-deed-password-changed = 비밀번호가 변경되었습니다.
standing-deed-address-changed = 이메일 주소가 변경되었습니다.
standing-deed-agreement-signed = 계약서에 서명했습니다.
standing-deed-organization-enrolled = 조직이 등록되었습니다.
standing-deed-contact-roles-assigned = 담당자 역할이 지정되었습니다.
standing-deed-listed = 본사가 디렉터리에 등재되었습니다.
standing-deed-level-earned = 상위 프로그램 등급의 요건을 충족했습니다.
standing-deed-competency-awarded = 전문 역량이 부여되었습니다.
standing-deed-designation-enrolled = 조직이 칭호에 등록되었습니다.
standing-deed-fact-recorded = 외부 출처에서 집계되는 항목이 기록되었습니다.
standing-deed-reference-written = 고객에게 사례 승인을 요청했습니다.
standing-deed-reference-mailed-again = 고객에게 사례 승인을 다시 요청했습니다.
standing-deed-reference-approved = 고객이 사례를 승인했습니다.
standing-deed-reference-declined = 고객이 사례를 거절했습니다.
standing-deed-reference-assigned = 사례의 용도가 변경되었습니다.
standing-deed-reference-withdrawn = 사례가 철회되었습니다.
standing-deed-credential-linked = 자격증이 연결되었습니다.
standing-deed-credential-unlinked = 자격증 연결이 해제되었습니다.
standing-deed-credential-not-linked = 등록할 때 입력한 자격증을 연결하지 못했습니다.
standing-deed-domain-claimed = 메일 도메인이 추가되었습니다.
standing-deed-domain-proved = 메일 도메인이 인증되었습니다.
standing-deed-domain-lost = 메일 도메인의 인증이 취소되었습니다.
standing-deed-domain-ended = 메일 도메인을 포기했습니다.

standing-signature-title = 서명
standing-signed-for = 조직
standing-signed-by = 서명자
# $person, $title: as the agreement was signed
standing-signature = { $person }, { $title }
standing-signed-at = 서명 일시
standing-signed-edition = 판
standing-signed-digest = 본문의 SHA-256

## Requests to associate

standing-menu-requests = 소속 요청
standing-menu-domains = 메일 도메인
# $count: how many people wait for an answer.
standing-task-requests = { $count ->
   *[other] { $count }명이 소속을 요청했습니다
}
standing-task-requests-why = 관리자가 승인할 때까지 조직을 대신하여 활동할 수 없습니다.
standing-task-requests-button = 응답하기
# $name: the organization.
standing-associated = { $name }에 소속되어 있습니다.
standing-deed-request-approved-by-domain = 도메인에 따라 소속 요청이 승인되었습니다.
standing-deed-request-approved = 소속 요청이 승인되었습니다.
standing-deed-request-rejected = 소속 요청이 거절되었습니다.
standing-deed-associated = 새로운 소속 개인이 추가되었습니다.
standing-deed-invited = 구성원 초대를 보냈습니다.
standing-deed-invitation-withdrawn = 초대가 취소되었습니다.
standing-deed-person-moved = 구성원의 사업장이 변경되었습니다.
standing-deed-profile-changed = 개인 프로필이 변경되었습니다.
standing-deed-administration-changed = 구성원의 관리자 권한이 변경되었습니다.
standing-deed-contact-role-handed-on = 담당자 역할을 넘겼습니다.
standing-deed-association-ended = 구성원의 소속이 종료되었습니다.
standing-deed-association-left = 구성원이 조직에서 탈퇴했습니다.
standing-deed-location-added = 사업장이 추가되었습니다.
standing-deed-location-changed = 사업장 정보가 변경되었습니다.
standing-deed-location-moved = 사업장이 이동되었습니다.
standing-deed-location-closed = 사업장이 폐쇄되었습니다.
standing-deed-headquarters-exchanged = 다른 사업장이 본사가 되었습니다.
standing-deed-contact-role-assigned = 사업장의 담당자 역할이 지정되거나 해제되었습니다.
standing-deed-location-listed = 사업장이 디렉터리에 다시 등재되었습니다.
standing-deed-location-hidden = 사업장이 디렉터리에서 제외되었습니다.
standing-menu-people = 구성원
