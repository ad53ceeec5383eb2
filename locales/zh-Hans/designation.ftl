# Designations, such as Small Business Specialist: what one brings and asks for, and enrolling in it.

# $designation: its name
designation-become = 成为{ $designation }
designation-lead = 整个组织只需注册一次，所有办公地点均可沿用。有效期为一年。
# $day: the last day on which the organization is enrolled
designation-enrolled-until = 贵组织的注册有效期至 { $day }。
designation-renewed-from = 自 { $day }起可以续期。
designation-enroll = 立即注册
designation-renew-now = 立即续期
designation-ask-administrator = 贵组织的管理员可以办理注册。

designation-benefits = 权益
designation-requirements = 要求

# What is said where one does not qualify; the requirements that are missing are listed below it
designation-not-qualified = 贵组织尚未达到全部要求
designation-not-qualified-lead = 还差以下要求。每个链接均可转到相应的处理页面。

designation-complete-title = 完成{ $designation }的注册
# $from, $to: the first and the last day
designation-complete-lead = 贵组织已达到全部要求。注册有效期自 { $from }至 { $to }。不收取费用。
designation-complete = 完成注册
designation-back = 返回

designation-congratulations = 恭喜，贵组织已成为{ $designation }！
designation-congratulations-lead = 注册有效期至 { $day }，每年续期。
# $points: how many partner points it brings; $category: in which category
designation-points = { $points ->
   *[other] 此称号可在“{ $category }”类别获得合作伙伴积分 { $points } 分。
}
designation-to-home = 返回合作伙伴会员中心

designation-where = 显示位置
designation-where-lead = 在目录中，办公地点自己的人员达到该处的要求时，该办公地点会显示“{ $designation }”。
designation-where-caption = 各办公地点是否显示此称号
designation-location = 办公地点
designation-shows = 显示
designation-hidden = 不显示
designation-why = 原因
designation-not-enrolled = 贵组织注册后即会显示。
# $count: how many locations are not in the list
designation-further = { $count ->
   *[other] 另有 { $count } 个办公地点未在此列出。
}
