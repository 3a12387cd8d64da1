-- How a listing's owner compares those who are interested. Nobody else sees it.
CREATE TABLE triage_criterion (
    id         uuid PRIMARY KEY,
    listing_id uuid NOT NULL REFERENCES listing ON DELETE CASCADE,
    name       text NOT NULL,
    weight     integer NOT NULL CHECK (weight BETWEEN 1 AND 100),
    position   integer NOT NULL,
    UNIQUE (listing_id, name)
);

-- One score per reviewer: several judge apart from each other.
CREATE TABLE triage_score (
    introduction_id uuid NOT NULL REFERENCES introduction,
    criterion_id    uuid NOT NULL REFERENCES triage_criterion ON DELETE CASCADE,
    account_id      uuid NOT NULL,
    score           integer NOT NULL CHECK (score BETWEEN 0 AND 10),
    PRIMARY KEY (introduction_id, criterion_id, account_id)
);

CREATE TABLE triage_shortlist (
    introduction_id uuid PRIMARY KEY REFERENCES introduction,
    account_id      uuid NOT NULL,
    at              timestamptz NOT NULL
);
