enrollment-step-contact = 조직 연락처 정보
enrollment-step-agreement = 계약
enrollment-step-individual-profile = 개인 프로필
enrollment-step-organization-profile = 조직 프로필

enrollment-next = 다음
enrollment-submit = 제출
enrollment-finish = 완료
enrollment-cancel = 취소
enrollment-choose = 선택
enrollment-yes = 예
enrollment-no = 아니요
# $when: date and time; $day: the last day on which the draft is kept
enrollment-saved = 초안이 저장되었습니다({ $when }). { $day }까지 보관합니다.
enrollment-stray = 보낸 양식은 아래에 표시된 등록의 것이 아닙니다. 이 등록보다 먼저 열렸거나 다른 사람이 연 양식입니다. 양식의 내용은 저장되지 않았으며 이 등록도 변경되지 않았습니다. 표시된 내용에서 계속하세요. 입력한 내용은 브라우저의 뒤로 버튼으로 볼 수 있을지도 모릅니다.
enrollment-stray-gone = 이 양식이 속한 등록이 더 이상 없습니다. 다른 곳에서 취소되었거나 완료되었거나, 보관 기간이 지났거나, 다른 사람의 등록입니다. 양식의 내용은 저장되지 않았습니다. 여기에서 등록을 시작할 수 있습니다.

## The page before the first

# $program: the program's name
enrollment-introduction-title = { $program }에 조직 등록
enrollment-introduction-lead = 4페이지, 약 10분이면 됩니다. 모든 조직은 회비 없이 등록 회원으로 시작합니다.
# $day: the last day on which the draft is kept
enrollment-introduction-draft = 작성 중인 등록이 있습니다. { $day }까지 보관합니다.
enrollment-introduction-member = 이미 회원입니다. 여기에서 시작하면 다른 조직을 등록하게 됩니다.
enrollment-introduction-steps = 네 단계
enrollment-introduction-step-contact = 법적 명칭, 고객에게 보이는 명칭, 본사 주소를 입력합니다.
enrollment-introduction-step-agreement = 계약서를 본인의 언어로 읽고, 이름과 직책을 입력해 서명합니다.
enrollment-introduction-step-individual-profile = 연락처와 담당 업무를 입력합니다.
enrollment-introduction-step-organization-profile = 무엇을, 누구를 위해, 무엇으로 하는지 입력합니다. 그러면 회원이 됩니다.
enrollment-introduction-needs = 준비할 것
enrollment-introduction-need-register = 상업 등기부상의 명칭과 주소
enrollment-introduction-need-signer = 조직을 대표해 서명할 수 있는 사람
enrollment-introduction-need-mailbox = 지금 확인할 수 있는 이메일
enrollment-introduction-begin = 등록 시작
enrollment-introduction-go-on = 등록 계속하기
enrollment-introduction-discard = 삭제
enrollment-introduction-sign-in = 먼저 로그인하거나 계정을 만듭니다.

## Step 1

enrollment-contact-title = 조직 연락처 정보
enrollment-contact-address = 본사 주소
enrollment-contact-reach = 고객용 연락처
enrollment-contact-refresh = 이 국가의 주소 항목 표시
enrollment-contact-needed = 알고 있는 내용은 입력되어 있습니다. 아직 필요한 항목:

enrollment-label-country = 국가/지역
enrollment-label-legal-name = 법적 명칭
enrollment-label-doing-business-as = 영업 명칭
enrollment-label-registration-number = 등록번호
enrollment-label-telephone = 전화번호
enrollment-label-web-address = 웹 주소
enrollment-label-preferred-language = 안내 메일 언어

enrollment-note-country = 아래 주소 항목은 이 국가에 맞춰집니다. 국가를 바꿔도 입력한 내용은 유지됩니다.
enrollment-hint-legal-name = 상업 등기부에 기재된 그대로 입력
enrollment-note-legal-name = 다시 한번 확인하세요. 법적 명칭은 나중에 변경할 수 없습니다. 변경을 증명하는 서류가 확인된 경우에만 서비스 센터에서 변경합니다.
enrollment-note-doing-business-as = 고객이 디렉터리에서 보는 명칭입니다. 언제든지 변경할 수 있습니다. 비워 두면 법적 명칭이 표시됩니다.
enrollment-hint-registration-number = 상업 등기부상의 번호(있는 경우)
enrollment-hint-telephone = 해당 국가에서 거는 방식 또는 국가 번호 포함
enrollment-note-web-address = 이 도메인의 이메일 주소를 쓰는 동료는 나중에 더 빨리 소속될 수 있습니다.
enrollment-hint-preferred-language = 조직에 보내는 안내는 이 언어로 작성됩니다

# $field: what the field asks for
enrollment-missing = ‘{ $field }’ 항목을 입력하세요.
enrollment-missing-country = 본사가 있는 국가 또는 지역을 선택하세요.
enrollment-missing-legal-name = 조직의 법적 명칭을 입력하세요.
enrollment-missing-telephone = 전화번호를 입력하세요.
enrollment-missing-web-address = 조직의 웹 주소를 입력하세요(예: www.aalto-brandt.example).
enrollment-missing-preferred-language = 언어를 선택하세요.

