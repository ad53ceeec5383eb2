### How people come to an organization. Guide: steps 25 to 33.

## Organization Found: Submit E-mail

association-request-title = 已找到組織：提交電子郵件地址
# $organization: the name that customers see.
association-request-lead = 您正在申請與{ $organization }建立關聯。我們會寄信到您在此填寫的地址。
association-label-email = 電子郵件地址
association-label-first-name = 名
association-label-last-name = 姓
association-hint-email = 建議使用您在這個組織的地址：若其網域已登記，就不需任何人核准。
association-missing-email = 請輸入您的電子郵件地址。
association-missing-first-name = 請輸入您的名。
association-missing-last-name = 請輸入您的姓。
association-submit = 提交
association-cancel = 取消

## What becomes of a request. $organization: the name that customers see. $email: the address that was given.

association-state-title-mailbox = 請查看您的信箱
association-state-lead-mailbox = 我們已寄信到 { $email }。若地址正確，一分鐘內就會收到。請開啟信中的連結，繼續與{ $organization }建立關聯。
association-state-title-choice = 您的地址已確認
association-state-lead-choice = { $email } 不在{ $organization }已登記的網域內。請聯絡該組織的管理員，或更正您填寫的內容。
association-state-title-administrator = 已請管理員審核
association-state-lead-administrator = 由{ $organization }的管理員決定。一有結果，我們會立即寄信到 { $email }；您可以關閉這個頁面。
association-state-title-approval = 您的申請已獲核准
association-state-lead-approval = { $organization }已同意您的申請。請開啟我們寄到 { $email } 的連結繼續，以證明這個地址屬於您。
association-state-title-profile = 您的申請已獲核准
association-state-lead-profile = 還差一頁：填寫個人檔案後，您就與{ $organization }建立關聯。
association-state-title-done = 您已與{ $organization }建立關聯
association-state-lead-done = 您現在可以使用該組織的頁面。
association-state-title-rejected = 您的申請已遭拒絕
association-state-lead-rejected = { $organization }的管理員未核准這項申請。理由如下。
association-state-title-withdrawn = 您的申請已撤回
association-state-lead-withdrawn = { $organization }的管理員不需再處理這項申請。您可以隨時重新申請。
association-state-title-taken-back = 核准已撤回
association-state-lead-taken-back = { $organization }先前已核准，現已撤回核准。如果不清楚原因，請洽詢其管理員。
association-state-title-lapsed = 您的申請未獲答覆
association-state-lead-lapsed = { $organization }的管理員在 30 天內未答覆，因此申請已失效。您可以重新申請，或來信服務中心。
association-so-far = 目前的進展
association-moment-made = 您提出申請
association-moment-proved = 您開啟連結並確認地址
association-moment-asked = 已請管理員審核
association-moment-completed = 您提交個人檔案
association-moment-approved = 管理員已核准
association-moment-approved-by-domain = 地址屬於該組織的網域，已直接核准
association-moment-rejected = 管理員已拒絕
association-moment-withdrawn = 申請已撤回
association-moment-taken-back = 管理員撤回核准
association-moment-lapsed = 申請已失效
# $person: the administrator’s name.
association-reason-by = { $person }提出的理由：
association-contact-administrator = 聯絡管理員
association-correct = 更正填寫內容
association-find-again = 尋找我的組織
association-to-profile = 繼續填寫個人檔案
association-to-organization = 開啟組織的頁面

## The page of the link that was mailed. $organization: the name that customers see. $email: the address.

association-link-title = 您與{ $organization }的關聯
association-link-lead-own = { $email } 是{ $organization }的地址。繼續之後，您的申請即獲核准。
association-link-lead-approved = { $organization }的管理員已核准您的申請。請繼續，以確認 { $email } 屬於您；接著是您的個人檔案。
association-link-lead-other = 請繼續，以確認 { $email } 屬於您。之後即可請{ $organization }的管理員審核。
association-link-button-own = 繼續填寫個人檔案
association-link-button-other = 確認我的地址
association-spent-title = 這個連結已失效
association-spent-lead = 連結已使用過、已過期、已由較新的連結取代，或屬於另一個帳戶。請以您申請時的帳戶登入，或重新尋找貴組織。

## Your Individual Profile

association-profile-title = 您的個人檔案
# $organization: the name that customers see.
association-profile-lead = 提交這個頁面後，您就與{ $organization }建立關聯。該組織的管理員會看到您的回答。

## The administrators’ inbox

association-inbox-title = 關聯申請
association-inbox-lead = 以下人員希望代表貴組織。地址可能落入他人手中，請只核准您認識的人。
association-inbox-empty = 目前沒有待處理的申請。有人申請時，我們會寄信通知您。
association-inbox-approved = 已核准。我們已將個人檔案的連結寄給申請人。
association-inbox-rejected = 已拒絕。我們已將您的理由寄給申請人。
association-label-asked = 申請時間
association-address-proved = 地址已確認
association-address-unproved = 地址尚未確認
# $theirs: the domain of the address. $ours: a domain of the organization.
association-looks-like = 請仔細核對：{ $theirs } 容易誤認為貴組織的網域 { $ours }，但並非同一個網域。
association-approve = 核准
association-reject = 拒絕
association-reject-open = 說明理由並拒絕
association-label-reason = 理由
association-hint-reason = 您填寫的內容會原樣寄給申請人。
association-missing-reason = 請說明理由。
association-to-inbox = 返回申請清單
association-before-title = 這項申請已處理
# $name: the administrator. $when: a date and time.
association-before-approved = { $name }已於 { $when } 核准這項申請。
association-before-rejected = { $name }已於 { $when } 拒絕這項申請。
# $when: a date and time.
association-before-approved-by-domain = 這項申請已於 { $when } 依地址的網域核准。
association-before-withdrawn = 這項申請已於 { $when } 撤回。
association-before-lapsed = 這項申請已於 { $when } 失效。
