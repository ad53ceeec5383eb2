# Customer references: written by a partner, approved by the customer from a mail.

references-title = 客戶案例
references-lead = 案例描述一項已完成的專案。客戶從郵件開啟，不需要帳戶即可閱讀，並選擇認可或不認可。一經認可，立即計入。

references-write = 撰寫案例
references-write-lead = 我們會寄連結給客戶。客戶會看到包含此內容的頁面，並在其中回覆。
references-none = 還沒有案例。
references-caption = 貴組織的案例
references-latest = 顯示最新的 { $count } 個。
references-serves = 計入

references-state = 狀態
references-state-waiting = 已詢問客戶
references-state-approved = 已認可
references-state-declined = 未認可
references-state-lapsed = 逾期未回覆
references-state-withdrawn = 已撤回
references-points = 合作夥伴點數

references-label-customer = 客戶公司
references-label-contact = 由誰認可
references-label-email = 其電子郵件地址
references-label-mail-language = 郵件語言
references-label-title = 專案名稱
references-label-project = 完成的工作
references-label-competency = 計入哪一項
references-hint-email = 請填寫客戶的地址，不能是貴組織自己的地址。
references-hint-project = 純文字。客戶看到的與您撰寫的一致。
references-hint-competency = 一個案例計入一項專業能力，或計入合作夥伴點數。您可以稍後再選。
references-save = 儲存並詢問客戶
references-all = 所有案例

references-asked = 詢問對象
references-mailed = 郵件寄出日期
references-until = 回覆期限
references-answered = 回覆日期
references-remark = 客戶的補充
references-assign = 儲存選擇
references-resend-title = 再次詢問
references-resend-lead = 客戶會收到新連結，先前的連結隨即失效。
references-resend = 寄送新連結
references-resend-too-soon = 上次寄信給客戶還不到一天。滿一天後可以再次詢問。
references-resend-too-often = 已寄給客戶六封信。請撤回此案例，或等待回覆。
references-withdraw = 撤回
references-withdraw-title = 要撤回此案例嗎？
references-withdraw-lead = { $customer }將無法再回覆「{ $title }」。此操作無法復原。
references-withdraw-lead-approved = { $customer }認可的「{ $title }」將不再計入。此操作無法復原。
references-keep = 保留
references-done-written = 案例已儲存，正在寄信給客戶。
references-done-assigned = 選擇已儲存。
references-done-resent = 正在寄送含新連結的信給客戶。
references-done-withdrawn = 案例已撤回。

references-answer-title = { $organization }想請您確認一項專案
references-answer-lead = { $organization }參加了 { $program }（{ $level }），並表示為{ $customer }完成了這項專案。如情況屬實，請予認可。
references-answer-part = 您的回覆
references-answer-remark = 補充說明（選填）
references-answer-remark-hint = { $organization }可以看到。
references-answer-approve = 認可
references-answer-decline = 不認可
references-answer-note = 回覆後不能更改。我們會通知{ $organization }。
references-answered-approved-title = 謝謝
references-answered-approved-lead = 您已於 { $day }認可。它現已計入{ $organization }，您不必再做任何事。
references-answered-declined-title = 感謝您的回覆
references-answered-declined-lead = 您已於 { $day }表示不認可。它不計入{ $organization }，您不必再做任何事。
references-answered-lapsed-title = 已過三十天
references-answered-lapsed-lead = 現在無法再回覆。若仍想回覆，請向{ $organization }索取新連結。
references-answered-withdrawn-title = 不必再回覆
references-answered-withdrawn-lead = { $organization }已撤回此詢問。
references-gone-title = 此連結無效
references-gone-lead = 您可能收到了更新的信：只有最新信件中的連結有效。
