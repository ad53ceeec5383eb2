### The letters that the center mails, and the signed agreement that comes with one of them.

## On every letter

# Stands before an address that is written out below a button.
letter-copy-address = 或複製以下網址：
# $until: a date and time.
letter-until = 連結只能使用一次，有效期限為 { $until }。
# $reference: letters and figures to quote when writing to the service center.
letter-reference = 參考編號：{ $reference }

## Someone wants an account with this address

letter-prove-address-subject = 請確認您在{ $center }的電子郵件地址
letter-prove-address-head = 請確認您的電子郵件地址
letter-prove-address-body = 您以這個地址在 { $program }的{ $center }開始建立帳戶。請確認地址並設定密碼，即可開始使用。
letter-prove-address-button = 確認並設定密碼
letter-prove-address-why = 您收到這封信，是因為有人輸入這個地址要建立帳戶。若不是您本人，請不必理會：未經您確認，不會建立帳戶。

## Someone wants an account, but the address has one

letter-already-registered-subject = 您在{ $center }已有帳戶
letter-already-registered-head = 您已經有帳戶了
letter-already-registered-body = 有人輸入這個地址，要在{ $center }建立帳戶。這個地址已有帳戶，因此未做任何變更。請以您的密碼登入，或設定新密碼。
letter-already-registered-button = 登入
# Stands before the address of the page where one chooses a new password.
letter-already-registered-recover = 在此設定新密碼：
letter-already-registered-why = 您收到這封信，是因為有人輸入這個地址要建立帳戶。若不是您本人，請不必理會：我們並未向任何人透露您有帳戶。

## Someone wants to choose a new password

letter-recover-subject = 請設定{ $center }的新密碼
letter-recover-head = 請設定新密碼
letter-recover-body = 有人要求為使用這個地址的帳戶設定新密碼。請在此設定；在那之前，原密碼仍然有效。
letter-recover-button = 設定新密碼
letter-recover-why = 您收到這封信，是因為有人在忘記密碼時輸入了這個地址。若不是您本人，請不必理會：您的密碼維持不變。

## Someone wants to choose a new password, but the address has no account

letter-nothing-to-recover-subject = { $center }沒有使用這個地址的帳戶
letter-nothing-to-recover-head = 沒有使用這個地址的帳戶
letter-nothing-to-recover-body = 有人要求設定新密碼，但 { $program }的{ $center }沒有使用這個地址的帳戶。您的帳戶或許使用其他地址，您也可以現在就建立帳戶。
letter-nothing-to-recover-button = 建立帳戶
letter-nothing-to-recover-why = 您收到這封信，是因為有人在忘記密碼時輸入了這個地址。若不是您本人，請不必理會。

## An account is to have this address from now on

letter-prove-new-address-subject = 請確認您在{ $center }的帳戶的新電子郵件地址
letter-prove-new-address-head = 請確認新的電子郵件地址
letter-prove-new-address-body = { $program }的{ $center }有一個帳戶要改用這個地址。您確認後即生效，在那之前仍使用原地址。
letter-prove-new-address-button = 確認這個地址
letter-prove-new-address-why = 您收到這封信，是因為有人輸入這個地址作為帳戶的新地址。若不是您本人，請不必理會：帳戶會維持原地址。

## The address of an account was changed: told to the old one

letter-address-changed-subject = 您在{ $center }的帳戶已變更電子郵件地址
letter-address-changed-head = 您的電子郵件地址已變更
# $address: the new e-mail address.
letter-address-changed-body = 您在{ $center }的帳戶已改用新地址：{ $address }。今後請以新地址登入，我們也會寄信到該地址。其他工作階段均已結束。
letter-address-changed-button = 開啟{ $center }
letter-address-changed-why = 您收到這封信，是因為這個地址原本是該帳戶的地址。若不是您本人變更，請立即來信 { $service }。

## The password was changed

letter-password-changed-subject = 您在{ $center }的帳戶已變更密碼
letter-password-changed-head = 您的密碼已變更
letter-password-changed-body = 您在{ $center }的帳戶已設定新密碼。其他工作階段均已結束。
letter-password-changed-why = 您收到這封信，是因為該帳戶使用這個地址。若不是您本人變更密碼，請設定新密碼，並立即來信 { $service }。

