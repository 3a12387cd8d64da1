-- Every table has its policy from here on, except those that RowsFlowTests names with the reason.
CREATE FUNCTION reach_administers() RETURNS boolean LANGUAGE sql STABLE
    RETURN coalesce(current_setting('keqiao.duty', true) IN ('system', 'administrator'), false);

-- A pairing is for the owners of its two listings. Only what the topic tells changes one.
CALL guard('pairing', 'reach_is_system()');
CREATE POLICY of_ones_own_listings ON pairing FOR SELECT USING (reach_oversees() OR EXISTS (
    SELECT FROM listing l WHERE l.id IN (result_id, demand_id) AND l.organisation_id = reach_organisation()));

-- Lines are written by the platform alone, with the step that they tell of.
CALL guard('ledger_line', 'reach_is_system()');
CREATE POLICY readers_of_the_ledger ON ledger_line FOR SELECT USING (reach_oversees() OR organisation_id = reach_organisation()
    OR (shared AND reach_organisation() IN (result_organisation_id, demand_organisation_id)));
CALL guard('audit_line', 'reach_is_system()');
CREATE POLICY read_by_administrators ON audit_line FOR SELECT USING (reach_administers());

-- What waits for a coordinator waits for its owner, too.
CALL guard('review_item', 'reach_oversees() OR EXISTS (
    SELECT FROM listing l WHERE l.id = listing_id AND l.organisation_id = reach_organisation())');
CALL guard('renewal_reminder', 'reach_is_system()');

-- Whoever changes something adds its event; what is in it, hidden parts included, only the relay reads.
CALL guard('outbox', 'reach_is_system()');
CREATE POLICY added_with_every_change ON outbox FOR INSERT WITH CHECK (true);

-- The platform's own notes about people who sign in and use it.
CALL guard('sign_in_failure', 'reach_is_system()');
CALL guard('rate_window', 'reach_is_system()');
CALL guard('dead_letter', 'reach_administers()');

-- Public to read.
CALL guard('vocabulary_label', 'reach_administers()');
CREATE POLICY read_by_everybody ON vocabulary_label FOR SELECT USING (true);
CALL guard('searchable_listing', 'reach_is_system()');
CREATE POLICY read_by_everybody ON searchable_listing FOR SELECT USING (true);
CALL guard('feed_entry', 'reach_oversees() OR EXISTS (
    SELECT FROM listing l WHERE l.id = listing_id AND l.organisation_id = reach_organisation())');
CREATE POLICY read_by_everybody ON feed_entry FOR SELECT USING (true);
CALL guard('organisation', 'reach_oversees() OR id = reach_organisation()');
CREATE POLICY read_by_everybody ON organisation FOR SELECT USING (true);

-- An account is its person's, and colleagues see each other. What others may know of somebody is the name, by this function only.
CALL guard('account', 'reach_administers() OR id = reach_account() OR organisation_id = reach_organisation()');
CREATE POLICY seen_by_coordinators ON account FOR SELECT USING (reach_oversees());

CREATE FUNCTION person_name(person uuid) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
    duty  text := current_setting('keqiao.duty', true);
    found text;
BEGIN
    PERFORM set_config('keqiao.duty', 'system', true);
    SELECT display_name INTO found FROM account WHERE id = person;
    PERFORM set_config('keqiao.duty', coalesce(duty, ''), true);
    RETURN found;
END $$;
