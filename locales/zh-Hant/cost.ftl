# What an act changes of an organization’s standing, told before it is done.

cost-title = 由此帶來的變更
cost-nothing = 貴組織的計畫等級、專業能力、稱號與合作夥伴點數均維持不變。

# $level: a program level; $list: what is asked for and would be missing
cost-level = 自今日起，貴組織將不再達成{ $level }的條件。屆時缺少：{ $list }。
# $day: the last day of the term
cost-level-stays = 貴組織將不再達成{ $level }的條件。屆時缺少：{ $list }。這個等級保留到 { $day }，在此之前重新達成條件才能續期。
# $name: a competency
cost-competency-stays = 專業能力「{ $name }」計入到 { $day }，此後不再續期。
cost-competency-ends = 專業能力「{ $name }」自今日起不再計入。
# $name: a designation; $day: the last day of its enrollment; $location: where it shows now
cost-designation-stays = 稱號「{ $name }」的註冊有效至 { $day }，此後無法續期。
cost-hidden = 自今日起，名錄中的{ $location }不再顯示「{ $name }」。
# $before, $after: points that qualify
cost-points = 可計入的合作夥伴點數：目前 { $before } 點，此後 { $after } 點。
