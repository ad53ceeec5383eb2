-- Designations: an organization is enrolled in one for a time, and it shows at some of its locations (rules S1 to S3). The same
-- tables and columns as in ../sqlite/0010_designations.sql.

CREATE TABLE designation_enrollments (
    organization_id uuid NOT NULL REFERENCES organizations (id),
    designation text NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    edition text NOT NULL,
    enrolled_by uuid NOT NULL REFERENCES accounts (id),
    enrolled_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, designation, starts_on)
);
CREATE INDEX designation_enrollments_by_account ON designation_enrollments (enrolled_by);

-- Where a designation shows, as it was counted last: what the directory reads.
CREATE TABLE recognized_locations (
    organization_id uuid NOT NULL,
    location_id uuid NOT NULL,
    designation text NOT NULL,
    PRIMARY KEY (organization_id, location_id, designation),
    FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id)
);
