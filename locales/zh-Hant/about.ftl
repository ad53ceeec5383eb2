# What the footer leads to.

about-privacy-title = 隱私權與 Cookie
about-privacy-lead = 我們只保存會員資格所需的資料，也只保存到不再需要為止。其他網站不會得知您造訪此處。
about-privacy-cookies = 兩個 Cookie
about-privacy-session = 讓您在這個瀏覽器上維持登入。登出、七天未造訪，或最遲滿三十天時失效。
about-privacy-language = 記住您選擇的語言，為期一年。
about-privacy-kept = 保存的內容
about-privacy-drafts = 尚未完成的註冊只有您本人看得到。您取消時，或最後一次填寫滿三十天後，即予刪除。
about-privacy-signatures = 已簽署的合約會連同內文、簽署時間及簽署人姓名一併保存，因為雙方都可能需要舉證。
about-privacy-links = 我們寄出的連結只能使用一次。我們不會以他人可讀取的形式儲存連結或密碼。
about-privacy-logs = 我們的系統記錄不含姓名、電子郵件地址，也不含您輸入的任何內容。

about-accessibility-title = 無障礙
about-accessibility-lead = 合作夥伴的每位同仁，都應能獨力完成想辦的事。
about-accessibility-keyboard = 每個頁面都能只用鍵盤操作，文字也能放大至四倍。
about-accessibility-script = 每個頁面不需 JavaScript 也能使用。
about-accessibility-tested = 每個頁面在上線前，都會依 WCAG 2.2 AA 進行自動檢測，包含淺色與深色模式、窄螢幕與寬螢幕。
about-accessibility-gaps = 目前尚未經螢幕閱讀器使用者實測。若您遇到障礙，請來信服務中心，我們會著手改善。

about-contact-title = 聯絡服務中心
about-contact-lead = 請來信您所在地區的服務中心，並註明組織名稱及合作夥伴計畫識別碼（如有）。請勿寄送密碼。
