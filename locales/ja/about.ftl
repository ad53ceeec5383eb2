about-privacy-title = プライバシーと Cookie
about-privacy-lead = メンバーシップに必要な情報だけを、必要な期間だけ保管します。ご利用の事実をほかのウェブサイトに知らせることはありません。
about-privacy-cookies = 使用する 2 つの Cookie
about-privacy-session = このブラウザーでのサインイン状態を保ちます。サインアウトしたとき、7 日間アクセスがないとき、または最長 30 日で終了します。
about-privacy-language = 選択された言語を 1 年間記憶します。
about-privacy-kept = 保管する情報
about-privacy-drafts = 完了していない登録を見られるのはご本人だけです。キャンセルした時点、または最後の入力から 30 日後に削除されます。
about-privacy-signatures = 署名済みの契約書は、本文、日時、署名者名とともに保管します。双方が契約を証明する必要が生じることがあるためです。
about-privacy-links = メールでお送りするリンクは 1 回だけ有効です。リンクもパスワードも、読み取れる形では保存しません。
about-privacy-logs = 当サイトのログには、氏名、メールアドレス、入力内容は一切含まれません。

about-accessibility-title = アクセシビリティ
about-accessibility-lead = パートナーで働くすべての方が、一人で目的の手続きを終えられることを目指しています。
about-accessibility-keyboard = どのページも、キーボードだけで、また文字を 4 倍に拡大した状態で操作できます。
about-accessibility-script = どのページも JavaScript なしで動作します。
about-accessibility-tested = 各ページは公開前に、明るい配色と暗い配色、狭い画面と広い画面で、WCAG 2.2 AA への適合を機械的に検査しています。
about-accessibility-gaps = スクリーンリーダーを利用される方による検証は、まだ行っていません。お困りの点があれば、サービスセンターまでご連絡ください。改善いたします。

about-contact-title = サービスセンターへの連絡
about-contact-lead = 組織の所在地域のサービスセンターにメールをお送りください。組織名と、お持ちの場合はパートナープログラム ID を明記してください。パスワードは決して送らないでください。
