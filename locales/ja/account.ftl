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

account-preferences = 言語とメール
account-preferences-language = ページとメールの言語
account-preferences-mail = 組織に関するメール
account-preferences-always = ご自身のアカウント、回答をお待ちしている申請、お支払いに関するメールは、必ずお送りします。
account-preferences-join-mail = 管理している組織に新しい所属者が加わったときにメールを受け取る
account-preferences-button = 保存

account-confirm-title = 新しいアドレスの確認
# $email: the new address
account-confirm-lead = 今後は { $email } でサインインし、メールもこのアドレスに届きます。ほかのセッションは終了します。
account-confirm-button = このアドレスを使う

account-done-password = パスワードを変更しました。ほかのセッションは終了しました。
account-done-address = メールアドレスを変更しました。ほかのセッションは終了しました。
account-done-sent = 新しいアドレスに、リンクを記載したメールを送信しました。
account-done-sessions = 対象のブラウザーをサインアウトしました。
account-done-preferences = 言語とメールの設定を保存しました。

account-ways = サインイン方法
account-way-passkey = パスキー
account-way-added = 追加：{ $when }
account-way-remove = 削除
account-way-add = { $provider } を追加
account-passkey-hint = 見分けるための名前です。例：「仕事用ノート PC」
account-passkey-button = パスキーを追加
account-password-new = パスワードの設定
account-done-ways = サインイン方法を変更しました。ほかのセッションは終了しました。
account-not-done-passkey-refused = パスキーは追加されませんでした。もう一度お試しください。
account-not-done-provider-refused = プロバイダーで本人確認ができませんでした。何も変更されていません。
account-not-done-provider-silent = プロバイダーが応答しません。数分後にもう一度お試しください。
account-not-done-of-another = このサインイン方法は、すでに別のアカウントで使われています。何も変更されていません。
account-proof-title = 本人確認
account-proof-lead = サインインから時間が経っています。変更する前に、ご本人のアカウントであることをもう一度ご確認ください。
account-proof-button = 確認
account-proof-again = もう一度サインイン
