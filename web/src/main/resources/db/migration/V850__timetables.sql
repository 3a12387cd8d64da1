-- Every timetable that a coordinator ordered for a fair, kept to be compared. Its id is the id of the order at the solving service.
CREATE TABLE timetable_version (
    id           uuid PRIMARY KEY,
    fair_id      uuid             NOT NULL REFERENCES fair ON DELETE CASCADE,
    number       integer          NOT NULL CHECK (number > 0),
    cause        text             NOT NULL CHECK (cause IN ('NEW', 'REPAIR', 'BY_HAND')),
    base_number  integer,
    fair_order   jsonb            NOT NULL,
    state        text             NOT NULL CHECK (state IN ('QUEUED', 'SOLVING', 'DONE', 'CANCELLED', 'FAILED')),
    progress     double precision NOT NULL DEFAULT 0,
    standing     jsonb,
    timetable    jsonb,
    failure      text,
    sent_at      timestamptz,
    ordered_by   uuid             NOT NULL REFERENCES account,
    ordered_at   timestamptz      NOT NULL,
    ended_at     timestamptz,
    published_at timestamptz,
    UNIQUE (fair_id, number),
    FOREIGN KEY (fair_id, base_number) REFERENCES timetable_version (fair_id, number),
    CHECK ((state IN ('DONE', 'CANCELLED', 'FAILED')) = (ended_at IS NOT NULL)),
    CHECK ((cause = 'NEW') = (base_number IS NULL)),
    CHECK (published_at IS NULL OR timetable IS NOT NULL)
);
CREATE INDEX timetable_version_open ON timetable_version (ordered_at) WHERE ended_at IS NULL;

COMMENT ON COLUMN timetable_version.timetable IS 'The best so far; the result when it has ended';
COMMENT ON COLUMN timetable_version.sent_at IS 'When the solving service took the order; until then it is offered again and again';

-- By which rules a fair's timetable is made.
CREATE TABLE timetable_rules (
    fair_id        uuid PRIMARY KEY REFERENCES fair ON DELETE CASCADE,
    everyone_first boolean NOT NULL,
    seconds        integer NOT NULL CHECK (seconds BETWEEN 1 AND 600),
    levels         jsonb   NOT NULL
);

-- Two participants whose meeting a coordinator pinned to a slot, and to a table if one is named; first_id sorts first.
CREATE TABLE timetable_pin (
    first_id  uuid NOT NULL REFERENCES fair_participant ON DELETE CASCADE,
    second_id uuid NOT NULL REFERENCES fair_participant ON DELETE CASCADE,
    slot_id   uuid NOT NULL REFERENCES fair_slot ON DELETE CASCADE,
    table_id  uuid REFERENCES fair_table ON DELETE CASCADE,
    PRIMARY KEY (first_id, second_id)
);

-- Slots in which a coordinator forbade two participants to meet.
CREATE TABLE timetable_forbidden (
    first_id  uuid NOT NULL REFERENCES fair_participant ON DELETE CASCADE,
    second_id uuid NOT NULL REFERENCES fair_participant ON DELETE CASCADE,
    slot_id   uuid NOT NULL REFERENCES fair_slot ON DELETE CASCADE,
    PRIMARY KEY (first_id, second_id, slot_id)
);
