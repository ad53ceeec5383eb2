# An organization's competencies: how near each is, and what is missing.

competencies-title = 专业能力
competencies-lead = 达到要求的当日，即自动授予相应的专业能力。
competencies-held = 已授予
competencies-held-until = 已授予，有效期至 { $day }
competencies-near = 共 { $all } 项要求，已达到 { $met } 项
competencies-retired = 此专业能力已无法再取得。
