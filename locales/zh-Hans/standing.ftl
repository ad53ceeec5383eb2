# A member's home: where the membership stands.

# $name: the organization; $level: its program level; $day: the last day of its term
standing-is = { $name }：{ $level }，有效期至 { $day }。
standing-was = { $name }：原为{ $level }，有效期已于 { $day }届满。
# $day: the first day on which it can be renewed
standing-reenroll = 自 { $day }起可以重新注册。在此之前无需办理任何事项。

standing-choose-title = 选择组织
standing-choose-lead = 您与多个组织关联。现在要代表哪个组织操作？

standing-menu-listing = 目录页面
standing-menu-agreement = 已签署的协议

standing-membership = 会员资格
standing-locations = 办公地点
standing-people = 人员

standing-next = 后续事项
standing-task-now = 现在
standing-task-later = 准备就绪后
standing-task-listing = 查看您的目录页面
standing-task-listing-why = 该页面已公开。请查看客户眼中的组织信息。
standing-task-listing-button = 打开页面
standing-task-agreement = 保存已签署的协议
standing-task-agreement-why = 副本已发送到您的邮箱。您可以随时在此阅读和打印。
standing-task-agreement-read = 阅读贵组织的协议
# $person: who signed it; $day: when
standing-task-agreement-signed = { $person }于{ $day }签署。您可以随时在此阅读和打印。
standing-task-agreement-button = 阅读协议
# $level: the next program level
standing-task-upgrade = 了解{ $level }的要求

standing-contacts = 计划联系人
standing-contacts-caption = 总部各联系人角色的担任者
standing-role = 联系人角色
standing-holder = 担任者
standing-nobody = 尚未指定
standing-global-administrator = 全局管理员

standing-lately = 近期动态
standing-deed-registered = 已创建帐户。
standing-deed-password-changed = 已更改密码。
standing-deed-address-changed = 已更改电子邮件地址。
standing-deed-agreement-signed = 已签署协议。
standing-deed-organization-enrolled = 已注册组织。
standing-deed-contact-roles-assigned = 已指定联系人角色。
standing-deed-listed = 总部已列入目录。
standing-deed-level-earned = 已达到更高计划级别的要求。
standing-deed-competency-awarded = 已授予一项专业能力。
standing-deed-designation-enrolled = 已为组织注册一项称号。
standing-deed-fact-recorded = 已从外部来源记录计入的项目。
standing-deed-reference-written = 已请客户认可一个案例。
standing-deed-reference-mailed-again = 已再次请客户认可一个案例。
standing-deed-reference-approved = 客户认可了一个案例。
standing-deed-reference-declined = 客户未认可一个案例。
standing-deed-reference-assigned = 更改了一个案例的用途。
standing-deed-reference-withdrawn = 撤回了一个案例。
standing-deed-credential-linked = 已绑定一份资格证书。
standing-deed-credential-unlinked = 已解除绑定一份资格证书。
standing-deed-credential-not-linked = 注册时填写的资格证书未能绑定。
standing-deed-domain-claimed = 已添加邮件域名。
standing-deed-domain-proved = 已验证邮件域名。
standing-deed-domain-lost = 邮件域名的验证已失效。
standing-deed-domain-ended = 已放弃邮件域名。

standing-signature-title = 签名
standing-signed-for = 代表
standing-signed-by = 签署人
# $person, $title: as the agreement was signed
standing-signature = { $person }，{ $title }
standing-signed-at = 签署时间
standing-signed-edition = 版本
standing-signed-digest = 文本的 SHA-256 数字摘要

## Requests to associate

standing-menu-requests = 关联申请
standing-menu-domains = 邮件域名
# $count: how many people wait for an answer.
standing-task-requests = { $count ->
   *[other] { $count } 人申请关联
}
standing-task-requests-why = 在管理员答复之前，他们无法代表贵组织操作。
standing-task-requests-button = 处理申请
# $name: the organization.
standing-associated = 您已与{ $name }关联。
standing-deed-request-approved-by-domain = 已凭域名批准关联申请。
standing-deed-request-approved = 已批准关联申请。
standing-deed-request-rejected = 已拒绝关联申请。
standing-deed-associated = 已新增关联的个人。
standing-deed-invited = 已邀请一人。
standing-deed-invitation-withdrawn = 已撤回一份邀请。
standing-deed-person-moved = 已更改一人的办公地点。
standing-deed-profile-changed = 个人资料已更改。
standing-deed-administration-changed = 已更改一人的管理员权限。
standing-deed-contact-role-handed-on = 已移交联系人角色。
standing-deed-association-ended = 已结束一人的关联。
standing-deed-association-left = 有人退出了组织。
standing-deed-location-added = 已添加办公地点。
standing-deed-location-changed = 已更改办公地点的信息。
standing-deed-location-moved = 已移动办公地点。
standing-deed-location-closed = 已关闭办公地点。
standing-deed-headquarters-exchanged = 另一个办公地点已成为总部。
standing-deed-contact-role-assigned = 已指定或取消指定办公地点的联系人角色。
standing-deed-location-listed = 办公地点已重新列入目录。
standing-deed-location-hidden = 办公地点已从目录中移除。
standing-menu-people = 人员
