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
letter-password-changed-button = { $center } 열기
letter-password-changed-why = 계정에 이 주소가 사용되어 이 이메일을 보내 드립니다. 직접 변경하지 않았다면 새 비밀번호를 정하고 즉시 { $service } 주소로 알려 주세요.

## An organization is enrolled

# $organization: the name that customers see.
letter-enrolled-subject = { $program } 등록 완료: { $organization }
letter-enrolled-head = 멤버십이 확정되었습니다.
# $first, $last: the name of who enrolled, in the order and with the title that a letter wants.
letter-enrolled-greeting = { $last } { $first } 님께
letter-enrolled-body = 귀 조직({ $organization })이 { $program }의 회원이 되었습니다. 문의하실 때 필요한 ID가 들어 있으니 이 이메일을 보관하세요.
letter-enrolled-partner-id = 파트너 프로그램 ID
letter-enrolled-level = 프로그램 등급
letter-enrolled-anniversary = 갱신 기준일
# $starts, $ends: the first and the last day.
letter-enrolled-term = 멤버십 기간은 { $starts }부터 { $ends }까지입니다.
letter-enrolled-button = 내 멤버십 열기
# Stands before the address of the organization's public page.
letter-enrolled-listing = 고객에게 보이는 페이지:
# $signed: a date and time. $first, $last, $title: name and job title of who signed.
letter-enrolled-agreement = 계약서는 { $signed }에 { $last } { $first }({ $title }) 명의로 서명되었습니다. 서명한 계약서를 해시값과 함께 그대로 첨부합니다.
letter-enrolled-why = { $organization } 등록을 진행하셨기에 이 이메일을 보내 드립니다. 본인이 아니라면 { $service } 주소로 알려 주세요.

## The signed agreement, attached

# The heading above the facts of the signature.
letter-agreement-signature = 서명
letter-agreement-organization = 조직
letter-agreement-partner-id = 파트너 프로그램 ID
letter-agreement-program = 프로그램
letter-agreement-vendor = 계약 상대방
letter-agreement-signed-by = 서명자
# $first, $last: in the order in which a full name is written.
letter-agreement-name = { $last } { $first }
letter-agreement-job-title = 직책
letter-agreement-signed-at = 서명 일시
letter-agreement-signed-at-utc = 서명 일시(UTC)
# The program year whose text was signed.
letter-agreement-edition = 판
letter-agreement-language = 본문 언어
letter-agreement-digest = 본문의 해시값(SHA-256)
# $file: the name of a file that is attached beside this page.
letter-agreement-proof = 이 해시값은 같은 이메일에 첨부된 { $file } 파일의 값입니다. 이 파일의 내용은 서명된 본문과 1바이트도 다르지 않습니다.
