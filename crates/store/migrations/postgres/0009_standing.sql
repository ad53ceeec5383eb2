-- What the standing of each organization is, and of which days it was otherwise. The same tables and columns as in
-- ../sqlite/0009_standing.sql.

-- It is derived from facts, counted anew in every transaction that changes one (rule Q6), and on the day on which it changes
-- by itself.
CREATE TABLE standings (
    organization_id uuid PRIMARY KEY NOT NULL REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
    edition text NOT NULL,
    counted_on date NOT NULL,
    earned_level text,
    points_earned bigint NOT NULL,
    points_qualifying bigint NOT NULL,
    changes_on date
);
CREATE INDEX standings_by_change ON standings (changes_on) WHERE changes_on IS NOT NULL;

-- One row for each day on which the points or the level became others: as they were at its end.
CREATE TABLE standing_days (
    organization_id uuid NOT NULL REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
    day date NOT NULL,
    earned_level text,
    points_earned bigint NOT NULL,
    points_qualifying bigint NOT NULL,
    PRIMARY KEY (organization_id, day)
);

-- What was awarded stays, whatever a later edition asks for, until the day that the edition in force said (rules P3 and Q3).
CREATE TABLE awarded_competencies (
    organization_id uuid NOT NULL REFERENCES organizations (id) DEFERRABLE INITIALLY DEFERRED,
    competency text NOT NULL,
    awarded_on date NOT NULL,
    counts_until date NOT NULL,
    edition text NOT NULL,
    PRIMARY KEY (organization_id, competency, awarded_on)
);

-- Who was enrolled before is counted on the next turn.
INSERT INTO standings (organization_id, edition, counted_on, points_earned, points_qualifying, changes_on)
SELECT organization_id, edition, starts_on, 0, 0, starts_on FROM terms t
WHERE NOT EXISTS (SELECT 1 FROM terms later WHERE later.organization_id = t.organization_id AND later.starts_on > t.starts_on);
