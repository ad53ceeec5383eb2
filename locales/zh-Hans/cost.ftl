# What an act changes of an organization’s standing, told before it is done.

cost-title = 由此带来的变化
cost-nothing = 贵组织的计划级别、专业能力、称号和合作伙伴积分均保持不变。

# $level: a program level; $list: what is asked for and would be missing
cost-level = 自今日起，贵组织将不再达到{ $level }的要求。届时缺少：{ $list }。
# $day: the last day of the term
cost-level-stays = 贵组织将不再达到{ $level }的要求。届时缺少：{ $list }。该级别保留至 { $day }，在此之前重新达到要求方可续期。
# $name: a competency
cost-competency-stays = 专业能力“{ $name }”计入至 { $day }，此后不再续期。
cost-competency-ends = 专业能力“{ $name }”自今日起不再计入。
# $name: a designation; $day: the last day of its enrollment; $location: where it shows now
cost-designation-stays = 称号“{ $name }”的注册有效期至 { $day }，此后无法续期。
cost-hidden = 自今日起，目录中的{ $location }不再显示“{ $name }”。
# $before, $after: points that qualify
cost-points = 可计入的合作伙伴积分：现为 { $before } 分，此后为 { $after } 分。
