# How far an organization is on the way to its next program level: Upgrade Now, Upgrade Program Level.

upgrade-title = 프로그램 등급 업그레이드
upgrade-now = 지금 업그레이드

## How far one is

# $count: how many requirements are not met; $level: the next program level
upgrade-missing = { $count ->
   *[other] { $level } 등급까지 요건 { $count }개가 남았습니다.
}
upgrade-all-met = { $level } 등급의 요건을 모두 충족했습니다.
# $level: the highest program level, which the organization has
upgrade-highest = 현재 최상위 프로그램 등급인 { $level } 등급입니다.
upgrade-lead = { $level } 등급은 모든 요건을 충족한 날 자동으로 부여되며, 연회비를 납부하면 활성화됩니다.
# $active: the program level now
upgrade-lead-no-fee = { $level } 등급은 모든 요건을 충족한 날 자동으로 부여됩니다. { $active } 등급에서 업그레이드할 때 추가 회비는 없습니다.
upgrade-lead-earned = { $level } 등급이 부여되었습니다. 연회비를 납부하면 활성화됩니다. 청구서는 서비스 센터에서 보내 드립니다.
upgrade-lead-earned-no-fee = { $level } 등급이 부여되었습니다. 추가 회비는 없으며, 서비스 센터에서 활성화합니다.
upgrade-lead-highest = 이 등급의 근거가 되는 실적과 각각의 종료일은 다음과 같습니다.
# $level: the level that one works toward
upgrade-toward = { $level } 등급까지의 진행 상황
# $met, $all: how many requirements are met, of how many
upgrade-so-many = 요건 { $all }개 중 { $met }개를 충족했습니다.

# $level: a program level
upgrade-requirements-for = { $level } 등급 요건
upgrade-met = 충족
upgrade-not-met = 미충족
upgrade-close = 닫기

## Points

upgrade-points-title = 범주별 포인트
# $qualifying, $earned: points
upgrade-points-sum = 획득한 { $earned }점 중 { $qualifying }점이 인정됩니다.
upgrade-points-qualify = { $points ->
   *[other] { $shown }점 인정
}
upgrade-points-earned = 획득한 { $earned }점 중
# $over: how many points the cap removed
upgrade-points-earned-over = { $earned }점 획득, 한도 초과 { $over }점
upgrade-points-cap = 한도 { $cap }점
upgrade-points-no-cap = 한도 없음
upgrade-points-key-qualifying = 인정
upgrade-points-key-over = 획득분 중 한도 초과
upgrade-points-key-cap = 범주의 한도
upgrade-points-lines = 포인트의 출처
upgrade-points-nothing = 아직 없습니다.
upgrade-points-from = 출처
upgrade-points-points = 포인트
upgrade-points-until = 인정 기한
upgrade-points-always = 기한 없음
upgrade-points-left-out = 여기에서 포인트를 얻지 못한 항목
upgrade-points-bonus = 첫 번째 전문 역량의 보너스: { $competency }
upgrade-points-download = CSV로 다운로드
upgrade-points-category = 범주
upgrade-points-note = 비고

## The past year and the next

upgrade-course-title = 지난 1년과 앞으로의 1년
# $level: a program level; $points: the points that it needs
upgrade-course-needs = { $level } 등급: { $points }점 필요
# $points: the points today
upgrade-course-now = 오늘 { $points }점
# $points, $day: what they come to on the last day of the chart
upgrade-course-then = { $day }에 { $points }점(추가가 없을 때)
upgrade-course-table = 표로 보기
upgrade-course-day = 날짜
upgrade-course-level = 획득 등급
upgrade-course-today = 오늘
upgrade-course-nothing = 인정되는 항목 중 1년 이내에 종료되는 것은 없습니다.
