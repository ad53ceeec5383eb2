# What is asked for, what there is of it, and why something does not count.

## What is asked for

requirement-agreement = Contrat pour cette période d’adhésion
requirement-individual-profile = Profil individuel
requirement-organization-profile = Profil de l’organisation
# $needs: how many; $shown: the same, written as numbers are in this language
requirement-points = { $needs ->
    [one] Un point partenaire qualifiant
   *[other] { $shown } points partenaire qualifiants
}
# $category: a category of points
requirement-points-in = { $needs ->
    [one] Un point qualifiant dans « { $category } »
   *[other] { $shown } points qualifiants dans « { $category } »
}
requirement-people = { $needs ->
    [one] Une personne certifiée, qui ne compte qu’ici
   *[other] { $shown } personnes certifiées, qui ne comptent qu’ici
}
# $list: credentials, of which one is enough
requirement-people-holding = { $needs ->
    [one] Une personne qui a l’une de ces certifications : { $list }
   *[other] { $shown } personnes qui ont l’une de ces certifications : { $list }
}
# $list: exams, of which one is enough
requirement-people-passed = { $needs ->
    [one] Une personne qui a réussi l’un de ces examens : { $list }
   *[other] { $shown } personnes qui ont réussi l’un de ces examens : { $list }
}
requirement-competencies = { $needs ->
    [one] Au moins une compétence
   *[other] Au moins { $shown } compétences
}
# $list: competencies that count
requirement-competencies-among = { $needs ->
    [one] L’une de ces compétences : { $list }
   *[other] { $shown } de ces compétences : { $list }
}
requirement-designations = { $needs ->
    [one] Une distinction
   *[other] { $shown } distinctions
}
# $list: designations that count
requirement-designations-among = { $needs ->
    [one] L’une de ces distinctions : { $list }
   *[other] { $shown } de ces distinctions : { $list }
}
requirement-tested-products = { $needs ->
    [one] Un produit qui a réussi un test
   *[other] { $shown } produits qui ont réussi un test
}
requirement-references = { $needs ->
    [one] Une référence client approuvée
   *[other] { $shown } références client approuvées
}
# $months: how old they may be
requirement-references-within = { $needs ->
    [one] Une référence client approuvée au cours des { $months } derniers mois
   *[other] { $shown } références client approuvées au cours des { $months } derniers mois
}
requirement-survey-responses = { $needs ->
    [one] Une réponse à l’enquête auprès des clients
   *[other] { $shown } réponses à l’enquête auprès des clients
}
requirement-contact-roles = Rôles de contact au siège
requirement-answer = Une réponse dans le profil de l’organisation
requirement-any = L’une de ces exigences
requirement-all = Toutes ces exigences
requirement-score = Un score de { $shown }

## What there is of it

# $has, $needs: how many there are, of how many
requirement-so-many = { $has } sur { $needs }.
# $list: who or what counted
requirement-counted = Pris en compte : { $list }.
# The last item of a list of names; $count: how many are not named
requirement-and-more = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
# $day: the last day on which all of it counts
requirement-until = Tout cela compte jusqu’au { $day }.
requirement-signed = Il est signé pour la période d’adhésion en cours.
requirement-unsigned = Il n’est pas signé pour la période d’adhésion en cours.
requirement-complete = Il est complet.
requirement-open = Il n’est pas complet.
# $role: a contact role that nobody holds
requirement-no-holder = Personne n’est { $role }.

## Why something does not count; $list: what it is

requirement-why-not-missing = Ce qui manque : { $list }.
requirement-why-not-ended = Plus en vigueur : { $list }.
requirement-why-not-too-old = Date trop ancienne : { $list }.
requirement-why-not-not-yet = Pas encore en vigueur : { $list }.
requirement-why-not-not-linked = Sans certification liée à cette organisation : { $list }.
requirement-why-not-no-such-credential = Sans certification qui compte : { $list }.
requirement-why-not-no-such-exam = Examen non réussi par : { $list }.
requirement-why-not-at-another-location = Dans un autre établissement : { $list }.
requirement-why-not-serves-a-competency = Au service d’une compétence : { $list }.
requirement-why-not-serves-not-this = Au service d’aucune compétence, ou d’une autre : { $list }.
requirement-why-not-enough-of-these = Au-delà de ce qui compte : { $list }.
