enroll-now-title = 지금 등록
enroll-now-lead = 조직이 프로그램에 처음 등록하나요, 아니면 동료가 이미 등록했나요?
enroll-now-deleted = 입력한 내용을 모두 삭제했습니다.

enroll-now-new-title = 처음 등록하는 조직
enroll-now-new-text = 조직 정보를 입력하고 계약서에 서명하면 첫 번째 관리자가 됩니다. 이 역할은 나중에 다른 사람에게 넘길 수 있습니다.
enroll-now-new-point-register = 상업 등기부상의 명칭과 주소
enroll-now-new-point-signer = 조직을 대표해 서명할 수 있는 사람
enroll-now-new-point-minutes = 약 10분(중간에 쉬어도 됩니다)
enroll-now-enroll-my-organization = 내 조직 등록

enroll-now-member-title = 이미 회원인 조직
enroll-now-member-text = 조직에 소속을 요청합니다. 승인 여부는 조직의 관리자가 결정합니다.
enroll-now-member-point-name = 조직 이름 또는 파트너 프로그램 ID
enroll-now-member-point-mail = 업무용 이메일 주소
enroll-now-member-point-minutes = 약 2분
enroll-now-associate-as-an-individual = 개인으로 소속되기
