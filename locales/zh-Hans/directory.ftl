# The public page of a member.

directory-what-we-do = 业务介绍
directory-listed-locations = 办公地点
directory-headquarters = 总部
directory-no-description = 该会员尚未填写简介。

# What search engines show under the name. $level: the program level.
directory-summary = { $name }（{ $country }，{ $city }）：{ $program }{ $level }

# How customers reach a member.
directory-contact = 联系方式
directory-phone = 电话
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
directory-verify-empty = 请输入合作伙伴计划 ID。
directory-verify-unknown = 目录中没有使用此 ID 的会员。请核对每个字母和数字。

directory-title = 查找合作伙伴
directory-about = 按业务、地点、级别和语言查找合作伙伴计划的会员。每个级别均经过验证。
directory-words = 您需要哪方面的帮助？
directory-near = 在哪座城市附近？
directory-near-unknown = 找不到这个地点。请输入城市，或城市和国家，例如：汉堡，德国。
directory-within = 范围
directory-distance = { $distance } km
directory-search = 搜索

# $shown: $count as it is written.
directory-found = { $count ->
   *[other] { $shown } 家合作伙伴
}
# $found: the sentence above.
directory-found-for = “{ $words }”：{ $found }
directory-found-near = { $near }附近：{ $found }
directory-found-for-near = “{ $words }”，{ $near }附近：{ $found }
directory-found-chosen = { $found }（{ $choices }）
directory-chosen-more = 另 { $count } 项
directory-near-within = { $near }（{ $distance }）
directory-title-page = { $title }，第 { $page } 页

directory-order-by-lot = 排列顺序每天重新抽签决定，无法花钱购买名次。
directory-order-best-match = 名称相符者在前，其余每天重新抽签排序。无法花钱购买名次。
directory-order-nearest = 由近及远排列。无法花钱购买名次。

directory-filters = { $count ->
    [0] 筛选
   *[other] 筛选，已应用 { $count } 项
}
directory-apply = 应用筛选
directory-more = 再显示 { $count } 项
directory-everywhere = 所有国家和地区
directory-facet-place = 地点
directory-facet-level = 计划级别
directory-facet-service = 服务
directory-facet-industry = 行业
directory-facet-speaks = 服务语言
directory-facet-size = 客户规模
directory-take-back = 移除筛选：{ $choice }
directory-clear-all = 全部清除
directory-locations = { $count } 个办公地点

directory-nothing = 没有合作伙伴符合所有条件。请去掉其中一项：
directory-nobody = 目前还没有会员列出。
directory-without-words = 不限“{ $words }”
directory-without-near = 不限{ $near }附近
directory-without-choice = 不限{ $choice }

directory-pages = 结果页

directory-path = 本页位置
directory-map = 在地图上查看
directory-level-since = 此级别始于
directory-address = 地址
directory-location-title = { $name }，{ $location }
directory-facet-designation = 称号
directory-designations = 称号
