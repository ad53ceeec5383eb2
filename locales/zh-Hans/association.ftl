### How people come to an organization. Guide: steps 25 to 33.

## Organization Found: Submit E-mail

association-request-title = 已找到组织：提交电子邮件地址
# $organization: the name that customers see.
association-request-lead = 您正在申请与{ $organization }关联。我们将向您在此填写的地址发送邮件。
association-label-email = 电子邮件地址
association-label-first-name = 名
association-label-last-name = 姓
association-hint-email = 建议使用您在该组织的地址：如果其域名已登记，则无需任何人批准。
association-missing-email = 请输入您的电子邮件地址。
association-missing-first-name = 请输入您的名。
association-missing-last-name = 请输入您的姓。
association-submit = 提交
association-cancel = 取消

## What becomes of a request. $organization: the name that customers see. $email: the address that was given.

association-state-title-mailbox = 请查收邮件
association-state-lead-mailbox = 我们已向 { $email } 发送邮件。如果地址正确，您将在一分钟内收到。请打开邮件中的链接，继续办理与{ $organization }的关联。
association-state-title-choice = 您的地址已确认
association-state-lead-choice = { $email } 不属于{ $organization }已登记的域名。请联系该组织的管理员，或更正您填写的内容。
association-state-title-administrator = 已请管理员审批
association-state-lead-administrator = 由{ $organization }的管理员决定。一有结果，我们会立即发送邮件至 { $email }；您可以关闭此页面。
association-state-title-approval = 您的申请已获批准
association-state-lead-approval = { $organization }已同意您的申请。请打开我们发送至 { $email } 的链接继续操作，以证明该地址属于您。
association-state-title-profile = 您的申请已获批准
association-state-lead-profile = 还差一页：填写个人资料后，您即与{ $organization }关联。
association-state-title-done = 您已与{ $organization }关联
association-state-lead-done = 您现在可以使用该组织的页面。
association-state-title-rejected = 您的申请已被拒绝
association-state-lead-rejected = { $organization }的管理员未批准此申请。理由见下文。
association-state-title-withdrawn = 您的申请已撤回
association-state-lead-withdrawn = { $organization }的管理员不再需要处理此申请。您可以随时重新申请。
association-state-title-taken-back = 批准已撤回
association-state-lead-taken-back = { $organization }此前已批准，现已撤回批准。如果不清楚原因，请咨询其管理员。
association-state-title-lapsed = 您的申请未获答复
association-state-lead-lapsed = { $organization }的管理员在 30 天内未作答复，因此申请已失效。您可以重新申请，或写信给服务中心。
association-so-far = 目前的进展
association-moment-made = 您提交了申请
association-moment-proved = 您打开链接并确认了地址
association-moment-asked = 已请管理员审批
association-moment-completed = 您提交了个人资料
association-moment-approved = 管理员已批准
association-moment-approved-by-domain = 地址属于该组织的域名，已直接批准
association-moment-rejected = 管理员已拒绝
association-moment-withdrawn = 申请已撤回
association-moment-taken-back = 管理员撤回了批准
association-moment-lapsed = 申请已失效
# $person: the administrator’s name.
association-reason-by = { $person }给出的理由：
association-contact-administrator = 联系管理员
association-correct = 更正填写的内容
association-find-again = 查找我的组织
association-to-profile = 继续填写个人资料
association-to-organization = 打开组织的页面

## The page of the link that was mailed. $organization: the name that customers see. $email: the address.

association-link-title = 您与{ $organization }的关联
association-link-lead-own = { $email } 是{ $organization }的地址。继续操作后，您的申请即获批准。
association-link-lead-approved = { $organization }的管理员已批准您的申请。请继续操作，确认 { $email } 属于您；接下来是您的个人资料。
association-link-lead-other = 请继续操作，确认 { $email } 属于您。之后即可请{ $organization }的管理员审批。
association-link-button-own = 继续填写个人资料
association-link-button-other = 确认我的地址
association-spent-title = 此链接已失效
association-spent-lead = 链接已使用、已过期、已被更新的链接取代，或属于其他帐户。请用您申请时的帐户登录，或重新查找贵组织。

## Your Individual Profile

association-profile-title = 您的个人资料
# $organization: the name that customers see.
association-profile-lead = 提交此页面后，您即与{ $organization }关联。该组织的管理员可以看到您的回答。

## The administrators’ inbox

association-inbox-title = 关联申请
association-inbox-lead = 以下人员希望代表贵组织操作。地址可能落入他人之手，请只批准您认识的人。
association-inbox-empty = 没有待处理的申请。收到申请时，我们会发邮件通知您。
association-inbox-approved = 已批准。我们已将个人资料的链接发送给申请人。
association-inbox-rejected = 已拒绝。我们已将您的理由发送给申请人。
association-label-asked = 申请时间
association-address-proved = 地址已确认
association-address-unproved = 地址尚未确认
# $theirs: the domain of the address. $ours: a domain of the organization.
association-looks-like = 请仔细核对：{ $theirs } 容易被误认为您的域名 { $ours }，但并非同一域名。
association-approve = 批准
association-reject = 拒绝
association-reject-open = 说明理由并拒绝
association-label-reason = 理由
association-hint-reason = 您填写的内容将原样发送给申请人。
association-missing-reason = 请说明理由。
association-to-inbox = 返回申请列表
association-before-title = 此申请已处理
# $name: the administrator. $when: a date and time.
association-before-approved = { $name }已于 { $when } 批准此申请。
association-before-rejected = { $name }已于 { $when } 拒绝此申请。
# $when: a date and time.
association-before-approved-by-domain = 此申请已于 { $when } 凭地址的域名获得批准。
association-before-withdrawn = 此申请已于 { $when } 撤回。
association-before-lapsed = 此申请已于 { $when } 失效。
