# The public page of a member.

directory-what-we-do = 業務介紹
directory-listed-locations = 據點
directory-headquarters = 總部
directory-no-description = 這位會員尚未填寫簡介。

# What search engines show under the name. $level: the program level.
directory-summary = { $name }（{ $country }，{ $city }）：{ $program }{ $level }

# How customers reach a member.
directory-contact = 聯絡方式
directory-phone = 電話
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
directory-verify-empty = 請輸入合作夥伴計畫識別碼。
directory-verify-unknown = 名錄中沒有使用此識別碼的會員。請核對每個字母與數字。

directory-title = 尋找合作夥伴
directory-about = 依業務、地點、等級和語言尋找合作夥伴計畫的會員。每個等級均經過驗證。
directory-words = 您需要哪方面的協助？
directory-near = 在哪座城市附近？
directory-near-unknown = 找不到這個地點。請輸入城市，或城市和國家，例如：漢堡，德國。
directory-within = 範圍
directory-distance = { $distance } km
directory-search = 搜尋

# $shown: $count as it is written.
directory-found = { $count ->
   *[other] { $shown } 家合作夥伴
}
# $found: the sentence above.
directory-found-for = 「{ $words }」：{ $found }
directory-found-near = { $near }附近：{ $found }
directory-found-for-near = 「{ $words }」，{ $near }附近：{ $found }
directory-found-chosen = { $found }（{ $choices }）
directory-chosen-more = 另 { $count } 項
directory-near-within = { $near }（{ $distance }）
directory-title-page = { $title }，第 { $page } 頁

directory-order-by-lot = 排列順序每天重新抽籤決定，名次無法購買。
directory-order-best-match = 名稱相符者在前，其餘每天重新抽籤排序。名次無法購買。
directory-order-nearest = 由近至遠排列。名次無法購買。

directory-filters = { $count ->
    [0] 篩選
   *[other] 篩選，已套用 { $count } 項
}
directory-apply = 套用篩選
directory-more = 再顯示 { $count } 項
directory-everywhere = 所有國家和地區
directory-facet-place = 地點
directory-facet-level = 計畫等級
directory-facet-service = 服務
directory-facet-industry = 產業
directory-facet-speaks = 服務語言
directory-facet-size = 客戶規模
directory-take-back = 移除篩選：{ $choice }
directory-clear-all = 全部清除
directory-locations = { $count } 個據點

directory-nothing = 沒有合作夥伴符合所有條件。請去掉其中一項：
directory-nobody = 目前還沒有會員列出。
directory-without-words = 不限「{ $words }」
directory-without-near = 不限{ $near }附近
directory-without-choice = 不限{ $choice }

directory-pages = 結果頁

directory-path = 本頁位置
directory-map = 在地圖上檢視
directory-level-since = 此等級始於
directory-address = 地址
directory-location-title = { $name }，{ $location }
directory-facet-designation = 稱號
directory-designations = 稱號
