### The people of an organization: inviting, placing, rights, contact roles, ending and leaving.
### $organization is the name that customers see; $name a person’s whole name.

## The list

people-title = 人員
people-lead = 代表{ $organization }的人員、所在的據點以及管理員權限。
people-caption = 組織的人員
people-name = 姓名
people-location = 據點
people-administers = 管理員權限
people-since = 關聯開始日期
people-tag-everything = 全域管理員
people-tag-branch = 據點管理員
people-administers-nothing = 無
people-find = 姓的開頭
people-find-button = 尋找
people-found-none = 沒有姓以此開頭的人員。
people-everybody = 顯示所有人員
people-next = 下一頁
people-one-left = { $organization }只有一位全域管理員。請再指派一位，以便其中一位不在時工作仍可繼續。
people-one-left-link = 選擇第二位管理員

## What was done just before. $count is how many.

people-done-mailed =
    { $count ->
       *[other] 已寄出 { $count } 份邀請。
    }
people-done-associated =
    { $count ->
       *[other] { $count } 個地址屬於已建立關聯的人員。
    }
people-done-waiting =
    { $count ->
       *[other] { $count } 個地址在過去 24 小時內已收到邀請，這次不再寄送。
    }
people-done-withdrawn = 邀請已撤回，其連結已失效。
people-done-approval-withdrawn = 已撤回核准。此人無法再憑這項核准加入。
people-done-placed = 據點已變更。
people-done-administration = 此人的管理員權限已變更。
people-done-handed-on = 聯絡人角色已移交。
people-done-ended = 關聯已結束。
people-done-left = 您已退出該組織。
people-done-profile = 您的個人檔案已儲存。

## Inviting

people-invite = 邀請人員
people-invite-lead = 每個地址都會收到一封信，其中的連結七天內有效。使用連結的人員不需申請就可以代表{ $organization }；在您授予之前，沒有任何管理員權限。
people-label-emails = 電子郵件地址
people-hint-emails = 每行一個，或以逗號分隔。可以直接貼上從郵件程式複製的內容。
people-missing-emails = 請輸入受邀人員的電子郵件地址。
people-label-location = 據點
people-hint-location = 受邀人員所在的據點，之後可以變更。
people-missing-location = 請選擇據點。
people-invite-button = 寄送邀請
people-invitations = 待接受的邀請
people-invitations-caption = 尚無人接受的邀請
people-invitation-until = 有效期至
people-invitation-act = 變更
people-withdraw = 撤回
people-arriving = 已接受或已獲核准，但尚未提交個人檔案
people-arriving-since = 獲准時間

## One person

people-job-title = 職稱
people-contact-roles = 聯絡人角色
people-place-button = 變更據點
people-administration = 管理員權限
people-label-administers = { $name }的管理範圍
people-choice-nothing = 無
people-choice-nothing-hint = 查看組織的頁面，並連結自己的專業證照。
people-choice-branch = 一個據點及其下層據點
people-choice-branch-hint = 在該範圍內邀請人員、變更其據點，以及結束其關聯。
people-choice-everything = 全部
people-choice-everything-hint = 全域管理員：管理人員、權限、申請、郵件網域以及其他一切。
people-label-branch = 要管理的據點
people-administration-button = 儲存
people-roles-lead = 總部的聯絡人角色。擔任計畫主要聯絡人的人員同時成為全域管理員。
people-role = 角色
people-holder = 擔任者
people-hand-on = 移交給{ $name }
people-hand-on-title = 要將{ $role }{"\u200B"}移交給{ $name }嗎？
people-hand-on-lead = 目前尚未變更任何內容。將會變更的內容如下。
people-hand-on-now = 目前
people-hand-on-then = 變更後
people-hand-on-gains = { $name }將成為{ $organization }的全域管理員。這項權限隨角色而來，在角色再次移交之前無法收回。
people-hand-on-keeps = { $name }已是{ $organization }的全域管理員。變更後，這項權限將隨角色而定，在角色再次移交之前無法收回。
people-hand-on-loses = { $holder }將不再擔任這個角色。其管理所有內容的權限會保留，直到其他全域管理員將其收回。
people-hand-on-told = 雙方以及該組織的其他管理員都會收到電子郵件，其中註明服務中心的聯絡方式，以便在並非有意變更時聯絡。
people-hand-on-only = 移交的只有這個角色。雙方的管理權限維持不變。
people-hand-on-keep = 維持不變
people-held = 由{ $name }擔任

## Ending an association

people-end = 結束關聯
people-end-lead = { $name }將不再代表{ $organization }。我們會先說明有哪些變更。
people-end-open = 結束關聯…
people-end-title = 要結束{ $name }的關聯嗎？
people-end-what = { $name }將無法再查看{ $organization }的頁面，並會收到郵件通知。其以往的操作仍保留在稽核記錄中。
people-end-credentials =
    { $count ->
       *[other] { $name }連結的 { $count } 張專業證照將不再計入{ $organization }。
    }
people-going-roles = 下列聯絡人角色將隨之結束；計畫要求總部必須具備的角色將轉給計畫主要聯絡人：{ $roles }。
people-going-role = { $role }（{ $name }）
people-end-one-left = 此後，{ $organization }將只有一位全域管理員。
people-end-confirm = 結束關聯
people-end-keep = 保留關聯

## Leaving

people-leave = 退出這個組織
people-leave-title = 要退出{ $organization }嗎？
people-leave-what = 您將無法再查看該組織的頁面，其管理員會收到郵件通知。您之後可以重新申請關聯。
people-leave-credentials =
    { $count ->
       *[other] 您連結的 { $count } 張專業證照將不再計入{ $organization }。
    }
people-leave-confirm = 退出
people-leave-keep = 不退出

## Accepting an invitation

people-invitation-title = 代表{ $organization }
people-invitation-lead = { $name }邀請您。請輸入您的姓名，接下來填寫個人檔案。
people-invitation-button = 接受邀請
people-invitation-already = 您已可代表{ $organization }。
people-invitation-home = 前往{ $organization }
people-invitation-spent = 這份邀請已失效。請向邀請您的人索取新的邀請。
