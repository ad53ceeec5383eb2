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
letter-password-changed-why = このメールは、アカウントにこのアドレスが使われているためお送りしています。変更にお心当たりがない場合は、新しいパスワードを設定し、すぐに { $service } までご連絡ください。

## An address proves a domain. $domain: the domain

letter-prove-domain-subject = ドメイン { $domain } の所有権をご確認ください：{ $center }
letter-prove-domain-head = このメールボックスでドメインの所有権を確認してください
letter-prove-domain-body = { $center }のある組織の管理者が、{ $domain } は自組織のもので、このアドレスのメールを読んでいるとしています。お心当たりがあれば、リンクを開いてサインインし、ボタンを押してください。
letter-prove-domain-button = 所有権を確認する
letter-prove-domain-why = このメールは、ドメインの所有権を確認するためにこのアドレスが入力されたのでお送りしています。お心当たりがない場合は、何もする必要はありません。ボタンを押さなければ、確認は行われません。

## The administrators are told of a domain. $organization: its name, $day: a day

letter-domain-proved-subject = { $organization }のメールドメインの所有権が確認されました
letter-domain-proved-head = ドメインの所有権が確認されました
letter-domain-proved-body = { $domain } は{ $organization }のドメインとして確認されました。このドメインのアドレスで所属を申請する方には、承認が不要です。
letter-domain-proved-button = ドメインを見る
letter-domain-proved-why = このメールは、{ $organization }の管理者になっているためお送りしています。お心当たりがない場合は、ドメインを確認してください。

letter-domain-lost-subject = { $organization }のメールドメインの確認が無効になりました
letter-domain-lost-head = ドメインの確認が無効になりました
letter-domain-lost-body-record = { $domain } のレコードが 3 回続けて見つからず、確認が無効になりました。もう一度確認するまで、{ $organization }に新しく申請する方には承認が必要です。
letter-domain-lost-body-year = メールボックスによる { $domain } の確認の有効期限が切れました。もう一度確認するまで、{ $organization }に新しく申請する方には承認が必要です。
letter-domain-lost-body-given-up = 管理者が { $domain } を手放しました。このドメインのアドレスで{ $organization }に新しく申請する方には承認が必要です。すでに所属している方はそのままです。
letter-domain-lost-body-conflict = ほかの組織も、同じ確実さの方法で { $domain } の所有権を確認しました。解決するまで、{ $organization }に新しく申請する方には承認が必要です。
letter-domain-lost-body-outdone = ほかの組織が、より確実な方法で { $domain } の所有権を確認したため、そちらが優先されます。同じ確実さで確認するまで、{ $organization }に新しく申請する方には承認が必要です。
letter-domain-lost-button = ドメインを見る
letter-domain-lost-why = このメールは、{ $organization }の管理者になっているためお送りしています。

letter-domain-ends-subject = { $organization }のメールドメインの確認がまもなく期限を迎えます
letter-domain-ends-head = ドメインの確認がまもなく期限を迎えます
letter-domain-ends-body = メールボックスによる { $domain } の確認は { $day } まで有効です。その後は、{ $organization }に新しく申請する方に承認が必要です。もう一度確認するか、期限のない DNS レコードで確認してください。
letter-domain-ends-button = もう一度確認する
letter-domain-ends-why = このメールは、{ $organization }の管理者になっているためお送りしています。

## An organization is enrolled

# $organization: the name that customers see.
letter-enrolled-subject = { $program }への登録が完了しました：{ $organization }
letter-enrolled-head = 登録が完了しました
# $person: the name of who enrolled, with the title that a letter wants.
letter-enrolled-greeting = { $person } 様
letter-enrolled-body = { $organization }は、{ $program }のメンバーになりました。お問い合わせの際に必要な ID が記載されていますので、このメールを保管してください。
letter-enrolled-partner-id = パートナープログラム ID
letter-enrolled-level = プログラムレベル
letter-enrolled-anniversary = 更新日
# $starts, $ends: the first and the last day.
letter-enrolled-term = メンバーシップ期間は { $starts }から { $ends }までです。
letter-enrolled-button = メンバーシップのページを開く
# Stands before the address of the organization's public page.
letter-enrolled-listing = お客様に公開されるページ：
# $signed: a date and time. $person, $title: name and job title of who signed.
letter-enrolled-agreement = 契約書には、{ $signed } に、{ $person }（{ $title }）の名義で署名されました。署名時の契約書を、ハッシュ値とともに添付しています。
letter-enrolled-credential-not-found = 認定資格をリンクできませんでした。この番号の認定資格は、入力されたお名前では見つかりません。ほかの手続きはすべて完了しています。「認定資格」でもう一度お試しください。
letter-enrolled-credential-elsewhere = 認定資格をリンクできませんでした。ほかの場所にリンクされています。ほかの手続きはすべて完了しています。そちらのリンクを解除してから、「認定資格」でリンクしてください。
letter-enrolled-credential-not-confirmed = 認定資格をリンクできませんでした。登録簿のお名前の表記が変わりました。ほかの手続きはすべて完了しています。「認定資格」でお名前を確認してください。
letter-enrolled-why = このメールは、{ $organization }の登録手続きをされたためお送りしています。お心当たりがない場合は、{ $service } までご連絡ください。

