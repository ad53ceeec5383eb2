# What an act changes of an organization’s standing, told before it is done.

cost-title = Che cosa cambia
cost-nothing = Il livello del programma, le competenze, i riconoscimenti e i punti partner dell’organizzazione restano invariati.

# $level: a program level; $list: what is asked for and would be missing
cost-level = Da oggi l’organizzazione non soddisfa più i requisiti del livello { $level }. Mancherà: { $list }.
# $day: the last day of the term
cost-level-stays = L’organizzazione non soddisfa più i requisiti del livello { $level }. Mancherà: { $list }. Mantiene il livello fino al giorno { $day } e potrà rinnovarlo solo se entro allora li soddisfa di nuovo.
# $name: a competency
cost-competency-stays = La competenza «{ $name }» conta fino al giorno { $day } e poi non si rinnova.
cost-competency-ends = La competenza «{ $name }» non conta più da oggi.
# $name: a designation; $day: the last day of its enrollment; $location: where it shows now
cost-designation-stays = L’iscrizione per il riconoscimento «{ $name }» vale fino al giorno { $day } e poi non si potrà rinnovare.
cost-hidden = Nell’elenco dei partner, il riconoscimento «{ $name }» non compare più per { $location } da oggi.
# $before, $after: points that qualify
cost-points = Punti partner qualificanti: { $before } ora, { $after } dopo.
