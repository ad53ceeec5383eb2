# Signing in, registering, recovering.

sign-in-lead = 每次請使用同一個電子郵件地址：我們以此辨識您。
sign-in-refused = 電子郵件地址或密碼不正確，請檢查後再試。密碼輸錯 10 次後，須等待 15 分鐘。
sign-in-session-ended = 工作階段在您輸入時結束了。請重新登入：您填寫的內容已保留。
sign-in-typed-title = 您已重新登入
sign-in-typed-lead = 您填寫的內容已保留，尚未送出。請再看一遍，然後送出。
sign-in-typed-back = 返回您填寫的內容
sign-in-forgotten = 忘記密碼
sign-in-new-here = 還沒有帳戶嗎？
sign-in-register = 建立帳戶

sign-in-label-email = 電子郵件地址
sign-in-label-password = 密碼
sign-in-label-new-password = 新密碼
sign-in-label-current-password = 目前的密碼
sign-in-password-hint = 至少 8 個字元。由數個詞組成的密碼比較好記，也比較難猜。

sign-in-missing-email = 請輸入您的電子郵件地址。
sign-in-missing-password = 請設定密碼。
sign-in-missing-current-password = 請輸入您目前使用的密碼。

sign-in-title-register = 建立帳戶
sign-in-lead-register = 我們會寄連結給您。開啟連結、設定密碼後，即可開始使用。
sign-in-hint-register = 建議使用公務地址，客戶和同事都認得。
sign-in-button-register = 寄連結給我

sign-in-title-recover = 設定新密碼
sign-in-lead-recover = 我們會寄連結給您，供您設定新密碼。
sign-in-hint-recover = 您用來登入的地址
sign-in-button-recover = 寄連結給我

sign-in-sent-title = 請查看您的信箱
sign-in-sent-lead-register = 郵件已寄出。請在 24 小時內開啟信中的連結，設定密碼。
sign-in-sent-lead-recover = 郵件已寄出。請在一小時內開啟信中的連結，設定新密碼。
# $email: the address that was typed
sign-in-sent-to = 我們已寄至 { $email }。
sign-in-sent-nothing = 過了一分鐘還沒收到？請查看垃圾郵件資料夾，並檢查地址是否輸入正確。
sign-in-sent-again = 重新輸入地址

sign-in-choose-title-register = 設定密碼
sign-in-choose-title-recover = 設定新密碼
# $email: the address of the account
sign-in-choose-lead = 帳戶：{ $email }
sign-in-choose-button-register = 建立帳戶
sign-in-choose-button-recover = 儲存新密碼

sign-in-spent-title = 這個連結已失效
sign-in-spent-lead = 連結已使用過、已過期，或已由較新的連結取代。請重新索取。
sign-in-spent-again = 再寄一次連結

sign-in-label-passkey-name = 通行密鑰名稱
sign-in-label-way = 登入方式
sign-in-missing-passkey-name = 請輸入通行密鑰的名稱。
sign-in-with-passkey = 使用通行密鑰登入
sign-in-with = 使用 { $provider } 登入
sign-in-passkey-lead = 瀏覽器現在會詢問您的裝置。若沒有反應，請按下按鈕。
sign-in-passkey-failed = 未使用通行密鑰。請再試一次，或返回選擇其他方式。
sign-in-passkey-known = 此裝置上已有您帳戶的通行密鑰。請返回，或使用其他裝置。
sign-in-passkey-refused = 無法使用這把通行密鑰登入。請再試一次，或以其他方式登入。
sign-in-passkey-back = 返回
sign-in-on-the-way = 接下來由 { $provider } 確認您的身分。
sign-in-on-to = 前往 { $provider }
sign-in-provider-silent = 提供者沒有回應。請過幾分鐘再試，或以其他方式登入。
sign-in-provider-refused = 提供者未確認您的身分。沒有任何變更。請再試一次，或以其他方式登入。
sign-in-has-account-title = 您已經有帳戶了
sign-in-has-account-lead = { $provider } 提供的電子郵件地址已有帳戶。請登入該帳戶，再將 { $provider } 新增至登入方式。
sign-in-vouched = { $provider } 已確認您的身分，但未確認您的電子郵件地址。請在此輸入地址，並在一小時內以這個瀏覽器開啟我們寄出的連結。
sign-in-choose-with = 您將使用 { $provider } 登入。