## An address proves a domain. $domain: the domain

letter-prove-domain-subject = { $center }：驗證網域 { $domain }
letter-prove-domain-head = 請用這個信箱驗證網域
letter-prove-domain-body = { $center }中某組織的管理員表示 { $domain } 屬於其組織，並且由其閱讀這個地址的郵件。若是您本人，請開啟連結，登入並按下按鈕。
letter-prove-domain-button = 驗證網域
letter-prove-domain-why = 您收到這封信，是因為有人輸入這個地址要驗證網域。若不是您本人，請不必理會：不按下按鈕，就不會完成驗證。

## The administrators are told of a domain. $organization: its name, $day: a day

letter-domain-proved-subject = { $organization }的一個郵件網域已驗證
letter-domain-proved-head = 網域已驗證
letter-domain-proved-body = { $domain } 已驗證為{ $organization }的網域。使用該網域地址申請建立關聯的人員無需核准。
letter-domain-proved-button = 檢視網域
letter-domain-proved-why = 您收到這封信，是因為您管理{ $organization }。若您對此不知情，請檢視網域。

letter-domain-lost-subject = { $organization }的一個郵件網域已失效
letter-domain-lost-head = 網域已失效
letter-domain-lost-body-record = 連續三次未找到 { $domain } 的記錄，該網域的驗證已失效。在您重新驗證之前，{ $organization }的新人員需要您核准。
letter-domain-lost-body-year = { $domain } 的信箱驗證已到期。在您重新驗證之前，{ $organization }的新人員需要您核准。
letter-domain-lost-body-given-up = 管理員已放棄 { $domain }。使用該網域地址申請與{ $organization }建立關聯的新人員需要您核准。已建立關聯的人員不受影響。
letter-domain-lost-body-conflict = 另一個組織也以同等效力的方式驗證了 { $domain }。在這個問題解決之前，{ $organization }的新人員需要您核准。
letter-domain-lost-body-outdone = 另一個組織以效力較強的方式驗證了 { $domain }，以其為準。在您以同等方式驗證這個網域之前，{ $organization }的新人員需要您核准。
letter-domain-lost-button = 檢視網域
letter-domain-lost-why = 您收到這封信，是因為您管理{ $organization }。

letter-domain-ends-subject = { $organization }的一個郵件網域驗證即將到期
letter-domain-ends-head = 網域驗證即將到期
letter-domain-ends-body = { $domain } 的信箱驗證有效期至 { $day }。此後，{ $organization }的新人員需要您核准。請重新驗證，或改用不會到期的 DNS 記錄。
letter-domain-ends-button = 重新驗證
letter-domain-ends-why = 您收到這封信，是因為您管理{ $organization }。

## An organization is enrolled

# $organization: the name that customers see.
letter-enrolled-subject = 已註冊加入 { $program }：{ $organization }
letter-enrolled-head = 您的會員資格已確認。
# $person: the name of who enrolled, with the title that a letter wants.
letter-enrolled-greeting = { $person } 您好：
letter-enrolled-body = { $organization }現已成為 { $program }的會員。請保留這封信：日後來信時，請提供信中的識別碼。
letter-enrolled-partner-id = 合作夥伴計畫識別碼
letter-enrolled-level = 計畫等級
letter-enrolled-anniversary = 週年日
# $starts, $ends: the first and the last day.
letter-enrolled-term = 會員期間自 { $starts }至 { $ends }。
letter-enrolled-button = 查看會員資格
# Stands before the address of the organization's public page.
letter-enrolled-listing = 客戶看到的頁面：
# $signed: a date and time. $person, $title: name and job title of who signed.
letter-enrolled-agreement = 您簽署合約的時間：{ $signed }；簽署人：{ $person }，{ $title }。附件為您簽署的合約全文及其雜湊值。
letter-enrolled-credential-not-found = 您的專業證照未連結：找不到此號碼且姓名與您相符的證照。其他事項均已完成。請到「專業證照」再試一次。
letter-enrolled-credential-elsewhere = 您的專業證照未連結：它已連結到別處。其他事項均已完成。請先在那裡取消連結，再到「專業證照」連結。
letter-enrolled-credential-not-confirmed = 您的專業證照未連結：登記冊中您姓名的寫法已變更。其他事項均已完成。請到「專業證照」確認。
letter-enrolled-why = 您收到這封信，是因為您註冊了以下組織：{ $organization }。若不是您本人，請來信 { $service }。

