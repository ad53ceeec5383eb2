# One's account: sessions, password, address.

# $email: the address of the account
account-lead = 您的登入地址：{ $email }

account-sessions = 登入中的裝置
# $when: date and time
account-session-used = 上次使用：{ $when }
account-session-this = 這個瀏覽器
# $browser, $system: names of products, such as Firefox and Windows 10
account-session-agent = { $system } 上的 { $browser }
account-session-unknown = 不明的瀏覽器
account-session-end = 結束
account-session-end-others = 結束其他所有工作階段

account-password = 變更密碼
account-password-button = 儲存新密碼

account-address = 變更電子郵件地址
account-address-hint = 我們會將連結寄到新地址，您開啟連結後，新地址才會生效。
account-address-button = 將連結寄到新地址

account-preferences = 語言和郵件
account-preferences-language = 頁面和郵件的語言
account-preferences-mail = 有關貴組織的郵件
account-preferences-always = 有關您本人帳戶、等待您答覆的申請以及應付款項的郵件，我們一律會寄給您。
account-preferences-join-mail = 有人與我管理的組織建立關聯時，寄信通知我
account-preferences-button = 儲存

account-confirm-title = 確認新地址
# $email: the new address
account-confirm-lead = 今後您將以 { $email } 登入，我們也會寄信到這個地址。您的其他工作階段將會結束。
account-confirm-button = 使用這個地址

account-done-password = 密碼已變更。其他工作階段已結束。
account-done-address = 電子郵件地址已變更。其他工作階段已結束。
account-done-sent = 附有連結的郵件即將寄達新地址。
account-done-sessions = 完成。該瀏覽器已登出。
account-done-preferences = 語言和郵件設定已儲存。

account-ways = 登入方式
account-way-passkey = 通行密鑰
account-way-added = 新增時間：{ $when }
account-way-remove = 移除
account-way-add = 新增 { $provider }
account-passkey-hint = 方便您辨認，例如「工作用筆電」。
account-passkey-button = 新增通行密鑰
account-password-new = 設定密碼
account-done-ways = 登入方式已變更。其他工作階段已結束。
account-not-done-passkey-refused = 未新增通行密鑰。請再試一次。
account-not-done-provider-refused = 提供者未確認您的身分。沒有任何變更。
account-not-done-provider-silent = 提供者沒有回應。請過幾分鐘再試。
account-not-done-of-another = 這個登入方式已屬於另一個帳戶。沒有任何變更。
account-proof-title = 確認是您本人
account-proof-lead = 您登入已有一段時間。進行這項變更之前，請再次證明這是您的帳戶。
account-proof-button = 確認
account-proof-again = 重新登入
