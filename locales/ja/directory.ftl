directory-what-we-do = 事業内容
directory-listed-locations = 拠点
directory-headquarters = 本社
directory-no-description = このメンバーの紹介文はまだありません。

# What search engines show under the name. $level: the program level.
directory-summary = { $name }（{ $country }、{ $city }）：{ $program }の{ $level }

# How customers reach a member.
directory-contact = お問い合わせ
directory-phone = 電話
directory-web = ウェブ
directory-opening-hours = 営業時間

directory-verified = 確認済み
directory-in-force = メンバーシップ有効
directory-in-grace = 要再登録
directory-member-since = メンバー開始日
directory-until = 有効期限
# $vendor: the vendor's name
directory-vouches = { $vendor } が保証するのは、この見出しの下の記載内容のみです。このページのほかの内容は保証の対象外です。

directory-verify-title = メンバーを確認
directory-verify-lead = メンバーの証明書またはウェブサイトに記載されている ID を入力してください。
directory-verify-hint = 英数字 9 文字（スペースの有無は問いません）
directory-verify-button = 確認する
directory-verify-empty = パートナープログラム ID を入力してください。
directory-verify-unknown = この ID で掲載されているメンバーはありません。文字と数字を一つずつお確かめください。

directory-title = パートナーを探す
directory-about = パートナープログラムのメンバーを、事業内容、所在地、レベル、対応言語から探せます。レベルはすべて確認済みです。
directory-words = どのような支援が必要ですか
directory-near = どの都市の近くですか
directory-near-unknown = この場所は見つかりません。都市名、または「ハンブルク、ドイツ」のように都市名と国名を入力してください。
directory-within = 範囲
directory-distance = { $distance } km
directory-search = 検索

# $shown: $count as it is written.
directory-found = { $count ->
   *[other] パートナー { $shown } 社
}
# $found: the sentence above.
directory-found-for = 「{ $words }」：{ $found }
directory-found-near = { $near }周辺：{ $found }
directory-found-for-near = 「{ $words }」、{ $near }周辺：{ $found }
directory-found-chosen = { $found }（{ $choices }）
directory-chosen-more = ほか { $count } 件
directory-near-within = { $near }（{ $distance }）
directory-title-page = { $title }（{ $page } ページ目）

directory-order-by-lot = 表示順は毎日抽選で決まります。順位を買うことはできません。
directory-order-best-match = 名称が一致する組織を先に、その他は毎日の抽選による順で表示しています。順位を買うことはできません。
directory-order-nearest = 近い順に表示しています。順位を買うことはできません。

directory-filters = { $count ->
    [0] 絞り込み
   *[other] 絞り込み（{ $count } 件適用中）
}
directory-apply = 絞り込む
directory-more = さらに { $count } 件を表示
directory-everywhere = すべての国
directory-facet-place = 所在地
directory-facet-level = プログラムレベル
directory-facet-service = サービス
directory-facet-industry = 業種
directory-facet-speaks = 対応言語
directory-facet-size = 顧客の規模
directory-take-back = 条件を外す：{ $choice }
directory-clear-all = すべて解除
directory-locations = { $count } 拠点

directory-nothing = すべての条件に合うパートナーはありません。条件を一つ外してみてください。
directory-nobody = 掲載されているメンバーはまだありません。
directory-without-words = 「{ $words }」を外す
directory-without-near = { $near }周辺に限らない
directory-without-choice = { $choice }を外す

directory-pages = 検索結果のページ

directory-path = このページの位置
directory-map = 地図で見る
directory-level-since = 現レベルの開始日
directory-address = 住所
directory-location-title = { $name }、{ $location }
directory-facet-designation = 称号
directory-designations = 称号
