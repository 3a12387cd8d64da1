-- The ledger: every step as a line. Lines are written and read, never changed: corrections are further lines.
-- Ids have no foreign keys, for a line outlives what it tells of.
CREATE TABLE ledger_line (
    id                     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at                     timestamptz NOT NULL,
    recorded_at            timestamptz NOT NULL DEFAULT now(),
    kind                   text        NOT NULL,
    account_id             uuid,
    organisation_id        uuid,
    result_id              uuid,
    demand_id              uuid,
    result_organisation_id uuid,
    demand_organisation_id uuid,
    introduction_id        uuid,
    pairing_id             uuid,
    fair_id                uuid,
    industries             text[]      NOT NULL,
    zone                   text,
    before                 text,
    after                  text,
    facts                  jsonb       NOT NULL,
    shared                 boolean     NOT NULL,
    once                   text UNIQUE
);
CREATE INDEX ledger_newest ON ledger_line (at DESC, id DESC);
CREATE INDEX ledger_of_kind ON ledger_line (kind, at);
CREATE INDEX ledger_of_introduction ON ledger_line (introduction_id, id) WHERE introduction_id IS NOT NULL;
CREATE INDEX ledger_of_organisation ON ledger_line (organisation_id, at DESC);
CREATE INDEX ledger_of_result ON ledger_line (result_id) WHERE result_id IS NOT NULL;
CREATE INDEX ledger_of_demand ON ledger_line (demand_id) WHERE demand_id IS NOT NULL;
CREATE INDEX ledger_of_result_organisation ON ledger_line (result_organisation_id, at DESC) WHERE shared;
CREATE INDEX ledger_of_demand_organisation ON ledger_line (demand_organisation_id, at DESC) WHERE shared;

CREATE FUNCTION refuse_change_of_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The ledger is append-only: write a line of kind CORRECTION instead';
END $$;

CREATE TRIGGER ledger_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_line
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_ledger();

-- What stood before the ledger began is its first part: listings with their first publication, recommended pairings.
INSERT INTO ledger_line (at, kind, account_id, organisation_id, result_id, demand_id, result_organisation_id,
    demand_organisation_id, industries, zone, before, after, facts, shared, once)
SELECT l.published_at, 'LISTING_PUBLISHED', l.created_by, l.organisation_id,
    CASE WHEN l.kind = 'RESULT' THEN l.id END, CASE WHEN l.kind = 'DEMAND' THEN l.id END,
    CASE WHEN l.kind = 'RESULT' THEN l.organisation_id END, CASE WHEN l.kind = 'DEMAND' THEN l.organisation_id END,
    ARRAY(SELECT jsonb_array_elements_text(l.content -> 'industries')), coalesce(l.content ->> 'zone', o.zone),
    'DRAFT', 'PUBLISHED', '{}', false, 'published/' || l.id
FROM listing l JOIN organisation o ON o.id = l.organisation_id
WHERE l.published_at IS NOT NULL;

INSERT INTO ledger_line (at, kind, result_id, demand_id, result_organisation_id, demand_organisation_id, pairing_id,
    industries, zone, after, facts, shared, once)
SELECT p.recommended_at, 'PAIRING_RECOMMENDED', r.id, d.id, r.organisation_id, d.organisation_id, p.id,
    ARRAY(SELECT jsonb_array_elements_text(d.content -> 'industries')), coalesce(d.content ->> 'zone', r.content ->> 'zone', o.zone),
    'RECOMMENDED', '{}', true, 'recommended/' || p.id
FROM pairing p JOIN listing r ON r.id = p.result_id JOIN listing d ON d.id = p.demand_id
    JOIN organisation o ON o.id = d.organisation_id;
