# The wizard: four pages, a draft until Finish, and congratulations.

enrollment-step-contact = 組織聯絡資訊
enrollment-step-agreement = 合約
enrollment-step-individual-profile = 個人檔案
enrollment-step-organization-profile = 組織檔案

enrollment-next = 下一步
enrollment-submit = 提交
enrollment-finish = 完成
enrollment-cancel = 取消
enrollment-choose = 請選擇
enrollment-yes = 是
enrollment-no = 否
# $when: date and time; $day: the last day on which the draft is kept
enrollment-saved = 草稿儲存時間：{ $when }。我們會保留到 { $day }。
enrollment-stray = 您送出的表單不屬於下方顯示的註冊：它是在此之前開啟的，或由他人開啟。表單內容未儲存，這裡也沒有任何變更。請從目前顯示的內容繼續；使用瀏覽器的「上一頁」按鈕或許仍能看到您填寫的內容。
enrollment-stray-gone = 此表單所屬的註冊已不存在：它已在別處取消或完成、已超過保留期限，或屬於他人。表單內容未儲存。您可以在此開始註冊。

## The page before the first

# $program: the program's name
enrollment-introduction-title = 註冊貴組織，加入 { $program }
enrollment-introduction-lead = 共四頁，約需十分鐘。所有組織都從註冊會員開始，不收費用。
# $day: the last day on which the draft is kept
enrollment-introduction-draft = 您有尚未完成的註冊。我們會保留到 { $day }。
enrollment-introduction-member = 您已是會員。在此開始的是另一個組織的註冊。
enrollment-introduction-steps = 四個步驟
enrollment-introduction-step-contact = 法定名稱、客戶看到的名稱，以及總部地址。
enrollment-introduction-step-agreement = 以您的語言閱讀合約，並以姓名和職稱簽署。
enrollment-introduction-step-individual-profile = 您的聯絡方式與工作內容。
enrollment-introduction-step-organization-profile = 貴組織的業務、客戶與使用的技術。完成後即成為會員。
enrollment-introduction-needs = 請先備妥
enrollment-introduction-need-register = 公司登記的名稱與地址
enrollment-introduction-need-signer = 有權代表組織簽署的人
enrollment-introduction-need-mailbox = 現在就能收信的信箱
enrollment-introduction-begin = 開始註冊
enrollment-introduction-go-on = 繼續註冊
enrollment-introduction-discard = 捨棄草稿
enrollment-introduction-sign-in = 您需要先登入或建立帳戶。

## Step 1

enrollment-contact-title = 組織聯絡資訊
enrollment-contact-address = 總部地址
enrollment-contact-reach = 客戶如何與您聯絡
enrollment-contact-refresh = 顯示該國家/地區的地址欄位
enrollment-contact-needed = 已知內容均已填妥。還需要填寫：

enrollment-label-country = 國家/地區
enrollment-label-legal-name = 法定名稱
enrollment-label-doing-business-as = 營業名稱
enrollment-label-registration-number = 登記編號
enrollment-label-telephone = 電話
enrollment-label-web-address = 網址
enrollment-label-preferred-language = 通知語言

enrollment-note-country = 下方地址欄位會隨國家/地區改變。變更時，已填寫的內容會保留。
enrollment-hint-legal-name = 與公司登記相同
enrollment-note-legal-name = 請再三確認。法定名稱日後無法自行變更，須由服務中心查閱變更證明文件後辦理。
enrollment-note-doing-business-as = 客戶在名錄中看到的名稱，可隨時變更。留空則顯示法定名稱。
enrollment-hint-registration-number = 公司登記機關核發的編號（如有）
enrollment-hint-telephone = 依該國家/地區的撥號方式填寫，或含國碼
enrollment-note-web-address = 電子郵件地址屬於此網域的同事，日後可更快建立關聯。
enrollment-hint-preferred-language = 寄給貴組織的通知使用此語言

# $field: what the field asks for
enrollment-missing = 請填寫：{ $field }。
enrollment-missing-country = 請選擇總部所在的國家/地區。
enrollment-missing-legal-name = 請輸入組織的法定名稱。
enrollment-missing-telephone = 請輸入電話號碼。
enrollment-missing-web-address = 請輸入組織的網址，例如 www.aalto-brandt.example。
enrollment-missing-preferred-language = 請選擇語言。

## What was found

