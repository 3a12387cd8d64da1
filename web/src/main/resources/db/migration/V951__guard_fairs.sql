-- Fairs are public once they are no draft, and so is their programme; coordinators keep both.
CALL guard('fair', 'reach_oversees()');
CREATE POLICY open_to_everybody ON fair FOR SELECT USING (state <> 'DRAFT');
CALL guard('fair_slot', 'reach_oversees()');
CREATE POLICY of_fairs_that_are_seen ON fair_slot FOR SELECT USING (EXISTS (SELECT FROM fair f WHERE f.id = fair_id));
CALL guard('fair_table', 'reach_oversees()');
CREATE POLICY of_fairs_that_are_seen ON fair_table FOR SELECT USING (EXISTS (SELECT FROM fair f WHERE f.id = fair_id));
CALL guard('fair_walk', 'reach_oversees()');
CREATE POLICY of_fairs_that_are_seen ON fair_walk FOR SELECT USING (EXISTS (SELECT FROM fair f WHERE f.id = fair_id));
CALL guard('fair_table_closed', 'reach_oversees()');
CREATE POLICY of_tables_that_are_seen ON fair_table_closed FOR SELECT USING (EXISTS (SELECT FROM fair_table t WHERE t.id = table_id));

-- The fairs for which the reader's organisation ever registered. It asks as the platform, whom the policy below does not ask.
CREATE FUNCTION fairs_joined() RETURNS SETOF uuid LANGUAGE plpgsql STABLE AS $$
DECLARE
    duty text := current_setting('keqiao.duty', true);
BEGIN
    PERFORM set_config('keqiao.duty', 'system', true);
    RETURN QUERY SELECT p.fair_id FROM fair_participant p WHERE p.organisation_id = reach_organisation();
    PERFORM set_config('keqiao.duty', coalesce(duty, ''), true);
END $$;

-- Participants see each other and what each brings. Who comes for one, its meetings' other side sees; when it is away, nobody else.
CALL guard('fair_participant', 'reach_oversees() OR organisation_id = reach_organisation()');
CREATE POLICY seen_by_participants ON fair_participant FOR SELECT USING (
    CASE WHEN reach_is_system() THEN true ELSE fair_id IN (SELECT fairs_joined()) END);
CALL guard('fair_participant_listing', 'reach_oversees() OR EXISTS (
    SELECT FROM fair_participant p WHERE p.id = participant_id AND p.organisation_id = reach_organisation())');
CREATE POLICY of_participants_that_are_seen ON fair_participant_listing FOR SELECT USING (EXISTS (
    SELECT FROM fair_participant p WHERE p.id = participant_id));
CALL guard('fair_absence', 'reach_oversees() OR EXISTS (
    SELECT FROM fair_participant p WHERE p.id = participant_id AND p.organisation_id = reach_organisation())');

-- A meeting is for its two sides; what each thinks of it, before and after, is its own.
CALL guard('fair_meeting', 'reach_oversees() OR EXISTS (
    SELECT FROM fair_participant p WHERE p.id IN (participant_id, other_id) AND p.organisation_id = reach_organisation())');
CALL guard('fair_engagement', 'reach_oversees() OR EXISTS (SELECT FROM fair_meeting m WHERE m.id = meeting_id)');
CALL guard('fair_preference', 'reach_oversees() OR EXISTS (
    SELECT FROM fair_participant p WHERE p.id = participant_id AND p.organisation_id = reach_organisation())');
CALL guard('fair_outcome', 'reach_oversees() OR EXISTS (
    SELECT FROM fair_participant p WHERE p.id = participant_id AND p.organisation_id = reach_organisation())');
CALL guard('fair_attendee', 'reach_oversees() OR EXISTS (
    SELECT FROM fair_participant p WHERE p.id = participant_id AND p.organisation_id = reach_organisation())');
CREATE POLICY seen_by_whom_they_meet ON fair_attendee FOR SELECT USING (EXISTS (
    SELECT FROM fair_meeting m WHERE participant_id IN (m.participant_id, m.other_id)));
CALL guard('fair_invitation', 'reach_oversees() OR organisation_id = reach_organisation()');

-- Timetables in the making are the coordinators'; what participants get of one are their meetings.
CALL guard('timetable_version', 'reach_oversees()');
CALL guard('timetable_rules', 'reach_oversees()');
CALL guard('timetable_pin', 'reach_oversees()');
CALL guard('timetable_forbidden', 'reach_oversees()');
