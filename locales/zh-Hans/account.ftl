# One's account: sessions, password, address.

# $email: the address of the account
account-lead = 您的登录地址：{ $email }

account-sessions = 已登录的浏览器
# $when: date and time
account-session-used = 上次使用：{ $when }
account-session-this = 此浏览器
# $browser, $system: names of products, such as Firefox and Windows 10
account-session-agent = { $system } 上的 { $browser }
account-session-unknown = 未知浏览器
account-session-end = 结束
account-session-end-others = 结束所有其他会话

account-password = 更改密码
account-password-button = 保存新密码

account-address = 更改电子邮件地址
account-address-hint = 我们会向新地址发送链接，打开该链接后新地址即生效。
account-address-button = 向新地址发送链接

account-preferences = 语言和邮件
account-preferences-language = 页面和邮件的语言
account-preferences-mail = 有关您组织的邮件
account-preferences-always = 有关您本人帐户、等待您答复的申请以及应付款项的邮件，我们始终会发送给您。
account-preferences-join-mail = 有人与我管理的组织关联时，发邮件通知我
account-preferences-button = 保存

account-confirm-title = 确认新地址
# $email: the new address
account-confirm-lead = 今后您使用 { $email } 登录，我们的邮件也将发送到该地址。您的其他会话将结束。
account-confirm-button = 使用此地址

account-done-password = 您的密码已更改。其他会话已结束。
account-done-address = 您的电子邮件地址已更改。其他会话已结束。
account-done-sent = 包含链接的邮件正发往新地址。
account-done-sessions = 完成。该浏览器已退出登录。
account-done-preferences = 语言和邮件设置已保存。

account-ways = 登录方式
account-way-passkey = 通行密钥
account-way-added = 添加时间：{ $when }
account-way-remove = 移除
account-way-add = 添加 { $provider }
account-passkey-hint = 便于您辨认，例如“工作笔记本电脑”。
account-passkey-button = 添加通行密钥
account-password-new = 设置密码
account-done-ways = 您的登录方式已更改。其他会话已结束。
account-not-done-passkey-refused = 未添加通行密钥。请重试。
account-not-done-provider-refused = 提供方未确认您的身份。没有任何更改。
account-not-done-provider-silent = 提供方没有响应。请几分钟后重试。
account-not-done-of-another = 此登录方式已属于另一帐户。没有任何更改。
account-proof-title = 确认是您本人
account-proof-lead = 您登录已有一段时间。在进行此更改之前，请再次证明这是您的帐户。
account-proof-button = 确认
account-proof-again = 重新登录
