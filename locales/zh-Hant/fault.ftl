# The pages for what went wrong: what it is, and what to do.

fault-title-not-found = 找不到這個頁面
fault-lead-not-found = 網址可能有誤，或此頁面只開放給其他人。請檢查網址，或從首頁開始。

fault-title-foreign = 這份表單不是來自我們的頁面
fault-lead-foreign = 未做任何變更。請在這裡重新開啟頁面，再從該頁送出。

fault-title-too-often = 次數過於頻繁
fault-lead-too-often = 為保護帳戶，我們會限制嘗試次數。請在 { $minutes } 分鐘後再試。

fault-title-too-large = 內容超過表單上限
fault-lead-too-large = 未儲存任何內容。請返回上一頁，縮短最長的文字，再重新送出。

fault-title-renewed = 名錄正在重新產生
fault-lead-renewed = 搜尋功能很快就會恢復。沒有任何內容遺失。請在一分鐘後再試一次。

fault-title-broken = 我們的系統發生故障
fault-lead-broken = 這並非您的操作有誤。先前儲存的內容都還在。請過幾分鐘再試。若仍未排除，請聯絡服務中心，並附上以下參考編號。

fault-home = 前往首頁
fault-contact = 聯絡服務中心
fault-reference = 參考編號：
