### $center is what the center is called, $program what the program is called, and $service is the e-mail address of
### the service center.

## On every letter

# Stands before an address that is written out below a button.
letter-copy-address = 또는 다음 주소를 복사하세요:
# $until: a date and time.
letter-until = 링크는 { $until }까지 한 번만 사용할 수 있습니다.
# $reference: letters and figures to quote when writing to the service center.
letter-reference = 참조 번호 { $reference }

## Someone wants an account with this address

letter-prove-address-subject = 이메일 주소를 확인해 주세요: { $center }
letter-prove-address-head = 이메일 주소 확인
letter-prove-address-body = { $program }의 { $center }에서 이 주소로 계정 만들기가 시작되었습니다. 주소를 확인하고 비밀번호를 정하면 바로 시작할 수 있습니다.
letter-prove-address-button = 확인하고 비밀번호 정하기
letter-prove-address-why = 누군가 계정을 만들기 위해 이 주소를 입력하여 이 이메일을 보내 드립니다. 본인이 아니라면 아무것도 하지 않으셔도 됩니다. 확인하지 않으면 계정이 만들어지지 않습니다.

## Someone wants an account, but the address has one

letter-already-registered-subject = { $center } 계정이 이미 있습니다
letter-already-registered-head = 계정이 이미 있습니다
letter-already-registered-body = 누군가 { $center }에서 계정을 만들기 위해 이 주소를 입력했습니다. 이미 계정이 있으므로 변경된 내용은 없습니다. 기존 비밀번호로 로그인하거나 새 비밀번호를 정하세요.
letter-already-registered-button = 로그인
# Stands before the address of the page where one chooses a new password.
letter-already-registered-recover = 새 비밀번호는 여기에서 정하세요:
letter-already-registered-why = 누군가 계정을 만들기 위해 이 주소를 입력하여 이 이메일을 보내 드립니다. 본인이 아니어도 하실 일은 없습니다. 계정이 있다는 사실은 누구에게도 알리지 않았습니다.

## Someone wants to choose a new password

letter-recover-subject = 새 비밀번호를 정해 주세요: { $center }
letter-recover-head = 새 비밀번호 정하기
letter-recover-body = 이 주소의 계정에 대해 새 비밀번호 요청이 있었습니다. 아래에서 정하세요. 그때까지는 기존 비밀번호를 사용할 수 있습니다.
letter-recover-button = 새 비밀번호 정하기
letter-recover-why = 누군가 비밀번호를 잊었다며 이 주소를 입력하여 이 이메일을 보내 드립니다. 본인이 아니라면 아무것도 하지 않으셔도 됩니다. 비밀번호는 그대로 유지됩니다.

## Someone wants to choose a new password, but the address has no account

letter-nothing-to-recover-subject = { $center }에 이 주소의 계정이 없습니다
letter-nothing-to-recover-head = 이 주소의 계정이 없습니다
letter-nothing-to-recover-body = 새 비밀번호 요청이 있었으나 { $program }의 { $center }에는 이 주소로 된 계정이 없습니다. 다른 주소로 계정을 만드셨을 수 있습니다. 지금 새 계정을 만들 수도 있습니다.
letter-nothing-to-recover-button = 계정 만들기
letter-nothing-to-recover-why = 누군가 비밀번호를 잊었다며 이 주소를 입력하여 이 이메일을 보내 드립니다. 본인이 아니라면 아무것도 하지 않으셔도 됩니다.

## An account is to have this address from now on

letter-prove-new-address-subject = 새 이메일 주소를 확인해 주세요: { $center }
letter-prove-new-address-head = 새 이메일 주소 확인
letter-prove-new-address-body = { $program }의 { $center } 계정 주소를 이 주소로 변경하는 요청이 있었습니다. 확인하면 변경이 적용되며, 그때까지는 기존 주소가 유효합니다.
letter-prove-new-address-button = 이 주소 확인
letter-prove-new-address-why = 누군가 계정의 새 주소로 이 주소를 입력하여 이 이메일을 보내 드립니다. 본인이 아니라면 아무것도 하지 않으셔도 됩니다. 계정의 기존 주소가 유지됩니다.

## The address of an account was changed: told to the old one

