about-privacy-title = 개인정보 및 쿠키
about-privacy-lead = 멤버십에 필요한 정보만, 필요한 기간 동안만 보관합니다. 방문 사실을 다른 웹사이트에 알리지 않습니다.
about-privacy-cookies = 사용하는 두 가지 쿠키
about-privacy-session = 이 브라우저의 로그인 상태를 유지합니다. 로그아웃하거나 7일 동안 방문하지 않으면 종료되며, 늦어도 30일 후에는 종료됩니다.
about-privacy-language = 선택한 언어를 1년 동안 기억합니다.
about-privacy-kept = 보관하는 정보
about-privacy-drafts = 완료하지 않은 등록은 본인만 볼 수 있습니다. 취소하면 바로, 그렇지 않으면 마지막 입력 후 30일이 지나면 삭제됩니다.
about-privacy-signatures = 서명한 계약서는 본문, 서명 일시, 서명자 이름과 함께 보관합니다. 양측 모두 계약을 증명해야 할 수 있기 때문입니다.
about-privacy-links = 이메일로 보내는 링크는 한 번만 사용할 수 있습니다. 링크와 비밀번호는 누구도 읽을 수 없는 형태로만 저장합니다.
about-privacy-logs = 로그에는 이름, 이메일 주소, 입력한 내용이 남지 않습니다.

about-accessibility-title = 접근성
about-accessibility-lead = 파트너 조직에서 일하는 모든 분이 도움 없이 원하는 일을 마칠 수 있어야 합니다.
about-accessibility-keyboard = 모든 페이지는 키보드만으로, 그리고 글자를 네 배로 확대해도 사용할 수 있습니다.
about-accessibility-script = 모든 페이지는 JavaScript 없이도 작동합니다.
about-accessibility-tested = 각 페이지는 공개 전에 밝은 화면과 어두운 화면, 좁은 화면과 넓은 화면에서 WCAG 2.2 AA 준수 여부를 자동으로 검사합니다.
about-accessibility-gaps = 화면 낭독기 사용자의 테스트는 아직 진행하지 못했습니다. 불편한 점이 있으면 서비스 센터에 알려 주세요. 바로잡겠습니다.

about-contact-title = 서비스 센터 문의
about-contact-lead = 해당 지역의 서비스 센터로 이메일을 보내세요. 조직 이름과 파트너 프로그램 ID(있는 경우)를 함께 적어 주세요. 비밀번호는 절대 보내지 마세요.
