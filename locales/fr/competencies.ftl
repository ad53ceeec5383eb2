# An organization's competencies: how near each is, and what is missing.

competencies-title = Compétences
competencies-lead = Une compétence est accordée automatiquement le jour où ses exigences sont remplies.
competencies-held = Accordée
competencies-held-until = Accordée jusqu’au { $day }
competencies-near = Exigences remplies : { $met } sur { $all }
competencies-retired = Elle ne peut plus être obtenue.
