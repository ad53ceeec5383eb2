### The letters that the center mails, and the signed agreement that comes with one of them.

## On every letter

# Stands before an address that is written out below a button.
letter-copy-address = 或复制以下地址：
# $until: a date and time.
letter-until = 链接仅可使用一次，有效期至 { $until }。
# $reference: letters and figures to quote when writing to the service center.
letter-reference = 参考编号：{ $reference }

## Someone wants an account with this address

letter-prove-address-subject = 请确认您在{ $center }的电子邮件地址
letter-prove-address-head = 请确认您的电子邮件地址
letter-prove-address-body = 您已使用此地址在 { $program }的{ $center }开始创建帐户。确认地址并设置密码后即可开始使用。
letter-prove-address-button = 确认并设置密码
letter-prove-address-why = 您收到此邮件，是因为有人输入此地址以创建帐户。如果不是您本人操作，则无需处理：未经您确认，不会创建帐户。

## Someone wants an account, but the address has one

letter-already-registered-subject = 您在{ $center }已有帐户
letter-already-registered-head = 您已有帐户
letter-already-registered-body = 有人输入此地址，要在{ $center }创建帐户。此地址已有帐户，因此未作任何更改。请使用您的密码登录，或设置新密码。
letter-already-registered-button = 登录
# Stands before the address of the page where one chooses a new password.
letter-already-registered-recover = 在此设置新密码：
letter-already-registered-why = 您收到此邮件，是因为有人输入此地址以创建帐户。如果不是您本人操作，则无需处理：我们未向任何人透露您拥有帐户。

## Someone wants to choose a new password

letter-recover-subject = 请设置{ $center }的新密码
letter-recover-head = 请设置新密码
letter-recover-body = 有人申请为使用此地址的帐户设置新密码。请在此设置；在此之前，原密码仍然有效。
letter-recover-button = 设置新密码
letter-recover-why = 您收到此邮件，是因为有人在找回密码时输入了此地址。如果不是您本人操作，则无需处理：您的密码保持不变。

## Someone wants to choose a new password, but the address has no account

letter-nothing-to-recover-subject = { $center }没有使用此地址的帐户
letter-nothing-to-recover-head = 没有使用此地址的帐户
letter-nothing-to-recover-body = 有人申请设置新密码，但 { $program }的{ $center }没有使用此地址的帐户。您的帐户可能使用了其他地址。您也可以现在创建帐户。
letter-nothing-to-recover-button = 创建帐户
letter-nothing-to-recover-why = 您收到此邮件，是因为有人在找回密码时输入了此地址。如果不是您本人操作，则无需处理。

## An account is to have this address from now on

letter-prove-new-address-subject = 请确认您在{ $center }的帐户的新电子邮件地址
letter-prove-new-address-head = 请确认新的电子邮件地址
letter-prove-new-address-body = { $program }的{ $center }中有一个帐户将改用此地址。确认后新地址生效；在此之前仍使用原地址。
letter-prove-new-address-button = 确认此地址
letter-prove-new-address-why = 您收到此邮件，是因为有人输入此地址作为帐户的新地址。如果不是您本人操作，则无需处理：帐户仍使用原地址。

## The address of an account was changed: told to the old one

letter-address-changed-subject = 您在{ $center }的帐户的电子邮件地址已更改
letter-address-changed-head = 您的电子邮件地址已更改
# $address: the new e-mail address.
letter-address-changed-body = 您在{ $center }的帐户已改用新地址：{ $address }。今后请使用该地址登录，我们的邮件也将发送到该地址。所有其他会话均已结束。
letter-address-changed-button = 打开{ $center }
letter-address-changed-why = 您收到此邮件，是因为此地址在此之前是该帐户的地址。如果不是您本人更改，请立即写信至 { $service }。

## The password was changed

letter-password-changed-subject = 您在{ $center }的帐户的密码已更改
letter-password-changed-head = 您的密码已更改
letter-password-changed-body = 您在{ $center }的帐户已设置新密码。所有其他会话均已结束。
letter-password-changed-why = 您收到此邮件，是因为该帐户使用此地址。如果不是您本人更改密码，请设置新密码，并立即写信至 { $service }。

