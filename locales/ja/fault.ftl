fault-title-not-found = ページが見つかりません
fault-lead-not-found = アドレスに誤りがあるか、閲覧が制限されているページです。アドレスを確認するか、ホームページからお進みください。

fault-title-foreign = 当サイト以外から送信されたフォームです
fault-lead-foreign = 何も変更されていません。当サイトでページを開き直し、そこから送信してください。

fault-title-too-often = 操作の回数が多すぎます
fault-lead-too-often = アカウントを保護するため、試行回数を制限しています。{ $minutes } 分後に、もう一度お試しください。

fault-title-too-large = フォームの上限を超えています
fault-lead-too-large = 何も保存されていません。前のページに戻り、最も長い文章を短くしてから、もう一度送信してください。

fault-title-renewed = ディレクトリを更新しています
fault-lead-renewed = 検索はまもなくご利用いただけます。失われたものはありません。1 分ほどたってから、もう一度お試しください。

fault-title-broken = システムに問題が発生しています
fault-lead-broken = ご利用の方の操作が原因ではありません。すでに保存された内容は残っています。数分後にもう一度お試しください。解消しない場合は、下の参照番号を添えてサービスセンターにご連絡ください。

fault-home = ホームページへ
fault-contact = サービスセンターへの連絡
fault-reference = 参照番号：
