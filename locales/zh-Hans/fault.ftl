# The pages for what went wrong: what it is, and what to do.

fault-title-not-found = 页面不存在
fault-lead-not-found = 地址可能输入有误，或者此页面仅对其他人开放。请检查地址，或从首页开始。

fault-title-foreign = 此表单并非来自我们的页面
fault-lead-foreign = 未作任何更改。请在此处重新打开页面，再从该页面提交。

fault-title-too-often = 操作过于频繁
fault-lead-too-often = 为保护帐户，我们会限制尝试次数。请在 { $minutes } 分钟后重试。

fault-title-too-large = 内容超出表单上限
fault-lead-too-large = 未保存任何内容。请返回，缩短最长的文本，然后重新提交。

fault-title-renewed = 目录正在重新生成
fault-lead-renewed = 搜索功能很快就会恢复。没有任何内容丢失。请在一分钟后重试。

fault-title-broken = 我们的系统出现故障
fault-lead-broken = 并非您的操作有误。您之前保存的内容仍然保留。请几分钟后重试。如果故障持续，请联系服务中心，并注明下方的参考编号。

fault-home = 前往首页
fault-contact = 联系服务中心
fault-reference = 参考编号：
