enrollment-step-contact = 組織の連絡先情報
enrollment-step-agreement = 契約
enrollment-step-individual-profile = 個人プロファイル
enrollment-step-organization-profile = 組織プロファイル

enrollment-next = 次へ
enrollment-submit = 送信
enrollment-finish = 完了
enrollment-cancel = キャンセル
enrollment-choose = 選択
enrollment-yes = はい
enrollment-no = いいえ
# $when: date and time; $day: the last day on which the draft is kept
enrollment-saved = 下書きを保存しました（{ $when }）。{ $day }まで保管します。
enrollment-stray = 送信されたフォームは、下に表示されている登録のものではありません。この登録より前に、または別の方が開いたものです。フォームの内容は保存されず、この登録も変更されていません。表示されている内容から続けてください。入力した内容は、ブラウザーの「戻る」で表示できる場合があります。
enrollment-stray-gone = このフォームの登録はもうありません。別の画面で中止または完了したか、保管期間が過ぎたか、別の方の登録です。フォームの内容は保存されていません。ここから登録を始めることができます。

## The page before the first

# $program: the program's name
enrollment-introduction-title = { $program }に組織を登録
enrollment-introduction-lead = 4 ページ、約 10 分で完了します。最初は全員が登録メンバーで、料金はかかりません。
# $day: the last day on which the draft is kept
enrollment-introduction-draft = 途中の登録があります。{ $day }まで保管します。
enrollment-introduction-member = すでにメンバーです。ここで始める手続きは、別の組織の登録になります。
enrollment-introduction-steps = 4 つのステップ
enrollment-introduction-step-contact = 正式名称、お客様に表示される名称、本社の所在地を入力します。
enrollment-introduction-step-agreement = 契約書をご自身の言語で読み、氏名と役職を入力して署名します。
enrollment-introduction-step-individual-profile = ご連絡先と担当業務を入力します。
enrollment-introduction-step-organization-profile = 事業内容、お客様、使用する製品や技術を入力します。これでメンバーになります。
enrollment-introduction-needs = ご用意いただくもの
enrollment-introduction-need-register = 登記上の名称と所在地
enrollment-introduction-need-signer = 組織を代表して署名できる方
enrollment-introduction-need-mailbox = 今すぐ受信できるメールアドレス
enrollment-introduction-begin = 登録を開始
enrollment-introduction-go-on = 登録を続ける
enrollment-introduction-discard = 破棄する
enrollment-introduction-sign-in = 最初に、サインインまたはアカウントの作成を行います。

## Step 1

enrollment-contact-title = 組織の連絡先情報
enrollment-contact-address = 本社の住所
enrollment-contact-reach = お客様向けの連絡先
enrollment-contact-refresh = この国の住所欄を表示
enrollment-contact-needed = わかっている内容は入力済みです。残りの項目は次のとおりです。

enrollment-label-country = 国/地域
enrollment-label-legal-name = 正式名称
enrollment-label-doing-business-as = 通称名
enrollment-label-registration-number = 登記番号
enrollment-label-telephone = 電話番号
enrollment-label-web-address = ウェブアドレス
enrollment-label-preferred-language = 通知の言語

enrollment-note-country = 下の住所欄は、この国に合わせて変わります。国を変更しても、入力内容は残ります。
enrollment-hint-legal-name = 登記のとおりに入力
enrollment-note-legal-name = もう一度お確かめください。正式名称はあとから変更できません。変更を証明する書類を確認できた場合に限り、サービスセンターが変更します。
enrollment-note-doing-business-as = ディレクトリでお客様に表示される名称です。いつでも変更できます。空欄の場合は正式名称が表示されます。
enrollment-hint-registration-number = 登記上の番号（ある場合）
enrollment-hint-telephone = その国での表記、または国番号から入力
enrollment-note-web-address = このドメインのメールアドレスをお持ちの同僚の方は、あとでより早く所属できます。
enrollment-hint-preferred-language = 組織宛ての通知はこの言語でお送りします

# $field: what the field asks for
enrollment-missing = 「{ $field }」を指定してください。
enrollment-missing-country = 本社のある国または地域を選択してください。
enrollment-missing-legal-name = 組織の正式名称を入力してください。
enrollment-missing-telephone = 電話番号を入力してください。
enrollment-missing-web-address = 組織のウェブアドレスを入力してください（例：www.aalto-brandt.example）。
enrollment-missing-preferred-language = 言語を選択してください。

