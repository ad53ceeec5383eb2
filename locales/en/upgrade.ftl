# How far an organization is on the way to its next program level: Upgrade Now, Upgrade Program Level.

upgrade-title = Upgrade Program Level
upgrade-now = Upgrade Now

## How far one is

# $count: how many requirements are not met; $level: the next program level
upgrade-missing = { $count ->
    [one] One requirement is missing for { $level }.
   *[other] { $count } requirements are missing for { $level }.
}
upgrade-all-met = Every requirement for { $level } is met.
# $level: the highest program level, which the organization has
upgrade-highest = You are at the highest program level, { $level }.
upgrade-lead = { $level } is assigned by itself on the day all of them are met, and is active once the annual fee is paid.
# $active: the program level now
upgrade-lead-no-fee = { $level } is assigned by itself on the day all of them are met. From { $active } there is no further fee.
upgrade-lead-earned = { $level } is assigned to you. It is active once the annual fee is paid: your service center sends the invoice.
upgrade-lead-earned-no-fee = { $level } is assigned to you. There is no further fee: your service center makes it active.
upgrade-lead-highest = What follows is what it rests on, and what ends when.
# $level: the level that one works toward
upgrade-toward = Progress toward { $level }
# $met, $all: how many requirements are met, of how many
upgrade-so-many = { $met } of { $all } requirements are met.

# $level: a program level
upgrade-requirements-for = Requirements for { $level }
upgrade-met = Met
upgrade-not-met = Not met yet
upgrade-close = Close

## Points

upgrade-points-title = Points by category
# $qualifying, $earned: points
upgrade-points-sum = { $qualifying } qualify of { $earned } earned.
upgrade-points-qualify = { $points ->
    [one] { $shown } qualifies
   *[other] { $shown } qualify
}
upgrade-points-earned = of { $earned } earned
# $over: how many points the cap removed
upgrade-points-earned-over = { $earned } earned, { $over } over the cap
upgrade-points-cap = Cap { $cap }
upgrade-points-no-cap = No cap
upgrade-points-key-qualifying = Qualifying
upgrade-points-key-over = Earned, over the cap
upgrade-points-key-cap = Cap of the category
upgrade-points-lines = What each point came from
upgrade-points-nothing = Nothing yet.
upgrade-points-from = From
upgrade-points-points = Points
upgrade-points-until = Counts until
upgrade-points-always = No end
upgrade-points-left-out = What earned none here
upgrade-points-bonus = Bonus of the first competency: { $competency }
upgrade-points-download = Download as CSV
upgrade-points-category = Category
upgrade-points-note = Note

## The past year and the next

upgrade-course-title = The past year and the next
# $level: a program level; $points: the points that it needs
upgrade-course-needs = { $level } needs { $points }
# $points: the points today
upgrade-course-now = { $points } today
# $points, $day: what they come to on the last day of the chart
upgrade-course-then = { $points } on { $day }, if nothing is added
upgrade-course-table = Show as a table
upgrade-course-day = Day
upgrade-course-level = Level earned
upgrade-course-today = Today
upgrade-course-nothing = Nothing of what counts ends within a year.
