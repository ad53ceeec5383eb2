### The mail domains of an organization: which let colleagues in, and how they are proved.

## The list of an organization’s mail domains

domains-title = メールドメイン
domains-lead = 組織のドメインのアドレスで所属を申請する方には、承認が不要になります。まず、ドメインの所有権を確認してください。
domains-none = ドメインはまだ追加されていません。
domains-caption = 組織のドメイン
domains-state = 状態
domains-label-domain = ドメイン
domains-missing-domain = ドメインを入力してください。
domains-hint-domain = @ の後の部分です（例：example.com）。
domains-note-domain = このドメインだけが対象です。サブドメインは別に追加します。
domains-claim = ドメインを追加
domains-claim-button = ドメインを追加する
domains-done-ended = ドメインを手放しました。

## The state of a domain. $proved, $seen and $until are days, $failed a count.

domains-tag-open = 未確認
domains-tag-proved = 確認済み
domains-tag-conflict = 競合
domains-state-waiting = レコードまたはメールボックスによる確認を待っています。
domains-state-dns = { $proved }に DNS レコードで所有権を確認（最終チェック：{ $seen }）。
domains-state-dns-failing = { $proved }に DNS レコードで所有権を確認し、{ $seen }に最後に見つかりました。直近のチェックでは見つかりませんでした。3 回続くと無効になります。これまでの失敗：{ $failed } 回。
domains-state-dns-lost = レコードが 3 回続けて見つかりませんでした。もう一度所有権を確認するまで、承認が必要です。
domains-state-mailbox = メールボックスで所有権を確認済み（{ $until }まで有効）。
domains-state-mailbox-over = メールボックスによる確認の有効期限が切れました。もう一度確認するまで、承認が必要です。
domains-state-service-center = { $proved }にサービスセンターが確認しました。
domains-ascii = メールサーバーでは { $ascii } と書かれます。
domains-conflict-ahead = ほかの組織も、メールボックスでこのドメインの所有権を確認しています。こちらの方法のほうが確実なため、優先されます。
domains-conflict-level = ほかの組織も、このドメインの所有権を確認しています。解決するまで、どちらの組織でも承認が必要です。
domains-conflict-behind = ほかの組織が、より確実な方法でこのドメインの所有権を確認しています。こちらでは承認が必要です。
domains-conflict-contact = サービスセンターに連絡

## Proving a domain. $email is the address of who reads it, $domain the domain.

domains-by-record = DNS レコードで確認
domains-record-lead = ドメインの管理画面でこのレコードを追加し、確認してください。その後は 30 日ごとに確認します。
domains-record-name = 名前
domains-record-type = 種類
domains-record-value = 値
domains-record-note = 新しいレコードが行き渡るまで、1 時間ほどかかることがあります。
domains-check = 今すぐ確認
domains-checked-found = レコードが見つかりました。ドメインの所有権が確認されました。
domains-checked-other = この名前のレコードはありますが、値が異なります。下の値と比べてください。
domains-checked-absent = この名前のレコードは見つかりませんでした。追加したばかりの場合は、少し待ってからもう一度確認してください。
domains-checked-silent = ドメインのネームサーバーから応答がありませんでした。変更はありません。後でもう一度確認してください。
domains-by-mailbox = メールボックスで確認
domains-own-lead = このドメインのアドレス { $email } でサインインしています。これだけで、1 プログラム年度のあいだ所有権が確認済みになります。
domains-own-button = 自分のアドレスで確認
domains-mailbox-lead = このドメインのアドレスにリンクを送信します。この組織の管理者がリンクを開くと、1 プログラム年度のあいだ所有権が確認済みになります。
domains-label-mailbox = メールボックス
domains-missing-mailbox = メールボックスを入力してください。
domains-hint-mailbox = @{ $domain } の前の部分です（例：お名前や postmaster）。
domains-mailbox-button = リンクを送信
domains-done-sent = リンクをメールで送信しました。開いて、表示されるボタンを押してください。
domains-done-proved = ドメインの所有権が確認されました。

## The page of the mailed link

domains-proof-title = { $domain } の所有権の確認
domains-proof-lead = このリンクは { $email } に届いたものです。ボタンを押すと、ドメインは 1 プログラム年度のあいだ組織のものとして扱われます。
domains-proof-button = このドメインの所有権を確認する
domains-spent-title = このリンクは使えなくなりました
domains-spent-lead = 使用済みか、期限切れか、新しいリンクに置き換えられています。もう一度送信できます。

## Giving a domain up

domains-end = ドメインを手放す
domains-end-lead = 何が変わるかを先に表示します。
domains-end-open = 手放す
domains-all = すべてのドメイン
domains-end-title = { $domain } を手放しますか
domains-end-proved = このドメインのアドレスで新しく申請する方には、管理者の承認が必要になります。すでに所属している方はそのままです。
domains-end-unproved = このドメインは所有権が確認されていないため、ほかに変わることはありません。
domains-end-button = このドメインを手放す
domains-end-back = 手放さない
