# The frame of every page and the parts that pages share.

look-skip = 跳至頁面內容
look-find-a-partner = 尋找合作夥伴
look-sign-in = 登入
look-sign-out = 登出
look-signed-in-as = 目前登入
look-account = 您的帳戶
look-organization-information = 組織資訊
look-membership-status = 會員狀態
# Names the menu of languages for those who hear the page. $language is the name of the page's language in itself.
look-language = 語言：{ $language }
look-languages = 語言
look-runs-on = 採用開放原始碼會員管理軟體 Guildhall

# Stands after an asterisk that is drawn.
look-required-field = 必填欄位
look-show-password = 顯示密碼
# Stands after a number field.
look-percent = %
look-problems = 請檢查以下內容
# The title of a page that comes again because something on it is missing or wrong.
look-problem-title = 錯誤：{ $title }

look-progress = 註冊步驟
look-step = 第 { $step } 步，共 { $steps } 步
# Is heard before the name of a finished step.
look-step-done = 已完成：

look-certificate = 會員證書
# Follows the name of the organization, which stands above as a title.
look-certificate-sentence = 為 { $program }之{ $level }，已獲授 { $year } 年度標章。
# $name and $city are the organization's, $address is an address on the web.
look-certificate-verify = { $name }，{ $city }。驗證網址：{ $address }
look-partner-id = 合作夥伴計畫識別碼
look-program-level = 計畫等級
look-anniversary = 週年日

look-ruler-anniversary = 週年日：{ $day }
look-ruler-today = 今天
look-ruler-reenroll = { $day }起可重新註冊
look-switch-organization = 切換組織
# A number follows
look-characters-left = 剩餘字元數：

# The pages of a long list; $from and $to number what is shown of $all.
look-pages-range = 第 { $from } 至 { $to } 項，共 { $all } 項
look-pages-previous = 上一頁
look-pages-next = 下一頁
