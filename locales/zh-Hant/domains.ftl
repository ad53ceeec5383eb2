### The mail domains of an organization: which let colleagues in, and how they are proved.

## The list of an organization’s mail domains

domains-title = 郵件網域
domains-lead = 使用貴組織網域的地址申請關聯的人員無需核准。請先驗證該網域屬於貴組織。
domains-none = 尚未新增網域。
domains-caption = 貴組織的網域
domains-state = 狀態
domains-label-domain = 網域
domains-missing-domain = 請輸入網域。
domains-hint-domain = @ 之後的部分，例如 example.com。
domains-note-domain = 僅此網域本身有效。子網域須另行新增。
domains-claim = 新增網域
domains-claim-button = 新增此網域
domains-done-ended = 已放棄該網域。

## The state of a domain. $proved, $seen and $until are days, $failed a count.

domains-tag-open = 未驗證
domains-tag-proved = 已驗證
domains-tag-conflict = 衝突
domains-state-waiting = 正在等待記錄或信箱驗證。
domains-state-dns = { $proved }透過 DNS 記錄驗證，最近一次檢查於 { $seen }。
domains-state-dns-failing = { $proved }透過 DNS 記錄驗證，最近一次找到於 { $seen }。最近的檢查未找到記錄；連續三次未找到，驗證即失效。目前失敗次數：{ $failed }。
domains-state-dns-lost = 連續三次未找到記錄。在重新驗證之前，新人員需要核准。
domains-state-mailbox = 透過信箱驗證，有效期至 { $until }。
domains-state-mailbox-over = 信箱驗證已到期。在重新驗證之前，新人員需要核准。
domains-state-service-center = { $proved }由服務中心確認。
domains-ascii = 郵件伺服器將其寫作 { $ascii }。
domains-conflict-ahead = 另一個組織也透過信箱驗證了此網域。貴組織的驗證方式效力較強，因而以貴組織為準。
domains-conflict-level = 另一個組織也驗證了此網域。在解決之前，雙方的新人員都需要核准。
domains-conflict-behind = 另一個組織以效力較強的方式驗證了此網域。貴組織的新人員需要核准。
domains-conflict-contact = 聯絡服務中心

## Proving a domain. $email is the address of who reads it, $domain the domain.

domains-by-record = 透過 DNS 記錄
domains-record-lead = 請在管理該網域的地方新增此記錄，然後進行檢查。此後我們每 30 天檢查一次。
domains-record-name = 名稱
domains-record-type = 類型
domains-record-value = 值
domains-record-note = 新記錄在各處生效可能需要一小時。
domains-check = 立即檢查
domains-checked-found = 已找到記錄。網域已驗證。
domains-checked-other = 此名稱下有記錄，但值不同。請與下方的值核對。
domains-checked-absent = 此名稱下未找到記錄。如果剛剛新增，請稍候再檢查。
domains-checked-silent = 該網域的名稱伺服器沒有回應。未作任何變更；請稍後再檢查。
domains-by-mailbox = 透過信箱
domains-own-lead = 您使用此網域的地址 { $email } 登入。這足以驗證一個計畫年度。
domains-own-button = 用我的地址驗證
domains-mailbox-lead = 我們會向此網域的一個地址寄送連結。由本組織的管理員開啟連結，即可驗證該網域，有效期為一個計畫年度。
domains-label-mailbox = 信箱
domains-missing-mailbox = 請輸入信箱。
domains-hint-mailbox = @{ $domain } 之前的部分，例如您的姓名或 postmaster。
domains-mailbox-button = 寄送連結
domains-done-sent = 連結已透過郵件寄出。請開啟連結並按下頁面上的按鈕。
domains-done-proved = 網域已驗證。

## The page of the mailed link

domains-proof-title = 驗證 { $domain }
domains-proof-lead = 此連結寄送至 { $email }。按下按鈕後，該網域在一個計畫年度內視為貴組織所有。
domains-proof-button = 驗證此網域
domains-spent-title = 此連結已失效
domains-spent-lead = 連結已使用、已過期或已被較新的連結取代。您可以重新寄送。

## Giving a domain up

domains-end = 放棄網域
domains-end-lead = 我們會先說明有哪些變更。
domains-end-open = 放棄
domains-all = 所有網域
domains-end-title = 要放棄 { $domain } 嗎？
domains-end-proved = 使用此網域地址的新人員將需要管理員核准。已建立關聯的人員不受影響。
domains-end-unproved = 此網域尚未驗證，因此沒有其他變更。
domains-end-button = 放棄此網域
domains-end-back = 保留
