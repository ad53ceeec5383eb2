# An organization's competencies: how near each is, and what is missing.

competencies-title = コンピテンシー
competencies-lead = コンピテンシーは、要件を満たした日に自動で付与されます。
competencies-held = 付与済み
competencies-held-until = 付与済み（{ $day }まで）
competencies-near = { $all } 件の要件のうち { $met } 件を達成
competencies-retired = 新たに取得することはできません。