## The signed agreement, attached

# The heading above the facts of the signature.
letter-agreement-signature = 簽名
letter-agreement-organization = 組織
letter-agreement-partner-id = 合作夥伴計畫識別碼
letter-agreement-program = 計畫
letter-agreement-vendor = 簽約對象
letter-agreement-signed-by = 簽署人
letter-agreement-job-title = 職稱
letter-agreement-signed-at = 簽署時間
letter-agreement-signed-at-utc = 對應的 UTC 時間
# The program year whose text was signed.
letter-agreement-edition = 版本
letter-agreement-language = 文本語言
letter-agreement-digest = 文本的雜湊值（SHA-256）
# $file: the name of a file that is attached beside this page.
letter-agreement-proof = 此雜湊值對應同一封郵件所附的檔案 { $file }：該檔案與所簽署的文本逐位元組相同。

## Somebody asked to be associated. $organization: the name that customers see.

letter-association-ready-subject = 請繼續與{ $organization }建立關聯
letter-association-ready-head = 只差一步
letter-association-ready-body = 這個地址屬於{ $organization }的網域，因此您的申請不需任何人核准。請開啟連結並填寫個人檔案。
letter-association-ready-button = 繼續填寫個人檔案
letter-association-ready-why = 您收到這封信，是因為有人在{ $center }輸入這個地址，申請與{ $organization }建立關聯。若不是您本人，請不必理會：不會有任何人因此建立關聯。

letter-association-to-ask-subject = 請確認您的地址：與{ $organization }建立關聯
letter-association-to-ask-head = 請確認您的地址
letter-association-to-ask-body = 這個地址不在{ $organization }已登記的網域內。請開啟連結，確認這個地址屬於您；之後您可以聯絡{ $organization }的管理員，或填寫您在該組織的地址。
letter-association-to-ask-button = 確認我的地址
letter-association-to-ask-why = 您收到這封信，是因為有人在{ $center }輸入這個地址，申請與{ $organization }建立關聯。若不是您本人，請不必理會：不會有任何人因此建立關聯。

## Told to administrators. $person: who asks. $address: their e-mail address.

letter-association-asked-subject = 有人申請與{ $organization }建立關聯
letter-association-asked-head = 有人申請與貴組織建立關聯
letter-association-asked-body = { $person }申請在 { $program }中代表{ $organization }。填寫的地址：{ $address }。若您認識申請人，請核准申請；否則請說明理由並拒絕。
letter-association-asked-button = 開啟申請
letter-association-asked-why = 您收到這封信，是因為您在{ $center }擔任{ $organization }的管理員。

letter-association-reminded-subject = 與{ $organization }建立關聯的申請已等候三天
letter-association-reminded-head = 有人仍在等候答覆
letter-association-reminded-body = { $person }（{ $address }）三天前申請代表{ $organization }。若無答覆，這項申請將在四天後轉給下一位聯絡人，並在滿三十天時失效。
letter-association-reminded-button = 開啟申請
letter-association-reminded-why = 您收到這封信，是因為您在{ $center }擔任{ $organization }的管理員。

letter-association-passed-on-subject = 與{ $organization }建立關聯的申請正等候管理員答覆
letter-association-passed-on-head = 有一項申請無人答覆
letter-association-passed-on-body = { $person }（{ $address }）七天前申請代表{ $organization }，至今沒有管理員答覆。請告知其中一位管理員：只有管理員才能核准或拒絕。
letter-association-passed-on-button = 開啟{ $center }
letter-association-passed-on-why = 您收到這封信，是因為您在{ $center }擔任{ $organization }的聯絡人角色。

