-- Designations: an organization is enrolled in one for a time, and it shows at some of its locations (rules S1 to S3). The same
-- tables and columns as in ../postgres/0010_designations.sql.

CREATE TABLE designation_enrollments (
    organization_id BLOB NOT NULL REFERENCES organizations (id),
    designation TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    edition TEXT NOT NULL,
    enrolled_by BLOB NOT NULL REFERENCES accounts (id),
    enrolled_at TEXT NOT NULL,
    PRIMARY KEY (organization_id, designation, starts_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX designation_enrollments_by_account ON designation_enrollments (enrolled_by);

-- Where a designation shows, as it was counted last: what the directory reads.
CREATE TABLE recognized_locations (
    organization_id BLOB NOT NULL,
    location_id BLOB NOT NULL,
    designation TEXT NOT NULL,
    PRIMARY KEY (organization_id, location_id, designation),
    FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id)
) STRICT, WITHOUT ROWID;
