# What the footer leads to.

about-privacy-title = 隐私与 Cookie
about-privacy-lead = 我们只保存会员资格所需的信息，且仅在需要期间保存。不会有任何其他网站得知您在此访问。
about-privacy-cookies = 两个 Cookie
about-privacy-session = 使您在此浏览器上保持登录。退出登录、七天未访问或最迟满三十天时失效。
about-privacy-language = 记住您选择的语言，保存一年。
about-privacy-kept = 保存的内容
about-privacy-drafts = 未完成的注册仅您本人可见。在您取消时，或最后一次填写三十天后删除。
about-privacy-signatures = 已签署的协议连同其文本、签署时间和签署人姓名一并保存，因为双方都可能需要以此举证。
about-privacy-links = 我们邮件中的链接仅可使用一次。我们不保存任何他人可以读取的链接或密码。
about-privacy-logs = 我们的日志不含姓名、电子邮件地址或您输入的任何内容。

about-accessibility-title = 无障碍
about-accessibility-lead = 合作伙伴的每一位员工都应能独立完成所需的操作。
about-accessibility-keyboard = 每个页面都可以仅用键盘操作，文字也可以放大到四倍。
about-accessibility-script = 每个页面无需 JavaScript 即可使用。
about-accessibility-tested = 每个页面在发布前都按 WCAG 2.2 AA 进行自动检查，涵盖浅色和深色模式以及宽窄屏幕。
about-accessibility-gaps = 尚未有屏幕阅读器用户进行过测试。如果您遇到障碍，请写信给服务中心，我们会予以改进。

about-contact-title = 联系服务中心
about-contact-lead = 请发送邮件至您所在区域的服务中心，并注明组织名称及其合作伙伴计划 ID（如有）。切勿发送密码。
