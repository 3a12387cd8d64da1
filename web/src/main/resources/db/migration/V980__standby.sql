-- What changed in a published timetable by what participants agreed or called off, and so stands in no version of it.
CREATE TABLE fair_amendment (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fair_id   uuid        NOT NULL REFERENCES fair ON DELETE CASCADE,
    first_id  uuid        NOT NULL REFERENCES fair_participant ON DELETE CASCADE,
    second_id uuid        NOT NULL REFERENCES fair_participant ON DELETE CASCADE,
    slot_id   uuid        NOT NULL REFERENCES fair_slot ON DELETE CASCADE,
    table_id  uuid        NOT NULL REFERENCES fair_table ON DELETE CASCADE,
    kind      text        NOT NULL CHECK (kind IN ('PLACED', 'CALLED_OFF', 'HELD_BACK')),
    made_at   timestamptz NOT NULL
);
CREATE INDEX fair_amendment_of_fair ON fair_amendment (fair_id, made_at);

-- A time that a meeting has left, while it is on offer to others. It ends FILLED, with NOBODY left to ask, TOO_LATE, or STOPPED by a coordinator.
CREATE TABLE fair_vacancy (
    id         uuid PRIMARY KEY,
    fair_id    uuid        NOT NULL REFERENCES fair ON DELETE CASCADE,
    slot_id    uuid        NOT NULL REFERENCES fair_slot ON DELETE CASCADE,
    vacated_at timestamptz NOT NULL,
    outcome    text CHECK (outcome IN ('FILLED', 'NOBODY', 'TOO_LATE', 'STOPPED')),
    ended_at   timestamptz,
    CHECK ((outcome IS NULL) = (ended_at IS NULL))
);
CREATE INDEX fair_vacancy_open ON fair_vacancy (vacated_at) WHERE outcome IS NULL;
CREATE INDEX fair_vacancy_of_fair ON fair_vacancy (fair_id);

-- A vacated time that two were offered. It takes nobody's time before both have said yes.
CREATE TABLE fair_offer (
    id                 uuid PRIMARY KEY,
    vacancy_id         uuid        NOT NULL REFERENCES fair_vacancy ON DELETE CASCADE,
    first_id           uuid        NOT NULL REFERENCES fair_participant ON DELETE CASCADE,
    second_id          uuid        NOT NULL REFERENCES fair_participant ON DELETE CASCADE,
    state              text        NOT NULL CHECK (state IN ('OPEN', 'TAKEN', 'DECLINED', 'EXPIRED', 'GONE')),
    offered_at         timestamptz NOT NULL,
    expires_at         timestamptz NOT NULL,
    first_accepted_at  timestamptz,
    second_accepted_at timestamptz,
    UNIQUE (vacancy_id, first_id, second_id),
    CHECK ((state = 'TAKEN') <= (first_accepted_at IS NOT NULL AND second_accepted_at IS NOT NULL))
);
CREATE UNIQUE INDEX fair_offer_one_taken ON fair_offer (vacancy_id) WHERE state = 'TAKEN';
CREATE INDEX fair_offer_to_first ON fair_offer (first_id);
CREATE INDEX fair_offer_to_second ON fair_offer (second_id);

-- Counts how often a participant took back the address under which calendars follow its timetable; only the newest works.
ALTER TABLE fair_participant ADD COLUMN calendar_number integer NOT NULL DEFAULT 0;

-- What two share, like their meetings. A vacated time is seen by those who are offered it.
CALL guard('fair_amendment', 'reach_oversees() OR EXISTS (
    SELECT FROM fair_participant p WHERE p.id IN (first_id, second_id) AND p.organisation_id = reach_organisation())');
CALL guard('fair_offer', 'reach_oversees() OR EXISTS (
    SELECT FROM fair_participant p WHERE p.id IN (first_id, second_id) AND p.organisation_id = reach_organisation())');
CALL guard('fair_vacancy', 'reach_oversees() OR EXISTS (SELECT FROM fair_offer o WHERE o.vacancy_id = fair_vacancy.id)');
