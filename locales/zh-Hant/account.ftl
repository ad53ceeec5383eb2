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

account-confirm-title = 確認新地址
# $email: the new address
account-confirm-lead = 今後您將以 { $email } 登入，我們也會寄信到這個地址。您的其他工作階段將會結束。
account-confirm-button = 使用這個地址

account-done-password = 密碼已變更。其他工作階段已結束。
account-done-address = 電子郵件地址已變更。其他工作階段已結束。
account-done-sent = 附有連結的郵件即將寄達新地址。
account-done-sessions = 完成。該瀏覽器已登出。
