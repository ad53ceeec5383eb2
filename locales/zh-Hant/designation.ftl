# Designations, such as Small Business Specialist: what one brings and asks for, and enrolling in it.

# $designation: its name
designation-become = 成為{ $designation }
designation-lead = 整個組織只需註冊一次，所有據點均可沿用。有效期為一年。
# $day: the last day on which the organization is enrolled
designation-enrolled-until = 貴組織的註冊有效至 { $day }。
designation-renewed-from = 自 { $day }起可以續期。
designation-enroll = 立即註冊
designation-renew-now = 立即續期
designation-ask-administrator = 貴組織的管理員可以辦理註冊。

designation-benefits = 權益
designation-requirements = 條件

# What is said where one does not qualify; the requirements that are missing are listed below it
designation-not-qualified = 貴組織尚未達成全部條件
designation-not-qualified-lead = 還差下列條件。每個連結均可前往相應的處理頁面。

designation-complete-title = 完成{ $designation }的註冊
# $from, $to: the first and the last day
designation-complete-lead = 貴組織已達成全部條件。註冊有效期自 { $from }至 { $to }。不收取費用。
designation-complete = 完成註冊
designation-back = 返回

designation-congratulations = 恭喜，貴組織已成為{ $designation }！
designation-congratulations-lead = 註冊有效至 { $day }，每年續期。
# $points: how many partner points it brings; $category: in which category
designation-points = { $points ->
   *[other] 這項稱號可在「{ $category }」類別取得合作夥伴點數 { $points } 點。
}
designation-to-home = 返回合作夥伴會員中心

designation-where = 顯示位置
designation-where-lead = 在名錄中，據點自己的人員達成該處的條件時，該據點會顯示「{ $designation }」。
designation-where-caption = 各據點是否顯示這項稱號
designation-location = 據點
designation-shows = 顯示
designation-hidden = 不顯示
designation-why = 原因
designation-not-enrolled = 貴組織註冊後即會顯示。
# $count: how many locations are not in the list
designation-further = { $count ->
   *[other] 另有 { $count } 個據點未在此列出。
}
