# How far an organization is on the way to its next program level: Upgrade Now, Upgrade Program Level.

upgrade-title = 升级计划级别
upgrade-now = 立即升级

## How far one is

# $count: how many requirements are not met; $level: the next program level
upgrade-missing = { $count ->
   *[other] 距{ $level }还差 { $count } 项要求。
}
upgrade-all-met = { $level }的要求已全部达到。
# $level: the highest program level, which the organization has
upgrade-highest = 贵组织已处于最高计划级别：{ $level }。
upgrade-lead = 达到全部要求的当日，即自动授予{ $level }；支付年费后生效。
# $active: the program level now
upgrade-lead-no-fee = 达到全部要求的当日，即自动授予{ $level }。从{ $active }升级无需另行付费。
upgrade-lead-earned = 贵组织已获授{ $level }，支付年费后生效。发票由服务中心发送。
upgrade-lead-earned-no-fee = 贵组织已获授{ $level }，无需另行付费。该级别由服务中心办理生效。
upgrade-lead-highest = 以下列出此级别的依据，以及各项的到期日期。
# $level: the level that one works toward
upgrade-toward = 升级至{ $level }的进度
# $met, $all: how many requirements are met, of how many
upgrade-so-many = 共 { $all } 项要求，已达到 { $met } 项。

# $level: a program level
upgrade-requirements-for = { $level }的要求
upgrade-met = 已达到
upgrade-not-met = 尚未达到
upgrade-close = 关闭

## Points

upgrade-points-title = 各类别的积分
# $qualifying, $earned: points
upgrade-points-sum = 共获得 { $earned } 分，其中 { $qualifying } 分计入。
upgrade-points-qualify = { $points ->
   *[other] 计入 { $shown } 分
}
upgrade-points-earned = 共获得 { $earned } 分
# $over: how many points the cap removed
upgrade-points-earned-over = 共获得 { $earned } 分，超出上限 { $over } 分
upgrade-points-cap = 上限 { $cap } 分
upgrade-points-no-cap = 无上限
upgrade-points-key-qualifying = 计入
upgrade-points-key-over = 已获得但超出上限
upgrade-points-key-cap = 类别上限
upgrade-points-lines = 每项积分的来源
upgrade-points-nothing = 暂无。
upgrade-points-from = 来源
upgrade-points-points = 积分
upgrade-points-until = 计入至
upgrade-points-always = 无期限
upgrade-points-left-out = 未在此获得积分的项目
upgrade-points-bonus = 首项专业能力的奖励：{ $competency }
upgrade-points-download = 下载 CSV 文件
upgrade-points-category = 类别
upgrade-points-note = 备注

## The past year and the next

upgrade-course-title = 过去一年与未来一年
# $level: a program level; $points: the points that it needs
upgrade-course-needs = { $level }需要 { $points } 分
# $points: the points today
upgrade-course-now = 今天 { $points } 分
# $points, $day: what they come to on the last day of the chart
upgrade-course-then = { $day } { $points } 分（如无新增）
upgrade-course-table = 以表格显示
upgrade-course-day = 日期
upgrade-course-level = 达到的级别
upgrade-course-today = 今天
upgrade-course-nothing = 一年之内，已计入的各项均不会到期。
