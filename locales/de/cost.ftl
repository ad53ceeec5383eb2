# What an act changes of an organization’s standing, told before it is done.

cost-title = Was sich dadurch ändert
cost-nothing = Programmstufe, Kompetenzen, Auszeichnungen und Partnerpunkte Ihrer Organisation bleiben, wie sie sind.

# $level: a program level; $list: what is asked for and would be missing
cost-level = Ab heute erfüllt Ihre Organisation die Stufe { $level } nicht mehr. Dann fehlt: { $list }.
# $day: the last day of the term
cost-level-stays = Ihre Organisation erfüllt die Stufe { $level } nicht mehr. Dann fehlt: { $list }. Sie behält die Stufe bis zum { $day } und kann sie nur verlängern, wenn dies bis dahin wieder erfüllt ist.
# $name: a competency
cost-competency-stays = Die Kompetenz „{ $name }“ zählt bis zum { $day } und wird danach nicht erneuert.
cost-competency-ends = Die Kompetenz „{ $name }“ zählt ab heute nicht mehr.
# $name: a designation; $day: the last day of its enrollment; $location: where it shows now
cost-designation-stays = Die Registrierung für die Auszeichnung „{ $name }“ gilt bis zum { $day } und kann danach nicht erneuert werden.
cost-hidden = Im Partnerverzeichnis erscheint die Auszeichnung „{ $name }“ ab heute nicht mehr beim Standort { $location }.
# $before, $after: points that qualify
cost-points = Anrechenbare Partnerpunkte: jetzt { $before }, danach { $after }.