letter-address-changed-subject = 계정의 이메일 주소가 변경되었습니다: { $center }
letter-address-changed-head = 이메일 주소가 변경되었습니다
# $address: the new e-mail address.
letter-address-changed-body = { $center } 계정의 주소가 변경되었습니다. 새 주소: { $address }. 앞으로 이 주소로 로그인하며, 이메일도 이 주소로 보내 드립니다. 다른 세션은 모두 종료되었습니다.
letter-address-changed-button = { $center } 열기
letter-address-changed-why = 지금까지 계정에 이 주소가 사용되어 이 이메일을 보내 드립니다. 직접 변경하지 않았다면 즉시 { $service } 주소로 알려 주세요.

## The password was changed

letter-password-changed-subject = 계정의 비밀번호가 변경되었습니다: { $center }
letter-password-changed-head = 비밀번호가 변경되었습니다
letter-password-changed-body = { $center } 계정의 비밀번호가 변경되었습니다. 다른 세션은 모두 종료되었습니다.
letter-password-changed-why = 계정에 이 주소가 사용되어 이 이메일을 보내 드립니다. 직접 변경하지 않았다면 새 비밀번호를 정하고 즉시 { $service } 주소로 알려 주세요.

## An address proves a domain. $domain: the domain

letter-prove-domain-subject = { $center }: 도메인 { $domain } 인증
letter-prove-domain-head = 이 메일함으로 도메인을 인증하세요
letter-prove-domain-body = { $center }에 있는 조직의 관리자가 { $domain } 도메인이 조직의 것이며 이 주소의 메일을 읽는다고 밝혔습니다. 본인이라면 링크를 열고 로그인한 뒤 버튼을 누르세요.
letter-prove-domain-button = 도메인 인증
letter-prove-domain-why = 누군가 도메인을 인증하려고 이 주소를 입력하여 이 이메일을 보내 드립니다. 본인이 아니라면 아무것도 하지 않으셔도 됩니다. 버튼을 누르지 않으면 아무것도 인증되지 않습니다.

## The administrators are told of a domain. $organization: its name, $day: a day

letter-domain-proved-subject = { $organization } 메일 도메인이 인증되었습니다
letter-domain-proved-head = 도메인이 인증되었습니다
letter-domain-proved-body = { $domain } 도메인이 { $organization } 조직의 도메인으로 인증되었습니다. 이 도메인의 주소로 소속을 요청하는 사람은 승인이 필요 없습니다.
letter-domain-proved-button = 도메인 보기
letter-domain-proved-why = { $organization }의 관리자이시기에 이 이메일을 보내 드립니다. 모르는 일이라면 도메인을 확인하세요.

letter-domain-lost-subject = { $organization } 메일 도메인이 더 이상 유효하지 않습니다
letter-domain-lost-head = 도메인이 더 이상 유효하지 않습니다
letter-domain-lost-body-record = { $domain } 레코드를 세 번 연속으로 찾지 못해 인증이 취소되었습니다. 다시 인증할 때까지 { $organization } 조직에 새로 요청하는 사람은 승인이 필요합니다.
letter-domain-lost-body-year = { $domain } 도메인의 메일함 인증이 끝났습니다. 다시 인증할 때까지 { $organization } 조직에 새로 요청하는 사람은 승인이 필요합니다.
letter-domain-lost-body-given-up = 관리자가 { $domain } 도메인을 포기했습니다. 이 도메인의 주소로 { $organization } 조직에 새로 요청하는 사람은 승인이 필요합니다. 이미 소속된 사람은 그대로 유지됩니다.
letter-domain-lost-body-conflict = 다른 조직도 같은 수준의 방식으로 { $domain } 도메인을 인증했습니다. 해결될 때까지 { $organization } 조직에 새로 요청하는 사람은 승인이 필요합니다.
letter-domain-lost-body-outdone = 다른 조직이 더 확실한 방식으로 { $domain } 도메인을 인증하여 그쪽이 우선합니다. 같은 수준으로 도메인을 인증할 때까지 { $organization } 조직에 새로 요청하는 사람은 승인이 필요합니다.
letter-domain-lost-button = 도메인 보기
letter-domain-lost-why = { $organization }의 관리자이시기에 이 이메일을 보내 드립니다.

