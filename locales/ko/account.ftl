# $email: the address of the account
account-lead = 로그인 계정: { $email }

account-sessions = 로그인된 브라우저
# $when: date and time
account-session-used = 마지막 사용: { $when }
account-session-this = 이 브라우저
# $browser, $system: names of products, such as Firefox and Windows 10
account-session-agent = { $system }의 { $browser }
account-session-unknown = 알 수 없는 브라우저
account-session-end = 종료
account-session-end-others = 다른 세션 모두 종료

account-password = 비밀번호 변경
account-password-button = 새 비밀번호 저장

account-address = 이메일 주소 변경
account-address-hint = 새 주소로 보내 드리는 링크를 열면 변경이 적용됩니다.
account-address-button = 새 주소로 링크 보내기

account-preferences = 언어와 이메일
account-preferences-language = 페이지와 이메일의 언어
account-preferences-mail = 조직 관련 이메일
account-preferences-always = 본인 계정, 답변을 기다리는 요청, 납부할 금액에 관한 이메일은 항상 보내 드립니다.
account-preferences-join-mail = 내가 관리하는 조직에 새로운 개인이 소속되면 이메일 받기
account-preferences-button = 저장

account-confirm-title = 새 주소 확인
# $email: the new address
account-confirm-lead = 앞으로 { $email } 주소로 로그인하며, 이메일도 이 주소로 보내 드립니다. 다른 세션은 종료됩니다.
account-confirm-button = 이 주소 사용

account-done-password = 비밀번호가 변경되었습니다. 다른 세션은 종료되었습니다.
account-done-address = 이메일 주소가 변경되었습니다. 다른 세션은 종료되었습니다.
account-done-sent = 새 주소로 링크가 담긴 이메일을 보냈습니다.
account-done-sessions = 해당 브라우저에서 로그아웃되었습니다.
account-done-preferences = 언어와 이메일 설정을 저장했습니다.

account-ways = 로그인 방법
account-way-passkey = 패스키
account-way-added = 추가: { $when }
account-way-remove = 제거
account-way-add = { $provider } 추가
account-passkey-hint = 알아볼 수 있는 이름입니다. 예: ‘업무용 노트북’
account-passkey-button = 패스키 추가
account-password-new = 비밀번호 정하기
account-done-ways = 로그인 방법이 변경되었습니다. 다른 세션은 종료되었습니다.
account-not-done-passkey-refused = 패스키가 추가되지 않았습니다. 다시 시도하세요.
account-not-done-provider-refused = 제공자가 본인 여부를 확인하지 않았습니다. 변경된 것은 없습니다.
account-not-done-provider-silent = 제공자가 응답하지 않습니다. 몇 분 후 다시 시도하세요.
account-not-done-of-another = 이 로그인 방법은 이미 다른 계정에서 사용 중입니다. 변경된 것은 없습니다.
account-proof-title = 본인 확인
account-proof-lead = 로그인한 지 시간이 지났습니다. 변경하기 전에 본인의 계정임을 다시 한번 확인해 주세요.
account-proof-button = 확인
account-proof-again = 다시 로그인