## What was found

enrollment-found-title = 이 중에 소속 조직이 있나요?
enrollment-found-lead = 조직은 한 번만 등록하면 됩니다. 동료가 이미 등록했다면 해당 조직에 소속되세요.
enrollment-found-because-registration-number = 등록번호가 같음
enrollment-found-because-domain = 웹 주소가 같음
enrollment-found-because-same-record = 같은 기록에서 등록된 조직임
enrollment-found-because-same-name = 이름이 같음
enrollment-found-because-similar-name = 이름이 비슷함
enrollment-found-associate = 이 조직에 소속되기
enrollment-found-others = 이 중에 내 조직이 없음
enrollment-found-back = 입력 내용 수정

## Step 2

# $edition: the program edition; $day: the first day on which it is in force; $language: the language of the text
enrollment-agreement-lead = { $edition }년판, { $day } 시행, 본문 언어: { $language }. 서명하기 전에 전문을 읽어 주세요.
enrollment-agreement-changed = 읽는 동안 계약서가 변경되었습니다. 아래 본문을 다시 읽은 다음 서명하세요. 입력한 내용은 유지됩니다.
enrollment-agreement-gone = 서명한 계약서는 더 이상 없는 프로그램 판의 것입니다. 아래 본문을 읽고 서명하세요. 그 밖에 입력한 내용은 모두 유지됩니다.
enrollment-agreement-contents = 계약서 목차
enrollment-agreement-print = 계약서를 인쇄하려면 이 페이지를 인쇄하세요. 본문만 인쇄됩니다.

enrollment-signature-title = 서명
# $name: the legal name of the organization
enrollment-signature-lead = { $name } 명의로 서명하고 프로그램 주 담당자 겸 전체 관리자가 됩니다. 두 역할 모두 등록 후 다른 사람에게 넘길 수 있습니다.
enrollment-label-last-name = 성
enrollment-label-first-name = 이름
enrollment-label-job-title = 직책
enrollment-label-decision = 동의 여부
enrollment-hint-first-name = 성과 이름의 구분이 없으면 두 항목에 똑같이 입력하세요
enrollment-accept = 동의합니다
# $email: where the copy is mailed
enrollment-accept-hint = 계약서를 읽었으며 이를 준수하는 데 동의합니다. 사본은 { $email } 주소로 발송됩니다.
enrollment-decline = 거절
enrollment-decline-hint = 이 등록을 종료합니다. 한 번 더 확인한 후 입력한 내용을 모두 삭제합니다.
enrollment-missing-last-name = 성을 입력하세요.
enrollment-missing-first-name = 이름을 입력하세요.
enrollment-missing-job-title = 직책을 입력하세요.
enrollment-missing-decision = 계약 동의 여부를 선택하세요.

## Steps 3 and 4

enrollment-individual-title = 개인 프로필
enrollment-individual-lead = 필요한 분께 필요한 소식만 보내 드리기 위한 항목입니다.
enrollment-organization-title = 조직 프로필
enrollment-organization-lead = 답변의 일부는 디렉터리에서 고객에게 공개됩니다. ‘완료’를 누르면 회원이 되고 등재 정보가 공개됩니다.
# $name: the name that customers see; $city: the city of the headquarters
enrollment-finish-listed = ‘완료’를 누르면 공개 디렉터리에 다음과 같이 등재됩니다: { $name }, { $city }.

enrollment-section-complete = 작성 완료
enrollment-section-begun = 미작성 항목 있음
enrollment-section-not-started = 시작 전
enrollment-section-optional = 선택 사항
enrollment-section-wrong = 확인 필요
# $question: the question
enrollment-question-missing = ‘{ $question }’ 항목에 답해 주세요.
# $share: a part of a hundred, such as Hardware
enrollment-question-share = ‘{ $question }’의 ‘{ $share }’

## Cancel and Decline

enrollment-cancel-title = 이 등록을 취소할까요?
enrollment-cancel-lead = 입력한 내용이 모두 삭제되며 되돌릴 수 없습니다.
enrollment-decline-title = 계약을 거절할까요?
enrollment-decline-lead = 계약에 동의하지 않으면 회원이 될 수 없습니다. 입력한 내용이 모두 삭제되며 되돌릴 수 없습니다.
enrollment-cancel-confirm = 입력 내용 모두 삭제
enrollment-cancel-keep = 등록 유지
# $day: the last day on which the draft is kept
enrollment-cancel-kept = 지금 나갔다가 { $day }까지 다시 돌아와도 됩니다.

## Finished

enrollment-congratulations-title = 축하합니다! 회원이 되었습니다
# $name: the organization; $email: where the copy is mailed
enrollment-congratulations-lead = { $name } 등록과 등재가 완료되었습니다. 계약서 사본을 { $email } 주소로 보냈습니다.
enrollment-congratulations-next = 다음에 할 수 있는 일
enrollment-congratulations-home = 내 멤버십으로 이동
# $minutes: a whole number
enrollment-minutes = { $minutes }분
