# $email: the address of the account
account-lead = サインイン中のアカウント：{ $email }

account-sessions = サインイン中のブラウザー
# $when: date and time
account-session-used = 最終使用：{ $when }
account-session-this = このブラウザー
# $browser, $system: names of products, such as Firefox and Windows 10
account-session-agent = { $system } の { $browser }
account-session-unknown = 不明なブラウザー
account-session-end = 終了
account-session-end-others = ほかのセッションをすべて終了

account-password = パスワードの変更
account-password-button = 新しいパスワードを保存

account-address = メールアドレスの変更
account-address-hint = 新しいアドレスにお送りするリンクを開くと、変更が有効になります。
account-address-button = 新しいアドレスにリンクを送る

account-confirm-title = 新しいアドレスの確認
# $email: the new address
account-confirm-lead = 今後は { $email } でサインインし、メールもこのアドレスに届きます。ほかのセッションは終了します。
account-confirm-button = このアドレスを使う

account-done-password = パスワードを変更しました。ほかのセッションは終了しました。
account-done-address = メールアドレスを変更しました。ほかのセッションは終了しました。
account-done-sent = 新しいアドレスに、リンクを記載したメールを送信しました。
account-done-sessions = 対象のブラウザーをサインアウトしました。
