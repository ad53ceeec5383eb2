# The home page.

home-title = 為優異的成果，打上您的標章。
home-lead = { $vendor } 合作夥伴負責銷售、開發與支援。加入 { $program }免費，只要四個步驟，完成後立即列入名錄。
home-become-a-member = 立即成為會員
home-verify-a-member = 驗證會員
home-marks = 會員資格開始時打上四枚標章，此後每年一次。任何人都能驗證。

# The letters in the picture of a firm's mark: the initials of a firm that could be anyone's, one to three.
home-monogram = A&B
home-mark-firm = 企業
home-mark-level = 等級
home-mark-program = 計畫
home-mark-year = 年度

home-levels = 每個等級都憑實力取得
home-levels-lead = 所有組織都從{ $level }開始。達成更高等級條件的當天，系統即自動授予該等級。
home-level-takes = 條件
home-level-brings = 權益
home-level-fee = 年費

home-verify = 這家企業真的是會員嗎？
home-verify-lead = 每位會員都有合作夥伴計畫識別碼與專屬頁面，載明取得的資格與有效期限。
home-verify-hint = 印在證書的標章下方。
home-verify-submit = 驗證

home-steps = 四步驟成為會員
home-steps-lead = 請備妥公司登記的名稱與地址，並由有權簽署的人辦理。任何步驟都能中斷，填寫的內容會保留 30 天。
home-step-organization = 組織聯絡資訊
home-step-organization-text = 法定名稱、地址，以及客戶看到的名稱。
home-step-agreement = 合約
home-step-agreement-text = 以您的語言閱讀，並以姓名簽署。
home-step-individual = 個人檔案
home-step-individual-text = 您的身分與聯絡方式。
home-step-profile = 組織檔案
home-step-profile-text = 貴組織的業務、客戶與使用的技術。完成後即成為會員。
home-already-enrolled = 貴組織已經註冊了嗎？
home-associate = 以個人身分建立關聯
