# The frame of every page and the parts that pages share.

look-skip = 跳到页面内容
look-find-a-partner = 查找合作伙伴
look-sign-in = 登录
look-sign-out = 退出登录
look-signed-in-as = 当前登录
look-account = 您的帐户
look-organization-information = 组织信息
look-membership-status = 会员状态
# Names the menu of languages for those who hear the page. $language is the name of the page's language in itself.
look-language = 语言：{ $language }
look-languages = 语言
look-runs-on = 由开源会员管理软件 Guildhall 提供支持

# Stands after an asterisk that is drawn.
look-required-field = 必填项
look-show-password = 显示密码
# Stands after a number field.
look-percent = %
look-problems = 请检查以下内容
# The title of a page that comes again because something on it is missing or wrong.
look-problem-title = 错误：{ $title }

look-progress = 注册步骤
look-step = 第 { $step } 步，共 { $steps } 步
# Is heard before the name of a finished step.
look-step-done = 已完成：

look-certificate = 会员证书
# Follows the name of the organization, which stands above as a title.
look-certificate-sentence = 为 { $program }的{ $level }，已获授 { $year } 年度标识。
# $name and $city are the organization's, $address is an address on the web.
look-certificate-verify = { $name }，{ $city }。验证网址：{ $address }
look-partner-id = 合作伙伴计划 ID
look-program-level = 计划级别
look-anniversary = 周年日

look-ruler-anniversary = 周年日：{ $day }
look-ruler-today = 今天
look-ruler-reenroll = { $day }起可重新注册
look-switch-organization = 切换组织
# A number follows
look-characters-left = 剩余字符数：

# The pages of a long list; $from and $to number what is shown of $all.
look-pages-range = 第 { $from } 至 { $to } 项，共 { $all } 项
look-pages-previous = 上一页
look-pages-next = 下一页
