### The people of an organization: inviting, placing, rights, contact roles, ending and leaving.
### $organization is the name that customers see; $name a person’s whole name.

## The list

people-title = 人員
people-lead = { $organization }の一員として操作する方と、その拠点、管理者の権限の一覧です。
people-caption = 組織の人員
people-name = 氏名
people-location = 拠点
people-administers = 管理者の権限
people-since = 所属開始日
people-tag-everything = グローバル管理者
people-tag-branch = 拠点管理者
people-administers-nothing = なし
people-find = 姓の先頭の文字
people-find-button = 検索
people-found-none = 姓がこの文字で始まる方はいません。
people-everybody = 全員を表示
people-next = 次のページ
people-one-left = { $organization }のグローバル管理者は 1 人だけです。不在のときも業務を続けられるように、もう 1 人をグローバル管理者にしてください。
people-one-left-link = 2 人目の管理者を選択

## What was done just before. $count is how many.

people-done-mailed =
    { $count ->
       *[other] 招待を { $count } 件送信しました。
    }
people-done-associated =
    { $count ->
       *[other] { $count } 件のアドレスは、すでに所属している方のものです。
    }
people-done-waiting =
    { $count ->
       *[other] { $count } 件のアドレスは、24 時間以内に招待済みのため、今回は送信していません。
    }
people-done-withdrawn = 招待を取り消しました。招待のリンクは無効になりました。
people-done-approval-withdrawn = 承認を取り消しました。この承認で所属することはもうできません。
people-done-placed = 拠点を変更しました。
people-done-administration = 管理者の権限を変更しました。
people-done-handed-on = 担当者の役割が引き継がれました。
people-done-ended = 所属を終了しました。
people-done-left = 組織から脱退しました。
people-done-profile = プロファイルを保存しました。

## Inviting

people-invite = 人員を招待
people-invite-lead = 各アドレスに、7 日間有効なリンクをメールで送信します。リンクを使用した方は、申請せずに{ $organization }の一員として操作できます。管理者の権限は、後で付与しない限りありません。
people-label-emails = メールアドレス
people-hint-emails = 1 行に 1 件ずつ、またはコンマで区切って入力してください。メールソフトからコピーしたまま貼り付けられます。
people-missing-emails = 招待する方のメールアドレスを入力してください。
people-label-location = 拠点
people-hint-location = 招待する方の拠点です。後で変更できます。
people-missing-location = 拠点を選択してください。
people-invite-button = 招待を送信
people-invitations = 回答待ちの招待
people-invitations-caption = まだ回答のない招待
people-invitation-until = 有効期限
people-invitation-act = 変更
people-withdraw = 取り消す
people-arriving = 承諾または承認済みで、個人プロファイルが未提出
people-arriving-since = 承認日時

## One person

people-job-title = 役職
people-contact-roles = 担当者の役割
people-place-button = 拠点を変更
people-administration = 管理者の権限
people-label-administers = { $name } さんの管理範囲
people-choice-nothing = なし
people-choice-nothing-hint = 組織のページの閲覧と、自分の認定資格のリンクができます。
people-choice-branch = 1 つの拠点とその下位の拠点
people-choice-branch-hint = その範囲で、招待、拠点の変更、所属の終了ができます。
people-choice-everything = すべて
people-choice-everything-hint = グローバル管理者：人員、権限、申請、メールドメインなど、すべてを管理します。
people-label-branch = 管理する拠点
people-administration-button = 保存
people-roles-lead = 本社での担当者の役割です。プログラム主担当者になると、グローバル管理者にもなります。
people-role = 役割
people-holder = 担当者
people-hand-on = { $name } さんに引き継ぐ
people-hand-on-title = { $role }を{ $name } さんに引き継ぎますか
people-hand-on-lead = まだ何も変更されていません。変更される内容は次のとおりです。
people-hand-on-now = 現在
people-hand-on-then = 変更後
people-hand-on-gains = { $name } さんは{ $organization }のグローバル管理者になります。この権限は役割に伴うもので、役割をあらためて引き継ぐまで取り消せません。
people-hand-on-keeps = { $name } さんはすでに{ $organization }のグローバル管理者です。変更後、この権限は役割に伴うものとなり、役割をあらためて引き継ぐまで取り消せません。
people-hand-on-loses = { $holder } さんはこの役割から外れます。すべてを管理する権限は、ほかのグローバル管理者が取り消すまで残ります。
people-hand-on-told = おふたりと、組織を管理するほかの方々にメールでお知らせします。意図しない変更だった場合の連絡先として、サービスセンターも記載します。
people-hand-on-only = 引き継がれるのはこの役割だけです。管理の権限は、どちらの方も変わりません。
people-hand-on-keep = 変更しない
people-held = { $name } さんが担当

## Ending an association

people-end = 所属の終了
people-end-lead = { $name } さんは、{ $organization }の一員として操作できなくなります。何が変わるかを先に表示します。
people-end-open = 所属を終了する…
people-end-title = { $name } さんの所属を終了しますか
people-end-what = { $name } さんは{ $organization }のページを閲覧できなくなり、メールで通知されます。これまでの操作は監査記録に残ります。
people-end-credentials =
    { $count ->
       *[other] { $name } さんがリンクした認定資格 { $count } 件は、{ $organization }の実績に数えられなくなります。
    }
people-going-roles = これに伴い、次の担当者の役割が終了します。本社に必須の役割は、プログラム主担当者に引き継がれます：{ $roles }。
people-going-role = { $role }（{ $name }）
people-end-one-left = 終了すると、{ $organization }のグローバル管理者は 1 人だけになります。
people-end-confirm = 所属を終了する
people-end-keep = 終了しない

## Leaving

people-leave = この組織から脱退する
people-leave-title = { $organization }から脱退しますか
people-leave-what = 組織のページを閲覧できなくなり、管理者にメールで通知されます。後であらためて所属を申請できます。
people-leave-credentials =
    { $count ->
       *[other] リンクした認定資格 { $count } 件は、{ $organization }の実績に数えられなくなります。
    }
people-leave-confirm = 脱退する
people-leave-keep = 脱退しない

## Accepting an invitation

people-invitation-title = { $organization }への所属
people-invitation-lead = { $name } さんから招待されています。氏名を入力してください。続いて個人プロファイルに進みます。
people-invitation-button = 招待を受ける
people-invitation-already = すでに{ $organization }に所属しています。
people-invitation-home = { $organization }のページを開く
people-invitation-spent = この招待は無効です。招待した方に、新しい招待を依頼してください。
