# What is asked for, what there is of it, and why something does not count.

## What is asked for

requirement-agreement = 本会员期的协议
requirement-individual-profile = 个人资料
requirement-organization-profile = 组织资料
# $needs: how many; $shown: the same, written as numbers are in this language
requirement-points = { $needs ->
   *[other] 可计入的合作伙伴积分 { $shown } 分
}
# $category: a category of points
requirement-points-in = { $needs ->
   *[other] “{ $category }”类别可计入的积分 { $shown } 分
}
requirement-people = { $needs ->
   *[other] { $shown } 名持证人员（仅计入贵组织）
}
# $list: credentials, of which one is enough
requirement-people-holding = { $needs ->
   *[other] { $shown } 名持有以下任一证书的人员：{ $list }
}
# $list: exams, of which one is enough
requirement-people-passed = { $needs ->
   *[other] { $shown } 名通过以下任一考试或测评的人员：{ $list }
}
requirement-competencies = { $needs ->
   *[other] 至少 { $shown } 项专业能力
}
# $list: competencies that count
requirement-competencies-among = { $needs ->
   *[other] 以下专业能力中的 { $shown } 项：{ $list }
}
requirement-designations = { $needs ->
   *[other] { $shown } 项称号
}
# $list: designations that count
requirement-designations-among = { $needs ->
   *[other] 以下称号中的 { $shown } 项：{ $list }
}
requirement-tested-products = { $needs ->
   *[other] { $shown } 项通过测试的产品
}
requirement-references = { $needs ->
   *[other] { $shown } 份获批准的客户案例
}
# $months: how old they may be
requirement-references-within = { $needs ->
   *[other] 最近 { $months } 个月内获批准的客户案例 { $shown } 份
}
requirement-survey-responses = { $needs ->
   *[other] { $shown } 份客户调查答卷
}
requirement-contact-roles = 总部的联系人角色
requirement-answer = 组织资料中的回答
requirement-any = 以下任一项
requirement-all = 以下所有项
requirement-score = 总评分达到 { $shown }

## What there is of it

# $has, $needs: how many there are, of how many
requirement-so-many = 需要 { $needs }，现有 { $has }。
# $list: who or what counted
requirement-counted = 已计入：{ $list }。
# The last item of a list of names; $count: how many are not named
requirement-and-more = { $count ->
   *[other] 另外 { $count } 个
}
# $day: the last day on which all of it counts
requirement-until = 全部计入，直至 { $day }。
requirement-signed = 已为当前会员期签署。
requirement-unsigned = 尚未为当前会员期签署。
requirement-complete = 已填写完整。
requirement-open = 尚未填写完整。
# $role: a contact role that nobody holds
requirement-no-holder = 无人担任{ $role }。

## Why something does not count; $list: what it is

requirement-why-not-missing = 尚无：{ $list }。
requirement-why-not-ended = 已失效：{ $list }。
requirement-why-not-too-old = 时间过久：{ $list }。
requirement-why-not-not-yet = 尚未生效：{ $list }。
requirement-why-not-not-linked = 没有绑定到贵组织的资格证书：{ $list }。
requirement-why-not-no-such-credential = 没有可计入的资格证书：{ $list }。
requirement-why-not-no-such-exam = 尚未通过：{ $list }。
requirement-why-not-at-another-location = 属于其他办公地点：{ $list }。
requirement-why-not-serves-a-competency = 已用于专业能力：{ $list }。
requirement-why-not-serves-not-this = 未用于专业能力，或用于其他专业能力：{ $list }。
requirement-why-not-enough-of-these = 超出可计入的范围：{ $list }。
