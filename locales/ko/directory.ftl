directory-what-we-do = 사업 내용
directory-offices = 사업장
directory-headquarters = 본사
directory-no-description = 아직 이 회원의 소개가 없습니다.

# What search engines show under the name. $level: the program level.
directory-summary = { $name }, { $city }, { $country }: { $program } { $level }

# How customers reach a member.
directory-contact = 연락처
directory-phone = 전화
directory-email = 이메일
directory-web = 웹
directory-opening-hours = 영업시간

directory-verified = 확인됨
directory-in-force = 멤버십 유효
directory-in-grace = 재등록 필요
directory-member-since = 회원 등록일
directory-until = 유효 기한
# $vendor: the vendor's name
directory-vouches = { $vendor }에서 보증하는 것은 이 제목 아래의 내용뿐이며, 이 페이지의 다른 내용은 보증하지 않습니다.

directory-verify-title = 회원 확인
directory-verify-lead = 회원의 증서 또는 웹사이트에 있는 ID를 입력하세요.
directory-verify-hint = 영문자와 숫자 9자(띄어쓰기 무관)
directory-verify-button = 확인
directory-verify-empty = 파트너 프로그램 ID를 입력하세요
directory-verify-unknown = 이 ID로 등재된 회원이 없습니다. 문자와 숫자를 하나씩 확인하세요.
