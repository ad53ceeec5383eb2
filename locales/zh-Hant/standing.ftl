# A member's home: where the membership stands.

# $name: the organization; $level: its program level; $day: the last day of its term
standing-is = { $name }：{ $level }，有效至 { $day }。
standing-was = { $name }：原為{ $level }，已於 { $day }到期。
# $day: the first day on which it can be renewed
standing-reenroll = 自 { $day }起可辦理重新註冊。在那之前不需辦理任何事項。

standing-choose-title = 選擇組織
standing-choose-lead = 您與多個組織有關聯。現在要代表哪一個？

standing-menu-listing = 名錄頁面
standing-menu-agreement = 已簽署的合約

standing-membership = 會員資格
standing-locations = 據點
standing-people = 人員

standing-next = 待辦事項
standing-task-now = 現在
standing-task-later = 準備好之後
standing-task-listing = 查看您的名錄頁面
standing-task-listing-why = 這個頁面是公開的。請看看客戶眼中的貴組織。
standing-task-listing-button = 開啟頁面
standing-task-agreement = 保存已簽署的合約
standing-task-agreement-why = 副本已寄到您的信箱。您也可以隨時在此閱讀及列印。
standing-task-agreement-read = 閱讀貴組織的合約
# $person: who signed it; $day: when
standing-task-agreement-signed = { $person }於{ $day }簽署。您可以隨時在此閱讀和列印。
standing-task-agreement-button = 閱讀合約
# $level: the next program level
standing-task-upgrade = 了解{ $level }的條件

standing-contacts = 計畫聯絡人
standing-contacts-caption = 總部各聯絡人角色的擔任者
standing-role = 聯絡人角色
standing-holder = 擔任者
standing-nobody = 尚未指派
standing-global-administrator = 全域管理員

standing-lately = 近期動態
standing-deed-registered = 已建立帳戶。
standing-deed-password-changed = 已變更密碼。
standing-deed-address-changed = 已變更電子郵件地址。
standing-deed-agreement-signed = 已簽署合約。
standing-deed-organization-enrolled = 已註冊組織。
standing-deed-contact-roles-assigned = 已指派聯絡人角色。
standing-deed-listed = 總部已列入名錄。
standing-deed-level-earned = 已達成更高計畫等級的條件。
standing-deed-competency-awarded = 已授予一項專業能力。
standing-deed-designation-enrolled = 已為組織註冊一項稱號。
standing-deed-fact-recorded = 已從外部來源記錄計入的項目。
standing-deed-reference-written = 已請客戶認可一個案例。
standing-deed-reference-mailed-again = 已再次請客戶認可一個案例。
standing-deed-reference-approved = 客戶認可了一個案例。
standing-deed-reference-declined = 客戶未認可一個案例。
standing-deed-reference-assigned = 變更了一個案例的用途。
standing-deed-reference-withdrawn = 撤回了一個案例。
standing-deed-credential-linked = 已連結一張專業證照。
standing-deed-credential-unlinked = 已取消連結一張專業證照。
standing-deed-credential-not-linked = 註冊時填寫的專業證照未能連結。
standing-deed-domain-claimed = 已新增郵件網域。
standing-deed-domain-proved = 已驗證郵件網域。
standing-deed-domain-lost = 郵件網域的驗證已失效。
standing-deed-domain-ended = 已放棄郵件網域。

standing-signature-title = 簽名
standing-signed-for = 代表
standing-signed-by = 簽署人
# $person, $title: as the agreement was signed
standing-signature = { $person }，{ $title }
standing-signed-at = 簽署時間
standing-signed-edition = 版本
standing-signed-digest = 文本的 SHA-256 雜湊值

## Requests to associate

standing-menu-requests = 關聯申請
standing-menu-domains = 郵件網域
# $count: how many people wait for an answer.
standing-task-requests = { $count ->
   *[other] { $count } 人申請建立關聯
}
standing-task-requests-why = 在管理員答覆之前，他們無法代表貴組織。
standing-task-requests-button = 處理申請
# $name: the organization.
standing-associated = 您已與{ $name }建立關聯。
standing-deed-request-approved-by-domain = 已依網域核准關聯申請。
standing-deed-request-approved = 已核准關聯申請。
standing-deed-request-rejected = 已拒絕關聯申請。
standing-deed-associated = 已新增關聯的個人。
standing-deed-invited = 已邀請一人。
standing-deed-invitation-withdrawn = 已撤回一份邀請。
standing-deed-person-moved = 已變更一人的據點。
standing-deed-profile-changed = 個人檔案已變更。
standing-deed-administration-changed = 已變更一人的管理員權限。
standing-deed-contact-role-handed-on = 已移交聯絡人角色。
standing-deed-association-ended = 已結束一人的關聯。
standing-deed-association-left = 有人退出了組織。
standing-deed-location-added = 已新增據點。
standing-deed-location-changed = 已變更據點的資訊。
standing-deed-location-moved = 已移動據點。
standing-deed-location-closed = 已關閉據點。
standing-deed-headquarters-exchanged = 另一個據點已成為總部。
standing-deed-contact-role-assigned = 已指派或取消指派據點的聯絡人角色。
standing-deed-location-listed = 據點已重新列入名錄。
standing-deed-location-hidden = 據點已從名錄中移除。
standing-menu-people = 人員
