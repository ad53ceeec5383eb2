### Manage Locations: the tree of an organization's locations, their contact roles, and whether customers find them.
### $name is what a location is called, $other what another one is called, $person a person’s whole name.

locations-title = 拠点の管理
locations-summary = 拠点の概要
locations-listing = ディレクトリへの掲載

## The tree

locations-select-legend = 拠点の選択
locations-select = 選択
locations-organization = 組織
locations-headquarters = 本社
locations-headquarters-in = 本社（{ $country }）
locations-below = { " › " }
locations-find = 名称で拠点を検索
locations-find-button = 検索
locations-found-none = この名称の拠点は見つかりません。名称の別の部分で検索してください。
# $shown of the $count that were found are listed
locations-found-more = 見つかった { $count } 件のうち { $shown } 件を表示しています。名称をさらに入力して検索してください。
locations-to-tree = 拠点のツリーへ
locations-pages = 拠点一覧のページ
locations-more-below =
    { $count ->
       *[other] { $name }の下位の拠点をさらに { $count } 件表示
    }
locations-counted =
    { $count ->
       *[other] 拠点は { $count } 件です。最大 { $deepest } 階層まで設けられます。拠点に料金はかかりません。
    }

## The selected location

locations-under = { $name }の下位の拠点
locations-add = 新しい拠点を追加
locations-edit = 編集
locations-why-organization = 新しい拠点は、組織の直下ではなく、いずれかの拠点の下位に追加します。本社またはその下位の拠点を選択してください。
locations-why-no-right = { $name }の管理者ではないため、その下位に拠点を追加できません。組織の管理者であれば追加できます。
locations-why-too-deep = この拠点は最も下の階層にあります。より上位の拠点を選択してください。
locations-address = 住所
locations-telephone = 電話番号
locations-directory = ディレクトリ
locations-description = 紹介文
locations-people = 人員
locations-people-placed =
    { $count ->
        [0] この拠点に人員はいません。
       *[other] この拠点の人員は { $count } 人です。
    }
# $languages: the names of the languages; $count: characters of the description in the first of them, $language
locations-described = { $languages }（{ $language }：{ $most } 文字中 { $count } 文字）
locations-described-not = まだありません。お客様による検索は、名称と所在地でのみ可能です。
locations-listed-yes = { $day }から掲載されています。
locations-listed-in-grace = メンバーシップ終了後の猶予期間中のため、{ $day }まで掲載されます。
locations-listed-lapsed = メンバーシップが { $day }に失効したため、掲載されていません。
locations-listed-hidden = 管理者がディレクトリから外したため、掲載されていません。

## Contact roles

locations-contacts = プログラムの担当者
locations-contacts-caption = この拠点での担当者の役割
locations-contacts-then = はじめは次の方が担当者になります。保存後に、別の方を割り当てることができます。
locations-role = 担当者の役割
locations-holder = 担当者
locations-held-here = この拠点で割り当て
locations-held-above = { $name }から継承
locations-held-nowhere = この拠点にも上位の拠点にも担当者がいません
locations-assign = 割り当てる
locations-remove = 割り当てを解除
# $role: what the program calls the contact role
locations-assign-title = { $name }の{ $role }
locations-assign-lead-nobody = この拠点にも上位の拠点にも、{ $role }はいません。
locations-assign-lead-here = { $name }の{ $role }は { $person } さんです。今後の担当者を選択してください。
locations-assign-lead-above = { $name }の{ $role }は、{ $from }から継承された { $person } さんです。今後の担当者を選択してください。
locations-assign-nobody-else = 管理範囲にほかの方がいません。先に人員を招待してください。
locations-assign-nobody = 管理範囲の拠点に人員がいないため、割り当てられる方がいません。人員を招待するか、グローバル管理者に人員の配置を依頼してください。
locations-assign-what = { $person } さんが{ $name }の{ $role }になります。
locations-remove-title = { $name }の{ $role }の割り当てを解除しますか
locations-remove-what = { $person } さんは{ $name }の{ $role }ではなくなります。この役割は、再び上位の拠点の担当者が担います。
locations-remove-vacant = { $person } さんは{ $name }の{ $role }ではなくなります。この役割は、次に割り当てられるまで空席になります。
locations-label-person = 担当者

## The form

locations-new-title = 新しい拠点の追加
locations-new-lead = { $name }の下位の拠点になります。組織のレベルの特典を共有し、ディレクトリに掲載されます。料金はかかりません。
locations-edit-title = { $name }の編集
locations-edit-lead = ディレクトリでお客様に公開される内容です。
locations-missing = 「{ $field }」を指定してください。
locations-label-name = 拠点の名称
locations-hint-name = 3 文字以上で入力してください（例：市区町村名、オフィス名）。
locations-label-country = 国/地域
locations-label-telephone = 電話番号
locations-descriptions = 拠点の紹介文の編集
locations-hint-descriptions = 書式なしのテキストで、言語ごとに 2,000 文字まで入力できます。ディレクトリでは、お客様の言語の紹介文があれば、その言語で表示されます。
locations-label-description = 紹介文（{ $language }）
locations-save = 保存
locations-cancel = キャンセル
locations-added-before = このフォームから、すでに拠点「{ $name }」が追加されています。今回は何も追加されていません。入力内容は残っています。別の拠点として追加するには、保存してください。
locations-added-before-see = その拠点へ
locations-added-before-closed = このフォームからすでに追加された拠点は、その後閉鎖されました。入力内容は残っています。別の拠点として追加するには、保存してください。

