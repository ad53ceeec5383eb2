# An organization's competencies: how near each is, and what is missing.

competencies-title = 전문 역량
competencies-lead = 전문 역량은 요건을 충족한 날 자동으로 부여됩니다.
competencies-held = 부여됨
competencies-held-until = { $day }까지 부여됨
competencies-near = 요건 { $all }개 중 { $met }개 충족
competencies-retired = 더 이상 취득할 수 없습니다.
