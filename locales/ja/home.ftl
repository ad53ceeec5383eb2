home-title = 優れた仕事に、確かな標章を。
home-lead = { $vendor } のパートナーは、販売、開発、サポートを担います。{ $program }への登録は無料です。4 つのステップを終えると、すぐにディレクトリに掲載されます。
home-become-a-member = 今すぐメンバーになる
home-verify-a-member = メンバーを確認
home-marks = 4 つの標章は、メンバーシップの開始時と毎年の更新時に刻まれます。どなたでも確認できます。

# The letters in the picture of a firm's mark: the initials of a firm that could be anyone's, one to three.
home-monogram = A&B
home-mark-firm = 組織
home-mark-level = レベル
home-mark-program = プログラム
home-mark-year = 年度

home-levels = すべてのレベルは実績で決まります
home-levels-lead = 最初は全員が{ $level }です。上位のレベルは、要件を満たした日に自動で付与されます。
home-level-takes = 要件
home-level-brings = 特典
home-level-fee = 年額料金

home-verify = この組織は本当にメンバーですか
home-verify-lead = 各メンバーにはパートナープログラム ID と専用ページがあり、取得したレベルと有効期限を確認できます。
home-verify-hint = 証明書の標章の下に記載されています。
home-verify-submit = 確認する

home-steps = メンバーになるまでの 4 つのステップ
home-steps-lead = 登記上の名称と所在地、署名できる方をご用意ください。どのステップでも中断でき、入力内容は 30 日間保管されます。
home-step-organization = 組織の連絡先情報
home-step-organization-text = 正式名称、所在地、お客様に表示される名称を入力します。
home-step-agreement = 契約
home-step-agreement-text = ご自身の言語で読み、氏名を入力して署名します。
home-step-individual = 個人プロファイル
home-step-individual-text = ご自身のことと、ご連絡先を入力します。
home-step-profile = 組織プロファイル
home-step-profile-text = 事業内容、お客様、使用する製品や技術を入力します。これでメンバーになります。
home-already-enrolled = 組織はすでに登録済みですか。
home-associate = 個人として所属する