letter-domain-ends-subject = { $organization } 메일 도메인의 인증이 곧 끝납니다
letter-domain-ends-head = 도메인의 인증이 곧 끝납니다
letter-domain-ends-body = { $domain } 도메인의 메일함 인증은 { $day }까지 유효합니다. 그 후에는 { $organization } 조직에 새로 요청하는 사람에게 승인이 필요합니다. 다시 인증하거나 만료되지 않는 DNS 레코드로 인증하세요.
letter-domain-ends-button = 다시 인증
letter-domain-ends-why = { $organization }의 관리자이시기에 이 이메일을 보내 드립니다.

## An organization is enrolled

# $organization: the name that customers see.
letter-enrolled-subject = { $program } 등록 완료: { $organization }
letter-enrolled-head = 멤버십이 확정되었습니다.
# $person: the name of who enrolled, with the title that a letter wants.
letter-enrolled-greeting = { $person } 님께
letter-enrolled-body = 귀 조직({ $organization })이 { $program }의 회원이 되었습니다. 문의하실 때 필요한 ID가 들어 있으니 이 이메일을 보관하세요.
letter-enrolled-partner-id = 파트너 프로그램 ID
letter-enrolled-level = 프로그램 등급
letter-enrolled-anniversary = 갱신 기준일
# $starts, $ends: the first and the last day.
letter-enrolled-term = 멤버십 기간은 { $starts }부터 { $ends }까지입니다.
letter-enrolled-button = 내 멤버십 열기
# Stands before the address of the organization's public page.
letter-enrolled-listing = 고객에게 보이는 페이지:
# $signed: a date and time. $person, $title: name and job title of who signed.
letter-enrolled-agreement = 계약서는 { $signed }에 { $person }({ $title }) 명의로 서명되었습니다. 서명한 계약서를 해시값과 함께 그대로 첨부합니다.
letter-enrolled-credential-not-found = 자격증이 연결되지 않았습니다. 본인 이름으로 된 이 번호의 자격증을 찾을 수 없습니다. 다른 절차는 모두 완료되었습니다. ‘자격증’에서 다시 시도하세요.
letter-enrolled-credential-elsewhere = 자격증이 연결되지 않았습니다. 다른 곳에 연결되어 있습니다. 다른 절차는 모두 완료되었습니다. 그곳에서 연결을 해제한 후 ‘자격증’에서 연결하세요.
letter-enrolled-credential-not-confirmed = 자격증이 연결되지 않았습니다. 등록부의 이름 표기가 바뀌었습니다. 다른 절차는 모두 완료되었습니다. ‘자격증’에서 이름을 확인하세요.
letter-enrolled-why = { $organization } 등록을 진행하셨기에 이 이메일을 보내 드립니다. 본인이 아니라면 { $service } 주소로 알려 주세요.

## The signed agreement, attached

# The heading above the facts of the signature.
letter-agreement-signature = 서명
letter-agreement-organization = 조직
letter-agreement-partner-id = 파트너 프로그램 ID
letter-agreement-program = 프로그램
letter-agreement-vendor = 계약 상대방
letter-agreement-signed-by = 서명자
letter-agreement-job-title = 직책
letter-agreement-signed-at = 서명 일시
letter-agreement-signed-at-utc = 서명 일시(UTC)
# The program year whose text was signed.
letter-agreement-edition = 판
letter-agreement-language = 본문 언어
letter-agreement-digest = 본문의 해시값(SHA-256)
# $file: the name of a file that is attached beside this page.
letter-agreement-proof = 이 해시값은 같은 이메일에 첨부된 { $file } 파일의 값입니다. 이 파일의 내용은 서명된 본문과 1바이트도 다르지 않습니다.

## Somebody asked to be associated. $organization: the name that customers see.

letter-association-ready-subject = { $organization } 소속 절차를 계속해 주세요
letter-association-ready-head = 한 단계만 남았습니다
letter-association-ready-body = 이 주소는 { $organization }의 도메인에 속하므로 요청에 대한 승인이 필요하지 않습니다. 링크를 열고 개인 프로필을 작성하세요.
letter-association-ready-button = 개인 프로필로 계속
letter-association-ready-why = 누군가 { $center }에서 { $organization } 소속을 요청하기 위해 이 주소를 입력하여 이 이메일을 보내 드립니다. 본인이 아니라면 아무것도 하지 않으셔도 됩니다. 누구도 소속되지 않습니다.

