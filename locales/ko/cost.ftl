# What an act changes of an organization’s standing, told before it is done.

cost-title = 이로 인해 달라지는 점
cost-nothing = 조직의 프로그램 등급, 전문 역량, 칭호, 파트너 포인트는 그대로 유지됩니다.

# $level: a program level; $list: what is asked for and would be missing
cost-level = 오늘부터 조직이 { $level } 등급의 요건을 충족하지 못하게 됩니다. 부족해지는 요건: { $list }.
# $day: the last day of the term
cost-level-stays = 조직이 { $level } 등급의 요건을 충족하지 못하게 됩니다. 부족해지는 요건: { $list }. 등급은 { $day }까지 유지되며, 그때까지 요건을 다시 충족해야 갱신할 수 있습니다.
# $name: a competency
cost-competency-stays = { $name } 전문 역량은 { $day }까지 인정되며, 그 후에는 갱신되지 않습니다.
cost-competency-ends = { $name } 전문 역량은 오늘부터 인정되지 않습니다.
# $name: a designation; $day: the last day of its enrollment; $location: where it shows now
cost-designation-stays = { $name } 칭호 등록은 { $day }까지 유효하며, 그 후에는 갱신할 수 없습니다.
cost-hidden = 디렉터리에서 { $name } 칭호가 오늘부터 { $location }에 표시되지 않습니다.
# $before, $after: points that qualify
cost-points = 인정되는 파트너 포인트: 현재 { $before }점, 이후 { $after }점.
