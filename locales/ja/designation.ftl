# Designations, such as Small Business Specialist: what one brings and asks for, and enrolling in it.

# $designation: its name
designation-become = { $designation }になる
designation-lead = 登録は組織全体で 1 件です。すべての拠点に引き継がれ、有効期間は 1 年です。
# $day: the last day on which the organization is enrolled
designation-enrolled-until = 組織の登録は { $day }まで有効です。
designation-renewed-from = 登録の更新は { $day }から可能です。
designation-enroll = 今すぐ登録
designation-renew-now = 今すぐ更新
designation-ask-administrator = 組織の管理者が登録できます。

designation-benefits = 特典
designation-requirements = 要件

# What is said where one does not qualify; the requirements that are missing are listed below it
designation-not-qualified = 組織はまだ要件を満たしていません
designation-not-qualified-lead = 次の要件が満たされていません。各リンク先で対応できます。

designation-complete-title = { $designation }の登録を完了する
# $from, $to: the first and the last day
designation-complete-lead = 組織はすべての要件を満たしています。登録の有効期間は { $from }から { $to }までです。料金はかかりません。
designation-complete = 登録を完了
designation-back = 戻る

designation-congratulations = おめでとうございます！組織が{ $designation }になりました
designation-congratulations-lead = 登録は { $day }まで有効で、毎年更新します。
# $points: how many partner points it brings; $category: in which category
designation-points = { $points ->
   *[other] この称号により、「{ $category }」でパートナーポイントが { $points } ポイント加算されます。
}
designation-to-home = パートナーメンバーシップセンターに戻る

designation-where = 表示される拠点
designation-where-lead = ディレクトリでは、拠点に所属する方がその拠点の要件を満たしている場合に、その拠点に「{ $designation }」が表示されます。
designation-where-caption = 各拠点での称号の表示状況
designation-location = 拠点
designation-shows = 表示
designation-hidden = 非表示
designation-why = 理由
designation-not-enrolled = 組織の登録が完了すると表示されます。
# $count: how many locations are not in the list
designation-further = { $count ->
   *[other] この一覧にない拠点がほかに { $count } 件あります。
}