## What was found

enrollment-found-title = この中にご所属の組織はありますか
enrollment-found-lead = 組織の登録は一度だけで済みます。同僚の方がすでに登録している場合は、その組織に所属してください。
enrollment-found-because-registration-number = 登記番号が一致
enrollment-found-because-domain = ウェブアドレスが一致
enrollment-found-because-same-record = 同じ情報をもとに登録済み
enrollment-found-because-same-name = 名称が一致
enrollment-found-because-similar-name = 名称が類似
enrollment-found-associate = この組織に所属する
enrollment-found-others = この中に自分の組織はない
enrollment-found-back = 入力内容を修正する

## Step 2

# $edition: the program edition; $day: the first day on which it is in force; $language: the language of the text
enrollment-agreement-lead = { $edition } 年版（{ $day }発効）、本文の言語：{ $language }。署名の前に全文をお読みください。
enrollment-agreement-changed = お読みいただいている間に契約書が変更されました。下の本文をもう一度読んでから署名してください。入力内容は残っています。
enrollment-agreement-gone = 署名いただいた契約書は、すでにない版のプログラムのものです。下の本文を読んで署名してください。そのほかの入力内容は残っています。
enrollment-agreement-contents = 契約書の目次
enrollment-agreement-print = 契約書を印刷するには、このページを印刷してください。本文だけが印刷されます。

enrollment-signature-title = 署名
# $name: the legal name of the organization
enrollment-signature-lead = { $name }を代表して署名し、プログラム主担当者とグローバル管理者になります。どちらの役割も、登録後にほかの方へ引き継げます。
enrollment-label-last-name = 姓
enrollment-label-first-name = 名
enrollment-label-job-title = 役職
enrollment-label-decision = 同意の確認
enrollment-hint-first-name = 姓と名の区別がない場合は、両方の欄に同じ名前を入力してください
enrollment-accept = 同意する
# $email: where the copy is mailed
enrollment-accept-hint = 契約書を読み、その内容を遵守することに同意します。写しは { $email } に送信されます。
enrollment-decline = 同意しない
enrollment-decline-hint = 登録を終了します。もう一度確認したうえで、入力内容をすべて削除します。
enrollment-missing-last-name = 姓を入力してください。
enrollment-missing-first-name = 名を入力してください。
enrollment-missing-job-title = 役職を入力してください。
enrollment-missing-decision = 契約に同意するかどうかを選択してください。

## Steps 3 and 4

enrollment-individual-title = 個人プロファイル
enrollment-individual-lead = 必要な情報を、必要な方にだけお届けするための項目です。
enrollment-organization-title = 組織プロファイル
enrollment-organization-lead = 回答の一部はディレクトリでお客様に公開されます。「完了」を押すとメンバーになり、掲載が公開されます。
# $name: the name that customers see; $city: the city of the headquarters
enrollment-finish-listed = 「完了」を押すと、公開ディレクトリに「{ $name }、{ $city }」として掲載されます。

enrollment-section-complete = 入力済み
enrollment-section-begun = 未入力の項目あり
enrollment-section-not-started = 未着手
enrollment-section-optional = 任意
enrollment-section-wrong = 要確認
# $question: the question
enrollment-question-missing = 「{ $question }」に回答してください。
# $share: a part of a hundred, such as Hardware
enrollment-question-share = 「{ $question }」の「{ $share }」

## Cancel and Decline

enrollment-cancel-title = この登録をキャンセルしますか
enrollment-cancel-lead = 入力内容はすべて削除され、元に戻すことはできません。
enrollment-decline-title = 契約に同意しませんか
enrollment-decline-lead = 契約に同意しないと、メンバーになれません。入力内容はすべて削除され、元に戻すことはできません。
enrollment-cancel-confirm = 入力内容をすべて削除
enrollment-cancel-keep = 登録を続ける
# $day: the last day on which the draft is kept
enrollment-cancel-kept = 今はこのまま離れて、{ $day }までに再開することもできます。

## Finished

enrollment-congratulations-title = おめでとうございます！メンバーになりました
# $name: the organization; $email: where the copy is mailed
enrollment-congratulations-lead = { $name }の登録と掲載が完了しました。契約書の写しを { $email } に送信しました。
enrollment-congratulations-next = 次にできること
enrollment-congratulations-home = メンバーシップのページへ
# $minutes: a whole number
enrollment-minutes = { $minutes } 分
