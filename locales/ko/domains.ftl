### The mail domains of an organization: which let colleagues in, and how they are proved.

## The list of an organization’s mail domains

domains-title = 메일 도메인
domains-lead = 조직 도메인의 주소로 소속을 요청하는 사람은 승인이 필요 없습니다. 먼저 도메인이 조직의 것임을 인증하세요.
domains-none = 아직 추가한 도메인이 없습니다.
domains-caption = 조직의 도메인
domains-state = 상태
domains-label-domain = 도메인
domains-missing-domain = 도메인을 입력하세요.
domains-hint-domain = @ 뒤의 부분입니다. 예: example.com
domains-note-domain = 바로 이 도메인만 인정됩니다. 하위 도메인은 따로 추가합니다.
domains-claim = 도메인 추가
domains-claim-button = 도메인 추가하기
domains-done-ended = 도메인을 포기했습니다.

## The state of a domain. $proved, $seen and $until are days, $failed a count.

domains-tag-open = 인증 전
domains-tag-proved = 인증됨
domains-tag-conflict = 충돌
domains-state-waiting = 레코드 또는 메일함을 기다리고 있습니다.
domains-state-dns = { $proved }에 DNS 레코드로 인증되었고, { $seen }에 마지막으로 확인되었습니다.
domains-state-dns-failing = { $proved }에 DNS 레코드로 인증되었고, { $seen }에 마지막으로 발견되었습니다. 최근 확인에서는 찾지 못했습니다. 세 번 이어지면 인증이 취소됩니다. 지금까지 실패: { $failed }회.
domains-state-dns-lost = 레코드를 세 번 연속으로 찾지 못했습니다. 다시 인증할 때까지 승인이 필요합니다.
domains-state-mailbox = { $until }까지 메일함으로 인증됩니다.
domains-state-mailbox-over = 메일함 인증이 끝났습니다. 다시 인증할 때까지 승인이 필요합니다.
domains-state-service-center = { $proved }에 서비스 센터가 확인했습니다.
domains-ascii = 메일 서버에서는 { $ascii }(으)로 씁니다.
domains-conflict-ahead = 다른 조직도 메일함으로 이 도메인을 인증했습니다. 이 조직의 인증 방식이 더 확실하므로 우선합니다.
domains-conflict-level = 다른 조직도 이 도메인을 인증했습니다. 해결될 때까지 두 조직 모두에서 승인이 필요합니다.
domains-conflict-behind = 다른 조직이 더 확실한 방식으로 이 도메인을 인증했습니다. 이 조직에서는 승인이 필요합니다.
domains-conflict-contact = 서비스 센터에 문의

## Proving a domain. $email is the address of who reads it, $domain the domain.

domains-by-record = DNS 레코드로 인증
domains-record-lead = 도메인을 관리하는 곳에 이 레코드를 추가한 뒤 확인하세요. 이후 30일마다 다시 확인합니다.
domains-record-name = 이름
domains-record-type = 유형
domains-record-value = 값
domains-record-note = 새 레코드가 어디서나 보이기까지 한 시간 정도 걸릴 수 있습니다.
domains-check = 지금 확인
domains-checked-found = 레코드를 찾았습니다. 도메인이 인증되었습니다.
domains-checked-other = 이 이름의 레코드가 있지만 값이 다릅니다. 아래 값과 비교하세요.
domains-checked-absent = 이 이름의 레코드를 찾지 못했습니다. 방금 추가했다면 잠시 기다린 뒤 다시 확인하세요.
domains-checked-silent = 도메인의 네임서버가 응답하지 않았습니다. 변경된 것은 없습니다. 나중에 다시 확인하세요.
domains-by-mailbox = 메일함으로 인증
domains-own-lead = 이 도메인의 주소 { $email }(으)로 로그인했습니다. 이것으로 한 프로그램 연도 동안 충분합니다.
domains-own-button = 내 주소로 인증
domains-mailbox-lead = 이 도메인의 주소로 링크를 보냅니다. 이 조직의 관리자가 링크를 열면 한 프로그램 연도 동안 도메인이 인증됩니다.
domains-label-mailbox = 메일함
domains-missing-mailbox = 메일함을 입력하세요.
domains-hint-mailbox = @{ $domain } 앞의 부분입니다. 예: 본인 이름 또는 postmaster
domains-mailbox-button = 링크 보내기
domains-done-sent = 링크를 이메일로 보냈습니다. 링크를 열고 그곳의 버튼을 누르세요.
domains-done-proved = 도메인이 인증되었습니다.

## The page of the mailed link

domains-proof-title = { $domain } 인증
domains-proof-lead = 이 링크는 { $email } 주소로 받은 것입니다. 버튼을 누르면 한 프로그램 연도 동안 조직의 도메인으로 인정됩니다.
domains-proof-button = 이 도메인 인증
domains-spent-title = 이 링크는 더 이상 작동하지 않습니다
domains-spent-lead = 이미 사용했거나, 너무 오래되었거나, 더 새로운 링크로 바뀌었습니다. 링크를 다시 보낼 수 있습니다.

## Giving a domain up

domains-end = 도메인 포기
domains-end-lead = 무엇이 바뀌는지 먼저 보여 드립니다.
domains-end-open = 포기
domains-all = 모든 도메인
domains-end-title = { $domain } 도메인을 포기하시겠습니까?
domains-end-proved = 이 도메인의 주소로 새로 요청하는 사람은 관리자의 승인이 필요합니다. 이미 소속된 사람은 그대로 유지됩니다.
domains-end-unproved = 이 도메인은 인증되지 않았으므로 다른 변화는 없습니다.
domains-end-button = 이 도메인 포기
domains-end-back = 유지
