# What an act changes of an organization’s standing, told before it is done.

cost-title = これによって変わること
cost-nothing = 組織のプログラムレベル、コンピテンシー、称号、パートナーポイントは変わりません。

# $level: a program level; $list: what is asked for and would be missing
cost-level = 本日から、組織は{ $level }の要件を満たさなくなります。不足する要件：{ $list }。
# $day: the last day of the term
cost-level-stays = 組織は{ $level }の要件を満たさなくなります。不足する要件：{ $list }。レベルは { $day }まで維持されますが、更新するには、それまでに再び要件を満たす必要があります。
# $name: a competency
cost-competency-stays = コンピテンシー「{ $name }」が数えられるのは { $day }までで、その後は更新されません。
cost-competency-ends = コンピテンシー「{ $name }」は本日から数えられなくなります。
# $name: a designation; $day: the last day of its enrollment; $location: where it shows now
cost-designation-stays = 称号「{ $name }」の登録は { $day }まで有効で、その後は更新できません。
cost-hidden = ディレクトリでは、本日から{ $location }に「{ $name }」が表示されなくなります。
# $before, $after: points that qualify
cost-points = 算入されるパートナーポイント：現在 { $before }、変更後 { $after }。
