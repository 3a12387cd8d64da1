-- The audit log: ids only, no names. Each line's hash covers the line and the hash before it, so that a line which is changed, put in
-- or taken out later breaks the chain there. The trigger makes number and hash; who adds waits for who added before.
CREATE TABLE audit_line (
    id         bigint PRIMARY KEY,
    at         timestamptz NOT NULL,
    kind       text        NOT NULL,
    account_id uuid, -- who did it
    subject_id uuid, -- to whom or what
    detail     text,
    hash       bytea       NOT NULL
);
CREATE INDEX audit_of_account ON audit_line (account_id, id DESC);
CREATE INDEX audit_of_subject ON audit_line (subject_id, id DESC);

CREATE FUNCTION chain_audit_line() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    last_id   bigint;
    last_hash bytea;
BEGIN
    PERFORM pg_advisory_xact_lock(910, 1);
    SELECT id, hash INTO last_id, last_hash FROM audit_line ORDER BY id DESC LIMIT 1;
    NEW.id := coalesce(last_id, 0) + 1;
    NEW.hash := sha256(coalesce(last_hash, '') || convert_to(concat(NEW.id, '|', (extract(epoch FROM NEW.at) * 1000000)::bigint, '|',
        NEW.kind, '|', NEW.account_id, '|', NEW.subject_id, '|', NEW.detail), 'UTF8'));
    RETURN NEW;
END $$;
CREATE TRIGGER audit_is_a_chain BEFORE INSERT ON audit_line FOR EACH ROW EXECUTE FUNCTION chain_audit_line();

REVOKE UPDATE, DELETE ON audit_line FROM "${runtime}";
CREATE FUNCTION refuse_change_of_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The audit log is append-only';
END $$;
CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_line
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();
