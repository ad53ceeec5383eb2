### The mail domains of an organization: which let colleagues in, and how they are proved.

## The list of an organization’s mail domains

domains-title = 邮件域名
domains-lead = 使用贵组织域名的地址申请关联的人员无需批准。请先验证该域名属于贵组织。
domains-none = 尚未添加域名。
domains-caption = 贵组织的域名
domains-state = 状态
domains-label-domain = 域名
domains-missing-domain = 请输入域名。
domains-hint-domain = @ 之后的部分，例如 example.com。
domains-note-domain = 仅此域名本身有效。子域名须另行添加。
domains-claim = 添加域名
domains-claim-button = 添加此域名
domains-done-ended = 已放弃该域名。

## The state of a domain. $proved, $seen and $until are days, $failed a count.

domains-tag-open = 未验证
domains-tag-proved = 已验证
domains-tag-conflict = 冲突
domains-state-waiting = 正在等待记录或邮箱验证。
domains-state-dns = { $proved }通过 DNS 记录验证，最近一次检查于 { $seen }。
domains-state-dns-failing = { $proved }通过 DNS 记录验证，最近一次找到于 { $seen }。最近的检查未找到记录；连续三次未找到，验证即失效。目前失败次数：{ $failed }。
domains-state-dns-lost = 连续三次未找到记录。在重新验证之前，新人员需要批准。
domains-state-mailbox = 通过邮箱验证，有效期至 { $until }。
domains-state-mailbox-over = 邮箱验证已到期。在重新验证之前，新人员需要批准。
domains-state-service-center = { $proved }由服务中心确认。
domains-ascii = 邮件服务器将其写作 { $ascii }。
domains-conflict-ahead = 另一个组织也通过邮箱验证了此域名。贵组织的验证方式效力更强，因而以贵组织为准。
domains-conflict-level = 另一个组织也验证了此域名。在解决之前，双方的新人员都需要批准。
domains-conflict-behind = 另一个组织以效力更强的方式验证了此域名。贵组织的新人员需要批准。
domains-conflict-contact = 联系服务中心

## Proving a domain. $email is the address of who reads it, $domain the domain.

domains-by-record = 通过 DNS 记录
domains-record-lead = 请在管理该域名的地方添加此记录，然后进行检查。此后我们每 30 天检查一次。
domains-record-name = 名称
domains-record-type = 类型
domains-record-value = 值
domains-record-note = 新记录在各处生效可能需要一小时。
domains-check = 立即检查
domains-checked-found = 已找到记录。域名已验证。
domains-checked-other = 此名称下有记录，但值不同。请与下方的值核对。
domains-checked-absent = 此名称下未找到记录。如果刚刚添加，请稍候再检查。
domains-checked-silent = 该域名的名称服务器没有响应。未作任何更改；请稍后再检查。
domains-by-mailbox = 通过邮箱
domains-own-lead = 您使用此域名的地址 { $email } 登录。这足以验证一个计划年度。
domains-own-button = 用我的地址验证
domains-mailbox-lead = 我们会向此域名的一个地址发送链接。由本组织的管理员打开链接，即可验证该域名，有效期为一个计划年度。
domains-label-mailbox = 邮箱
domains-missing-mailbox = 请输入邮箱。
domains-hint-mailbox = @{ $domain } 之前的部分，例如您的姓名或 postmaster。
domains-mailbox-button = 发送链接
domains-done-sent = 链接已通过邮件发送。请打开链接并点击页面上的按钮。
domains-done-proved = 域名已验证。

## The page of the mailed link

domains-proof-title = 验证 { $domain }
domains-proof-lead = 此链接发送至 { $email }。点击按钮后，该域名在一个计划年度内视为贵组织所有。
domains-proof-button = 验证此域名
domains-spent-title = 此链接已失效
domains-spent-lead = 链接已使用、已过期或已被更新的链接取代。您可以重新发送。

## Giving a domain up

domains-end = 放弃域名
domains-end-lead = 我们会先说明有哪些变化。
domains-end-open = 放弃
domains-all = 所有域名
domains-end-title = 要放弃 { $domain } 吗？
domains-end-proved = 使用此域名地址的新人员将需要管理员批准。已关联的人员不受影响。
domains-end-unproved = 此域名尚未验证，因此没有其他变化。
domains-end-button = 放弃此域名
domains-end-back = 保留
