-- Rulings of coordinators from the moment on at which they are made until it is known what became of them: what matching-service
-- follows it says under the ruling's id, however often it is asked. One at a time for a pair, so that a later one never comes first.
CREATE TABLE waiting_ruling (
    id        uuid PRIMARY KEY,
    result_id uuid        NOT NULL REFERENCES listing ON DELETE CASCADE,
    demand_id uuid        NOT NULL REFERENCES listing ON DELETE CASCADE,
    recommend boolean     NOT NULL,
    note      text        NOT NULL,
    ruled_by  uuid        NOT NULL REFERENCES account,
    ruled_at  timestamptz NOT NULL,
    tried_at  timestamptz NOT NULL,
    UNIQUE (result_id, demand_id)
);
CREATE INDEX waiting_ruling_tried ON waiting_ruling (tried_at);
CALL guard('waiting_ruling', 'reach_oversees()');
