home-title = 훌륭한 일에 여러분의 표장을 새기세요.
home-lead = { $vendor } 파트너는 판매, 개발, 지원을 합니다. { $program } 등록은 무료입니다. 네 단계를 마치는 즉시 디렉터리에 등재됩니다.
home-become-a-member = 지금 회원 되기
home-verify-a-member = 회원 확인
home-marks = 네 가지 표장은 멤버십이 시작될 때, 그리고 매년 새로 새겨집니다. 누구나 확인할 수 있습니다.

# The letters in the picture of a firm's mark: the initials of a firm that could be anyone's, one to three.
home-monogram = A&B
home-mark-firm = 조직
home-mark-level = 등급
home-mark-program = 프로그램
home-mark-year = 연도

home-levels = 모든 등급은 실적으로 얻습니다
home-levels-lead = 모든 조직은 { $level } 등급으로 시작합니다. 상위 등급은 요건을 충족한 날 자동으로 부여됩니다.
home-level-takes = 요건
home-level-brings = 혜택
home-level-fee = 연회비

home-verify = 이 조직은 정말 회원인가요?
home-verify-lead = 모든 회원에게는 파트너 프로그램 ID와 전용 페이지가 있으며, 획득한 등급과 유효 기한을 확인할 수 있습니다.
home-verify-hint = 증서의 표장 아래에 있습니다.
home-verify-submit = 확인

home-steps = 회원이 되는 네 단계
home-steps-lead = 등기된 명칭과 주소, 서명할 수 있는 사람을 준비하세요. 어느 단계에서든 멈출 수 있으며, 입력한 내용은 30일 동안 보관됩니다.
home-step-organization = 조직 연락처 정보
home-step-organization-text = 법적 명칭, 주소, 고객에게 보이는 명칭을 입력합니다.
home-step-agreement = 계약
home-step-agreement-text = 본인의 언어로 읽고 이름을 입력해 서명합니다.
home-step-individual = 개인 프로필
home-step-individual-text = 본인 정보와 연락처를 입력합니다.
home-step-profile = 조직 프로필
home-step-profile-text = 무엇을, 누구를 위해, 무엇으로 하는지 입력합니다. 그러면 회원이 됩니다.
home-already-enrolled = 조직이 이미 등록되어 있나요?
home-associate = 개인으로 소속되기
