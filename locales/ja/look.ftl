look-skip = 本文へ移動
look-find-a-partner = パートナーを探す
look-sign-in = サインイン
look-sign-out = サインアウト
look-signed-in-as = サインイン中：
look-account = アカウント
look-organization-information = 組織情報
look-membership-status = メンバーシップの状況
# Names the menu of languages for those who hear the page. $language is the name of the page's language in itself.
look-language = 言語：{ $language }
look-languages = 言語
look-runs-on = オープンソースのメンバーシップ管理ソフトウェア Guildhall で運営

# Stands after an asterisk that is drawn.
look-required-field = 必須項目
look-show-password = パスワードを表示
# Stands after a number field.
look-percent = %
look-problems = 入力内容をご確認ください
# The title of a page that comes again because something on it is missing or wrong.
look-problem-title = エラー：{ $title }

look-progress = 登録のステップ
look-step = ステップ { $step }/{ $steps }
# Is heard before the name of a finished step.
look-step-done = 完了：

look-certificate = メンバーシップ証明書
# Follows the name of the organization, which stands above as a title.
look-certificate-sentence = { $program }の{ $level }{"\u2060"}と{"\u2060"}して、{ $year } 年の標章が刻まれていることを証します。
# $name and $city are the organization's, $address is an address on the web.
look-certificate-verify = { $name }、{ $city }。確認先：{ $address }
look-partner-id = パートナープログラム ID
look-program-level = プログラムレベル
look-anniversary = 更新日

look-ruler-anniversary = 更新日 { $day }
look-ruler-today = 今日
look-ruler-reenroll = { $day }から再登録可能
look-switch-organization = 組織を切り替える
# A number follows
look-characters-left = 残り文字数：

# The pages of a long list; $from and $to number what is shown of $all.
look-pages-range = { $all } 件中 { $from } ～ { $to } 件目
look-pages-previous = 前へ
look-pages-next = 次へ
