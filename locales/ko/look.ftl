look-skip = 본문으로 건너뛰기
look-find-a-partner = 파트너 찾기
look-sign-in = 로그인
look-sign-out = 로그아웃
look-signed-in-as = 로그인 계정:
look-account = 내 계정
look-organization-information = 조직 정보
look-membership-status = 멤버십 현황
# Names the menu of languages for those who hear the page. $language is the name of the page's language in itself.
look-language = 언어: { $language }
look-languages = 언어
look-runs-on = 오픈 소스 멤버십 소프트웨어 Guildhall 기반

# Stands after an asterisk that is drawn.
look-required-field = 필수 항목
look-show-password = 비밀번호 표시
# Stands after a number field.
look-percent = %
look-problems = 입력 내용을 확인하세요
# The title of a page that comes again because something on it is missing or wrong.
look-problem-title = 오류: { $title }

look-progress = 등록 단계
look-step = { $steps }단계 중 { $step }단계
# Is heard before the name of a finished step.
look-step-done = 완료:

look-certificate = 멤버십 증서
# Follows the name of the organization, which stands above as a title.
look-certificate-sentence = 위 조직은 { $program }의 { $level } 등급이며 { $year }년 표장이 새겨졌음을 증명합니다.
# $name and $city are the organization's, $address is an address on the web.
look-certificate-verify = { $name }, { $city }. 확인: { $address }
look-partner-id = 파트너 프로그램 ID
look-program-level = 프로그램 등급
look-anniversary = 갱신 기준일

look-ruler-anniversary = 갱신 기준일 { $day }
look-ruler-today = 오늘
look-ruler-reenroll = { $day }부터 재등록 가능
look-switch-organization = 조직 전환
# A number follows
look-characters-left = 남은 글자 수:

# The pages of a long list; $from and $to number what is shown of $all.
look-pages-range = { $all }곳 중 { $from }~{ $to }
look-pages-previous = 이전
look-pages-next = 다음