## An address proves a domain. $domain: the domain

letter-prove-domain-subject = { $center }：验证域名 { $domain }
letter-prove-domain-head = 用此邮箱验证域名
letter-prove-domain-body = { $center }中某组织的管理员表示 { $domain } 属于其组织，并且由其阅读此地址的邮件。如果是您本人操作，请打开链接，登录并点击按钮。
letter-prove-domain-button = 验证域名
letter-prove-domain-why = 您收到此邮件，是因为有人输入此地址以验证域名。如果不是您本人操作，则无需处理：不点击按钮，就不会完成验证。

## The administrators are told of a domain. $organization: its name, $day: a day

letter-domain-proved-subject = { $organization }的一个邮件域名已验证
letter-domain-proved-head = 域名已验证
letter-domain-proved-body = { $domain } 已验证为{ $organization }的域名。使用该域名地址申请关联的人员无需批准。
letter-domain-proved-button = 查看域名
letter-domain-proved-why = 您收到此邮件，是因为您管理{ $organization }。如果您对此不知情，请查看域名。

letter-domain-lost-subject = { $organization }的一个邮件域名已失效
letter-domain-lost-head = 域名已失效
letter-domain-lost-body-record = 连续三次未找到 { $domain } 的记录，该域名的验证已失效。在您重新验证之前，{ $organization }的新人员需要您批准。
letter-domain-lost-body-year = { $domain } 的邮箱验证已到期。在您重新验证之前，{ $organization }的新人员需要您批准。
letter-domain-lost-body-given-up = 管理员已放弃 { $domain }。使用该域名地址申请与{ $organization }关联的新人员需要您批准。已关联的人员不受影响。
letter-domain-lost-body-conflict = 另一个组织也以同等效力的方式验证了 { $domain }。在此问题解决之前，{ $organization }的新人员需要您批准。
letter-domain-lost-body-outdone = 另一个组织以效力更强的方式验证了 { $domain }，以其为准。在您以同等方式验证该域名之前，{ $organization }的新人员需要您批准。
letter-domain-lost-button = 查看域名
letter-domain-lost-why = 您收到此邮件，是因为您管理{ $organization }。

letter-domain-ends-subject = { $organization }的一个邮件域名验证即将到期
letter-domain-ends-head = 域名验证即将到期
letter-domain-ends-body = { $domain } 的邮箱验证有效期至 { $day }。此后，{ $organization }的新人员需要您批准。请重新验证，或改用不会到期的 DNS 记录。
letter-domain-ends-button = 重新验证
letter-domain-ends-why = 您收到此邮件，是因为您管理{ $organization }。

## An organization is enrolled

# $organization: the name that customers see.
letter-enrolled-subject = 已注册加入 { $program }：{ $organization }
letter-enrolled-head = 您的会员资格已确认。
# $person: the name of who enrolled, with the title that a letter wants.
letter-enrolled-greeting = 尊敬的{ $person }：
letter-enrolled-body = { $organization }现已成为 { $program }的会员。请保留此邮件，与我们联系时需提供其中的 ID。
letter-enrolled-partner-id = 合作伙伴计划 ID
letter-enrolled-level = 计划级别
letter-enrolled-anniversary = 周年日
# $starts, $ends: the first and the last day.
letter-enrolled-term = 会员期自 { $starts }至 { $ends }。
letter-enrolled-button = 查看会员资格
# Stands before the address of the organization's public page.
letter-enrolled-listing = 客户看到的页面：
# $signed: a date and time. $person, $title: name and job title of who signed.
letter-enrolled-agreement = 您签署协议的时间：{ $signed }；签署人：{ $person }，{ $title }。附件为您签署的协议原文及其数字摘要。
letter-enrolled-credential-not-found = 您的资格证书未绑定：找不到此编号且姓名与您相符的证书。其他事项均已完成。请在“资格证书”中重试。
letter-enrolled-credential-elsewhere = 您的资格证书未绑定：它已绑定到别处。其他事项均已完成。请先在那里解除绑定，再到“资格证书”中绑定。
letter-enrolled-credential-not-confirmed = 您的资格证书未绑定：登记册中您姓名的写法已变更。其他事项均已完成。请在“资格证书”中确认。
letter-enrolled-why = 您收到此邮件，是因为您注册了以下组织：{ $organization }。如果不是您本人操作，请发送邮件至 { $service }。

