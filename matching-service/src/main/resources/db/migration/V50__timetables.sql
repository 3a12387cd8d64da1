-- Ordered timetables. Whoever solves one holds a lease and renews it; when the lease runs out, somebody else solves it anew.
CREATE TABLE timetable_job (
    id              uuid PRIMARY KEY,
    fair_order      jsonb            NOT NULL,
    state           text             NOT NULL CHECK (state IN ('QUEUED', 'SOLVING', 'DONE', 'CANCELLED', 'FAILED')),
    progress        double precision NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 1),
    best            jsonb,
    standing        jsonb,
    failure         text,
    stop_wanted     boolean          NOT NULL DEFAULT false,
    attempts        int              NOT NULL DEFAULT 0,
    leased_by       uuid,
    leased_until    timestamptz,
    ordered_at      timestamptz      NOT NULL,
    started_at      timestamptz,
    ended_at        timestamptz,
    CHECK ((state = 'SOLVING') = (leased_by IS NOT NULL)),
    CHECK ((leased_by IS NULL) = (leased_until IS NULL)),
    CHECK ((state = 'FAILED') = (failure IS NOT NULL)),
    CHECK ((state IN ('DONE', 'CANCELLED', 'FAILED')) = (ended_at IS NOT NULL)),
    CHECK ((best IS NULL) = (standing IS NULL))
);

CREATE INDEX timetable_job_open ON timetable_job (ordered_at) WHERE ended_at IS NULL;

COMMENT ON COLUMN timetable_job.best IS 'The best timetable so far, checked; the result when it is DONE';
COMMENT ON COLUMN timetable_job.standing IS 'The figures of best';
COMMENT ON COLUMN timetable_job.stop_wanted IS 'Whoever solves it ends with the best so far';
