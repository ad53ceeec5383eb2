# What is wrong with an entry, shown beside its field and in the list at the top of the page.

problem-required = 此欄必填。請填寫或選擇答案。
problem-too-long = { $most ->
   *[other] 最多可輸入 { $most } 個字元。
}您輸入了 { $typed } 個。
problem-too-short = { $least ->
   *[other] 請至少輸入 { $least } 個字元。
}
problem-hidden = 內容含有看不見的字元。請刪除後重新輸入。
problem-no-letter = 此處至少要包含一個文字或數字。
problem-too-many-marks = 某個字母上的附加符號過多，任何語言都不會這樣書寫。請刪除後重新輸入。
problem-not-a-city = 城市名稱至少要包含一個文字。
problem-not-offered = 請從這裡提供的答案中選擇。
problem-not-an-email-address = 格式不正確。正確範例：name@example.com
problem-not-a-web-address = 格式不正確。正確範例：www.example.com
problem-not-a-domain = 這不是組織的網域。請輸入類似 example.com 的網域，或您組織的電子郵件地址。
problem-not-a-partner-id = 此識別碼輸入有誤。請核對每個字母與數字，或依名稱尋找。
problem-not-a-telephone-number = 格式不正確。請依當地的撥號方式填寫，或含國碼。
problem-not-a-postal-code = 不符合該國家/地區的郵遞區號格式。正確範例：{ $example }
problem-not-a-number = 請輸入 { $least } 到 { $most } 之間的整數。
problem-not-a-hundred = 各項比例合計必須為 100%。目前合計為 { $sum }。
problem-too-many = { $most ->
   *[other] 最多可選 { $most } 個答案。
}
problem-guessable-password = 這個密碼容易被猜中。請改用較長的密碼，例如三、四個互不相干的詞。
problem-wrong-password = 密碼不正確，請重新輸入。若忘記密碼，請登出後申請設定新密碼。
problem-too-often = 為保護帳戶，我們會限制嘗試次數。請在 { $minutes } 分鐘後再試。
problem-guessed-too-often = 您嘗試的編號過多。請在 { $minutes } 分鐘後再試。
problem-credential-not-found = 找不到此號碼且姓名與您相符的專業證照。請對照證書核對號碼與姓名。
problem-credential-elsewhere = 此專業證照已連結到別處。請先在那裡取消連結，再於此連結。
problem-credential-to-confirm = 登記冊中您的姓名寫作「{ $name }」。請在下方確認這是您本人。
problem-public-suffix = 任何人都可以在此後綴下註冊名稱，因此它不屬於任何組織。請輸入貴組織自己的網域。
problem-free-mail = 任何人都可以在此服務商取得信箱，因此它不屬於任何組織。請輸入貴組織自己的網域。
problem-disposable = 此網域提供一次性信箱，因此它不屬於任何組織。請輸入貴組織自己的網域。
problem-too-many-domains = 一個組織最多可以有 { $most } 個網域。請先放棄一個。

problem-own-reference = 這個地址屬於貴組織自身。案例須由客戶認可。
problem-too-many-references = 已有 { $most } 個案例在等待客戶回覆。請等待回覆，或撤回一個案例。
problem-mailed-enough = 目前不能再寄信給這位客戶。請明天再試。
problem-reference-serves = 此案例曾用於取得您目前仍持有的專業能力。該專業能力到期後，案例才能改作他用。
problem-last-way = 這是您唯一的登入方式，因此會保留。請先新增其他方式。
# $entries: what was typed and is no address, separated by commas
problem-not-email-addresses = 以下內容不是電子郵件地址：{ $entries }。請更正或移除。
problem-last-global-administrator = 沒有其他全域管理員。請先指派另一人為全域管理員。
problem-primary-contact-first = 此人是計畫主要聯絡人。請先將該角色移交他人。
problem-location-contact-first = 此人是某個據點的聯絡人，該角色附帶管理該據點的權限。請先在「管理據點」中將該角色指派給他人。
problem-location-missing = 這個據點已不存在。
problem-location-own-branch = 據點不能設在自身之下。請選擇這個據點及其下層據點以外的據點。
problem-location-already-there = 目前已是如此。請選擇其他選項。
problem-location-too-deep = 據點將超過五層。請選擇較上層的據點。
problem-location-headquarters = 總部必須保留，組織以總部列入名錄。請先將另一個據點設為總部。
problem-location-role-required = 這個聯絡人角色為計畫所必需，而總部之上沒有人可以擔任。請改為指派其他人。
problem-location-administers-elsewhere = 這個角色附帶該據點及其下層據點的管理員權限，而此人已管理其他據點。請選擇其他人，或先變更此人的管理範圍。
problem-changed-meanwhile = 這個頁面顯示之後，情況已有變動。請查看現在會有哪些變更，然後確認。
problem-edited-meanwhile = 您開啟表單之後，其他人變更了該據點。您填寫的內容在下方，尚未儲存。儲存後將取代現有內容。
