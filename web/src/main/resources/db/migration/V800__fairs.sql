-- Fairs: what is queried stands in columns, what is only read and shown in `profile`. Slots are local times of Asia/Shanghai.
CREATE TABLE fair (
    id             uuid PRIMARY KEY,
    version        bigint      NOT NULL CHECK (version > 0),
    state          text        NOT NULL CHECK (state IN ('DRAFT', 'OPEN', 'CLOSED', 'PUBLISHED', 'HELD', 'CANCELLED')),
    starts_at      timestamptz NOT NULL,
    ends_at        timestamptz NOT NULL,
    profile        jsonb       NOT NULL,
    cancellation   text,
    demonstration  boolean     NOT NULL,
    created_by     uuid        NOT NULL REFERENCES account,
    created_at     timestamptz NOT NULL,
    changed_at     timestamptz NOT NULL,
    CHECK (starts_at < ends_at)
);
CREATE INDEX fair_by_time ON fair (starts_at, id);

CREATE TABLE fair_slot (
    id      uuid PRIMARY KEY,
    fair_id uuid      NOT NULL REFERENCES fair ON DELETE CASCADE,
    starts  timestamp NOT NULL,
    ends    timestamp NOT NULL,
    UNIQUE (fair_id, starts),
    CHECK (starts < ends)
);

-- A table, or a screen in an online fair: one meeting at a time.
CREATE TABLE fair_table (
    id       uuid PRIMARY KEY,
    fair_id  uuid    NOT NULL REFERENCES fair ON DELETE CASCADE,
    room     text    NOT NULL,
    number   integer NOT NULL CHECK (number > 0),
    seats    integer NOT NULL CHECK (seats >= 2),
    screen   boolean NOT NULL,
    position integer NOT NULL,
    UNIQUE (fair_id, room, number)
);

-- Minutes from one room to another, either way; `room` is the one that sorts first.
CREATE TABLE fair_walk (
    fair_id    uuid    NOT NULL REFERENCES fair ON DELETE CASCADE,
    room       text    NOT NULL,
    other_room text    NOT NULL,
    minutes    integer NOT NULL CHECK (minutes > 0),
    PRIMARY KEY (fair_id, room, other_room),
    CHECK (room < other_room)
);

-- A table that cannot be used in a slot.
CREATE TABLE fair_table_closed (
    table_id uuid NOT NULL REFERENCES fair_table ON DELETE CASCADE,
    slot_id  uuid NOT NULL REFERENCES fair_slot ON DELETE CASCADE,
    PRIMARY KEY (table_id, slot_id)
);
CREATE INDEX fair_table_closed_of_slot ON fair_table_closed (slot_id);

-- An organisation at a fair. Withdrawing keeps the row: what others wished for stays to be explained.
CREATE TABLE fair_participant (
    id              uuid PRIMARY KEY,
    fair_id         uuid        NOT NULL REFERENCES fair ON DELETE CASCADE,
    organisation_id uuid        NOT NULL REFERENCES organisation,
    version         bigint      NOT NULL CHECK (version > 0),
    remote          boolean     NOT NULL,
    most_meetings   integer     NOT NULL CHECK (most_meetings > 0),
    note            text        NOT NULL,
    registered_by   uuid        NOT NULL REFERENCES account,
    registered_at   timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL,
    withdrawn_at    timestamptz,
    UNIQUE (fair_id, organisation_id)
);
CREATE INDEX fair_participant_of_organisation ON fair_participant (organisation_id);

CREATE TABLE fair_participant_listing (
    participant_id uuid    NOT NULL REFERENCES fair_participant ON DELETE CASCADE,
    listing_id     uuid    NOT NULL REFERENCES listing,
    position       integer NOT NULL,
    PRIMARY KEY (participant_id, listing_id)
);
CREATE INDEX fair_participant_listing_of ON fair_participant_listing (listing_id);

-- Who comes. Checked in once they have shown their code on the day.
CREATE TABLE fair_attendee (
    id             uuid PRIMARY KEY,
    participant_id uuid    NOT NULL REFERENCES fair_participant ON DELETE CASCADE,
    name           text    NOT NULL CHECK (name <> ''),
    function       text    NOT NULL,
    position       integer NOT NULL,
    checked_in_at  timestamptz,
    UNIQUE (participant_id, name)
);

-- Slots in which a participant isn't there.
CREATE TABLE fair_absence (
    participant_id uuid NOT NULL REFERENCES fair_participant ON DELETE CASCADE,
    slot_id        uuid NOT NULL REFERENCES fair_slot ON DELETE CASCADE,
    PRIMARY KEY (participant_id, slot_id)
);
CREATE INDEX fair_absence_of_slot ON fair_absence (slot_id);

