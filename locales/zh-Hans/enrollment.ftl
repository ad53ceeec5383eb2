# The wizard: four pages, a draft until Finish, and congratulations.

enrollment-step-contact = 组织联系信息
enrollment-step-agreement = 协议
enrollment-step-individual-profile = 个人资料
enrollment-step-organization-profile = 组织资料

enrollment-next = 下一步
enrollment-submit = 提交
enrollment-finish = 完成
enrollment-cancel = 取消
enrollment-choose = 请选择
enrollment-yes = 是
enrollment-no = 否
# $when: date and time; $day: the last day on which the draft is kept
enrollment-saved = 草稿保存时间：{ $when }。我们将保留至 { $day }。
enrollment-stray = 您发送的表单不属于下方显示的注册：它是在此之前打开的，或由他人打开。表单内容未保存，此处也没有任何更改。请从当前显示的内容继续；使用浏览器的“返回”按钮或许仍能看到您填写的内容。
enrollment-stray-gone = 此表单所属的注册已不存在：它已在别处取消或完成、已超过保留期限，或属于他人。表单内容未保存。您可以在此开始注册。

## The page before the first

# $program: the program's name
enrollment-introduction-title = 注册贵组织，加入 { $program }
enrollment-introduction-lead = 共四页，约需十分钟。所有组织均从注册会员开始，无需缴费。
# $day: the last day on which the draft is kept
enrollment-introduction-draft = 您有一份未完成的注册。我们将保留至 { $day }。
enrollment-introduction-member = 您已是会员。在此开始的是另一个组织的注册。
enrollment-introduction-steps = 四个步骤
enrollment-introduction-step-contact = 法定名称、面向客户的名称，以及总部地址。
enrollment-introduction-step-agreement = 以您的语言阅读协议，并以姓名和职务签署。
enrollment-introduction-step-individual-profile = 您的联系方式和工作内容。
enrollment-introduction-step-organization-profile = 组织的业务、客户和所用技术。完成后即成为会员。
enrollment-introduction-needs = 请准备
enrollment-introduction-need-register = 公司登记的名称和地址
enrollment-introduction-need-signer = 有权代表组织签署的人员
enrollment-introduction-need-mailbox = 现在可以查收邮件的邮箱
enrollment-introduction-begin = 开始注册
enrollment-introduction-go-on = 继续注册
enrollment-introduction-discard = 放弃草稿
enrollment-introduction-sign-in = 您需要先登录或创建帐户。

## Step 1

enrollment-contact-title = 组织联系信息
enrollment-contact-address = 总部地址
enrollment-contact-reach = 客户联系方式
enrollment-contact-refresh = 显示该国家/地区的地址栏
enrollment-contact-needed = 已知内容均已填好。还需要填写：

enrollment-label-country = 国家/地区
enrollment-label-legal-name = 法定名称
enrollment-label-doing-business-as = 商业名称
enrollment-label-registration-number = 登记号码
enrollment-label-telephone = 电话
enrollment-label-web-address = 网址
enrollment-label-preferred-language = 通知语言

enrollment-note-country = 下方地址栏随国家/地区而变。更改后，已填写的内容会保留。
enrollment-hint-legal-name = 与公司登记一致
enrollment-note-legal-name = 请仔细核对。法定名称之后无法自行更改，只能由服务中心在查看变更证明文件后更改。
enrollment-note-doing-business-as = 客户在目录中看到的名称，可以随时更改。留空则显示法定名称。
enrollment-hint-registration-number = 公司登记机关核发的号码（如有）
enrollment-hint-telephone = 按该国家/地区的拨号方式填写，或含国家/地区代码
enrollment-note-web-address = 使用此域名电子邮件地址的同事，今后可以更快完成关联。
enrollment-hint-preferred-language = 发送给您组织的通知使用此语言

# $field: what the field asks for
enrollment-missing = 请填写：{ $field }。
enrollment-missing-country = 请选择总部所在的国家/地区。
enrollment-missing-legal-name = 请输入组织的法定名称。
enrollment-missing-telephone = 请输入电话号码。
enrollment-missing-web-address = 请输入组织的网址，例如 www.aalto-brandt.example。
enrollment-missing-preferred-language = 请选择语言。

## What was found

