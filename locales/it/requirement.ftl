# What is asked for, what there is of it, and why something does not count.

## What is asked for

requirement-agreement = Contratto per questo periodo di validità
requirement-individual-profile = Profilo individuale
requirement-organization-profile = Profilo dell’organizzazione
# $needs: how many; $shown: the same, written as numbers are in this language
requirement-points = { $needs ->
    [one] Un punto partner qualificante
   *[other] { $shown } punti partner qualificanti
}
# $category: a category of points
requirement-points-in = { $needs ->
    [one] Un punto qualificante in «{ $category }»
   *[other] { $shown } punti qualificanti in «{ $category }»
}
requirement-people = { $needs ->
    [one] Una persona certificata, che conta solo qui
   *[other] { $shown } persone certificate, che contano solo qui
}
# $list: credentials, of which one is enough
requirement-people-holding = { $needs ->
    [one] Una persona che ha una di queste certificazioni: { $list }
   *[other] { $shown } persone che hanno una di queste certificazioni: { $list }
}
# $list: exams, of which one is enough
requirement-people-passed = { $needs ->
    [one] Una persona che ha superato uno di questi esami: { $list }
   *[other] { $shown } persone che hanno superato uno di questi esami: { $list }
}
requirement-competencies = { $needs ->
    [one] Almeno una competenza
   *[other] Almeno { $shown } competenze
}
# $list: competencies that count
requirement-competencies-among = { $needs ->
    [one] Una di queste competenze: { $list }
   *[other] { $shown } di queste competenze: { $list }
}
requirement-designations = { $needs ->
    [one] Un riconoscimento
   *[other] { $shown } riconoscimenti
}
# $list: designations that count
requirement-designations-among = { $needs ->
    [one] Uno di questi riconoscimenti: { $list }
   *[other] { $shown } di questi riconoscimenti: { $list }
}
requirement-tested-products = { $needs ->
    [one] Un prodotto che ha superato un test
   *[other] { $shown } prodotti che hanno superato un test
}
requirement-references = { $needs ->
    [one] Una referenza cliente approvata
   *[other] { $shown } referenze cliente approvate
}
# $months: how old they may be
requirement-references-within = { $needs ->
    [one] Una referenza cliente approvata negli ultimi { $months } mesi
   *[other] { $shown } referenze cliente approvate negli ultimi { $months } mesi
}
requirement-survey-responses = { $needs ->
    [one] Una risposta al sondaggio tra i clienti
   *[other] { $shown } risposte al sondaggio tra i clienti
}
requirement-contact-roles = Ruoli di contatto nella sede centrale
requirement-answer = Una risposta nel profilo dell’organizzazione
requirement-any = Uno di questi requisiti
requirement-all = Tutti questi requisiti
requirement-score = Un punteggio di { $shown }

## What there is of it

# $has, $needs: how many there are, of how many
requirement-so-many = { $has } su { $needs }.
# $list: who or what counted
requirement-counted = Nel conteggio: { $list }.
# The last item of a list of names; $count: how many are not named
requirement-and-more = { $count } in più
# $day: the last day on which all of it counts
requirement-until = Tutto questo conta fino al giorno { $day }.
requirement-signed = È firmato per il periodo di validità in corso.
requirement-unsigned = Non è firmato per il periodo di validità in corso.
requirement-complete = È completo.
requirement-open = Non è completo.
# $role: a contact role that nobody holds
requirement-no-holder = Nessuno ricopre il ruolo di { $role }.

## Why something does not count; $list: what it is

requirement-why-not-missing = Che cosa manca: { $list }.
requirement-why-not-ended = Non più in vigore: { $list }.
requirement-why-not-too-old = Data troppo lontana nel tempo: { $list }.
requirement-why-not-not-yet = Non ancora in vigore: { $list }.
requirement-why-not-not-linked = Senza certificazioni collegate a questa organizzazione: { $list }.
requirement-why-not-no-such-credential = Senza una certificazione che conti: { $list }.
requirement-why-not-no-such-exam = Esame non superato da: { $list }.
requirement-why-not-at-another-location = In un’altra sede: { $list }.
requirement-why-not-serves-a-competency = Già in uso per una competenza: { $list }.
requirement-why-not-serves-not-this = In uso per nessuna competenza o per un’altra: { $list }.
requirement-why-not-enough-of-these = Oltre il massimo che conta: { $list }.