enrollment-found-title = 其中有貴組織嗎？
enrollment-found-lead = 同一組織只需註冊一次。若同事已經註冊，請改為與該組織建立關聯。
enrollment-found-because-registration-number = 列出原因：登記編號相同
enrollment-found-because-domain = 列出原因：網址相同
enrollment-found-because-same-record = 列出原因：由同一筆記錄註冊
enrollment-found-because-same-name = 列出原因：名稱相同
enrollment-found-because-similar-name = 列出原因：名稱相近
enrollment-found-associate = 與此組織建立關聯
enrollment-found-others = 這些都不是我的組織
enrollment-found-back = 修改填寫的內容

## Step 2

# $edition: the program edition; $day: the first day on which it is in force; $language: the language of the text
enrollment-agreement-lead = 版本：{ $edition }，自 { $day }起生效。文本語言：{ $language }。簽署前請詳閱全文。
enrollment-agreement-changed = 合約在您閱讀期間有所變更。請重新閱讀以下內文後再簽署。您填寫的內容已保留。
enrollment-agreement-gone = 您簽署的合約屬於已不存在的計畫版本。請閱讀以下內文並簽署。您填寫的其他內容均已保留。
enrollment-agreement-contents = 合約目錄
enrollment-agreement-print = 如要列印合約，請列印本頁，只會印出合約內文。

enrollment-signature-title = 您的簽名
# $name: the legal name of the organization
enrollment-signature-lead = 您代表以下組織簽署：{ $name }。您將成為其計畫主要聯絡人與全域管理員，註冊後可將這兩個角色移交他人。
enrollment-label-last-name = 姓
enrollment-label-first-name = 名
enrollment-label-job-title = 職稱
enrollment-label-decision = 您的決定
enrollment-hint-first-name = 如果您的姓名不分姓與名，請在兩欄填寫相同內容
enrollment-accept = 我接受
# $email: where the copy is mailed
enrollment-accept-hint = 我已閱讀並同意遵守本合約。副本將寄到 { $email }。
enrollment-decline = 拒絕
enrollment-decline-hint = 結束這次註冊。我們會再確認一次，然後刪除您填寫的所有內容。
enrollment-missing-last-name = 請輸入您的姓。
enrollment-missing-first-name = 請輸入您的名。
enrollment-missing-job-title = 請輸入您的職稱。
enrollment-missing-decision = 請選擇是否接受合約。

## Steps 3 and 4

enrollment-individual-title = 個人檔案
enrollment-individual-lead = 我們只寄送對您重要的資訊，也不會打擾其他人。
enrollment-organization-title = 組織檔案
enrollment-organization-lead = 其中一部分會在名錄中向客戶公開。按下「完成」後，貴組織即成為會員，名錄條目同步上線。
# $name: the name that customers see; $city: the city of the headquarters
enrollment-finish-listed = 按下「完成」後，公開名錄會顯示：{ $name }，{ $city }。

enrollment-section-complete = 已填妥
enrollment-section-begun = 尚有遺漏
enrollment-section-not-started = 尚未開始
enrollment-section-optional = 選填
enrollment-section-wrong = 需要修正
# $question: the question
enrollment-question-missing = 請回答「{ $question }」。
# $share: a part of a hundred, such as Hardware
enrollment-question-share = 「{ $question }」中的「{ $share }」

## Cancel and Decline

enrollment-cancel-title = 要取消這次註冊嗎？
enrollment-cancel-lead = 您填寫的所有內容都會刪除，且無法復原。
enrollment-decline-title = 要拒絕合約嗎？
enrollment-decline-lead = 不接受合約就無法取得會員資格。您填寫的所有內容都會刪除，且無法復原。
enrollment-cancel-confirm = 刪除我填寫的所有內容
enrollment-cancel-keep = 保留我的註冊
# $day: the last day on which the draft is kept
enrollment-cancel-kept = 您也可以先離開，在 { $day }以前回來繼續。

## Finished

enrollment-congratulations-title = 恭喜，您已成為會員！
# $name: the organization; $email: where the copy is mailed
enrollment-congratulations-lead = 已註冊並列入名錄：{ $name }。合約副本將寄至 { $email }。
enrollment-congratulations-next = 接下來可以做的事
enrollment-congratulations-home = 查看會員資格
# $minutes: a whole number
enrollment-minutes = { $minutes ->
   *[other] { $minutes } 分鐘
}
