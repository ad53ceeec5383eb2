# What is asked for, what there is of it, and why something does not count.

## What is asked for

requirement-agreement = 今回のメンバーシップ期間の契約書
requirement-individual-profile = 個人プロファイル
requirement-organization-profile = 組織プロファイル
# $needs: how many; $shown: the same, written as numbers are in this language
requirement-points = { $needs ->
   *[other] 算入されるパートナーポイント { $shown } ポイント
}
# $category: a category of points
requirement-points-in = { $needs ->
   *[other] 「{ $category }」で算入されるポイント { $shown } ポイント
}
requirement-people = { $needs ->
   *[other] 資格保有者 { $shown } 名（この組織だけに数えられる方）
}
# $list: credentials, of which one is enough
requirement-people-holding = { $needs ->
   *[other] 次のいずれかを保有する方 { $shown } 名：{ $list }
}
# $list: exams, of which one is enough
requirement-people-passed = { $needs ->
   *[other] 次のいずれかに合格した方 { $shown } 名：{ $list }
}
requirement-competencies = { $needs ->
   *[other] コンピテンシー { $shown } 件以上
}
# $list: competencies that count
requirement-competencies-among = { $needs ->
   *[other] 次のコンピテンシーのうち { $shown } 件：{ $list }
}
requirement-designations = { $needs ->
   *[other] 称号 { $shown } 件
}
# $list: designations that count
requirement-designations-among = { $needs ->
   *[other] 次の称号のうち { $shown } 件：{ $list }
}
requirement-tested-products = { $needs ->
   *[other] テスト済み製品 { $shown } 件
}
requirement-references = { $needs ->
   *[other] 承認されたお客様事例 { $shown } 件
}
# $months: how old they may be
requirement-references-within = { $needs ->
   *[other] 過去 { $months } か月以内に承認されたお客様事例 { $shown } 件
}
requirement-survey-responses = { $needs ->
   *[other] お客様アンケートの回答 { $shown } 件
}
requirement-contact-roles = 本社での担当者の役割
requirement-answer = 組織プロファイルの回答
requirement-any = 次のいずれか
requirement-all = 次のすべて
requirement-score = スコア { $shown }

## What there is of it

# $has, $needs: how many there are, of how many
requirement-so-many = 必要数 { $needs } に対し、現在 { $has } です。
# $list: who or what counted
requirement-counted = 数えられたもの：{ $list }。
# The last item of a list of names; $count: how many are not named
requirement-and-more = { $count ->
   *[other] ほか { $count }
}
# $day: the last day on which all of it counts
requirement-until = すべてが数えられるのは { $day }までです。
requirement-signed = 現在のメンバーシップ期間について署名済みです。
requirement-unsigned = 現在のメンバーシップ期間については未署名です。
requirement-complete = 入力が完了しています。
requirement-open = 入力が完了していません。
# $role: a contact role that nobody holds
requirement-no-holder = { $role }がいません。

## Why something does not count; $list: what it is

requirement-why-not-missing = なし：{ $list }。
requirement-why-not-ended = 期限切れ：{ $list }。
requirement-why-not-too-old = 対象期間より前：{ $list }。
requirement-why-not-not-yet = まだ有効でない：{ $list }。
requirement-why-not-not-linked = この組織にリンクされた認定資格がない：{ $list }。
requirement-why-not-no-such-credential = 対象となる認定資格がない：{ $list }。
requirement-why-not-no-such-exam = 未合格：{ $list }。
requirement-why-not-at-another-location = 別の拠点に所属：{ $list }。
requirement-why-not-serves-a-competency = コンピテンシーに使用：{ $list }。
requirement-why-not-serves-not-this = コンピテンシーに不使用、または別のコンピテンシーに使用：{ $list }。
requirement-why-not-enough-of-these = 数えられる範囲を超過：{ $list }。
