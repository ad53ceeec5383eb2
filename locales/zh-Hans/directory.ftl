# The public page of a member.

directory-what-we-do = 业务介绍
directory-offices = 办公地点
directory-headquarters = 总部
directory-no-description = 该会员尚未填写简介。

# What search engines show under the name. $level: the program level.
directory-summary = { $name }（{ $country }，{ $city }）：{ $program }{ $level }

# How customers reach a member.
directory-contact = 联系方式
directory-phone = 电话
directory-email = 电子邮件
directory-web = 网站
directory-opening-hours = 营业时间

directory-verified = 已验证
directory-in-force = 会员资格有效
directory-in-grace = 应办理重新注册
directory-member-since = 入会日期
directory-until = 有效期至
# $vendor: the vendor's name
directory-vouches = { $vendor } 仅对此标题下的内容负责，不对本页其他内容作任何保证。

directory-verify-title = 验证会员
directory-verify-lead = 请输入会员证书或网站上的 ID。
directory-verify-hint = 九位字母和数字，可含空格
directory-verify-button = 验证
directory-verify-empty = 请输入合作伙伴计划 ID
directory-verify-unknown = 目录中没有使用此 ID 的会员。请核对每个字母和数字。
