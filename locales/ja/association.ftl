### How people come to an organization. Guide: steps 25 to 33.

## Organization Found: Submit E-mail

association-request-title = 組織が見つかりました：メールアドレスの送信
# $organization: the name that customers see.
association-request-lead = { $organization }への所属を申請します。入力したアドレスにメールをお送りします。
association-label-email = メールアドレス
association-label-first-name = 名
association-label-last-name = 姓
association-hint-email = この組織で使用しているアドレスをお勧めします。組織のドメインであることが確認済みであれば、承認は不要です。
association-missing-email = メールアドレスを入力してください。
association-missing-first-name = 名を入力してください。
association-missing-last-name = 姓を入力してください。
association-submit = 送信
association-cancel = キャンセル

## What becomes of a request. $organization: the name that customers see. $email: the address that was given.

association-state-title-mailbox = メールをご確認ください
association-state-lead-mailbox = { $email } にメールをお送りしました。アドレスが正しければ、1 分以内に届きます。メールのリンクを開いて、{ $organization }への所属の手続きを続けてください。
association-state-title-choice = アドレスが確認されました
association-state-lead-choice = { $email } のドメインは、{ $organization }のドメインとして確認されていません。組織の管理者に連絡するか、入力内容を修正してください。
association-state-title-administrator = 管理者に承認を依頼しました
association-state-lead-administrator = 承認するかどうかは、{ $organization }の管理者が決定します。結果は { $email } にお知らせします。このページは閉じてもかまいません。
association-state-title-approval = 申請が承認されました
association-state-lead-approval = { $organization }への所属が承認されました。{ $email } にお送りしたリンクを開いて、手続きを続けてください。これにより、ご本人のアドレスであることを確認します。
association-state-title-profile = 申請が承認されました
association-state-lead-profile = あと 1 ページ、個人プロファイルを入力すると、{ $organization }への所属が完了します。
association-state-title-done = { $organization }への所属が完了しました
association-state-lead-done = 組織のページをご利用いただけます。
association-state-title-rejected = 申請が却下されました
association-state-lead-rejected = { $organization }の管理者は、申請を承認しませんでした。理由は下記のとおりです。
association-state-title-withdrawn = 申請を取り下げました
association-state-lead-withdrawn = { $organization }への承認の依頼は取り消されました。いつでもあらためて申請できます。
association-state-title-taken-back = 承認が取り消されました
association-state-lead-taken-back = { $organization }は、いったん行った承認を取り消しました。理由がわからない場合は、管理者にお問い合わせください。
association-state-title-lapsed = 申請への回答がありませんでした
association-state-lead-lapsed = { $organization }の管理者から 30 日以内に回答がなかったため、申請は失効しました。あらためて申請するか、サービスセンターにメールでご連絡ください。
association-so-far = これまでの経過
association-moment-made = 申請を送信
association-moment-proved = リンクを開いてアドレスを確認
association-moment-asked = 管理者に承認を依頼
association-moment-completed = 個人プロファイルを送信
association-moment-approved = 管理者が承認
association-moment-approved-by-domain = 組織のドメインのアドレスのため、自動的に承認
association-moment-rejected = 管理者が却下
association-moment-withdrawn = 申請を取り下げ
association-moment-taken-back = 管理者が承認を取り消し
association-moment-lapsed = 申請が失効
# $person: the administrator’s name.
association-reason-by = { $person } さんからの理由：
association-contact-administrator = 管理者に連絡
association-correct = 入力内容を修正
association-find-again = 組織を検索
association-to-profile = 個人プロファイルに進む
association-to-organization = 組織のページを開く

## The page of the link that was mailed. $organization: the name that customers see. $email: the address.

association-link-title = { $organization }への所属
association-link-lead-own = { $email } は{ $organization }のアドレスです。次に進むと、申請が承認されます。
association-link-lead-approved = { $organization }の管理者が申請を承認しました。次に進んで、{ $email } がご本人のアドレスであることを確認してください。続いて個人プロファイルを入力します。
association-link-lead-other = 次に進んで、{ $email } がご本人のアドレスであることを確認してください。その後、{ $organization }の管理者に承認を依頼できます。
association-link-button-own = 個人プロファイルに進む
association-link-button-other = アドレスを確認
association-spent-title = このリンクは無効です
association-spent-lead = 使用済みか、期限切れか、新しいリンクに置き換えられているか、別のアカウントのものです。申請時のアカウントでサインインするか、もう一度組織を検索してください。

## Your Individual Profile

association-profile-title = 個人プロファイル
# $organization: the name that customers see.
association-profile-lead = このページを送信すると、{ $organization }への所属が完了します。回答は組織の管理者に表示されます。

## The administrators’ inbox

association-inbox-title = 所属の申請
association-inbox-lead = 組織の一員として操作することを希望している方です。アドレスは他人が使用している場合もあります。ご存じの方だけを承認してください。
association-inbox-empty = 承認待ちの申請はありません。申請があると、メールでお知らせします。
association-inbox-approved = 承認しました。個人プロファイルへのリンクを、申請者にメールでお送りしました。
association-inbox-rejected = 却下しました。理由を添えて、申請者にメールでお知らせしました。
association-label-asked = 申請日時
association-address-proved = アドレス確認済み
association-address-unproved = アドレス未確認
# $theirs: the domain of the address. $ours: a domain of the organization.
association-looks-like = ご注意ください：{ $theirs } は、組織のドメイン { $ours } と紛らわしい別のドメインです。
association-approve = 承認
association-reject = 却下
association-reject-open = 理由を添えて却下
association-label-reason = 理由
association-hint-reason = 入力した文面がそのまま申請者に届きます。
association-missing-reason = 理由を入力してください。
association-to-inbox = 申請の一覧に戻る
association-before-title = この申請はすでに処理されています
# $name: the administrator. $when: a date and time.
association-before-approved = { $name } さんが { $when } に承認しました。
association-before-rejected = { $name } さんが { $when } に却下しました。
# $when: a date and time.
association-before-approved-by-domain = アドレスのドメインにより、{ $when } に承認されました。
association-before-withdrawn = { $when } に取り下げられました。
association-before-lapsed = { $when } に失効しました。
