enroll-now-title = 今すぐ登録
enroll-now-lead = 組織として初めての登録ですか。それとも、すでに同僚の方が登録済みですか。
enroll-now-deleted = 入力内容はすべて削除されました。

enroll-now-new-title = 初めて登録する組織の方
enroll-now-new-text = 組織の情報を入力し、契約書に署名すると、最初の管理者になります。この役割は、あとでほかの方に引き継げます。
enroll-now-new-point-register = 登記上の名称と所在地
enroll-now-new-point-signer = 組織を代表して署名できる方
enroll-now-new-point-minutes = 約 10 分（途中で中断できます）
enroll-now-enroll-my-organization = 組織を登録する

enroll-now-member-title = 組織がすでにメンバーの方
enroll-now-member-text = 組織への所属を申請します。承認するかどうかは、組織の管理者が決定します。
enroll-now-member-point-name = 組織の名称またはパートナープログラム ID
enroll-now-member-point-mail = 勤務先のメールアドレス
enroll-now-member-point-minutes = 約 2 分
enroll-now-associate-as-an-individual = 個人として所属する