letter-association-completed-subject = { $person }已與{ $organization }建立關聯
letter-association-completed-head = 貴組織有新的關聯個人
letter-association-completed-body = { $person }（{ $address }）現已與{ $organization }建立關聯，沒有任何管理員權限。
letter-association-completed-button = 查看會員資格
letter-association-completed-why = 您收到這封信，是因為您在{ $center }擔任{ $organization }的管理員。

# $theirs: the domain of the address. $ours: a domain of the organization.
letter-looks-like = 請仔細核對：{ $theirs } 容易誤認為貴組織的網域 { $ours }，但並非同一個網域。

## The answer. $administrator: who gave it.

letter-association-approved-subject = { $organization }已核准您的申請
letter-association-approved-head = 您的申請已獲核准
letter-association-approved-body = { $administrator }已核准您與{ $organization }建立關聯的申請。填寫個人檔案後，您就可以代表該組織。
letter-association-approved-button = 繼續填寫個人檔案
letter-association-approved-why = 您收到這封信，是因為您在{ $center }申請與{ $organization }建立關聯。

letter-association-rejected-subject = { $organization }未核准您的申請
letter-association-rejected-head = 您的申請已遭拒絕
letter-association-rejected-body = { $administrator }已拒絕您與{ $organization }建立關聯的申請。理由：
# $reason: as the administrator wrote it.
letter-association-rejected-reason = { $reason }
letter-association-rejected-button = 尋找我的組織
letter-association-rejected-why = 您收到這封信，是因為您在{ $center }申請與{ $organization }建立關聯。若理由有誤，請與{ $organization }聯絡，或來信 { $service }。

letter-association-lapsed-subject = 您與{ $organization }建立關聯的申請已失效
letter-association-lapsed-head = 三十天內無人答覆
letter-association-lapsed-body = { $organization }的管理員未答覆您的申請，因此申請已失效。請重新申請，或來信 { $service }。
letter-association-lapsed-button = 重新申請
letter-association-lapsed-why = 您收到這封信，是因為您在{ $center }申請與{ $organization }建立關聯。

letter-invited-subject = { $organization }邀請您加入 { $program }
letter-invited-head = 您收到一份邀請
letter-invited-body = { $administrator }邀請您在 { $program }中代表{ $organization }。請開啟連結，登入或建立帳戶，然後填寫個人檔案。
letter-invited-button = 接受邀請
letter-invited-why = 您收到這封信，是因為{ $organization }的管理員在{ $center }輸入了這個地址。若您不認識對方，請不必理會：未經您操作，不會有任何變動。

letter-reference-asked-subject = { $organization }請您認可一個案例
letter-reference-asked-head = 專案情況是否屬實？
letter-reference-asked-body = { $administrator }描述了{ $organization }為您完成的一項專案，作為 { $program }的案例。請閱讀描述，然後認可或不認可。只有一個頁面，不需要帳戶。
letter-reference-asked-button = 閱讀並回覆
letter-reference-asked-why = 您收到這封信，是因為{ $organization }的管理員在{ $center }輸入了這個地址。若您不知道這樣的專案，請在頁面上選擇不認可，或不必理會：未經您認可，案例不會計入。

letter-reference-approved-subject = 客戶認可了您的案例
letter-reference-approved-head = 案例已獲認可
letter-reference-approved-body = { $customer }認可了案例「{ $title }」。從現在起，它計入{ $organization }。
letter-reference-approved-button = 開啟案例
letter-reference-approved-why = 您收到這封信，是因為您撰寫了此案例，或者您在{ $center }管理{ $organization }。

letter-reference-declined-subject = 客戶未認可您的案例
letter-reference-declined-head = 案例未獲認可
letter-reference-declined-body = { $customer }未認可案例「{ $title }」。它不計入{ $organization }。
letter-reference-declined-button = 開啟案例
letter-reference-declined-why = 您收到這封信，是因為您撰寫了此案例，或者您在{ $center }管理{ $organization }。

letter-reference-remark = 客戶補充：

## What was changed about somebody of an organization. $person is their name, $by that of the
## administrator who did it.