-- What a participant thinks of meeting another. No row: open to it.
CREATE TABLE fair_preference (
    participant_id uuid        NOT NULL REFERENCES fair_participant ON DELETE CASCADE,
    other_id       uuid        NOT NULL REFERENCES fair_participant ON DELETE CASCADE,
    preference     text        NOT NULL CHECK (preference IN ('MUST', 'WANT', 'NO')),
    set_at         timestamptz NOT NULL,
    PRIMARY KEY (participant_id, other_id),
    CHECK (participant_id <> other_id)
);
CREATE INDEX fair_preference_of_other ON fair_preference (other_id);

-- A meeting from the first question to what came of it. `sequence` counts the changes of time and place that people were told of.
CREATE TABLE fair_meeting (
    id             uuid PRIMARY KEY,
    fair_id        uuid        NOT NULL REFERENCES fair ON DELETE CASCADE,
    participant_id uuid        NOT NULL REFERENCES fair_participant ON DELETE CASCADE,
    other_id       uuid        NOT NULL REFERENCES fair_participant ON DELETE CASCADE,
    state          text        NOT NULL CHECK (state IN ('REQUESTED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'SCHEDULED', 'HELD', 'NO_SHOW',
                                   'CANCELLED', 'FOLLOW_UP')),
    note           text        NOT NULL,
    requested_at   timestamptz,
    expires_at     timestamptz,
    changed_at     timestamptz NOT NULL,
    slot_id        uuid REFERENCES fair_slot ON DELETE SET NULL,
    table_id       uuid REFERENCES fair_table ON DELETE SET NULL,
    sequence       integer     NOT NULL DEFAULT 0,
    absent_id      uuid REFERENCES fair_participant,
    introduction_id uuid,
    CHECK (participant_id <> other_id),
    CHECK ((state = 'REQUESTED') <= (expires_at IS NOT NULL)),
    CHECK ((state IN ('SCHEDULED', 'HELD', 'NO_SHOW', 'FOLLOW_UP')) <= (slot_id IS NOT NULL AND table_id IS NOT NULL))
);
CREATE UNIQUE INDEX fair_meeting_one_of_a_pair ON fair_meeting (least(participant_id, other_id), greatest(participant_id, other_id))
    WHERE state NOT IN ('DECLINED', 'EXPIRED', 'CANCELLED');
-- Deferred, so that meetings can swap places in one transaction.
ALTER TABLE fair_meeting ADD CONSTRAINT fair_meeting_one_at_a_table EXCLUDE USING btree (table_id WITH =, slot_id WITH =)
    WHERE (state IN ('SCHEDULED', 'HELD', 'NO_SHOW', 'FOLLOW_UP')) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX fair_meeting_of_participant ON fair_meeting (participant_id);
CREATE INDEX fair_meeting_of_other ON fair_meeting (other_id);
CREATE INDEX fair_meeting_of_fair ON fair_meeting (fair_id, state);
CREATE INDEX fair_meeting_to_expire ON fair_meeting (expires_at) WHERE state = 'REQUESTED';

-- A participant's time that a meeting has: an accepted one with a time, or a scheduled one. Nobody is in two places.
CREATE TABLE fair_engagement (
    participant_id uuid NOT NULL REFERENCES fair_participant ON DELETE CASCADE,
    slot_id        uuid NOT NULL REFERENCES fair_slot ON DELETE CASCADE,
    meeting_id     uuid NOT NULL REFERENCES fair_meeting ON DELETE CASCADE,
    CONSTRAINT fair_engagement_one_at_a_time PRIMARY KEY (participant_id, slot_id)
);
CREATE INDEX fair_engagement_of_meeting ON fair_engagement (meeting_id);

-- What a participant says after a meeting: how useful it was, and what comes next.
CREATE TABLE fair_outcome (
    meeting_id     uuid        NOT NULL REFERENCES fair_meeting ON DELETE CASCADE,
    participant_id uuid        NOT NULL REFERENCES fair_participant ON DELETE CASCADE,
    useful         integer     NOT NULL CHECK (useful BETWEEN 1 AND 5),
    next_step      text        NOT NULL CHECK (next_step IN ('CONTINUE', 'LATER', 'NONE')),
    said_by        uuid        REFERENCES account,
    said_at        timestamptz NOT NULL,
    PRIMARY KEY (meeting_id, participant_id)
);

-- Organisations that were invited, so that nobody is asked twice.
CREATE TABLE fair_invitation (
    fair_id         uuid        NOT NULL REFERENCES fair ON DELETE CASCADE,
    organisation_id uuid        NOT NULL REFERENCES organisation ON DELETE CASCADE,
    invited_by      uuid        NOT NULL REFERENCES account,
    invited_at      timestamptz NOT NULL,
    PRIMARY KEY (fair_id, organisation_id)
);
