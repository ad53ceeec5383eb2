### $center is what the center is called, $program what the program is called, and $service is the e-mail address of
### the service center.

## On every letter

# Stands before an address that is written out below a button.
letter-copy-address = または、次のアドレスをコピーしてください：
# $until: a date and time.
letter-until = リンクは { $until } まで、1 回だけ有効です。
# $reference: letters and figures to quote when writing to the service center.
letter-reference = 参照番号 { $reference }

## Someone wants an account with this address

letter-prove-address-subject = メールアドレスをご確認ください：{ $center }
letter-prove-address-head = メールアドレスの確認
letter-prove-address-body = { $program }の{ $center }で、このアドレスによるアカウントの作成が始まりました。アドレスを確認し、パスワードを設定すると、ご利用を開始できます。
letter-prove-address-button = 確認してパスワードを設定
letter-prove-address-why = このメールは、アカウントの作成時にこのアドレスが入力されたためお送りしています。お心当たりがない場合は、何もする必要はありません。そのままであれば、アカウントは作成されません。

## Someone wants an account, but the address has one

letter-already-registered-subject = { $center }のアカウントをすでにお持ちです
letter-already-registered-head = すでにアカウントをお持ちです
letter-already-registered-body = { $center }でアカウントを作成するため、このアドレスが入力されました。すでにアカウントがあるため、何も変更していません。現在のパスワードでサインインするか、新しいパスワードを設定してください。
letter-already-registered-button = サインイン
# Stands before the address of the page where one chooses a new password.
letter-already-registered-recover = 新しいパスワードの設定はこちら：
letter-already-registered-why = このメールは、アカウントの作成時にこのアドレスが入力されたためお送りしています。お心当たりがない場合も、何もする必要はありません。アカウントをお持ちであることは、誰にも知らせていません。

## Someone wants to choose a new password

letter-recover-subject = 新しいパスワードを設定してください：{ $center }
letter-recover-head = 新しいパスワードの設定
letter-recover-body = このアドレスのアカウントについて、新しいパスワードの申し込みがありました。下のリンクから設定してください。設定するまでは、これまでのパスワードをお使いいただけます。
letter-recover-button = 新しいパスワードを設定
letter-recover-why = このメールは、パスワードを忘れた方の手続きでこのアドレスが入力されたためお送りしています。お心当たりがない場合は、何もする必要はありません。パスワードは変わりません。

## Someone wants to choose a new password, but the address has no account

letter-nothing-to-recover-subject = { $center }に、このアドレスのアカウントはありません
letter-nothing-to-recover-head = このアドレスのアカウントはありません
letter-nothing-to-recover-body = 新しいパスワードの申し込みがありましたが、{ $program }の{ $center }に、このアドレスのアカウントはありません。別のアドレスで登録されている可能性があります。新しくアカウントを作成することもできます。
letter-nothing-to-recover-button = アカウントを作成
letter-nothing-to-recover-why = このメールは、パスワードを忘れた方の手続きでこのアドレスが入力されたためお送りしています。お心当たりがない場合は、何もする必要はありません。

## An account is to have this address from now on

letter-prove-new-address-subject = 新しいメールアドレスをご確認ください：{ $center }
letter-prove-new-address-head = 新しいメールアドレスの確認
letter-prove-new-address-body = { $program }の{ $center }のアカウントを、このアドレスに変更する手続きが行われました。確認すると変更が有効になります。それまでは、これまでのアドレスが有効です。
letter-prove-new-address-button = このアドレスを確認
letter-prove-new-address-why = このメールは、アカウントの新しいアドレスとしてこのアドレスが入力されたためお送りしています。お心当たりがない場合は、何もする必要はありません。アカウントのアドレスは変わりません。

## The address of an account was changed: told to the old one

letter-address-changed-subject = アカウントのメールアドレスが変更されました：{ $center }
letter-address-changed-head = メールアドレスが変更されました
# $address: the new e-mail address.
letter-address-changed-body = { $center }のアカウントのアドレスが { $address } に変更されました。今後はこのアドレスでサインインし、メールもこのアドレスに届きます。ほかのセッションはすべて終了しました。
letter-address-changed-button = { $center }を開く
letter-address-changed-why = このメールは、これまでアカウントにこのアドレスが使われていたためお送りしています。変更にお心当たりがない場合は、すぐに { $service } までご連絡ください。

## The password was changed

letter-password-changed-subject = アカウントのパスワードが変更されました：{ $center }
letter-password-changed-head = パスワードが変更されました
letter-password-changed-body = { $center }のアカウントのパスワードが変更されました。ほかのセッションはすべて終了しました。
letter-password-changed-button = { $center }を開く
letter-password-changed-why = このメールは、アカウントにこのアドレスが使われているためお送りしています。変更にお心当たりがない場合は、新しいパスワードを設定し、すぐに { $service } までご連絡ください。

## An organization is enrolled

# $organization: the name that customers see.
letter-enrolled-subject = { $program }への登録が完了しました：{ $organization }
letter-enrolled-head = 登録が完了しました
# $first, $last: the name of who enrolled, in the order and with the title that a letter wants.
letter-enrolled-greeting = { $last } { $first } 様
letter-enrolled-body = { $organization }は、{ $program }のメンバーになりました。お問い合わせの際に必要な ID が記載されていますので、このメールを保管してください。
letter-enrolled-partner-id = パートナープログラム ID
letter-enrolled-level = プログラムレベル
letter-enrolled-anniversary = 更新日
# $starts, $ends: the first and the last day.
letter-enrolled-term = メンバーシップ期間は { $starts }から { $ends }までです。
letter-enrolled-button = メンバーシップのページを開く
# Stands before the address of the organization's public page.
letter-enrolled-listing = お客様に公開されるページ：
# $signed: a date and time. $first, $last, $title: name and job title of who signed.
letter-enrolled-agreement = 契約書には、{ $signed } に、{ $last } { $first }（{ $title }）の名義で署名されました。署名時の契約書を、ハッシュ値とともに添付しています。
letter-enrolled-why = このメールは、{ $organization }の登録手続きをされたためお送りしています。お心当たりがない場合は、{ $service } までご連絡ください。

## The signed agreement, attached

# The heading above the facts of the signature.
letter-agreement-signature = 署名
letter-agreement-organization = 組織
letter-agreement-partner-id = パートナープログラム ID
letter-agreement-program = プログラム
letter-agreement-vendor = 契約の相手方
letter-agreement-signed-by = 署名者
# $first, $last: in the order in which a full name is written.
letter-agreement-name = { $last } { $first }
letter-agreement-job-title = 役職
letter-agreement-signed-at = 署名日時
letter-agreement-signed-at-utc = 署名日時（UTC）
# The program year whose text was signed.
letter-agreement-edition = 版
letter-agreement-language = 本文の言語
letter-agreement-digest = 本文のハッシュ値 (SHA-256)
# $file: the name of a file that is attached beside this page.
letter-agreement-proof = このハッシュ値は、同じメールに添付されたファイル { $file } のものです。このファイルの内容は、署名された本文と 1 バイトも違いません。
