# Customer references: written by a partner, approved by the customer from a mail.

references-title = 고객 사례
references-lead = 사례는 완료한 프로젝트를 설명합니다. 고객은 이메일에서 계정 없이 읽고 승인하거나 거절합니다. 승인되면 바로 인정됩니다.

references-write = 사례 작성
references-write-lead = 고객에게 링크를 메일로 보냅니다. 고객은 이 내용이 담긴 페이지를 보고 그곳에서 답합니다.
references-none = 아직 사례가 없습니다.
references-caption = 조직의 사례
references-latest = 최근 { $count }건을 표시합니다.
references-serves = 인정 대상

references-state = 상태
references-state-waiting = 고객에게 요청함
references-state-approved = 승인됨
references-state-declined = 거절됨
references-state-lapsed = 기한 내 답변 없음
references-state-withdrawn = 철회됨
references-points = 파트너 포인트

references-label-customer = 고객 회사
references-label-contact = 승인할 사람
references-label-email = 그 사람의 이메일 주소
references-label-mail-language = 이메일 언어
references-label-title = 프로젝트 제목
references-label-project = 수행한 내용
references-label-competency = 무엇으로 인정받을지
references-hint-email = 고객의 주소를 입력하세요. 자기 조직의 주소는 쓸 수 없습니다.
references-hint-project = 일반 텍스트입니다. 고객은 작성한 그대로 읽습니다.
references-hint-competency = 사례는 전문 역량 하나 또는 파트너 포인트로 인정됩니다. 나중에 선택할 수도 있습니다.
references-save = 저장하고 고객에게 요청
references-all = 모든 사례

references-asked = 요청 받은 사람
references-mailed = 메일 발송일
references-until = 답변 기한
references-answered = 답변일
references-remark = 고객이 덧붙인 말
references-assign = 선택 저장
references-resend-title = 다시 요청
references-resend-lead = 고객이 새 링크를 받습니다. 이전 링크는 더 이상 작동하지 않습니다.
references-resend = 새 링크 보내기
references-resend-too-soon = 고객에게 메일을 보낸 지 하루가 지나지 않았습니다. 하루가 지나면 다시 요청할 수 있습니다.
references-resend-too-often = 고객에게 이미 메일을 여섯 번 보냈습니다. 이 사례를 철회하거나 답변을 기다리세요.
references-withdraw = 철회
references-withdraw-title = 이 사례를 철회할까요?
references-withdraw-lead = { $customer }에서 더 이상 ‘{ $title }’에 답할 수 없습니다. 되돌릴 수 없습니다.
references-withdraw-lead-approved = { $customer }에서 승인한 ‘{ $title }’이(가) 더 이상 인정되지 않습니다. 되돌릴 수 없습니다.
references-keep = 유지
references-done-written = 사례를 저장했고, 고객에게 메일을 보내고 있습니다.
references-done-assigned = 선택을 저장했습니다.
references-done-resent = 새 링크가 담긴 메일을 고객에게 보내고 있습니다.
references-done-withdrawn = 사례를 철회했습니다.

references-answer-title = { $organization }에서 프로젝트에 대해 묻습니다
references-answer-lead = { $organization }은(는) { $program }({ $level })에 참여하고 있으며, { $customer }을(를) 위해 이 프로젝트를 완료했다고 설명합니다. 사실이면 승인해 주세요.
references-answer-part = 답변
references-answer-remark = 덧붙일 말(선택 사항)
references-answer-remark-hint = { $organization }에서 읽을 수 있습니다.
references-answer-approve = 승인
references-answer-decline = 거절
references-answer-note = 답변은 바꿀 수 없습니다. { $organization }에 알려 드립니다.
references-answered-approved-title = 감사합니다
references-answered-approved-lead = { $day }에 승인하셨습니다. 이제 { $organization }의 실적으로 인정되며, 더 하실 일은 없습니다.
references-answered-declined-title = 답변해 주셔서 감사합니다
references-answered-declined-lead = { $day }에 거절하셨습니다. { $organization }의 실적으로 인정되지 않으며, 더 하실 일은 없습니다.
references-answered-lapsed-title = 30일이 지났습니다
references-answered-lapsed-lead = 더 이상 답할 수 없습니다. 답하고 싶으시면 { $organization }에 새 링크를 요청하세요.
references-answered-withdrawn-title = 더 이상 답할 것이 없습니다
references-answered-withdrawn-lead = { $organization }에서 요청을 철회했습니다.
references-gone-title = 이 링크는 작동하지 않습니다
references-gone-lead = 더 최근의 메일을 받으셨을 수 있습니다. 가장 최근 메일의 링크만 작동합니다.
