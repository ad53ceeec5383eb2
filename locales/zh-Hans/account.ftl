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

account-confirm-title = 确认新地址
# $email: the new address
account-confirm-lead = 今后您使用 { $email } 登录，我们的邮件也将发送到该地址。您的其他会话将结束。
account-confirm-button = 使用此地址

account-done-password = 您的密码已更改。其他会话已结束。
account-done-address = 您的电子邮件地址已更改。其他会话已结束。
account-done-sent = 包含链接的邮件正发往新地址。
account-done-sessions = 完成。该浏览器已退出登录。
