# How far an organization is on the way to its next program level: Upgrade Now, Upgrade Program Level.

upgrade-title = プログラムレベルのアップグレード
upgrade-now = 今すぐアップグレード

## How far one is

# $count: how many requirements are not met; $level: the next program level
upgrade-missing = { $count ->
   *[other] { $level }まで、残りの要件は { $count } 件です。
}
upgrade-all-met = { $level }の要件をすべて満たしています。
# $level: the highest program level, which the organization has
upgrade-highest = 現在のプログラムレベルは、最上位の{ $level }です。
upgrade-lead = { $level }は、すべての要件を満たした日に自動で付与され、年額料金のお支払いをもって有効になります。
# $active: the program level now
upgrade-lead-no-fee = { $level }は、すべての要件を満たした日に自動で付与されます。{ $active }からのアップグレードに追加の料金はかかりません。
upgrade-lead-earned = { $level }が付与されました。年額料金のお支払いをもって有効になります。請求書はサービスセンターからお送りします。
upgrade-lead-earned-no-fee = { $level }が付与されました。追加の料金はかかりません。有効にする手続きはサービスセンターが行います。
upgrade-lead-highest = このレベルの根拠となる実績と、それぞれの期限は次のとおりです。
# $level: the level that one works toward
upgrade-toward = { $level }までの進捗
# $met, $all: how many requirements are met, of how many
upgrade-so-many = { $all } 件の要件のうち { $met } 件を満たしています。

# $level: a program level
upgrade-requirements-for = { $level }の要件
upgrade-met = 達成済み
upgrade-not-met = 未達成
upgrade-close = 閉じる

## Points

upgrade-points-title = カテゴリ別のポイント
# $qualifying, $earned: points
upgrade-points-sum = 獲得した { $earned } ポイントのうち、{ $qualifying } ポイントが算入されます。
upgrade-points-qualify = { $points ->
   *[other] { $shown } ポイント算入
}
upgrade-points-earned = 獲得 { $earned } ポイント中
# $over: how many points the cap removed
upgrade-points-earned-over = 獲得 { $earned } ポイント、上限超過 { $over } ポイント
upgrade-points-cap = 上限 { $cap }
upgrade-points-no-cap = 上限なし
upgrade-points-key-qualifying = 算入分
upgrade-points-key-over = 獲得分のうち上限超過分
upgrade-points-key-cap = カテゴリの上限
upgrade-points-lines = ポイントの獲得元
upgrade-points-nothing = まだありません。
upgrade-points-from = 獲得元
upgrade-points-points = ポイント
upgrade-points-until = 有効期限
upgrade-points-always = 期限なし
upgrade-points-left-out = ここではポイントにならなかったもの
upgrade-points-bonus = 最初のコンピテンシーのボーナス：{ $competency }
upgrade-points-download = CSV でダウンロード
upgrade-points-category = カテゴリ
upgrade-points-note = 備考

## The past year and the next

upgrade-course-title = 過去 1 年と今後 1 年
# $level: a program level; $points: the points that it needs
upgrade-course-needs = { $level }：{ $points } ポイント必要
# $points: the points today
upgrade-course-now = 今日は { $points } ポイント
# $points, $day: what they come to on the last day of the chart
upgrade-course-then = { $day }には { $points } ポイント（何も加わらない場合）
upgrade-course-table = 表で表示
upgrade-course-day = 日付
upgrade-course-level = 達成レベル
upgrade-course-today = 今日
upgrade-course-nothing = 今後 1 年以内に期限を迎えるものはありません。
