### The people of an organization: inviting, placing, rights, contact roles, ending and leaving.
### $organization is the name that customers see; $name a person’s whole name.

## The list

people-title = 人员
people-lead = 代表{ $organization }操作的人员、所在的办公地点以及管理员权限。
people-caption = 组织的人员
people-name = 姓名
people-location = 办公地点
people-administers = 管理员权限
people-since = 关联开始日期
people-tag-everything = 全局管理员
people-tag-branch = 办公地点管理员
people-administers-nothing = 无
people-find = 姓的开头
people-find-button = 查找
people-found-none = 没有姓以此开头的人员。
people-everybody = 显示所有人员
people-next = 下一页
people-one-left = { $organization }只有一位全局管理员。请再指定一位，以便其中一位不在时工作仍可继续。
people-one-left-link = 选择第二位管理员

## What was done just before. $count is how many.

people-done-mailed =
    { $count ->
       *[other] 已发出 { $count } 份邀请。
    }
people-done-associated =
    { $count ->
       *[other] { $count } 个地址属于已关联的人员。
    }
people-done-waiting =
    { $count ->
       *[other] { $count } 个地址在过去 24 小时内已收到邀请，此次不再发送。
    }
people-done-withdrawn = 邀请已撤回，其链接已失效。
people-done-approval-withdrawn = 已撤回批准。此人无法再凭该批准加入。
people-done-placed = 办公地点已更改。
people-done-administration = 此人的管理员权限已更改。
people-done-handed-on = 联系人角色已移交。
people-done-ended = 关联已结束。
people-done-left = 您已退出该组织。
people-done-profile = 您的资料已保存。

## Inviting

people-invite = 邀请人员
people-invite-lead = 每个地址都会收到一封邮件，其中的链接七天内有效。使用链接的人员无需申请即可代表{ $organization }操作；在您授予之前，没有任何管理员权限。
people-label-emails = 电子邮件地址
people-hint-emails = 每行一个，或以逗号分隔。可以直接粘贴从邮件程序复制的内容。
people-missing-emails = 请输入受邀人员的电子邮件地址。
people-label-location = 办公地点
people-hint-location = 受邀人员所在的办公地点，以后可以更改。
people-missing-location = 请选择办公地点。
people-invite-button = 发送邀请
people-invitations = 待接受的邀请
people-invitations-caption = 尚无人接受的邀请
people-invitation-until = 有效期至
people-invitation-act = 更改
people-withdraw = 撤回
people-arriving = 已接受或已获批准，但尚未提交个人资料
people-arriving-since = 获准时间

## One person

people-job-title = 职务
people-contact-roles = 联系人角色
people-place-button = 更改办公地点
people-administration = 管理员权限
people-label-administers = { $name }的管理范围
people-choice-nothing = 无
people-choice-nothing-hint = 查看组织的页面，并绑定自己的资格证书。
people-choice-branch = 一个办公地点及其下级办公地点
people-choice-branch-hint = 在该范围内邀请人员、更改其办公地点，以及结束其关联。
people-choice-everything = 全部
people-choice-everything-hint = 全局管理员：管理人员、权限、申请、邮件域名以及其他一切。
people-label-branch = 要管理的办公地点
people-administration-button = 保存
people-roles-lead = 总部的联系人角色。担任计划主要联系人的人员同时成为全局管理员。
people-role = 角色
people-holder = 担任者
people-hand-on = 移交给{ $name }
people-hand-on-title = 要将{ $role }{"\u200B"}移交给{ $name }吗？
people-hand-on-lead = 目前尚未作任何更改。将会更改的内容如下。
people-hand-on-now = 现在
people-hand-on-then = 更改后
people-hand-on-gains = { $name }将成为{ $organization }的全局管理员。此权限随角色而来，在角色再次移交之前无法收回。
people-hand-on-keeps = { $name }已是{ $organization }的全局管理员。更改后，此权限将随角色而定，在角色再次移交之前无法收回。
people-hand-on-loses = { $holder }将不再担任此角色。其管理全部内容的权限会保留，直到其他全局管理员将其收回。
people-hand-on-told = 双方以及该组织的其他管理员都会收到邮件，其中注明服务中心的联系方式，以便在并非有意更改时联系。
people-hand-on-only = 移交的只有此角色。双方的管理权限保持不变。
people-hand-on-keep = 保持不变
people-held = 由{ $name }担任

## Ending an association

people-end = 结束关联
people-end-lead = { $name }将不再代表{ $organization }操作。我们会先说明有哪些变化。
people-end-open = 结束关联…
people-end-title = 要结束{ $name }的关联吗？
people-end-what = { $name }将无法再查看{ $organization }的页面，并会收到邮件通知。其以往的操作仍保留在审计记录中。
people-end-credentials =
    { $count ->
       *[other] { $name }绑定的 { $count } 份资格证书将不再计入{ $organization }。
    }
people-going-roles = 以下联系人角色将随之结束；计划要求总部必须具备的角色将转给计划主要联系人：{ $roles }。
people-going-role = { $role }（{ $name }）
people-end-one-left = 此后，{ $organization }将只有一位全局管理员。
people-end-confirm = 结束关联
people-end-keep = 保留关联

## Leaving

people-leave = 退出此组织
people-leave-title = 要退出{ $organization }吗？
people-leave-what = 您将无法再查看该组织的页面，其管理员会收到邮件通知。您以后可以重新申请关联。
people-leave-credentials =
    { $count ->
       *[other] 您绑定的 { $count } 份资格证书将不再计入{ $organization }。
    }
people-leave-confirm = 退出
people-leave-keep = 不退出

## Accepting an invitation

people-invitation-title = 代表{ $organization }操作
people-invitation-lead = { $name }邀请您。请输入您的姓名，接下来填写个人资料。
people-invitation-button = 接受邀请
people-invitation-already = 您已可代表{ $organization }操作。
people-invitation-home = 前往{ $organization }
people-invitation-spent = 此邀请已失效。请让邀请您的人重新发送邀请。
