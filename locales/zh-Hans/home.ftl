# The home page.

home-title = 为出色的工作，打上您的标识。
home-lead = { $vendor } 合作伙伴从事销售、开发与支持。免费加入 { $program }，只需四步，完成后立即列入目录。
home-become-a-member = 立即成为会员
home-verify-a-member = 验证会员
home-marks = 会员资格开始时打上四枚标识，此后每年一次。任何人都可以验证。

# The letters in the picture of a firm's mark: the initials of a firm that could be anyone's, one to three.
home-monogram = A&B
home-mark-firm = 企业
home-mark-level = 级别
home-mark-program = 计划
home-mark-year = 年度

home-levels = 每个级别都凭实力获得
home-levels-lead = 所有组织均从{ $level }开始。达到更高级别要求的当日，即自动授予该级别。
home-level-takes = 要求
home-level-brings = 权益
home-level-fee = 年费

home-verify = 这家企业真的是会员吗？
home-verify-lead = 每位会员都有合作伙伴计划 ID 和专属页面，说明其取得的资格及有效期。
home-verify-hint = 印在证书上的标识下方。
home-verify-submit = 验证

home-steps = 四步成为会员
home-steps-lead = 请准备好公司登记的名称和地址，并由有权签署的人员办理。您可以随时中断，填写的内容会保留 30 天。
home-step-organization = 组织联系信息
home-step-organization-text = 法定名称、地址，以及面向客户的名称。
home-step-agreement = 协议
home-step-agreement-text = 以您的语言阅读，并以姓名签署。
home-step-individual = 个人资料
home-step-individual-text = 您的身份和联系方式。
home-step-profile = 组织资料
home-step-profile-text = 组织的业务、客户和所用技术。完成后即成为会员。
home-already-enrolled = 贵组织已经注册？
home-associate = 以个人身份关联
