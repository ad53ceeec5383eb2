# How far an organization is on the way to its next program level: Upgrade Now, Upgrade Program Level.

upgrade-title = 升級計畫等級
upgrade-now = 立即升級

## How far one is

# $count: how many requirements are not met; $level: the next program level
upgrade-missing = { $count ->
   *[other] 距{ $level }還差 { $count } 項條件。
}
upgrade-all-met = { $level }的條件已全部達成。
# $level: the highest program level, which the organization has
upgrade-highest = 貴組織已處於最高計畫等級：{ $level }。
upgrade-lead = 達成全部條件的當天，系統即自動授予{ $level }；支付年費後生效。
# $active: the program level now
upgrade-lead-no-fee = 達成全部條件的當天，系統即自動授予{ $level }。從{ $active }升級不需另行付費。
upgrade-lead-earned = 貴組織已獲授{ $level }，支付年費後生效。發票由服務中心寄送。
upgrade-lead-earned-no-fee = 貴組織已獲授{ $level }，不需另行付費。這個等級由服務中心辦理生效。
upgrade-lead-highest = 以下列出這個等級的依據，以及各項的到期日。
# $level: the level that one works toward
upgrade-toward = 升級到{ $level }的進度
# $met, $all: how many requirements are met, of how many
upgrade-so-many = 共 { $all } 項條件，已達成 { $met } 項。

# $level: a program level
upgrade-requirements-for = { $level }的條件
upgrade-met = 已達成
upgrade-not-met = 尚未達成
upgrade-close = 關閉

## Points

upgrade-points-title = 各類別的點數
# $qualifying, $earned: points
upgrade-points-sum = 共取得 { $earned } 點，其中 { $qualifying } 點計入。
upgrade-points-qualify = { $points ->
   *[other] 計入 { $shown } 點
}
upgrade-points-earned = 共取得 { $earned } 點
# $over: how many points the cap removed
upgrade-points-earned-over = 共取得 { $earned } 點，超出上限 { $over } 點
upgrade-points-cap = 上限 { $cap } 點
upgrade-points-no-cap = 無上限
upgrade-points-key-qualifying = 計入
upgrade-points-key-over = 已取得但超出上限
upgrade-points-key-cap = 類別上限
upgrade-points-lines = 每項點數的來源
upgrade-points-nothing = 目前沒有。
upgrade-points-from = 來源
upgrade-points-points = 點數
upgrade-points-until = 計入至
upgrade-points-always = 無期限
upgrade-points-left-out = 未在此取得點數的項目
upgrade-points-bonus = 首項專業能力的獎勵：{ $competency }
upgrade-points-download = 下載 CSV 檔案
upgrade-points-category = 類別
upgrade-points-note = 備註

## The past year and the next

upgrade-course-title = 過去一年與未來一年
# $level: a program level; $points: the points that it needs
upgrade-course-needs = { $level }需要 { $points } 點
# $points: the points today
upgrade-course-now = 今天 { $points } 點
# $points, $day: what they come to on the last day of the chart
upgrade-course-then = { $day } { $points } 點（若無新增）
upgrade-course-table = 以表格顯示
upgrade-course-day = 日期
upgrade-course-level = 達成的等級
upgrade-course-today = 今天
upgrade-course-nothing = 一年之內，已計入的各項均不會到期。
