# What an act changes of an organization’s standing, told before it is done.

cost-title = What this changes
cost-nothing = Your organization’s program level, competencies, designations and partner points stay as they are.

# $level: a program level; $list: what is asked for and would be missing
cost-level = Your organization no longer meets { $level }, from today on. What is missing then: { $list }.
# $day: the last day of the term
cost-level-stays = Your organization no longer meets { $level }. What is missing then: { $list }. It keeps the level until { $day }, and can renew it only if this is met again by then.
# $name: a competency
cost-competency-stays = The competency { $name } counts until { $day } and is not renewed then.
cost-competency-ends = The competency { $name } no longer counts, from today on.
# $name: a designation; $day: the last day of its enrollment; $location: where it shows now
cost-designation-stays = The enrollment as { $name } lasts until { $day } and cannot be renewed then.
cost-hidden = In the directory, { $name } no longer shows at { $location }, from today on.
# $before, $after: points that qualify
cost-points = Qualifying partner points: { $before } now, { $after } afterwards.