enrollment-found-title = 其中有贵组织吗？
enrollment-found-lead = 一个组织只需注册一次。如果同事已经注册，请改为与该组织关联。
enrollment-found-because-registration-number = 找到原因：登记号码相同
enrollment-found-because-domain = 找到原因：网址相同
enrollment-found-because-same-record = 找到原因：由同一条记录注册
enrollment-found-because-same-name = 找到原因：名称相同
enrollment-found-because-similar-name = 找到原因：名称相似
enrollment-found-associate = 与此组织关联
enrollment-found-others = 以上都不是我的组织
enrollment-found-back = 修改已填写的内容

## Step 2

# $edition: the program edition; $day: the first day on which it is in force; $language: the language of the text
enrollment-agreement-lead = 版本：{ $edition }，自 { $day }起生效。文本语言：{ $language }。签署前请通读全文。
enrollment-agreement-changed = 在您阅读期间，协议有所更改。请重新阅读以下文本，然后签署。您填写的内容已保留。
enrollment-agreement-gone = 您签署的协议属于已不存在的计划版本。请阅读以下文本并签署。您填写的其他内容均已保留。
enrollment-agreement-contents = 协议目录
enrollment-agreement-print = 如需打印协议，请打印本页，仅会打印协议文本。

enrollment-signature-title = 您的签名
# $name: the legal name of the organization
enrollment-signature-lead = 您代表以下组织签署：{ $name }。您将成为其计划主要联系人和全局管理员，注册后可以将这两个角色移交他人。
enrollment-label-last-name = 姓
enrollment-label-first-name = 名
enrollment-label-job-title = 职务
enrollment-label-decision = 您的决定
enrollment-hint-first-name = 如果您的姓名不分姓和名，请在两栏中填写相同内容
enrollment-accept = 我接受
# $email: where the copy is mailed
enrollment-accept-hint = 我已阅读并同意遵守本协议。副本将发送至 { $email }。
enrollment-decline = 拒绝
enrollment-decline-hint = 结束此次注册。我们会再次确认，然后删除您填写的所有内容。
enrollment-missing-last-name = 请输入您的姓。
enrollment-missing-first-name = 请输入您的名。
enrollment-missing-job-title = 请输入您的职务。
enrollment-missing-decision = 请选择是否接受协议。

## Steps 3 and 4

enrollment-individual-title = 个人资料
enrollment-individual-lead = 我们只发送您关心的内容，不会打扰其他人。
enrollment-organization-title = 组织资料
enrollment-organization-lead = 其中一部分会在目录中向客户公开。点击“完成”后，贵组织即成为会员，目录条目随即上线。
# $name: the name that customers see; $city: the city of the headquarters
enrollment-finish-listed = 点击“完成”后，公开目录将显示：{ $name }，{ $city }。

enrollment-section-complete = 已填写
enrollment-section-begun = 尚有缺项
enrollment-section-not-started = 未开始
enrollment-section-optional = 选填
enrollment-section-wrong = 需要更正
# $question: the question
enrollment-question-missing = 请回答“{ $question }”。
# $share: a part of a hundred, such as Hardware
enrollment-question-share = “{ $question }”中的“{ $share }”

## Cancel and Decline

enrollment-cancel-title = 要取消此次注册吗？
enrollment-cancel-lead = 您填写的所有内容都将被删除，且无法恢复。
enrollment-decline-title = 要拒绝协议吗？
enrollment-decline-lead = 不接受协议，就无法取得会员资格。您填写的所有内容都将被删除，且无法恢复。
enrollment-cancel-confirm = 删除我填写的所有内容
enrollment-cancel-keep = 保留我的注册
# $day: the last day on which the draft is kept
enrollment-cancel-kept = 您也可以先离开，在 { $day }之前（含当日）返回。

## Finished

enrollment-congratulations-title = 恭喜，您已成为会员！
# $name: the organization; $email: where the copy is mailed
enrollment-congratulations-lead = 已注册并列入目录：{ $name }。协议副本将发送至 { $email }。
enrollment-congratulations-next = 现在可以做什么
enrollment-congratulations-home = 查看会员资格
# $minutes: a whole number
enrollment-minutes = { $minutes ->
   *[other] { $minutes } 分钟
}
