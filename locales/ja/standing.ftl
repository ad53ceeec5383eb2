# $name: the organization; $level: its program level; $day: the last day of its term
standing-is = { $name }は { $day }まで{ $level }です。
standing-was = { $name }は { $day }まで{ $level }でした。
# $day: the first day on which it can be renewed
standing-reenroll = 再登録は { $day }から可能です。それまでに必要な手続きはありません。

standing-choose-title = 組織の選択
standing-choose-lead = 複数の組織に所属しています。今回はどの組織として操作しますか。

standing-menu-listing = ディレクトリのページ
standing-menu-agreement = 署名済みの契約書

standing-membership = メンバーシップ
standing-locations = 拠点
standing-people = 人員

standing-next = 次にすること
standing-task-now = 今すぐ
standing-task-later = 準備ができたら
standing-task-listing = ディレクトリのページを確認する
standing-task-listing-why = 公開中のページです。お客様からの見え方を確認してください。
standing-task-listing-button = ページを開く
standing-task-agreement = 署名済みの契約書を保管する
standing-task-agreement-why = 写しをメールでお送りしています。ここでいつでも閲覧、印刷できます。
standing-task-agreement-read = 組織の契約書を読む
# $person: who signed it; $day: when
standing-task-agreement-signed = { $day }に{ $person } さんが署名しました。ここでいつでも読み、印刷できます。
standing-task-agreement-button = 契約書を読む
# $level: the next program level
standing-task-upgrade = { $level }の要件を確認する

standing-contacts = プログラムの担当者
standing-contacts-caption = 本社での担当者の役割
standing-role = 担当者の役割
standing-holder = 担当者
standing-nobody = 未定
standing-global-administrator = グローバル管理者

standing-lately = 最近の出来事
standing-deed-registered = アカウントが作成されました。
standing-deed-password-changed = パスワードが変更されました。
standing-deed-address-changed = メールアドレスが変更されました。
standing-deed-agreement-signed = 契約書に署名されました。
standing-deed-organization-enrolled = 組織が登録されました。
standing-deed-contact-roles-assigned = 担当者の役割が割り当てられました。
standing-deed-listed = 本社がディレクトリに掲載されました。
standing-deed-level-earned = 上位のプログラムレベルの要件が満たされました。
standing-deed-competency-awarded = コンピテンシーが付与されました。
standing-deed-designation-enrolled = 組織が称号に登録されました。
standing-deed-fact-recorded = 外部の情報源から、算入される項目が記録されました。
standing-deed-reference-written = お客様に事例の承認を依頼しました。
standing-deed-reference-mailed-again = お客様に事例の承認をもう一度依頼しました。
standing-deed-reference-approved = お客様が事例を承認しました。
standing-deed-reference-declined = お客様が事例を承認しませんでした。
standing-deed-reference-assigned = 事例の用途が変更されました。
standing-deed-reference-withdrawn = 事例が取り下げられました。
standing-deed-credential-linked = 認定資格がリンクされました。
standing-deed-credential-unlinked = 認定資格のリンクが解除されました。
standing-deed-credential-not-linked = 登録時に入力された認定資格をリンクできませんでした。
standing-deed-domain-claimed = メールドメインが追加されました。
standing-deed-domain-proved = メールドメインの所有権が確認されました。
standing-deed-domain-lost = メールドメインの確認が無効になりました。
standing-deed-domain-ended = メールドメインが手放されました。

standing-signature-title = 署名
standing-signed-for = 組織
standing-signed-by = 署名者
# $person, $title: as the agreement was signed
standing-signature = { $person }、{ $title }
standing-signed-at = 署名日時
standing-signed-edition = 版
standing-signed-digest = 本文の SHA-256

## Requests to associate

standing-menu-requests = 所属の申請
standing-menu-domains = メールドメイン
# $count: how many people wait for an answer.
standing-task-requests = { $count ->
   *[other] { $count } 人が所属を申請しています
}
standing-task-requests-why = 管理者が承認するまで、組織の一員として操作できません。
standing-task-requests-button = 回答する
# $name: the organization.
standing-associated = { $name }に所属しています。
standing-deed-request-approved-by-domain = 所属の申請が、ドメインにより承認されました。
standing-deed-request-approved = 所属の申請が承認されました。
standing-deed-request-rejected = 所属の申請が却下されました。
standing-deed-associated = 新しい所属者が加わりました。
standing-deed-invited = 招待が送信されました。
standing-deed-invitation-withdrawn = 招待が取り消されました。
standing-deed-person-moved = 所属者の拠点が変更されました。
standing-deed-profile-changed = 個人プロファイルが変更されました。
standing-deed-administration-changed = 所属者の管理者の権限が変更されました。
standing-deed-contact-role-handed-on = 担当者の役割が引き継がれました。
standing-deed-association-ended = 所属者の所属が終了しました。
standing-deed-association-left = 所属者が組織から脱退しました。
standing-deed-location-added = 拠点が追加されました。
standing-deed-location-changed = 拠点の情報が変更されました。
standing-deed-location-moved = 拠点が移動されました。
standing-deed-location-closed = 拠点が閉鎖されました。
standing-deed-headquarters-exchanged = 別の拠点が本社になりました。
standing-deed-contact-role-assigned = 拠点の担当者の役割について、割り当てまたは解除が行われました。
standing-deed-location-listed = 拠点がディレクトリに再び掲載されました。
standing-deed-location-hidden = 拠点がディレクトリから外されました。
standing-menu-people = 人員
