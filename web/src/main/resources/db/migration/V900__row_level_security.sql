-- Two roles: the one that runs this owns the tables; ${runtime}, as which web works, reads and writes rows and can do nothing else.
-- Every connection is told who asks (org.keqiao.web.reach). One that is not told sees no row of the tables below. Policies hold for
-- the owner too, so that where both roles are one nothing is open.
GRANT USAGE ON SCHEMA ${flyway:defaultSchema} TO "${runtime}";
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${flyway:defaultSchema} TO "${runtime}";
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${flyway:defaultSchema} TO "${runtime}";
ALTER DEFAULT PRIVILEGES IN SCHEMA ${flyway:defaultSchema} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "${runtime}";
ALTER DEFAULT PRIVILEGES IN SCHEMA ${flyway:defaultSchema} GRANT USAGE, SELECT ON SEQUENCES TO "${runtime}";

CREATE FUNCTION reach_is_system() RETURNS boolean LANGUAGE sql STABLE
    RETURN coalesce(current_setting('keqiao.duty', true) = 'system', false);
CREATE FUNCTION reach_oversees() RETURNS boolean LANGUAGE sql STABLE
    RETURN coalesce(current_setting('keqiao.duty', true) IN ('system', 'coordinator', 'administrator'), false);
CREATE FUNCTION reach_account() RETURNS uuid LANGUAGE sql STABLE
    RETURN nullif(current_setting('keqiao.account', true), '')::uuid;
CREATE FUNCTION reach_organisation() RETURNS uuid LANGUAGE sql STABLE
    RETURN nullif(current_setting('keqiao.organisation', true), '')::uuid;

-- A table's rows for whom `visible` is true, and for nobody else.
CREATE PROCEDURE guard(guarded regclass, visible text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
    EXECUTE format('CREATE POLICY reach ON %s USING (%s)', guarded, visible);
END $$;

-- A person's own.
CALL guard('contact_card', 'reach_is_system() OR account_id = reach_account()');
CALL guard('notice', 'reach_is_system() OR account_id = reach_account()');
CALL guard('saved_search', 'reach_is_system() OR account_id = reach_account()');
CALL guard('saved_search_hit', 'EXISTS (SELECT FROM saved_search s WHERE s.id = saved_search_id)');
CALL guard('unsent_form', 'reach_is_system() OR account_id = reach_account()');
CALL guard('mail', 'reach_is_system() OR account_id = reach_account()');
CALL guard('mail_setting', 'reach_is_system() OR account_id = reach_account()');
CALL guard('mail_delivery', 'reach_is_system() OR account_id = reach_account()');
CALL guard('mail_pairing', 'reach_is_system() OR account_id = reach_account()');
CALL guard('api_token', 'reach_is_system() OR account_id = reach_account()');
-- Administrators make tokens for others, and see them no more.
CREATE POLICY made_by_administrators ON api_token FOR INSERT WITH CHECK (current_setting('keqiao.duty', true) = 'administrator');

-- Nobody's: who follows a link proves to know it, and is looked up by the platform.
CALL guard('password_reset', 'reach_is_system()');

-- An organisation's own.
CALL guard('invitation', 'reach_oversees() OR organisation_id = reach_organisation()');
CALL guard('consent', 'reach_oversees() OR organisation_id = reach_organisation()');
CALL guard('inbox_item', 'reach_oversees() OR organisation_id = reach_organisation()');
CALL guard('listing_import', 'reach_oversees() OR created_by = reach_account() OR organisation_id = reach_organisation()');
CALL guard('listing_import_row', 'EXISTS (SELECT FROM listing_import i WHERE i.id = import_id)');
CALL guard('triage_criterion', 'reach_oversees() OR EXISTS (
    SELECT FROM listing l WHERE l.id = listing_id AND l.organisation_id = reach_organisation())');
CALL guard('triage_score', 'EXISTS (SELECT FROM triage_criterion c WHERE c.id = criterion_id)');

-- What two organisations share.
CALL guard('introduction', 'reach_oversees() OR reach_organisation() IN (result_organisation_id, demand_organisation_id)');
CALL guard('introduction_message', 'EXISTS (SELECT FROM introduction i WHERE i.id = introduction_id)');
CALL guard('introduction_document', 'EXISTS (SELECT FROM introduction i WHERE i.id = introduction_id)');
CALL guard('triage_shortlist', 'EXISTS (SELECT FROM introduction i WHERE i.id = introduction_id)');
CALL guard('pairing_answer', 'reach_oversees() OR organisation_id = reach_organisation()');
CREATE POLICY told_to_the_other_side ON pairing_answer FOR SELECT USING (EXISTS (
    SELECT FROM pairing p JOIN listing l ON l.id IN (p.result_id, p.demand_id)
    WHERE p.id = pairing_id AND l.organisation_id = reach_organisation()));

-- Listings are public once they are posted. Nobody else's are written, and drafts are not even seen.
CALL guard('listing', 'reach_oversees() OR organisation_id = reach_organisation()');
CREATE POLICY posted_for_everybody ON listing FOR SELECT USING (state <> 'DRAFT');
