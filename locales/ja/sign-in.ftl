sign-in-lead = 毎回同じメールアドレスをお使いください。このアドレスでご本人を確認します。
sign-in-refused = メールアドレスとパスワードの組み合わせが正しくありません。両方をお確かめください。パスワードを 10 回間違えた場合は、15 分お待ちください。
sign-in-session-ended = 入力中にセッションが終了しました。もう一度サインインしてください。入力内容は残っています。
sign-in-typed-title = もう一度サインインしました
sign-in-typed-lead = 入力内容は残っていますが、まだ送信されていません。もう一度ご確認のうえ、送信してください。
sign-in-typed-back = 入力内容に戻る
sign-in-forgotten = パスワードを忘れた場合
sign-in-new-here = アカウントをお持ちでない場合
sign-in-register = アカウントを作成

sign-in-label-email = メールアドレス
sign-in-label-password = パスワード
sign-in-label-new-password = 新しいパスワード
sign-in-label-current-password = 現在のパスワード
sign-in-password-hint = 8 文字以上。複数の単語を並べると、覚えやすく、推測されにくくなります。

sign-in-missing-email = メールアドレスを入力してください。
sign-in-missing-password = パスワードを設定してください。
sign-in-missing-current-password = 現在お使いのパスワードを入力してください。

sign-in-title-register = アカウントを作成
sign-in-lead-register = メールでリンクをお送りします。リンクからパスワードを設定すると、ご利用を開始できます。
sign-in-hint-register = お客様や同僚に知られている、勤務先のアドレスをお勧めします。
sign-in-button-register = リンクをメールで受け取る

sign-in-title-recover = 新しいパスワードの設定
sign-in-lead-recover = 新しいパスワードを設定するためのリンクをメールでお送りします。
sign-in-hint-recover = サインインに使うアドレス
sign-in-button-recover = リンクをメールで受け取る

sign-in-sent-title = メールをご確認ください
sign-in-sent-lead-register = メールを送信しました。24 時間以内にメールのリンクを開き、パスワードを設定してください。
sign-in-sent-lead-recover = メールを送信しました。1 時間以内にメールのリンクを開き、新しいパスワードを設定してください。
# $email: the address that was typed
sign-in-sent-to = { $email } 宛てに送信しました。
sign-in-sent-nothing = 1 分たっても届かない場合は、迷惑メールフォルダーと、入力したアドレスをお確かめください。
sign-in-sent-again = アドレスを入力し直す

sign-in-choose-title-register = パスワードの設定
sign-in-choose-title-recover = 新しいパスワードの設定
# $email: the address of the account
sign-in-choose-lead = { $email } のアカウント
sign-in-choose-button-register = アカウントを作成
sign-in-choose-button-recover = 新しいパスワードを保存

sign-in-spent-title = このリンクは無効です
sign-in-spent-lead = 使用済みか、期限切れか、新しいリンクに置き換えられています。もう一度リンクを申し込んでください。
sign-in-spent-again = 新しいリンクを受け取る

sign-in-label-passkey-name = パスキーの名前
sign-in-label-way = サインイン方法
sign-in-missing-passkey-name = パスキーの名前を入力してください。
sign-in-with-passkey = パスキーでサインイン
sign-in-with = { $provider } でサインイン
sign-in-passkey-lead = ブラウザーがデバイスに確認します。何も表示されない場合は、ボタンを押してください。
sign-in-passkey-failed = パスキーは使われませんでした。もう一度お試しいただくか、戻ってほかの方法を選んでください。
sign-in-passkey-known = このデバイスには、すでにこのアカウントのパスキーがあります。戻るか、別のデバイスをお使いください。
sign-in-passkey-refused = このパスキーではサインインできませんでした。もう一度お試しいただくか、ほかの方法でサインインしてください。
sign-in-passkey-back = 戻る
sign-in-on-the-way = 次に { $provider } で本人確認を行います。
sign-in-on-to = { $provider } に進む
sign-in-provider-silent = プロバイダーが応答しません。数分後にもう一度お試しいただくか、ほかの方法でサインインしてください。
sign-in-provider-refused = プロバイダーで本人確認ができませんでした。何も変更されていません。もう一度お試しいただくか、ほかの方法でサインインしてください。
sign-in-has-account-title = すでにアカウントをお持ちです
sign-in-has-account-lead = { $provider } から通知されたメールアドレスのアカウントがあります。そのアカウントにサインインしてから、サインイン方法に { $provider } を追加してください。
sign-in-vouched = { $provider } で本人確認はできましたが、メールアドレスは確認できませんでした。ここに入力し、お送りするリンクを 1 時間以内にこのブラウザーで開いてください。
sign-in-choose-with = { $provider } でサインインします。
