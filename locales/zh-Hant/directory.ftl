# The public page of a member.

directory-what-we-do = 業務介紹
directory-offices = 據點
directory-headquarters = 總部
directory-no-description = 這位會員尚未填寫簡介。

# What search engines show under the name. $level: the program level.
directory-summary = { $name }（{ $country }，{ $city }）：{ $program }{ $level }

# How customers reach a member.
directory-contact = 聯絡方式
directory-phone = 電話
directory-email = 電子郵件
directory-web = 網站
directory-opening-hours = 營業時間

directory-verified = 已驗證
directory-in-force = 會員資格有效
directory-in-grace = 應辦理重新註冊
directory-member-since = 入會日期
directory-until = 有效期限
# $vendor: the vendor's name
directory-vouches = { $vendor } 僅就此標題下所載內容負責，不擔保本頁其他內容。

directory-verify-title = 驗證會員
directory-verify-lead = 請輸入會員證書或網站上的識別碼。
directory-verify-hint = 九個英文字母與數字，有無空格皆可
directory-verify-button = 驗證
directory-verify-empty = 請輸入合作夥伴計畫識別碼
directory-verify-unknown = 名錄中沒有使用此識別碼的會員。請核對每個字母與數字。