## The signed agreement, attached

# The heading above the facts of the signature.
letter-agreement-signature = 签名
letter-agreement-organization = 组织
letter-agreement-partner-id = 合作伙伴计划 ID
letter-agreement-program = 计划
letter-agreement-vendor = 签约对方
letter-agreement-signed-by = 签署人
letter-agreement-job-title = 职务
letter-agreement-signed-at = 签署时间
letter-agreement-signed-at-utc = 对应的 UTC 时间
# The program year whose text was signed.
letter-agreement-edition = 版本
letter-agreement-language = 文本语言
letter-agreement-digest = 文本的数字摘要（SHA-256）
# $file: the name of a file that is attached beside this page.
letter-agreement-proof = 该数字摘要对应同一邮件所附的文件 { $file }：该文件与所签署的文本逐字节一致。

## Somebody asked to be associated. $organization: the name that customers see.

letter-association-ready-subject = 请继续办理与{ $organization }的关联
letter-association-ready-head = 只差一步
letter-association-ready-body = 此地址属于{ $organization }的域名，因此您的申请无需任何人批准。请打开链接并填写个人资料。
letter-association-ready-button = 继续填写个人资料
letter-association-ready-why = 您收到此邮件，是因为有人在{ $center }输入此地址，申请与{ $organization }关联。如果不是您本人操作，则无需处理：任何人都不会因此获得关联。

letter-association-to-ask-subject = 请确认您的地址：与{ $organization }关联
letter-association-to-ask-head = 请确认您的地址
letter-association-to-ask-body = 此地址不属于{ $organization }已登记的域名。请打开链接，确认该地址属于您；之后您可以联系{ $organization }的管理员，或填写您在该组织的地址。
letter-association-to-ask-button = 确认我的地址
letter-association-to-ask-why = 您收到此邮件，是因为有人在{ $center }输入此地址，申请与{ $organization }关联。如果不是您本人操作，则无需处理：任何人都不会因此获得关联。

## Told to administrators. $person: who asks. $address: their e-mail address.

letter-association-asked-subject = 有人申请与{ $organization }关联
letter-association-asked-head = 有人申请与贵组织关联
letter-association-asked-body = { $person }申请在 { $program }中代表{ $organization }操作。填写的地址：{ $address }。如果您认识申请人，请批准申请；否则请说明理由并拒绝。
letter-association-asked-button = 打开申请
letter-association-asked-why = 您收到此邮件，是因为您在{ $center }担任{ $organization }的管理员。

letter-association-reminded-subject = 与{ $organization }关联的申请已等待三天
letter-association-reminded-head = 有人仍在等待答复
letter-association-reminded-body = { $person }（{ $address }）三天前申请代表{ $organization }操作。如无答复，该申请将在四天后转交给下一位联系人，并在满三十天时失效。
letter-association-reminded-button = 打开申请
letter-association-reminded-why = 您收到此邮件，是因为您在{ $center }担任{ $organization }的管理员。

letter-association-passed-on-subject = 与{ $organization }关联的申请正在等待管理员答复
letter-association-passed-on-head = 有一项申请无人答复
letter-association-passed-on-body = { $person }（{ $address }）七天前申请代表{ $organization }操作，至今没有管理员答复。请告知其中一位管理员：只有管理员才能批准或拒绝。
letter-association-passed-on-button = 打开{ $center }
letter-association-passed-on-why = 您收到此邮件，是因为您在{ $center }担任{ $organization }的联系人角色。

