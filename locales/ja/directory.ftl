directory-what-we-do = 事業内容
directory-offices = 拠点
directory-headquarters = 本社
directory-no-description = このメンバーの紹介文はまだありません。

# What search engines show under the name. $level: the program level.
directory-summary = { $name }（{ $country }、{ $city }）：{ $program }の{ $level }

# How customers reach a member.
directory-contact = お問い合わせ
directory-phone = 電話
directory-email = メール
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
directory-verify-hint = 英数字 9 文字（スペースの有無は問いません）
directory-verify-button = 確認する
directory-verify-empty = パートナープログラム ID を入力してください
directory-verify-unknown = この ID で掲載されているメンバーはありません。文字と数字を一つずつお確かめください。