## Moving, closing, exchanging the headquarters

locations-reshape = この拠点の移動または閉鎖
locations-headquarters-stays = 本社は移動も閉鎖もできず、ほかの拠点と入れ替えることになります。新しく本社にする拠点を選択してください。
locations-why-own-branch = この拠点とその下位の拠点を管理しています。移動または閉鎖は、上位の拠点の管理者が行えます。
locations-move = 移動
locations-close = 閉鎖
locations-exchange = 本社にする
locations-label-under = 新しい上位の拠点
locations-hint-under = 下位の拠点もすべて一緒に移動します。
locations-name-in = { $name }（{ $way }）
locations-see-changes = 変更内容を確認
locations-keep = 変更しない
locations-changes = 変更内容
locations-move-title = { $name }の移動
locations-move-lead = 新しい上位の拠点を選択してください。誰にとって何が変わるかを、移動の前に表示します。
locations-move-nowhere = 上位にできる拠点がほかにありません。
locations-move-lead-of = { $name }は{ $other }の下位の拠点になります。
locations-move-confirm = 移動する
locations-close-title = { $name }を閉鎖しますか
locations-close-lead-of = { $name }の人員と下位の拠点は、{ $other }に移ります。これまでの履歴は残ります。
locations-close-confirm = 閉鎖する
locations-exchange-title = { $name }を本社にしますか
locations-exchange-lead-of = { $name }が本社になります。現在の本社である{ $other }は、その下位の拠点になります。
locations-exchange-confirm = 本社にする
locations-change-branch-moves =
    { $count ->
       *[other] { $name }の下位の拠点 { $count } 件も一緒に移動します。
    }
locations-change-unlisted = { $name }はディレクトリに掲載されなくなります。
locations-change-people-go =
    { $count ->
       *[other] { $count } 人の拠点が{ $other }に変わります。
    }
locations-change-invitations-go =
    { $count ->
       *[other] 未承諾の招待 { $count } 件の拠点が{ $other }に変わります。
    }
locations-change-requests-go =
    { $count ->
       *[other] 所属の申請 { $count } 件の拠点が{ $other }に変わります。
    }
locations-change-children-go =
    { $count ->
       *[other] { $count } 件の拠点が{ $other }の下位の拠点になります。
    }
locations-change-below-headquarters = { $other }の下位の拠点は、{ $name }の下位の拠点になります。組織の担当者は変わりません。
locations-change-right-ends = { $person } さんは{ $name }とその下位の拠点を管理していますが、この権限はなくなります。
locations-change-right-begins = 今後は、{ $person } さんが{ $name }とその下位の拠点を管理します。
locations-change-administers-now = { $person } さんの管理範囲に、{ $name }が加わります。
locations-change-administers-no-longer = { $person } さんの管理範囲から、{ $name }が外れます。
locations-change-no-contact = 担当者の変更はありません。
locations-nobody = なし
locations-change-contacts = 担当者の変更
locations-before = 変更前
locations-after = 変更後
locations-where = 拠点
locations-and-more =
    { $count ->
       *[other] { $names }、ほか { $count } 件
    }

## What was done just before

locations-done-added = 拠点を追加し、ディレクトリに掲載しました。下で担当者を割り当てられます。
locations-done-saved = 変更内容を保存しました。
locations-done-moved = 拠点を移動しました。
locations-done-closed = 拠点を閉鎖しました。人員と下位の拠点は、この拠点に移りました。
locations-done-gone = この拠点はすでに閉鎖されています。何も変更されていません。
locations-done-exchanged = この拠点が本社になりました。
locations-done-assigned = 担当者の役割を割り当てました。
locations-done-removed = 担当者の役割は、再び上位の拠点から継承されます。
locations-done-listed = 拠点を再び掲載しました。
locations-done-hidden = 拠点をディレクトリから外しました。

## Why is this location listed, or not?

locations-listing-lead = 拠点が掲載されている理由、またはされていない理由と、可能な対応を、拠点ごとに確認できます。
locations-listing-caption = ディレクトリでの拠点の掲載状況
locations-location = 拠点
locations-listed = 掲載状況
locations-remedy = 可能な対応
locations-tag-yes = 掲載中
locations-tag-in-grace = 猶予期間
locations-tag-lapsed = 非掲載
locations-tag-hidden = 非掲載
locations-hide = ディレクトリから外す
locations-list = 再び掲載する
locations-remedy-re-enroll = 組織を再登録してください。ここで手続きできるようになるまでは、サービスセンターにメールでご連絡ください。
locations-remedy-ask = この拠点の管理者が、再び掲載できます。
locations-remedy-describe = 紹介文を入力してください。お客様が事業内容からも検索できるようになります。
locations-listing-no-page = メンバーシップが { $day }に失効したため、組織の公開ページはありません。組織を再登録すると、再び公開されます。
