# What is wrong with an entry, shown beside its field and in the list at the top of the page.

problem-required = 此项必填。请填写或选择答案。
problem-too-long = { $most ->
   *[other] 最多输入 { $most } 个字符。
}您输入了 { $typed } 个。
problem-too-short = { $least ->
   *[other] 至少输入 { $least } 个字符。
}
problem-hidden = 内容中含有不可见字符。请删除后重新输入。
problem-no-letter = 此处至少要包含一个文字或数字。
problem-too-many-marks = 某个字母上的附加符号过多，任何语言都不会这样书写。请删除后重新输入。
problem-not-a-city = 城市名称至少要包含一个文字。
problem-not-offered = 请从此处提供的答案中选择。
problem-not-an-email-address = 格式不正确。正确示例：name@example.com
problem-not-a-web-address = 格式不正确。正确示例：www.example.com
problem-not-a-domain = 这不是组织的域名。请输入类似 example.com 的域名，或您组织的电子邮件地址。
problem-not-a-partner-id = 此 ID 输入有误。请核对每个字母和数字，或按名称查找。
problem-not-a-telephone-number = 格式不正确。请按当地的拨号方式填写，或含国家/地区代码。
problem-not-a-postal-code = 不符合该国家/地区的邮政编码格式。正确示例：{ $example }
problem-not-a-number = 请输入 { $least } 至 { $most } 的整数。
problem-not-a-hundred = 各项占比之和必须为 100%。目前合计为 { $sum }。
problem-too-many = { $most ->
   *[other] 最多选择 { $most } 个答案。
}
problem-guessable-password = 此密码容易被他人猜到。请改用更长的密码，例如将三四个互不相关的词组合起来。
problem-wrong-password = 密码不正确，请重新输入。如果忘记密码，请退出登录并申请设置新密码。
problem-too-often = 为保护帐户，我们会限制尝试次数。请在 { $minutes } 分钟后重试。
problem-guessed-too-often = 您尝试的编号过多。请在 { $minutes } 分钟后重试。
problem-credential-not-found = 找不到此编号且姓名与您相符的资格证书。请对照证书核对编号和姓名。
problem-credential-elsewhere = 此资格证书已绑定到别处。请先在那里解除绑定，再在此绑定。
problem-credential-to-confirm = 登记册中您的姓名写作“{ $name }”。请在下方确认这是您本人。
problem-public-suffix = 任何人都可以在此后缀下注册名称，因此它不属于任何组织。请输入贵组织自己的域名。
problem-free-mail = 任何人都可以在此服务商获得邮箱，因此它不属于任何组织。请输入贵组织自己的域名。
problem-disposable = 此域名提供一次性邮箱，因此它不属于任何组织。请输入贵组织自己的域名。
problem-too-many-domains = 一个组织最多可以有 { $most } 个域名。请先放弃一个。

problem-own-reference = 此地址属于贵组织自身。案例须由客户认可。
problem-too-many-references = 已有 { $most } 个案例在等待客户答复。请等待答复，或撤回一个案例。
problem-mailed-enough = 目前不能再给此客户发送邮件。请明天再试。
problem-reference-serves = 此案例曾用于取得您目前仍持有的专业能力。该专业能力到期后，案例才能改作他用。
problem-last-way = 这是您唯一的登录方式，因此予以保留。请先添加其他方式。
# $entries: what was typed and is no address, separated by commas
problem-not-email-addresses = 以下内容不是电子邮件地址：{ $entries }。请更正或移除。
problem-last-global-administrator = 没有其他全局管理员。请先指定另一人为全局管理员。
problem-primary-contact-first = 此人是计划主要联系人。请先将该角色移交他人。
problem-location-contact-first = 此人是某个办公地点的联系人，该角色附带管理该地点的权限。请先在“管理办公地点”中将该角色指定给他人。
problem-location-missing = 此办公地点已不存在。
problem-location-own-branch = 办公地点不能设在自身之下。请选择此办公地点及其下级以外的办公地点。
problem-location-already-there = 目前已是如此。请选择其他选项。
problem-location-too-deep = 办公地点将超过五层。请选择更高一层的办公地点。
problem-location-headquarters = 总部必须保留，组织凭总部列入目录。请先将另一个办公地点设为总部。
problem-location-role-required = 此联系人角色为计划所必需，而总部之上没有人可以担任。请改为指定其他人。
problem-location-administers-elsewhere = 此角色附带该办公地点及其下级办公地点的管理员权限，而此人已管理其他办公地点。请选择其他人，或先更改此人的管理范围。
problem-changed-meanwhile = 此页面显示之后，情况已有变化。请查看现在会有哪些变化，然后确认。
problem-edited-meanwhile = 您打开表单之后，其他人更改了该办公地点。您填写的内容在下方，尚未保存。保存后将替换现有内容。
