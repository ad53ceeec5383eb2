# An organization's competencies: how near each is, and what is missing.

competencies-title = 專業能力
competencies-lead = 達成條件的當天，系統即自動授予相應的專業能力。
competencies-held = 已授予
competencies-held-until = 已授予，有效至 { $day }
competencies-near = 共 { $all } 項條件，已達成 { $met } 項
competencies-retired = 這項專業能力已無法再取得。