## The signed agreement, attached

# The heading above the facts of the signature.
letter-agreement-signature = 署名
letter-agreement-organization = 組織
letter-agreement-partner-id = パートナープログラム ID
letter-agreement-program = プログラム
letter-agreement-vendor = 契約の相手方
letter-agreement-signed-by = 署名者
letter-agreement-job-title = 役職
letter-agreement-signed-at = 署名日時
letter-agreement-signed-at-utc = 署名日時（UTC）
# The program year whose text was signed.
letter-agreement-edition = 版
letter-agreement-language = 本文の言語
letter-agreement-digest = 本文のハッシュ値 (SHA-256)
# $file: the name of a file that is attached beside this page.
letter-agreement-proof = このハッシュ値は、同じメールに添付されたファイル { $file } のものです。このファイルの内容は、署名された本文と 1 バイトも違いません。

## Somebody asked to be associated. $organization: the name that customers see.

letter-association-ready-subject = { $organization }への所属の手続きを続けてください
letter-association-ready-head = あと 1 ステップです
letter-association-ready-body = このアドレスは{ $organization }のドメインのものなので、申請の承認は不要です。リンクを開いて、個人プロファイルを入力してください。
letter-association-ready-button = 個人プロファイルに進む
letter-association-ready-why = このメールは、{ $center }で{ $organization }への所属を申請するため、このアドレスが入力されたのでお送りしています。お心当たりがない場合は、何もする必要はありません。そのままであれば、所属は成立しません。

letter-association-to-ask-subject = アドレスをご確認ください：{ $organization }への所属
letter-association-to-ask-head = アドレスの確認
letter-association-to-ask-body = このアドレスのドメインは、{ $organization }のドメインとして確認されていません。リンクを開いて、ご本人のアドレスであることを確認してください。その後、{ $organization }の管理者に連絡するか、組織で使用しているアドレスを入力できます。
letter-association-to-ask-button = アドレスを確認
letter-association-to-ask-why = このメールは、{ $center }で{ $organization }への所属を申請するため、このアドレスが入力されたのでお送りしています。お心当たりがない場合は、何もする必要はありません。そのままであれば、所属は成立しません。

## Told to administrators. $person: who asks. $address: their e-mail address.

letter-association-asked-subject = { $organization }への所属の申請がありました
letter-association-asked-head = 所属の申請がありました
letter-association-asked-body = { $person } さんが、{ $program }で{ $organization }の一員として操作することを申請しています。入力されたアドレス：{ $address }。ご存じの方であれば承認し、そうでなければ理由を添えて却下してください。
letter-association-asked-button = 申請を開く
letter-association-asked-why = このメールは、{ $center }で{ $organization }の管理者になっているためお送りしています。

letter-association-reminded-subject = { $organization }への申請が 3 日間、回答を待っています
letter-association-reminded-head = 回答をお待ちの方がいます
letter-association-reminded-body = { $person } さん（{ $address }）が 3 日前に、{ $organization }の一員として操作することを申請しました。回答がない場合、申請は 4 日後に次の担当者に通知され、30 日で失効します。
letter-association-reminded-button = 申請を開く
letter-association-reminded-why = このメールは、{ $center }で{ $organization }の管理者になっているためお送りしています。

letter-association-passed-on-subject = { $organization }への申請が管理者の回答を待っています
letter-association-passed-on-head = 回答のない申請があります
letter-association-passed-on-body = { $person } さん（{ $address }）が 7 日前に、{ $organization }の一員として操作することを申請しましたが、どの管理者も回答していません。管理者のどなたかにお伝えください。承認または却下は、管理者だけが行えます。
letter-association-passed-on-button = { $center }を開く
letter-association-passed-on-why = このメールは、{ $center }で{ $organization }の担当者の役割をお持ちのためお送りしています。

