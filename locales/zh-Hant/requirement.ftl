# What is asked for, what there is of it, and why something does not count.

## What is asked for

requirement-agreement = 本會員期間的合約
requirement-individual-profile = 個人檔案
requirement-organization-profile = 組織檔案
# $needs: how many; $shown: the same, written as numbers are in this language
requirement-points = { $needs ->
   *[other] 可計入的合作夥伴點數 { $shown } 點
}
# $category: a category of points
requirement-points-in = { $needs ->
   *[other] 「{ $category }」類別可計入的點數 { $shown } 點
}
requirement-people = { $needs ->
   *[other] { $shown } 名持證人員（僅計入貴組織）
}
# $list: credentials, of which one is enough
requirement-people-holding = { $needs ->
   *[other] { $shown } 名持有下列任一證照的人員：{ $list }
}
# $list: exams, of which one is enough
requirement-people-passed = { $needs ->
   *[other] { $shown } 名通過下列任一考試或評量的人員：{ $list }
}
requirement-competencies = { $needs ->
   *[other] 至少 { $shown } 項專業能力
}
# $list: competencies that count
requirement-competencies-among = { $needs ->
   *[other] 下列專業能力中的 { $shown } 項：{ $list }
}
requirement-designations = { $needs ->
   *[other] { $shown } 項稱號
}
# $list: designations that count
requirement-designations-among = { $needs ->
   *[other] 下列稱號中的 { $shown } 項：{ $list }
}
requirement-tested-products = { $needs ->
   *[other] { $shown } 項通過測試的產品
}
requirement-references = { $needs ->
   *[other] { $shown } 份獲核准的客戶案例
}
# $months: how old they may be
requirement-references-within = { $needs ->
   *[other] 最近 { $months } 個月內獲核准的客戶案例 { $shown } 份
}
requirement-survey-responses = { $needs ->
   *[other] { $shown } 份客戶問卷回覆
}
requirement-contact-roles = 總部的聯絡人角色
requirement-answer = 組織檔案中的回答
requirement-any = 下列任一項
requirement-all = 下列所有項目
requirement-score = 總評分達到 { $shown }

## What there is of it

# $has, $needs: how many there are, of how many
requirement-so-many = 需要 { $needs }，現有 { $has }。
# $list: who or what counted
requirement-counted = 已計入：{ $list }。
# The last item of a list of names; $count: how many are not named
requirement-and-more = { $count ->
   *[other] 另外 { $count } 個
}
# $day: the last day on which all of it counts
requirement-until = 全部計入，直到 { $day }。
requirement-signed = 已為目前的會員期間簽署。
requirement-unsigned = 尚未為目前的會員期間簽署。
requirement-complete = 已填寫完整。
requirement-open = 尚未填寫完整。
# $role: a contact role that nobody holds
requirement-no-holder = 無人擔任{ $role }。

## Why something does not count; $list: what it is

requirement-why-not-missing = 尚無：{ $list }。
requirement-why-not-ended = 已失效：{ $list }。
requirement-why-not-too-old = 時間過久：{ $list }。
requirement-why-not-not-yet = 尚未生效：{ $list }。
requirement-why-not-not-linked = 沒有連結到貴組織的專業證照：{ $list }。
requirement-why-not-no-such-credential = 沒有可計入的專業證照：{ $list }。
requirement-why-not-no-such-exam = 尚未通過：{ $list }。
requirement-why-not-at-another-location = 屬於其他據點：{ $list }。
requirement-why-not-serves-a-competency = 已用於專業能力：{ $list }。
requirement-why-not-serves-not-this = 未用於專業能力，或用於其他專業能力：{ $list }。
requirement-why-not-enough-of-these = 超出可計入的範圍：{ $list }。