letter-association-completed-subject = { $person }已与{ $organization }关联
letter-association-completed-head = 贵组织有新的关联个人
letter-association-completed-body = { $person }（{ $address }）现已与{ $organization }关联，没有任何管理员权限。
letter-association-completed-button = 查看会员资格
letter-association-completed-why = 您收到此邮件，是因为您在{ $center }担任{ $organization }的管理员。

# $theirs: the domain of the address. $ours: a domain of the organization.
letter-looks-like = 请仔细核对：{ $theirs } 容易被误认为您的域名 { $ours }，但并非同一域名。

## The answer. $administrator: who gave it.

letter-association-approved-subject = { $organization }已批准您的申请
letter-association-approved-head = 您的申请已获批准
letter-association-approved-body = { $administrator }已批准您与{ $organization }关联的申请。填写个人资料后，您即可代表该组织操作。
letter-association-approved-button = 继续填写个人资料
letter-association-approved-why = 您收到此邮件，是因为您在{ $center }申请与{ $organization }关联。

letter-association-rejected-subject = { $organization }未批准您的申请
letter-association-rejected-head = 您的申请已被拒绝
letter-association-rejected-body = { $administrator }已拒绝您与{ $organization }关联的申请。理由：
# $reason: as the administrator wrote it.
letter-association-rejected-reason = { $reason }
letter-association-rejected-button = 查找我的组织
letter-association-rejected-why = 您收到此邮件，是因为您在{ $center }申请与{ $organization }关联。如果理由有误，请写信给{ $organization }，或写信至 { $service }。

letter-association-lapsed-subject = 您与{ $organization }关联的申请已失效
letter-association-lapsed-head = 三十天内无人答复
letter-association-lapsed-body = { $organization }的管理员未答复您的申请，因此申请已失效。请重新申请，或写信至 { $service }。
letter-association-lapsed-button = 重新申请
letter-association-lapsed-why = 您收到此邮件，是因为您在{ $center }申请与{ $organization }关联。

letter-invited-subject = { $organization }邀请您加入 { $program }
letter-invited-head = 您收到一份邀请
letter-invited-body = { $administrator }邀请您在 { $program }中代表{ $organization }操作。请打开链接，登录或创建帐户，然后填写个人资料。
letter-invited-button = 接受邀请
letter-invited-why = 您收到此邮件，是因为{ $organization }的管理员在{ $center }输入了此地址。如果您不认识对方，则无需处理：未经您操作，不会发生任何变化。

letter-reference-asked-subject = { $organization }请您认可一个案例
letter-reference-asked-head = 项目情况是否属实？
letter-reference-asked-body = { $administrator }描述了{ $organization }为您完成的一个项目，作为 { $program }的案例。请阅读描述，然后认可或不认可。只有一个页面，无需帐户。
letter-reference-asked-button = 阅读并答复
letter-reference-asked-why = 您收到此邮件，是因为{ $organization }的管理员在{ $center }输入了此地址。如果您不了解这样的项目，请在页面上选择不认可，或不予理会：未经您认可，案例不会计入。

letter-reference-approved-subject = 客户认可了您的案例
letter-reference-approved-head = 案例已获认可
letter-reference-approved-body = { $customer }认可了案例“{ $title }”。从现在起，它计入{ $organization }。
letter-reference-approved-button = 打开案例
letter-reference-approved-why = 您收到此邮件，是因为您撰写了此案例，或者您在{ $center }管理{ $organization }。

letter-reference-declined-subject = 客户未认可您的案例
letter-reference-declined-head = 案例未获认可
letter-reference-declined-body = { $customer }未认可案例“{ $title }”。它不计入{ $organization }。
letter-reference-declined-button = 打开案例
letter-reference-declined-why = 您收到此邮件，是因为您撰写了此案例，或者您在{ $center }管理{ $organization }。

letter-reference-remark = 客户补充：

## What was changed about somebody of an organization. $person is their name, $by that of the
## administrator who did it.