letter-association-to-ask-subject = 주소를 확인해 주세요: { $organization } 소속
letter-association-to-ask-head = 주소 확인
letter-association-to-ask-body = 이 주소의 도메인은 { $organization }의 도메인으로 확인되지 않았습니다. 링크를 열어 본인의 주소임을 확인하세요. 그런 다음 { $organization }의 관리자에게 연락하거나 조직에서 사용하는 주소를 입력할 수 있습니다.
letter-association-to-ask-button = 내 주소 확인
letter-association-to-ask-why = 누군가 { $center }에서 { $organization } 소속을 요청하기 위해 이 주소를 입력하여 이 이메일을 보내 드립니다. 본인이 아니라면 아무것도 하지 않으셔도 됩니다. 누구도 소속되지 않습니다.

## Told to administrators. $person: who asks. $address: their e-mail address.

letter-association-asked-subject = { $organization } 소속 요청이 있습니다
letter-association-asked-head = 소속 요청이 있습니다
letter-association-asked-body = { $person } 님이 { $program }에서 { $organization }의 구성원으로 활동하기를 요청했습니다. 입력한 주소: { $address }. 아는 사람이라면 요청을 승인하고, 그렇지 않으면 사유를 적어 거절하세요.
letter-association-asked-button = 요청 열기
letter-association-asked-why = { $center }에서 { $organization }의 관리자이시기에 이 이메일을 보내 드립니다.

letter-association-reminded-subject = { $organization } 소속 요청이 3일째 대기 중입니다
letter-association-reminded-head = 아직 응답을 기다리는 사람이 있습니다
letter-association-reminded-body = { $person } 님({ $address })이 3일 전에 { $organization }의 구성원으로 활동하기를 요청했습니다. 응답이 없으면 요청은 4일 후 다음 담당자에게 전달되고, 30일이 지나면 실효됩니다.
letter-association-reminded-button = 요청 열기
letter-association-reminded-why = { $center }에서 { $organization }의 관리자이시기에 이 이메일을 보내 드립니다.

letter-association-passed-on-subject = { $organization } 소속 요청이 관리자의 응답을 기다립니다
letter-association-passed-on-head = 응답이 없는 요청이 있습니다
letter-association-passed-on-body = { $person } 님({ $address })이 7일 전에 { $organization }의 구성원으로 활동하기를 요청했으나 응답한 관리자가 없습니다. 관리자 중 한 분께 알려 주세요. 승인이나 거절은 관리자만 할 수 있습니다.
letter-association-passed-on-button = { $center } 열기
letter-association-passed-on-why = { $center }에서 { $organization }의 담당자 역할을 맡고 계시기에 이 이메일을 보내 드립니다.

letter-association-completed-subject = { $person } 님이 { $organization }에 소속되었습니다
letter-association-completed-head = 새로운 소속 개인이 추가되었습니다
letter-association-completed-body = { $person } 님({ $address })이 { $organization }에 소속되었습니다. 관리자 권한은 없습니다.
letter-association-completed-button = 내 멤버십 열기
letter-association-completed-why = { $center }에서 { $organization }의 관리자이시기에 이 이메일을 보내 드립니다.

# $theirs: the domain of the address. $ours: a domain of the organization.
letter-looks-like = 주의 깊게 확인하세요. { $theirs } 도메인은 귀 조직의 { $ours } 도메인과 비슷해 보이지만 서로 다릅니다.

## The answer. $administrator: who gave it.

letter-association-approved-subject = { $organization } 소속 요청이 승인되었습니다
letter-association-approved-head = 요청이 승인되었습니다
letter-association-approved-body = { $administrator } 님이 { $organization } 소속 요청을 승인했습니다. 개인 프로필을 작성하면 조직을 대신하여 활동할 수 있습니다.
letter-association-approved-button = 개인 프로필로 계속
letter-association-approved-why = { $center }에서 { $organization } 소속을 요청하셨기에 이 이메일을 보내 드립니다.

letter-association-rejected-subject = { $organization } 소속 요청이 승인되지 않았습니다
letter-association-rejected-head = 요청이 거절되었습니다
letter-association-rejected-body = { $administrator } 님이 { $organization } 소속 요청을 거절했습니다. 사유:
# $reason: as the administrator wrote it.
letter-association-rejected-reason = { $reason }
letter-association-rejected-button = 내 조직 찾기
letter-association-rejected-why = { $center }에서 { $organization } 소속을 요청하셨기에 이 이메일을 보내 드립니다. 사유가 잘못되었다면 { $organization } 또는 { $service } 주소로 알려 주세요.

