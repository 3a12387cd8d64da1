package org.keqiao.web.membership;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the platform keeps of every organisation. */
@Repository
class OrganisationFiles {

    private static final String SELECT = """
            SELECT id, name, kind, zone, standing, standing_reason, standing_at, credit_code, website, office_email,
                office_email_confirmed_at, office_phone, created_at
            FROM organisation""";
    private static final String MATCHING = """
            WHERE (:standing::text IS NULL OR standing = :standing) AND strpos(lower(name), lower(:words)) > 0""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditLog audit;

    OrganisationFiles(JdbcClient jdbc, Clock clock, AuditLog audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    Optional<OrganisationFile> find(UUID id) {
        return jdbc.sql(SELECT + " WHERE id = :id")
                .param("id", id)
                .query(OrganisationFile.class)
                .optional();
    }

    /** Those whose name contains the words, longest waiting first. */
    List<OrganisationFile> find(String words, @Nullable Standing standing, int page, int size) {
        return jdbc.sql(SELECT + " " + MATCHING
                        + " ORDER BY standing = 'PENDING' DESC, CASE standing WHEN 'PENDING' THEN created_at END, name"
                        + " LIMIT :size OFFSET :offset")
                .param("words", words)
                .param("standing", standing == null ? null : standing.name())
                .param("size", size)
                .param("offset", page * size)
                .query(OrganisationFile.class)
                .list();
    }

    int count(String words, @Nullable Standing standing) {
        return jdbc.sql("SELECT count(*) FROM organisation " + MATCHING)
                .param("words", words)
                .param("standing", standing == null ? null : standing.name())
                .query(Integer.class)
                .single();
    }

    @Transactional
    public void change(UUID id, OrganisationDetails details, Actor actor) {
        change(id, details);
        audit.add(AuditKind.ORGANISATION_CHANGED, actor.accountId(), id, null);
    }

    void change(UUID id, OrganisationDetails details) {
        try {
            jdbc.sql("""
                    UPDATE organisation SET credit_code = :creditCode, website = :website, office_email = :email, office_phone = :phone,
                        office_email_confirmed_at = CASE WHEN office_email = :email THEN office_email_confirmed_at END
                    WHERE id = :id""")
                    .param("creditCode", details.creditCode())
                    .param("website", details.website())
                    .param("email", details.officeEmail())
                    .param("phone", details.officePhone())
                    .param("id", id)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new CreditCodeTaken(taken);
        }
    }

    /** False when it has that standing already: somebody else was quicker. */
    boolean decide(UUID id, Standing standing, @Nullable String reason, @Nullable UUID actor) {
        return jdbc.sql("""
                UPDATE organisation SET standing = :standing, standing_reason = :reason, standing_by = :actor::uuid, standing_at = :now
                WHERE id = :id AND standing <> :standing""")
                        .param("standing", standing.name())
                        .param("reason", reason)
                        .param("actor", actor)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }
}