letter-administration-changed-subject = { $organization }的管理员权限已更改
letter-administration-changed-head = 管理员权限已更改
letter-administration-changed-body-nothing = { $by }已收回{ $person }在{ $organization }的管理员权限。
letter-administration-changed-body-branch = { $by }已让{ $person }管理{ $organization }的一个办公地点及其下级办公地点。
letter-administration-changed-body-everything = { $by }已指定{ $person }为{ $organization }的全局管理员。
letter-administration-changed-button = 查看组织
letter-administration-changed-why = 您收到此邮件，是因为此事与您有关，或您在{ $center }担任{ $organization }的管理员。如果并非有意更改，请与其他管理员联系。

letter-contact-handed-on-subject = { $organization }的计划主要联系人已更换
letter-contact-handed-on-head = 计划主要联系人
letter-contact-handed-on-body = { $person }现在是{ $organization }的计划主要联系人。此更改由{ $by }作出。
letter-contact-handed-on-button = 查看组织
letter-contact-handed-on-why = 您收到此邮件，是因为此事与您有关，或您在{ $center }担任{ $organization }的管理员。如果此更改并非有意为之，请立即联系服务中心：{ $service }。

# $role: what the program calls the contact role; $location: what the location is called
letter-contact-assigned-subject = 您现已担任{ $organization }的联系人
letter-contact-assigned-head = 您已担任联系人角色
letter-contact-assigned-body = { $by }已指定您担任{ $organization }的办公地点“{ $location }”的{ $role }。其下级办公地点如无他人担任此角色，也会与您联系。
letter-contact-assigned-button = 查看组织
letter-contact-assigned-why = 您收到此邮件，是因为您在{ $center }与{ $organization }关联。如果指定有误，请与该组织的管理员联系。

letter-association-ended-subject = 与{ $organization }的一项关联已结束
letter-association-ended-head = 一项关联已结束
letter-association-ended-body = { $by }已结束{ $person }与{ $organization }的关联。
# $count: how many credentials of theirs counted for the organization.
letter-association-ended-credentials = 在此绑定的 { $count } 项资格证书不再计入该组织，可以绑定到别处。
letter-association-ended-button = 打开会员中心
letter-association-ended-why = 您收到此邮件，是因为此事与您有关，或您在{ $center }担任{ $organization }的管理员。

letter-association-left-subject = 有人退出了{ $organization }
letter-association-left-head = 有人退出了组织
letter-association-left-body = { $person }不再代表{ $organization }操作。
# $count: how many credentials of theirs counted for the organization.
letter-association-left-credentials = 在此绑定的 { $count } 项资格证书不再计入该组织。
letter-association-left-button = 查看组织
letter-association-left-why = 您收到此邮件，是因为您在{ $center }担任{ $organization }的管理员。

letter-happened = 时间：{ $when }，浏览器：{ $browser }
letter-browser = { $browser }（{ $system }）
letter-browser-unknown = 未知

letter-ways-changed-subject = 您在{ $center }的帐户的登录方式已更改
letter-ways-changed-head = 您的登录方式已更改
letter-ways-changed-body = { $change }所有其他会话均已结束。
letter-ways-changed-password-added = 您的帐户已设置密码。
letter-ways-changed-password-removed = 您帐户的密码已移除。
letter-ways-changed-passkey-added = 已添加通行密钥“{ $name }”。
letter-ways-changed-passkey-removed = 已移除通行密钥“{ $name }”。
letter-ways-changed-outside-added = 您现在可以使用 { $name } 登录。
letter-ways-changed-outside-removed = 您无法再使用 { $name } 登录。
letter-ways-changed-why = 您收到此邮件，是因为该帐户使用此地址。如果不是您本人更改，请设置新密码，在帐户页面查看登录方式，并立即写信至 { $service }。

letter-new-device-subject = 您在{ $center }的帐户有新的登录
letter-new-device-head = 新的浏览器登录了您的帐户
letter-new-device-body = 有人使用未曾用过的浏览器登录了您在{ $center }的帐户。如果是您本人，则无需处理。
letter-new-device-why = 您收到此邮件，是因为该帐户使用此地址。如果不是您本人，请设置新密码（这会结束所有会话），并立即写信至 { $service }。
