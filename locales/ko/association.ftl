### How people come to an organization. Guide: steps 25 to 33.

## Organization Found: Submit E-mail

association-request-title = 조직을 찾았습니다: 이메일 주소 제출
# $organization: the name that customers see.
association-request-lead = { $organization } 소속을 요청합니다. 여기에 입력하는 주소로 이메일을 보내 드립니다.
association-label-email = 이메일 주소
association-label-first-name = 이름
association-label-last-name = 성
association-hint-email = 이 조직에서 사용하는 주소가 가장 좋습니다. 조직의 도메인으로 확인된 주소라면 승인이 필요하지 않습니다.
association-missing-email = 이메일 주소를 입력하세요.
association-missing-first-name = 이름을 입력하세요.
association-missing-last-name = 성을 입력하세요.
association-submit = 제출
association-cancel = 취소

## What becomes of a request. $organization: the name that customers see. $email: the address that was given.

association-state-title-mailbox = 이메일을 확인하세요
association-state-lead-mailbox = { $email } 주소로 이메일을 보냈습니다. 주소가 맞다면 1분 안에 도착합니다. 이메일의 링크를 열어 { $organization } 소속 절차를 계속하세요.
association-state-title-choice = 주소가 확인되었습니다
association-state-lead-choice = { $email } 주소의 도메인은 { $organization }의 도메인으로 확인되지 않았습니다. 조직의 관리자에게 연락하거나 입력한 내용을 수정하세요.
association-state-title-administrator = 관리자에게 승인을 요청했습니다
association-state-lead-administrator = 승인 여부는 { $organization }의 관리자가 결정합니다. 결정되는 대로 { $email } 주소로 알려 드립니다. 이 페이지는 닫아도 됩니다.
association-state-title-approval = 요청이 승인되었습니다
association-state-lead-approval = { $organization } 소속이 승인되었습니다. { $email } 주소로 보낸 링크를 열어 계속하세요. 본인의 주소인지 확인하는 절차입니다.
association-state-title-profile = 요청이 승인되었습니다
association-state-lead-profile = 한 페이지만 남았습니다. 개인 프로필을 작성하면 { $organization } 소속이 완료됩니다.
association-state-title-done = { $organization } 소속이 완료되었습니다
association-state-lead-done = 이제 조직의 페이지를 사용할 수 있습니다.
association-state-title-rejected = 요청이 거절되었습니다
association-state-lead-rejected = { $organization }의 관리자가 요청을 승인하지 않았습니다. 사유는 아래와 같습니다.
association-state-title-withdrawn = 요청이 철회되었습니다
association-state-lead-withdrawn = { $organization }에 대한 요청은 더 이상 진행되지 않습니다. 언제든지 다시 요청할 수 있습니다.
association-state-title-taken-back = 승인이 취소되었습니다
association-state-lead-taken-back = { $organization }에서 승인을 취소했습니다. 이유를 모르는 경우 해당 조직의 관리자에게 문의하세요.
association-state-title-lapsed = 요청에 대한 응답이 없었습니다
association-state-lead-lapsed = { $organization }의 관리자가 30일 동안 응답하지 않아 요청이 실효되었습니다. 다시 요청하거나 서비스 센터에 이메일을 보내세요.
association-so-far = 지금까지의 진행 내역
association-moment-made = 요청을 제출함
association-moment-proved = 링크를 열어 주소를 확인함
association-moment-asked = 관리자에게 승인을 요청함
association-moment-completed = 개인 프로필을 제출함
association-moment-approved = 관리자가 승인함
association-moment-approved-by-domain = 조직의 도메인에 속한 주소여서 바로 승인됨
association-moment-rejected = 관리자가 거절함
association-moment-withdrawn = 요청이 철회됨
association-moment-taken-back = 관리자가 승인을 취소함
association-moment-lapsed = 요청이 실효됨
# $person: the administrator’s name.
association-reason-by = { $person } 님이 밝힌 사유:
association-contact-administrator = 관리자에게 연락
association-correct = 입력 내용 수정
association-find-again = 내 조직 찾기
association-to-profile = 개인 프로필로 계속
association-to-organization = 조직 페이지 열기

## The page of the link that was mailed. $organization: the name that customers see. $email: the address.

association-link-title = { $organization } 소속
association-link-lead-own = { $email } 주소는 { $organization }의 주소입니다. 계속하면 요청이 승인됩니다.
association-link-lead-approved = { $organization }의 관리자가 요청을 승인했습니다. 계속하여 { $email } 주소가 본인의 것임을 확인하세요. 그다음은 개인 프로필입니다.
association-link-lead-other = 계속하여 { $email } 주소가 본인의 것임을 확인하세요. 그런 다음 { $organization }의 관리자에게 승인을 요청할 수 있습니다.
association-link-button-own = 개인 프로필로 계속
association-link-button-other = 내 주소 확인
association-spent-title = 더 이상 유효하지 않은 링크입니다
association-spent-lead = 이미 사용했거나, 기한이 지났거나, 새 링크로 대체되었거나, 다른 계정의 링크입니다. 요청할 때 사용한 계정으로 로그인하거나 조직을 다시 찾으세요.

## Your Individual Profile

association-profile-title = 내 개인 프로필
# $organization: the name that customers see.
association-profile-lead = 이 페이지를 제출하면 { $organization } 소속이 완료됩니다. 답변은 조직의 관리자에게 표시됩니다.

## The administrators’ inbox

association-inbox-title = 소속 요청
association-inbox-lead = 조직을 대신하여 활동하려는 사람들입니다. 주소는 다른 사람이 사용할 수도 있으므로 아는 사람만 승인하세요.
association-inbox-empty = 대기 중인 요청이 없습니다. 요청이 들어오면 이메일로 알려 드립니다.
association-inbox-approved = 승인했습니다. 요청한 사람에게 개인 프로필 링크를 이메일로 보냈습니다.
association-inbox-rejected = 거절했습니다. 요청한 사람에게 사유를 이메일로 보냈습니다.
association-label-asked = 요청 일시
association-address-proved = 주소 확인됨
association-address-unproved = 주소 미확인
# $theirs: the domain of the address. $ours: a domain of the organization.
association-looks-like = 주의 깊게 확인하세요. { $theirs } 도메인은 귀 조직의 { $ours } 도메인과 비슷해 보이지만 서로 다릅니다.
association-approve = 승인
association-reject = 거절
association-reject-open = 사유를 적어 거절
association-label-reason = 사유
association-hint-reason = 적은 내용이 요청한 사람에게 그대로 전달됩니다.
association-missing-reason = 사유를 입력하세요.
association-to-inbox = 요청 목록으로 돌아가기
association-before-title = 이미 처리된 요청입니다
# $name: the administrator. $when: a date and time.
association-before-approved = { $name } 님이 { $when }에 승인했습니다.
association-before-rejected = { $name } 님이 { $when }에 거절했습니다.
# $when: a date and time.
association-before-approved-by-domain = 주소의 도메인에 따라 { $when }에 승인되었습니다.
association-before-withdrawn = { $when }에 철회되었습니다.
association-before-lapsed = { $when }에 실효되었습니다.
