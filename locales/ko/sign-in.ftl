sign-in-lead = 항상 같은 이메일 주소를 사용하세요. 이 주소로 본인을 확인합니다.
sign-in-refused = 이메일 주소와 비밀번호가 일치하지 않습니다. 둘 다 확인하세요. 비밀번호를 10번 틀리면 15분 동안 기다려야 합니다.
sign-in-session-ended = 입력하는 동안 세션이 종료되었습니다. 다시 로그인하세요. 입력한 내용은 유지됩니다.
sign-in-typed-title = 다시 로그인했습니다
sign-in-typed-lead = 입력한 내용은 유지되어 있으며 아직 제출되지 않았습니다. 다시 확인한 후 제출하세요.
sign-in-typed-back = 입력한 내용으로 돌아가기
sign-in-forgotten = 비밀번호를 잊었습니다
sign-in-new-here = 아직 계정이 없으신가요?
sign-in-register = 계정 만들기

sign-in-label-email = 이메일 주소
sign-in-label-password = 비밀번호
sign-in-label-new-password = 새 비밀번호
sign-in-label-current-password = 현재 비밀번호
sign-in-password-hint = 8자 이상. 여러 단어를 이어 쓰면 기억하기 쉽고 추측하기 어렵습니다.

sign-in-missing-email = 이메일 주소를 입력하세요.
sign-in-missing-password = 비밀번호를 정하세요.
sign-in-missing-current-password = 현재 사용하는 비밀번호를 입력하세요.

sign-in-title-register = 계정 만들기
sign-in-lead-register = 이메일로 링크를 보내 드립니다. 링크에서 비밀번호를 정하면 시작할 수 있습니다.
sign-in-hint-register = 고객과 동료가 아는 업무용 주소가 가장 좋습니다.
sign-in-button-register = 이메일로 링크 받기

sign-in-title-recover = 새 비밀번호 정하기
sign-in-lead-recover = 새 비밀번호를 정할 수 있는 링크를 이메일로 보내 드립니다.
sign-in-hint-recover = 로그인에 사용하는 주소
sign-in-button-recover = 이메일로 링크 받기

sign-in-sent-title = 이메일을 확인하세요
sign-in-sent-lead-register = 이메일을 보냈습니다. 24시간 안에 링크를 열어 비밀번호를 정하세요.
sign-in-sent-lead-recover = 이메일을 보냈습니다. 1시간 안에 링크를 열어 새 비밀번호를 정하세요.
# $email: the address that was typed
sign-in-sent-to = { $email }(으)로 보냈습니다.
sign-in-sent-nothing = 1분이 지나도 오지 않으면 스팸 메일함과 입력한 주소를 확인하세요.
sign-in-sent-again = 주소 다시 입력

sign-in-choose-title-register = 비밀번호 정하기
sign-in-choose-title-recover = 새 비밀번호 정하기
# $email: the address of the account
sign-in-choose-lead = { $email } 계정
sign-in-choose-button-register = 계정 만들기
sign-in-choose-button-recover = 새 비밀번호 저장

sign-in-spent-title = 더 이상 유효하지 않은 링크입니다
sign-in-spent-lead = 이미 사용했거나, 기한이 지났거나, 새 링크로 대체되었습니다. 다시 요청하세요.
sign-in-spent-again = 새 링크 받기

sign-in-label-passkey-name = 패스키 이름
sign-in-label-way = 로그인 방법
sign-in-missing-passkey-name = 패스키 이름을 입력하세요.
sign-in-with-passkey = 패스키로 로그인
sign-in-with = { $provider } 계정으로 로그인
sign-in-passkey-lead = 브라우저가 기기에 확인을 요청합니다. 아무것도 나타나지 않으면 버튼을 누르세요.
sign-in-passkey-failed = 패스키가 사용되지 않았습니다. 다시 시도하거나, 뒤로 가서 다른 방법을 선택하세요.
sign-in-passkey-known = 이 기기에는 이미 이 계정의 패스키가 있습니다. 뒤로 가거나 다른 기기를 사용하세요.
sign-in-passkey-refused = 이 패스키로 로그인할 수 없었습니다. 다시 시도하거나 다른 방법으로 로그인하세요.
sign-in-passkey-back = 뒤로
sign-in-on-the-way = 다음으로 { $provider } 서비스에서 본인 확인을 합니다.
sign-in-on-to = { $provider } 페이지로 이동
sign-in-provider-silent = 제공자가 응답하지 않습니다. 몇 분 후 다시 시도하거나 다른 방법으로 로그인하세요.
sign-in-provider-refused = 제공자가 본인 여부를 확인하지 않았습니다. 변경된 것은 없습니다. 다시 시도하거나 다른 방법으로 로그인하세요.
sign-in-has-account-title = 계정이 이미 있습니다
sign-in-has-account-lead = { $provider } 서비스가 알려 준 이메일 주소의 계정이 있습니다. 그 계정에 로그인한 다음 로그인 방법에 { $provider } 항목을 추가하세요.
sign-in-vouched = { $provider } 서비스에서 본인은 확인되었지만 이메일 주소는 확인되지 않았습니다. 여기에 주소를 입력하고, 보내 드리는 링크를 1시간 안에 이 브라우저에서 여세요.
sign-in-choose-with = { $provider } 계정으로 로그인하게 됩니다.
