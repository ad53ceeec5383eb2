# Customer references: written by a partner, approved by the customer from a mail.

references-title = お客様事例
references-lead = 事例は、完了したプロジェクトを説明するものです。お客様はメールからアカウントなしで読み、承認するかどうかを回答します。承認されると、すぐに数えられます。

references-write = 事例を書く
references-write-lead = お客様にリンクをメールでお送りします。お客様はこの内容のページを見て、そこで回答します。
references-none = 事例はまだありません。
references-caption = 組織の事例
references-latest = 最新の { $count } 件を表示しています。
references-serves = 用途

references-state = 状態
references-state-waiting = お客様に依頼中
references-state-approved = 承認済み
references-state-declined = 承認されず
references-state-lapsed = 期限内に回答なし
references-state-withdrawn = 取り下げ
references-points = パートナーポイント

references-label-customer = お客様の会社
references-label-contact = 承認する方のお名前
references-label-email = その方のメールアドレス
references-label-mail-language = メールの言語
references-label-title = プロジェクトの名称
references-label-project = 実施した内容
references-label-competency = 何に数えるか
references-hint-email = お客様のアドレスを入力してください。自組織のアドレスは使えません。
references-hint-project = 書式のない文章です。お客様は、書かれたとおりに読みます。
references-hint-competency = 事例は、1 つのコンピテンシーかパートナーポイントのどちらかに数えられます。後から選ぶこともできます。
references-save = 保存してお客様に依頼する
references-all = すべての事例

references-asked = 依頼先
references-mailed = メール送信日
references-until = 回答期限
references-answered = 回答日
references-remark = お客様のコメント
references-assign = 選択を保存
references-resend-title = もう一度依頼する
references-resend-lead = お客様に新しいリンクが届きます。以前のリンクは使えなくなります。
references-resend = 新しいリンクを送る
references-resend-too-soon = 前回のメールから 1 日たっていません。1 日たつと、もう一度依頼できます。
references-resend-too-often = お客様にはすでに 6 回メールを送りました。この事例を取り下げるか、回答をお待ちください。
references-withdraw = 取り下げる
references-withdraw-title = この事例を取り下げますか
references-withdraw-lead = { $customer }は「{ $title }」に回答できなくなります。元に戻すことはできません。
references-withdraw-lead-approved = { $customer }が承認した「{ $title }」は、数えられなくなります。元に戻すことはできません。
references-keep = 取り下げない
references-done-written = 事例を保存しました。お客様へのメールをお送りしています。
references-done-assigned = 選択を保存しました。
references-done-resent = 新しいリンクのメールをお客様にお送りしています。
references-done-withdrawn = 事例を取り下げました。

references-answer-title = { $organization }からプロジェクトについてのお伺い
references-answer-lead = { $organization }は{ $program }（{ $level }）に参加しており、{ $customer }のためにこのプロジェクトを完了したと説明しています。そのとおりであれば、承認してください。
references-answer-part = ご回答
references-answer-remark = コメント（任意）
references-answer-remark-hint = { $organization }が読むことができます。
references-answer-approve = 承認する
references-answer-decline = 承認しない
references-answer-note = 回答は変更できません。{ $organization }にお知らせします。
references-answered-approved-title = ありがとうございました
references-answered-approved-lead = { $day }に承認されました。{ $organization }の実績として数えられます。ほかに必要な操作はありません。
references-answered-declined-title = ご回答ありがとうございました
references-answered-declined-lead = { $day }に、承認しないと回答されました。{ $organization }の実績としては数えられません。ほかに必要な操作はありません。
references-answered-lapsed-title = 30 日が過ぎました
references-answered-lapsed-lead = 回答できなくなりました。回答をご希望の場合は、{ $organization }に新しいリンクをご依頼ください。
references-answered-withdrawn-title = 回答は不要になりました
references-answered-withdrawn-lead = { $organization }がお伺いを取り下げました。
references-gone-title = このリンクは使えません
references-gone-lead = 新しいメールが届いていないかご確認ください。使えるのは最新のメールのリンクだけです。
