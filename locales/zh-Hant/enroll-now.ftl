# "Become a member now" leads to this choice.

enroll-now-title = 立即註冊
enroll-now-lead = 貴組織是第一次加入計畫，還是已有同事註冊過？
enroll-now-deleted = 您填寫的所有內容已刪除。

enroll-now-new-title = 我的組織尚未註冊
enroll-now-new-text = 由您填寫組織資料、簽署合約，並成為第一位管理員。之後可將此角色移交他人。
enroll-now-new-point-register = 公司登記的名稱與地址
enroll-now-new-point-signer = 有權代表組織簽署的人
enroll-now-new-point-minutes = 約十分鐘，可中途休息
enroll-now-enroll-my-organization = 註冊我的組織

enroll-now-member-title = 我的組織已是會員
enroll-now-member-text = 您申請與該組織建立關聯，由組織的管理員決定。
enroll-now-member-point-name = 組織名稱或其合作夥伴計畫識別碼
enroll-now-member-point-mail = 您的公務電子郵件地址
enroll-now-member-point-minutes = 約兩分鐘
enroll-now-associate-as-an-individual = 以個人身分建立關聯