letter-association-completed-subject = { $person } さんが{ $organization }に所属しました
letter-association-completed-head = 新しい所属者が加わりました
letter-association-completed-body = { $person } さん（{ $address }）が{ $organization }に所属しました。管理者の権限はありません。
letter-association-completed-button = メンバーシップのページを開く
letter-association-completed-why = このメールは、{ $center }で{ $organization }の管理者になっているためお送りしています。

# $theirs: the domain of the address. $ours: a domain of the organization.
letter-looks-like = ご注意ください：{ $theirs } は、組織のドメイン { $ours } と紛らわしい別のドメインです。

## The answer. $administrator: who gave it.

letter-association-approved-subject = { $organization }への所属の申請が承認されました
letter-association-approved-head = 申請が承認されました
letter-association-approved-body = { $administrator } さんが、{ $organization }への所属の申請を承認しました。個人プロファイルを入力すると、組織の一員として操作できます。
letter-association-approved-button = 個人プロファイルに進む
letter-association-approved-why = このメールは、{ $center }で{ $organization }への所属を申請されたためお送りしています。

letter-association-rejected-subject = { $organization }への所属の申請は承認されませんでした
letter-association-rejected-head = 申請が却下されました
letter-association-rejected-body = { $administrator } さんが、{ $organization }への所属の申請を却下しました。理由：
# $reason: as the administrator wrote it.
letter-association-rejected-reason = { $reason }
letter-association-rejected-button = 組織を検索
letter-association-rejected-why = このメールは、{ $center }で{ $organization }への所属を申請されたためお送りしています。理由に誤りがある場合は、{ $organization }または { $service } までご連絡ください。

letter-association-lapsed-subject = { $organization }への申請が失効しました
letter-association-lapsed-head = 30 日以内に回答がありませんでした
letter-association-lapsed-body = { $organization }の管理者から回答がなかったため、申請は失効しました。あらためて申請するか、{ $service } までご連絡ください。
letter-association-lapsed-button = もう一度申請
letter-association-lapsed-why = このメールは、{ $center }で{ $organization }への所属を申請されたためお送りしています。

letter-invited-subject = { $program }への招待：{ $organization }
letter-invited-head = 招待が届いています
letter-invited-body = { $administrator } さんから、{ $program }で{ $organization }の一員として操作するための招待が届いています。リンクを開き、サインインするかアカウントを作成して、個人プロファイルを入力してください。
letter-invited-button = 招待を受ける
letter-invited-why = このメールは、{ $center }で{ $organization }の管理者がこのアドレスを入力したためお送りしています。お心当たりがない場合は、何もする必要はありません。そのままであれば、手続きは行われません。

letter-reference-asked-subject = { $organization }から事例承認のお願い
letter-reference-asked-head = このプロジェクトの説明に間違いはありませんか
letter-reference-asked-body = { $administrator } さんが、{ $organization }がお客様のために完了したプロジェクトを、{ $program }の事例として説明しました。説明をお読みのうえ、承認するかどうかをお答えください。ページは 1 つだけで、アカウントは必要ありません。
letter-reference-asked-button = 読んで回答する
letter-reference-asked-why = このメールは、{ $center }で{ $organization }の管理者がこのアドレスを入力したためお送りしています。このようなプロジェクトにお心当たりがない場合は、ページで承認しないことを選ぶか、そのままにしてください。承認がなければ、事例として数えられません。

letter-reference-approved-subject = お客様が事例を承認しました
letter-reference-approved-head = 事例が承認されました
letter-reference-approved-body = { $customer }が事例「{ $title }」を承認しました。今後、{ $organization }の実績として数えられます。
letter-reference-approved-button = 事例を開く
letter-reference-approved-why = このメールは、この事例を書いた方、または{ $center }で{ $organization }を管理している方にお送りしています。

letter-reference-declined-subject = お客様が事例を承認しませんでした
letter-reference-declined-head = 事例は承認されませんでした
letter-reference-declined-body = { $customer }は事例「{ $title }」を承認しませんでした。{ $organization }の実績としては数えられません。
letter-reference-declined-button = 事例を開く
letter-reference-declined-why = このメールは、この事例を書いた方、または{ $center }で{ $organization }を管理している方にお送りしています。

letter-reference-remark = お客様のコメント：

## What was changed about somebody of an organization. $person is their name, $by that of the
## administrator who did it.