letter-association-lapsed-subject = { $organization } 소속 요청이 실효되었습니다
letter-association-lapsed-head = 30일 동안 응답이 없었습니다
letter-association-lapsed-body = { $organization }의 관리자가 요청에 응답하지 않아 요청이 실효되었습니다. 다시 요청하거나 { $service } 주소로 알려 주세요.
letter-association-lapsed-button = 다시 요청
letter-association-lapsed-why = { $center }에서 { $organization } 소속을 요청하셨기에 이 이메일을 보내 드립니다.

letter-invited-subject = { $program } 초대: { $organization }
letter-invited-head = 초대를 받으셨습니다
letter-invited-body = { $administrator } 님이 { $program }에서 { $organization }의 구성원으로 활동하도록 초대했습니다. 링크를 열어 로그인하거나 계정을 만든 다음 개인 프로필을 작성하세요.
letter-invited-button = 초대 수락
letter-invited-why = { $organization }의 관리자가 { $center }에서 이 주소를 입력하여 이 이메일을 보내 드립니다. 아는 사람이 아니라면 아무것도 하지 않으셔도 됩니다. 수락하지 않으면 아무 일도 일어나지 않습니다.

letter-reference-asked-subject = { $organization }의 사례 승인 요청
letter-reference-asked-head = 프로젝트 설명이 맞습니까?
letter-reference-asked-body = { $administrator } 님이 { $organization }에서 고객님을 위해 완료한 프로젝트를 { $program }의 사례로 설명했습니다. 설명을 읽고 승인하거나 거절해 주세요. 한 페이지이며 계정이 필요하지 않습니다.
letter-reference-asked-button = 읽고 답하기
letter-reference-asked-why = { $organization }의 관리자가 { $center }에서 이 주소를 입력하여 이 이메일을 보내 드립니다. 그런 프로젝트를 모르신다면 페이지에서 거절하거나 아무것도 하지 않으셔도 됩니다. 승인하지 않으면 인정되지 않습니다.

letter-reference-approved-subject = 고객이 사례를 승인했습니다
letter-reference-approved-head = 사례가 승인되었습니다
letter-reference-approved-body = { $customer }에서 ‘{ $title }’ 사례를 승인했습니다. 이제 { $organization }의 실적으로 인정됩니다.
letter-reference-approved-button = 사례 열기
letter-reference-approved-why = 이 사례를 작성했거나 { $center }에서 { $organization }의 관리자이므로 이 이메일을 보내 드립니다.

letter-reference-declined-subject = 고객이 사례를 거절했습니다
letter-reference-declined-head = 사례가 거절되었습니다
letter-reference-declined-body = { $customer }에서 ‘{ $title }’ 사례를 거절했습니다. { $organization }의 실적으로 인정되지 않습니다.
letter-reference-declined-button = 사례 열기
letter-reference-declined-why = 이 사례를 작성했거나 { $center }에서 { $organization }의 관리자이므로 이 이메일을 보내 드립니다.

letter-reference-remark = 고객이 덧붙인 말:

## What was changed about somebody of an organization. $person is their name, $by that of the
## administrator who did it.

letter-administration-changed-subject = { $organization }의 관리자 권한이 변경되었습니다
letter-administration-changed-head = 관리자 권한이 변경되었습니다
letter-administration-changed-body-nothing = { $by } 님의 변경으로 { $person } 님에게는 더 이상 { $organization }의 관리자 권한이 없습니다.
letter-administration-changed-body-branch = { $by } 님의 변경으로 { $person } 님이 { $organization }의 사업장 한 곳과 그 하위 사업장을 관리합니다.
letter-administration-changed-body-everything = { $by } 님의 변경으로 { $person } 님이 { $organization }의 전체 관리자가 되었습니다.
letter-administration-changed-button = 조직 보기
letter-administration-changed-why = 본인에 관한 내용이거나 { $center }에서 { $organization }의 관리자이시기에 이 이메일을 보내 드립니다. 의도하지 않은 변경이라면 다른 관리자와 상의하세요.

