# Customer references: written by a partner, approved by the customer from a mail.

references-title = 客户案例
references-lead = 案例描述一个已完成的项目。客户从邮件中打开，无需帐户即可阅读，并选择认可或不认可。一经认可，立即计入。

references-write = 撰写案例
references-write-lead = 我们会向客户发送链接。客户会看到包含此内容的页面，并在其中答复。
references-none = 还没有案例。
references-caption = 贵组织的案例
references-latest = 显示最新的 { $count } 个。
references-serves = 计入

references-state = 状态
references-state-waiting = 已询问客户
references-state-approved = 已认可
references-state-declined = 未认可
references-state-lapsed = 逾期未答复
references-state-withdrawn = 已撤回
references-points = 合作伙伴积分

references-label-customer = 客户公司
references-label-contact = 由谁认可
references-label-email = 其电子邮件地址
references-label-mail-language = 邮件语言
references-label-title = 项目名称
references-label-project = 完成的工作
references-label-competency = 计入哪一项
references-hint-email = 请填写客户的地址，不能是贵组织自己的地址。
references-hint-project = 纯文本。客户看到的与您撰写的一致。
references-hint-competency = 一个案例计入一项专业能力，或计入合作伙伴积分。您可以稍后再选。
references-save = 保存并询问客户
references-all = 所有案例

references-asked = 询问对象
references-mailed = 邮件发送日期
references-until = 答复截止日期
references-answered = 答复日期
references-remark = 客户的补充
references-assign = 保存选择
references-resend-title = 再次询问
references-resend-lead = 客户会收到新链接，之前的链接随即失效。
references-resend = 发送新链接
references-resend-too-soon = 上次发邮件给客户还不到一天。满一天后可以再次询问。
references-resend-too-often = 已向客户发送六封邮件。请撤回此案例，或等待答复。
references-withdraw = 撤回
references-withdraw-title = 要撤回此案例吗？
references-withdraw-lead = { $customer }将无法再答复“{ $title }”。此操作无法撤销。
references-withdraw-lead-approved = { $customer }认可的“{ $title }”将不再计入。此操作无法撤销。
references-keep = 保留
references-done-written = 案例已保存，正在向客户发送邮件。
references-done-assigned = 选择已保存。
references-done-resent = 正在向客户发送含新链接的邮件。
references-done-withdrawn = 案例已撤回。

references-answer-title = { $organization }想请您确认一个项目
references-answer-lead = { $organization }参加了 { $program }（{ $level }），并表示为{ $customer }完成了此项目。如情况属实，请予认可。
references-answer-part = 您的答复
references-answer-remark = 补充说明（选填）
references-answer-remark-hint = { $organization }可以看到。
references-answer-approve = 认可
references-answer-decline = 不认可
references-answer-note = 答复后不能更改。我们会通知{ $organization }。
references-answered-approved-title = 谢谢
references-answered-approved-lead = 您已于 { $day }认可。它现已计入{ $organization }，您无需再做任何事。
references-answered-declined-title = 感谢您的答复
references-answered-declined-lead = 您已于 { $day }表示不认可。它不计入{ $organization }，您无需再做任何事。
references-answered-lapsed-title = 已过三十天
references-answered-lapsed-lead = 现在无法再答复。如仍想答复，请向{ $organization }索取新链接。
references-answered-withdrawn-title = 无需再答复
references-answered-withdrawn-lead = { $organization }已撤回此询问。
references-gone-title = 此链接无效
references-gone-lead = 您可能收到了更新的邮件：只有最新邮件中的链接有效。