letter-administration-changed-subject = { $organization }の管理者の権限が変更されました
letter-administration-changed-head = 管理者の権限が変更されました
letter-administration-changed-body-nothing = { $by } さんの変更により、{ $person } さんには{ $organization }の管理者の権限がなくなりました。
letter-administration-changed-body-branch = { $by } さんの変更により、{ $person } さんは{ $organization }の 1 つの拠点とその下位の拠点を管理できるようになりました。
letter-administration-changed-body-everything = { $by } さんの変更により、{ $person } さんは{ $organization }のグローバル管理者になりました。
letter-administration-changed-button = 組織のページを開く
letter-administration-changed-why = このメールは、ご本人に関する内容であるため、または{ $center }で{ $organization }の管理者になっているためお送りしています。意図しない変更の場合は、ほかの管理者にご相談ください。

letter-contact-handed-on-subject = { $organization }のプログラム主担当者が変わりました
letter-contact-handed-on-head = プログラム主担当者
letter-contact-handed-on-body = { $person } さんが{ $organization }のプログラム主担当者になりました。変更の手続きをしたのは、{ $by } さんです。
letter-contact-handed-on-button = 組織のページを開く
letter-contact-handed-on-why = このメールは、ご本人に関する内容であるため、または{ $center }で{ $organization }の管理者になっているためお送りしています。意図しない変更の場合は、すぐにサービスセンター（{ $service }）までご連絡ください。

# $role: what the program calls the contact role; $location: what the location is called
letter-contact-assigned-subject = { $organization }の担当者になりました
letter-contact-assigned-head = 担当者の役割が割り当てられました
letter-contact-assigned-body = { $by } さんの割り当てにより、{ $organization }の拠点「{ $location }」の{ $role }になりました。この役割にほかの担当者がいない下位の拠点についても、担当者となります。
letter-contact-assigned-button = 組織のページを開く
letter-contact-assigned-why = このメールは、{ $center }で{ $organization }に所属しているためお送りしています。お心当たりがない場合は、組織の管理者にご相談ください。

letter-association-ended-subject = { $organization }への所属が終了しました
letter-association-ended-head = 所属が終了しました
letter-association-ended-body = { $by } さんが、{ $person } さんの{ $organization }への所属を終了しました。
# $count: how many credentials of theirs counted for the organization.
letter-association-ended-credentials = リンクされていた { $count } 件の認定資格は、この組織の実績に数えられなくなり、ほかの組織にリンクできます。
letter-association-ended-button = センターを開く
letter-association-ended-why = このメールは、ご本人に関する内容であるため、または{ $center }で{ $organization }の管理者になっているためお送りしています。

letter-association-left-subject = { $organization }から脱退した方がいます
letter-association-left-head = 脱退した方がいます
letter-association-left-body = { $person } さんは、{ $organization }の一員として操作しなくなりました。
# $count: how many credentials of theirs counted for the organization.
letter-association-left-credentials = リンクされていた { $count } 件の認定資格は、この組織の実績に数えられなくなります。
letter-association-left-button = 組織のページを開く
letter-association-left-why = このメールは、{ $center }で{ $organization }の管理者になっているためお送りしています。

letter-happened = 日時：{ $when }、ブラウザー：{ $browser }
letter-browser = { $browser }（{ $system }）
letter-browser-unknown = 不明

letter-ways-changed-subject = アカウントのサインイン方法が変更されました：{ $center }
letter-ways-changed-head = サインイン方法が変更されました
letter-ways-changed-body = { $change }ほかのセッションはすべて終了しました。
letter-ways-changed-password-added = アカウントにパスワードが設定されました。
letter-ways-changed-password-removed = アカウントのパスワードが削除されました。
letter-ways-changed-passkey-added = パスキー「{ $name }」が追加されました。
letter-ways-changed-passkey-removed = パスキー「{ $name }」が削除されました。
letter-ways-changed-outside-added = { $name } でサインインできるようになりました。
letter-ways-changed-outside-removed = { $name } ではサインインできなくなりました。
letter-ways-changed-why = このメールは、アカウントにこのアドレスが使われているためお送りしています。変更にお心当たりがない場合は、新しいパスワードを設定し、アカウントのページでサインイン方法を確認のうえ、すぐに { $service } までご連絡ください。

letter-new-device-subject = アカウントへの新しいサインイン：{ $center }
letter-new-device-head = 新しいブラウザーからサインインがありました
letter-new-device-body = { $center }のアカウントに、これまで使われていないブラウザーからサインインがありました。ご本人の場合は、何もする必要はありません。
letter-new-device-why = このメールは、アカウントにこのアドレスが使われているためお送りしています。お心当たりがない場合は、新しいパスワードを設定し（すべてのセッションが終了します）、すぐに { $service } までご連絡ください。