letter-administration-changed-subject = { $organization }的管理員權限已變更
letter-administration-changed-head = 管理員權限已變更
letter-administration-changed-body-nothing = { $by }已收回{ $person }在{ $organization }的管理員權限。
letter-administration-changed-body-branch = { $by }已讓{ $person }管理{ $organization }的一個據點及其下層據點。
letter-administration-changed-body-everything = { $by }已指派{ $person }為{ $organization }的全域管理員。
letter-administration-changed-button = 查看組織
letter-administration-changed-why = 您收到這封信，是因為此事與您有關，或您在{ $center }擔任{ $organization }的管理員。若並非有意變更，請與其他管理員聯絡。

letter-contact-handed-on-subject = { $organization }的計畫主要聯絡人已更換
letter-contact-handed-on-head = 計畫主要聯絡人
letter-contact-handed-on-body = { $person }現在是{ $organization }的計畫主要聯絡人。這項變更由{ $by }執行。
letter-contact-handed-on-button = 查看組織
letter-contact-handed-on-why = 您收到這封信，是因為此事與您有關，或您在{ $center }擔任{ $organization }的管理員。如果這項變更並非有意，請立即聯絡服務中心：{ $service }。

# $role: what the program calls the contact role; $location: what the location is called
letter-contact-assigned-subject = 您現在是{ $organization }的聯絡人
letter-contact-assigned-head = 您已獲指派聯絡人角色
letter-contact-assigned-body = { $by }已指派您擔任{ $organization }的據點「{ $location }」的{ $role }。其下層據點若無他人擔任這個角色，也會與您聯絡。
letter-contact-assigned-button = 查看組織
letter-contact-assigned-why = 您收到這封信，是因為您在{ $center }與{ $organization }建立了關聯。若指派有誤，請與該組織的管理員聯絡。

letter-association-ended-subject = 與{ $organization }的一項關聯已結束
letter-association-ended-head = 一項關聯已結束
letter-association-ended-body = { $by }已結束{ $person }與{ $organization }的關聯。
# $count: how many credentials of theirs counted for the organization.
letter-association-ended-credentials = 在此連結的 { $count } 項專業證照不再計入該組織，可以連結到別處。
letter-association-ended-button = 開啟會員中心
letter-association-ended-why = 您收到這封信，是因為此事與您有關，或您在{ $center }擔任{ $organization }的管理員。

letter-association-left-subject = 有人退出了{ $organization }
letter-association-left-head = 有人退出了組織
letter-association-left-body = { $person }不再代表{ $organization }。
# $count: how many credentials of theirs counted for the organization.
letter-association-left-credentials = 在此連結的 { $count } 項專業證照不再計入該組織。
letter-association-left-button = 查看組織
letter-association-left-why = 您收到這封信，是因為您在{ $center }擔任{ $organization }的管理員。

letter-happened = 時間：{ $when }，瀏覽器：{ $browser }
letter-browser = { $browser }（{ $system }）
letter-browser-unknown = 不明

letter-ways-changed-subject = 您在{ $center }的帳戶已變更登入方式
letter-ways-changed-head = 您的登入方式已變更
letter-ways-changed-body = { $change }其他工作階段均已結束。
letter-ways-changed-password-added = 您的帳戶已設定密碼。
letter-ways-changed-password-removed = 您帳戶的密碼已移除。
letter-ways-changed-passkey-added = 已新增通行密鑰「{ $name }」。
letter-ways-changed-passkey-removed = 已移除通行密鑰「{ $name }」。
letter-ways-changed-outside-added = 您現在可以使用 { $name } 登入。
letter-ways-changed-outside-removed = 您無法再使用 { $name } 登入。
letter-ways-changed-why = 您收到這封信，是因為該帳戶使用這個地址。若不是您本人變更，請設定新密碼，在帳戶頁面查看登入方式，並立即來信 { $service }。

letter-new-device-subject = 您在{ $center }的帳戶有新的登入
letter-new-device-head = 新的瀏覽器登入了您的帳戶
letter-new-device-body = 有人以未曾使用過的瀏覽器登入您在{ $center }的帳戶。若是您本人，則不必處理。
letter-new-device-why = 您收到這封信，是因為該帳戶使用這個地址。若不是您本人，請設定新密碼（這會結束所有工作階段），並立即來信 { $service }。