letter-contact-handed-on-subject = { $organization }의 프로그램 주 담당자가 바뀌었습니다
letter-contact-handed-on-head = 프로그램 주 담당자
letter-contact-handed-on-body = { $person } 님이 { $organization }의 프로그램 주 담당자가 되었습니다. 변경한 사람은 { $by } 님입니다.
letter-contact-handed-on-button = 조직 보기
letter-contact-handed-on-why = 본인에 관한 내용이거나 { $center }에서 { $organization }의 관리자이시기에 이 이메일을 보내 드립니다. 의도하지 않은 변경이라면 즉시 서비스 센터({ $service })로 연락하세요.

# $role: what the program calls the contact role; $location: what the location is called
letter-contact-assigned-subject = { $organization }의 담당자로 지정되셨습니다
letter-contact-assigned-head = 담당자 역할을 맡게 되셨습니다
letter-contact-assigned-body = { $by } 님의 지정으로 { $organization }의 사업장인 { $location }에서 { $role } 역할을 맡게 되셨습니다. 이 역할을 맡은 다른 사람이 없는 하위 사업장도 함께 담당합니다.
letter-contact-assigned-button = 조직 보기
letter-contact-assigned-why = { $center }에서 { $organization }에 소속되어 계시기에 이 이메일을 보내 드립니다. 잘못 지정되었다면 조직의 관리자와 상의하세요.

letter-association-ended-subject = { $organization } 소속이 종료되었습니다
letter-association-ended-head = 소속이 종료되었습니다
letter-association-ended-body = { $by } 님이 { $person } 님의 { $organization } 소속을 종료했습니다.
# $count: how many credentials of theirs counted for the organization.
letter-association-ended-credentials = 연결되어 있던 자격증 { $count }개는 더 이상 이 조직의 실적으로 인정되지 않으며, 다른 곳에 연결할 수 있습니다.
letter-association-ended-button = 센터 열기
letter-association-ended-why = 본인에 관한 내용이거나 { $center }에서 { $organization }의 관리자이시기에 이 이메일을 보내 드립니다.

letter-association-left-subject = { $organization }에서 탈퇴한 사람이 있습니다
letter-association-left-head = 탈퇴한 사람이 있습니다
letter-association-left-body = { $person } 님은 더 이상 { $organization }의 구성원으로 활동하지 않습니다.
# $count: how many credentials of theirs counted for the organization.
letter-association-left-credentials = 연결되어 있던 자격증 { $count }개는 더 이상 이 조직의 실적으로 인정되지 않습니다.
letter-association-left-button = 조직 보기
letter-association-left-why = { $center }에서 { $organization }의 관리자이시기에 이 이메일을 보내 드립니다.

letter-happened = 일시: { $when }, 브라우저: { $browser }
letter-browser = { $browser } ({ $system })
letter-browser-unknown = 알 수 없음

letter-ways-changed-subject = 계정의 로그인 방법이 변경되었습니다: { $center }
letter-ways-changed-head = 로그인 방법이 변경되었습니다
letter-ways-changed-body = { $change } 다른 세션은 모두 종료되었습니다.
letter-ways-changed-password-added = 계정에 비밀번호가 설정되었습니다.
letter-ways-changed-password-removed = 계정의 비밀번호가 제거되었습니다.
letter-ways-changed-passkey-added = 패스키 ‘{ $name }’ 항목이 추가되었습니다.
letter-ways-changed-passkey-removed = 패스키 ‘{ $name }’ 항목이 제거되었습니다.
letter-ways-changed-outside-added = 이제 { $name } 계정으로 로그인할 수 있습니다.
letter-ways-changed-outside-removed = 더 이상 { $name } 계정으로 로그인할 수 없습니다.
letter-ways-changed-why = 계정에 이 주소가 사용되어 이 이메일을 보내 드립니다. 직접 변경하지 않았다면 새 비밀번호를 정하고, 계정 페이지에서 로그인 방법을 확인한 후 즉시 { $service } 주소로 알려 주세요.

letter-new-device-subject = 계정에 새로운 로그인이 있었습니다: { $center }
letter-new-device-head = 새 브라우저에서 로그인했습니다
letter-new-device-body = { $center } 계정에 처음 사용하는 브라우저로 로그인이 있었습니다. 본인이라면 아무것도 하지 않으셔도 됩니다.
letter-new-device-why = 계정에 이 주소가 사용되어 이 이메일을 보내 드립니다. 본인이 아니라면 새 비밀번호를 정하고(모든 세션이 종료됩니다) 즉시 { $service } 주소로 알려 주세요.
