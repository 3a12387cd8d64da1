package org.keqiao.web.owndata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a person occurs in the database. Each names the columns that point to them, what they get of it, and what forgetting them does;
 * a test holds this list against the database, so that no table is left out. Where nothing is forgotten, what stays belongs to an
 * organisation or to the other side, and its author has no name any more.
 */
enum Keeping {
    TOKENS(
            "api-tokens",
            List.of("api_token.account_id"),
            "SELECT id, name, created_at, expires_at, last_used_at FROM api_token WHERE account_id = :account",
            "DELETE FROM api_token WHERE account_id = :account"),
    SECOND_STEP("second-step", List.of("authenticator.account_id", "recovery_code.account_id"), """
            SELECT confirmed_at, (SELECT count(*) FROM recovery_code r WHERE r.account_id = :account) AS recovery_codes_left
            FROM authenticator WHERE account_id = :account""", """
            WITH codes AS (DELETE FROM recovery_code WHERE account_id = :account)
            DELETE FROM authenticator WHERE account_id = :account"""),
    IDENTITIES(
            "identities",
            List.of("linked_identity.account_id"),
            "SELECT id, issuer, subject, label, linked_at, last_used_at FROM linked_identity WHERE account_id = :account",
            "DELETE FROM linked_identity WHERE account_id = :account"),
    AUDIT(
            "audit-lines",
            List.of("audit_line.account_id"),
            "SELECT id, at, kind, subject_id, detail FROM audit_line WHERE :account IN (account_id, subject_id) ORDER BY id",
            null),
    PASSWORD_LINKS(
            "password-links",
            List.of("password_reset.account_id"),
            "SELECT created_at, expires_at, used_at FROM password_reset WHERE account_id = :account",
            "DELETE FROM password_reset WHERE account_id = :account"),
    LISTINGS("listings", List.of("listing.created_by"), """
            SELECT id, reference, kind, state, revision, content, open_for_interest, published_at, valid_until, confirmed_at,
                withdrawal_reason, returned, created_at, changed_at
            FROM listing WHERE created_by = :account ORDER BY created_at""", null),
    ATTACHMENTS(
            "attachments",
            List.of("attachment.account_id"),
            "SELECT id, listing_id, name, type, size, at FROM attachment WHERE account_id = :account ORDER BY at",
            null),
    UNSENT_FORMS(
            "unsent-forms",
            List.of("unsent_form.account_id"),
            "SELECT form, revision, request, saved_at FROM unsent_form WHERE account_id = :account AND request IS NOT NULL",
            "DELETE FROM unsent_form WHERE account_id = :account"),
    NOTICES("notices", List.of("notice.account_id"), """
            SELECT kind, facts, link, promised_by, created_at, read_at, settled_at FROM notice
            WHERE account_id = :account ORDER BY created_at""", "DELETE FROM notice WHERE account_id = :account"),
    MAIL_WISHES("mail-wishes", List.of("mail_setting.account_id", "mail_delivery.account_id"), """
            SELECT s.language, s.working_hours,
                (SELECT jsonb_object_agg(d.notice_group, d.delivery) FROM mail_delivery d WHERE d.account_id = :account) AS deliveries
            FROM account a LEFT JOIN mail_setting s ON s.account_id = a.id WHERE a.id = :account""", """
            WITH wishes AS (DELETE FROM mail_delivery WHERE account_id = :account)
            DELETE FROM mail_setting WHERE account_id = :account"""),
    MAIL(
            "mail",
            List.of("mail.account_id", "mail_pairing.account_id"),
            "SELECT id, state, digest_on, created_at, ended_at FROM mail WHERE account_id = :account ORDER BY created_at",
            "DELETE FROM mail WHERE account_id = :account"),
    SAVED_SEARCHES(
            "saved-searches",
            List.of("saved_search.account_id"),
            "SELECT name, query, frequency, created_at FROM saved_search WHERE account_id = :account",
            "DELETE FROM saved_search WHERE account_id = :account"),
    ANSWERS(
            "pairing-answers",
            List.of("pairing_answer.answered_by"),
            """
            SELECT pairing_id, listing_id, answer, reason, until, answered_at FROM pairing_answer
            WHERE answered_by = :account ORDER BY answered_at""",
            "UPDATE pairing_answer SET answered_by = NULL WHERE answered_by = :account"),
    CONTACT(
            "contact",
            List.of("contact_card.account_id"),
            "SELECT body AS contact FROM contact_card WHERE account_id = :account",
            "DELETE FROM contact_card WHERE account_id = :account"),
    /** While the other side has not consented, too, the consent goes: a colleague gives it anew, with a contact that leads somewhere. */
    CONSENTS_OF_RESULTS("contacts-given-as-result-side", List.of(), """
            SELECT id AS introduction, body #> '{result,consent}' AS consent FROM introduction
            WHERE body #>> '{result,consent,accountId}' = CAST(:account AS text)""", """
            UPDATE introduction SET waits_for_result = waits_for_result OR state = 'INTERESTED',
                body = CASE state WHEN 'INTERESTED' THEN jsonb_set(body, '{result,consent}', 'null')
                    ELSE jsonb_set(body, '{result,consent,contact}', '{"name": "已注销", "position": "", "phone": null, "email": null}') END
            WHERE body #>> '{result,consent,accountId}' = CAST(:account AS text)"""),
    CONSENTS_OF_DEMANDS("contacts-given-as-demand-side", List.of(), """
            SELECT id AS introduction, body #> '{demand,consent}' AS consent FROM introduction
            WHERE body #>> '{demand,consent,accountId}' = CAST(:account AS text)""", """
            UPDATE introduction SET waits_for_demand = waits_for_demand OR state = 'INTERESTED',
                body = CASE state WHEN 'INTERESTED' THEN jsonb_set(body, '{demand,consent}', 'null')
                    ELSE jsonb_set(body, '{demand,consent,contact}', '{"name": "已注销", "position": "", "phone": null, "email": null}') END
            WHERE body #>> '{demand,consent,accountId}' = CAST(:account AS text)"""),
    /** What somebody wrote when an introduction began or ended; the ledger knows who. */
    NOTES("notes-in-introductions", List.of(), """
            SELECT i.id AS introduction, l.at, l.kind,
                CASE l.kind WHEN 'CLOSED' THEN i.body #>> '{closure,note}' ELSE i.body ->> 'note' END AS note
            FROM introduction i JOIN ledger_line l ON l.introduction_id = i.id AND l.kind IN ('INTEREST_EXPRESSED', 'CLOSED')
            WHERE l.account_id = :account ORDER BY l.id""", null),
    MESSAGES(
            "messages",
            List.of("introduction_message.account_id"),
            "SELECT introduction_id, text, at FROM introduction_message WHERE account_id = :account ORDER BY at",
            null),
    DOCUMENTS("documents", List.of("introduction_document.account_id"), """
            SELECT id, introduction_id, name, type, size, at FROM introduction_document WHERE account_id = :account ORDER BY at""", null),
    SCORES(
            "scores",
            List.of("triage_score.account_id"),
            "SELECT introduction_id, criterion_id, score FROM triage_score WHERE account_id = :account",
            null),
    SHORTLISTS(
            "shortlists",
            List.of("triage_shortlist.account_id"),
            "SELECT introduction_id, at FROM triage_shortlist WHERE account_id = :account",
            null),
    IMPORTS(
            "imports",
            List.of("listing_import.created_by"),
            """
            SELECT id, file_name, kind, dry_run, state, total, created, updated, failed, created_at FROM listing_import
            WHERE created_by = :account ORDER BY created_at""",
            "DELETE FROM listing_import WHERE created_by = :account AND state IN ('FINISHED', 'FAILED')"),
    INVITATIONS("invitations", List.of("invitation.invited_by", "invitation.used_by"), """
            SELECT role, email, created_at, used_at, invited_by = :account AS made_by_you FROM invitation
            WHERE :account IN (invited_by, used_by)""", """
            WITH unused AS (DELETE FROM invitation WHERE invited_by = :account AND used_by IS NULL)
            UPDATE invitation SET email = NULL WHERE used_by = :account"""),
    CONSENTS("consents-recorded", List.of("consent.recorded_by", "consent.revoked_by"), """
            SELECT organisation_id, scopes, given_on, recorded_at, revoked_at FROM consent
            WHERE :account IN (recorded_by, revoked_by)""", null),
    RULINGS(
            "rulings-under-way",
            List.of("waiting_ruling.ruled_by"),
            "SELECT result_id, demand_id, recommend, note, ruled_at FROM waiting_ruling WHERE ruled_by = :account",
            null),
    VERIFICATIONS(
            "organisations-verified",
            List.of("organisation.standing_by"),
            "SELECT name, standing, standing_at FROM organisation WHERE standing_by = :account",
            null),
    DEAD_LETTERS(
            "dead-letters",
            List.of("dead_letter.decided_by"),
            "SELECT topic, outcome, decided_at FROM dead_letter WHERE decided_by = :account",
            null),
    LABELS(
            "words-changed",
            List.of("vocabulary_label.changed_by"),
            "SELECT vocabulary, term, chinese, english, changed_at FROM vocabulary_label WHERE changed_by = :account",
            null),
    LEDGER(
            "ledger-lines",
            List.of("ledger_line.account_id"),
            "SELECT id, at, kind, before, after, facts FROM ledger_line WHERE account_id = :account ORDER BY id",
            null),
    FAIRS(
            "fairs",
            List.of("fair.created_by"),
            "SELECT id, state, starts_at, profile FROM fair WHERE created_by = :account",
            null),
    FAIR_REGISTRATIONS(
            "fair-registrations",
            List.of("fair_participant.registered_by"),
            "SELECT fair_id, note, registered_at FROM fair_participant WHERE registered_by = :account",
            null),
    FAIR_VISITS("fair-visits", List.of(), """
            SELECT p.fair_id, v.name, v.function, v.checked_in_at FROM fair_attendee v
            JOIN fair_participant p ON p.id = v.participant_id
            JOIN account a ON a.organisation_id = p.organisation_id AND a.display_name = v.name WHERE a.id = :account""", """
            UPDATE fair_attendee v SET name = '已注销 ' || left(CAST(v.id AS text), 8), function = ''
            FROM fair_participant p, account a
            WHERE p.id = v.participant_id AND a.organisation_id = p.organisation_id AND a.display_name = v.name
              AND a.id = :account"""),
    FAIR_TIMETABLES(
            "fair-timetables",
            List.of("timetable_version.ordered_by"),
            "SELECT fair_id, number, cause, state, ordered_at FROM timetable_version WHERE ordered_by = :account",
            null),
    FAIR_OUTCOMES(
            "fair-outcomes",
            List.of("fair_outcome.said_by"),
            "SELECT meeting_id, useful, next_step, said_at FROM fair_outcome WHERE said_by = :account",
            null),
    FAIR_INVITATIONS(
            "fair-invitations",
            List.of("fair_invitation.invited_by"),
            "SELECT fair_id, organisation_id, invited_at FROM fair_invitation WHERE invited_by = :account",
            null),
    /** Last, for others know a person by what stands here. */
    ACCOUNT("account", List.of("account.id"), """
            SELECT a.id, a.username, a.display_name, a.role, a.email, a.manager, a.created_at, o.name AS organisation
            FROM account a LEFT JOIN organisation o ON o.id = a.organisation_id WHERE a.id = :account""", """
            UPDATE account SET username = 'gone-' || id, display_name = '已注销', password_hash = '', email = NULL,
                manager = false, closed_at = coalesce(closed_at, now())
            WHERE id = :account""");

    private final String file;
    private final String columns;
    private final String export;
    private final @Nullable String forget;

    Keeping(String file, List<String> columns, String export, @Nullable String forget) {
        this.file = file;
        this.columns = String.join("\n", columns);
        this.export = export;
        this.forget = forget;
    }

    /** What it is called among what a person gets, without extension. */
    String file() {
        return file;
    }

    /** As {@code table.column}. */
    List<String> columns() {
        return columns.lines().toList();
    }

    /** A query of {@code :account}. */
    String export() {
        return export;
    }

    /** A statement of {@code :account}; missing where everything stays. */
    @Nullable
    String forget() {
        return forget;
    }
}
