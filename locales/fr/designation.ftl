# Designations, such as Small Business Specialist: what one brings and asks for, and enrolling in it.

# $designation: its name
designation-become = Devenir { $designation }
designation-lead = Une seule inscription vaut pour toute votre organisation : tous les établissements en héritent. Elle dure un an.
# $day: the last day on which the organization is enrolled
designation-enrolled-until = Votre organisation est inscrite jusqu’au { $day }.
designation-renewed-from = L’inscription peut être renouvelée à partir du { $day }.
designation-enroll = S’inscrire maintenant
designation-renew-now = Renouveler maintenant
designation-ask-administrator = L’administration de votre organisation peut l’inscrire.

designation-benefits = Avantages
designation-requirements = Exigences

# What is said where one does not qualify; the requirements that are missing are listed below it
designation-not-qualified = Votre organisation ne remplit pas encore toutes les exigences
designation-not-qualified-lead = Ces exigences ne sont pas encore remplies. Chaque lien mène à l’endroit où y remédier.

designation-complete-title = Finaliser l’inscription en tant que { $designation }
# $from, $to: the first and the last day
designation-complete-lead = Votre organisation remplit toutes les exigences. L’inscription est valable du { $from } au { $to }. Aucune cotisation n’est due.
designation-complete = Finaliser l’inscription
designation-back = Retour

designation-congratulations = Félicitations ! Votre organisation est désormais { $designation }.
designation-congratulations-lead = L’inscription est valable jusqu’au { $day } et se renouvelle chaque année.
# $points: how many partner points it brings; $category: in which category
designation-points = { $points ->
    [one] La distinction apporte un point partenaire dans « { $category } ».
   *[other] La distinction apporte { $points } points partenaire dans « { $category } ».
}
designation-to-home = Revenir au Centre d’adhésion des partenaires

designation-where = Où elle apparaît
designation-where-lead = Dans l’annuaire, la distinction « { $designation } » apparaît pour les établissements dont le propre personnel remplit les exigences qui s’y appliquent.
designation-where-caption = Chaque établissement, et si la distinction y apparaît
designation-location = Établissement
designation-shows = Apparaît
designation-hidden = N’apparaît pas
designation-why = Pourquoi
designation-not-enrolled = Elle apparaîtra dès que votre organisation sera inscrite.
# $count: how many locations are not in the list
designation-further = { $count ->
    [one] Un autre établissement ne figure pas dans cette liste.
   *[other] { $count } autres établissements ne figurent pas dans cette liste.
}
