directory-what-we-do = 사업 내용
directory-listed-locations = 사업장
directory-headquarters = 본사
directory-no-description = 아직 이 회원의 소개가 없습니다.

# What search engines show under the name. $level: the program level.
directory-summary = { $name }, { $city }, { $country }: { $program } { $level }

# How customers reach a member.
directory-contact = 연락처
directory-phone = 전화
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
directory-verify-empty = 파트너 프로그램 ID를 입력하세요.
directory-verify-unknown = 이 ID로 등재된 회원이 없습니다. 문자와 숫자를 하나씩 확인하세요.

directory-title = 파트너 찾기
directory-about = 파트너 프로그램 회원을 사업 내용, 지역, 등급, 사용 언어로 찾을 수 있습니다. 모든 등급은 확인되었습니다.
directory-words = 어떤 도움이 필요하신가요?
directory-near = 어느 도시 근처인가요?
directory-near-unknown = 찾을 수 없는 곳입니다. 도시 이름이나 ‘함부르크, 독일’처럼 도시와 국가를 입력하세요.
directory-within = 거리
directory-distance = { $distance } km
directory-search = 검색

# $shown: $count as it is written.
directory-found = { $count ->
   *[other] 파트너 { $shown }곳
}
# $found: the sentence above.
directory-found-for = ‘{ $words }’ 검색 결과: { $found }
directory-found-near = { $near } 근처: { $found }
directory-found-for-near = ‘{ $words }’, { $near } 근처: { $found }
directory-found-chosen = { $found }: { $choices }
directory-chosen-more = 그 외 { $count }개
directory-near-within = { $near }({ $distance })
directory-title-page = { $title }, { $page }페이지

directory-order-by-lot = 순서는 매일 추첨으로 새로 정해집니다. 순위는 돈으로 살 수 없습니다.
directory-order-best-match = 이름이 일치하는 곳이 먼저 나오고, 나머지는 매일 추첨으로 정한 순서입니다. 순위는 돈으로 살 수 없습니다.
directory-order-nearest = 가까운 순서입니다. 순위는 돈으로 살 수 없습니다.

directory-filters = { $count ->
    [0] 필터
   *[other] 필터, { $count }개 적용됨
}
directory-apply = 필터 적용
directory-more = { $count }개 더 보기
directory-everywhere = 모든 국가
directory-facet-place = 지역
directory-facet-level = 프로그램 등급
directory-facet-service = 서비스
directory-facet-industry = 업종
directory-facet-speaks = 사용 언어
directory-facet-size = 고객 규모
directory-take-back = 필터 해제: { $choice }
directory-clear-all = 모두 해제
directory-locations = 사업장 { $count }곳

directory-nothing = 모든 조건에 맞는 파트너가 없습니다. 조건을 하나 빼 보세요.
directory-nobody = 아직 등재된 회원이 없습니다.
directory-without-words = ‘{ $words }’ 제외
directory-without-near = { $near } 근처로 한정하지 않음
directory-without-choice = { $choice } 제외

directory-pages = 검색 결과 페이지

directory-path = 이 페이지의 경로
directory-map = 지도에서 보기
directory-level-since = 현재 등급 시작일
directory-address = 주소
directory-location-title = { $name }, { $location }
directory-facet-designation = 칭호
directory-designations = 칭호
