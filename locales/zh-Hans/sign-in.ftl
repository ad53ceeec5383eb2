# Signing in, registering, recovering.

sign-in-lead = 请每次使用同一电子邮件地址：我们以此识别您。
sign-in-refused = 电子邮件地址或密码不正确，请核对后重试。密码输错 10 次后，需等待 15 分钟。
sign-in-session-ended = 您输入期间会话已结束。请重新登录：您填写的内容已保留。
sign-in-typed-title = 您已重新登录
sign-in-typed-lead = 您填写的内容已保留，尚未提交。请再看一遍，然后提交。
sign-in-typed-back = 返回您填写的内容
sign-in-forgotten = 忘记密码
sign-in-new-here = 还没有帐户？
sign-in-register = 创建帐户

sign-in-label-email = 电子邮件地址
sign-in-label-password = 密码
sign-in-label-new-password = 新密码
sign-in-label-current-password = 当前密码
sign-in-password-hint = 至少 8 个字符。由多个词组成的密码更易记住，也更难猜到。

sign-in-missing-email = 请输入您的电子邮件地址。
sign-in-missing-password = 请设置密码。
sign-in-missing-current-password = 请输入您目前使用的密码。

sign-in-title-register = 创建帐户
sign-in-lead-register = 我们会通过邮件向您发送链接。打开链接设置密码后，即可开始使用。
sign-in-hint-register = 建议使用工作电子邮件地址，便于客户和同事识别。
sign-in-button-register = 发送链接

sign-in-title-recover = 设置新密码
sign-in-lead-recover = 我们会通过邮件向您发送链接，用于设置新密码。
sign-in-hint-recover = 您用于登录的地址
sign-in-button-recover = 发送链接

sign-in-sent-title = 请查收邮件
sign-in-sent-lead-register = 邮件已发出。请在 24 小时内打开其中的链接，设置密码。
sign-in-sent-lead-recover = 邮件已发出。请在一小时内打开其中的链接，设置新密码。
# $email: the address that was typed
sign-in-sent-to = 我们已发送至 { $email }。
sign-in-sent-nothing = 一分钟后仍未收到？请查看垃圾邮件文件夹，并检查输入的地址是否正确。
sign-in-sent-again = 重新输入地址

sign-in-choose-title-register = 设置密码
sign-in-choose-title-recover = 设置新密码
# $email: the address of the account
sign-in-choose-lead = 帐户：{ $email }
sign-in-choose-button-register = 创建帐户
sign-in-choose-button-recover = 保存新密码

sign-in-spent-title = 此链接已失效
sign-in-spent-lead = 链接已使用、已过期，或已被更新的链接取代。请重新申请。
sign-in-spent-again = 重新发送链接

sign-in-label-passkey-name = 通行密钥名称
sign-in-label-way = 登录方式
sign-in-missing-passkey-name = 请输入通行密钥的名称。
sign-in-with-passkey = 使用通行密钥登录
sign-in-with = 使用 { $provider } 登录
sign-in-passkey-lead = 浏览器现在会询问您的设备。如果没有反应，请按下按钮。
sign-in-passkey-failed = 未使用通行密钥。请重试，或返回选择其他方式。
sign-in-passkey-known = 此设备上已有您账户的通行密钥。请返回，或使用其他设备。
sign-in-passkey-refused = 无法使用此通行密钥登录。请重试，或以其他方式登录。
sign-in-passkey-back = 返回
sign-in-on-the-way = 接下来由 { $provider } 确认您的身份。
sign-in-on-to = 前往 { $provider }
sign-in-provider-silent = 提供方没有响应。请几分钟后重试，或以其他方式登录。
sign-in-provider-refused = 提供方未确认您的身份。没有任何更改。请重试，或以其他方式登录。
sign-in-has-account-title = 您已有帐户
sign-in-has-account-lead = { $provider } 提供的电子邮件地址已有帐户。请登录该帐户，然后将 { $provider } 添加到登录方式中。
sign-in-vouched = { $provider } 已确认您的身份，但未确认您的电子邮件地址。请在此输入地址，并在一小时内用此浏览器打开我们发送的链接。
sign-in-choose-with = 您将使用 { $provider } 登录。
