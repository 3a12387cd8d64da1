package org.keqiao.web.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which identity signs in which account: an account may have several, an identity belongs to one. */
@Repository
class Identities {

    private final JdbcClient jdbc;
    private final SystemReach system;
    private final Clock clock;

    Identities(JdbcClient jdbc, SystemReach system, Clock clock) {
        this.jdbc = jdbc;
        this.system = system;
        this.clock = clock;
    }

    /** The open account that the identity is linked to; notes that it was used. */
    Optional<UUID> use(Identity identity) {
        return system.get(() -> jdbc.sql("""
                UPDATE linked_identity SET last_used_at = :now FROM account
                WHERE issuer = :issuer AND subject = :subject AND account.id = account_id AND closed_at IS NULL
                RETURNING account_id""")
                .param("now", now())
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .query(UUID.class)
                .optional());
    }

    /**
     * The open account that has confirmed this address. Missing where it acts for others, and where the issuer has vouched for it by
     * another subject before: the address may have gone to somebody else since.
     */
    Optional<UUID> accountOf(String email, Identity identity) {
        return system.get(() -> jdbc.sql("""
                SELECT id FROM account WHERE email = :email AND closed_at IS NULL
                    AND role NOT IN ('COORDINATOR', 'ADMINISTRATOR')
                    AND NOT EXISTS (SELECT FROM linked_identity WHERE account_id = account.id AND issuer = :issuer)""")
                .param("email", email)
                .param("issuer", identity.issuer())
                .query(UUID.class)
                .optional());
    }

    /** False when it belongs to an account already, be it the same. */
    boolean link(Identity identity, UUID account) {
        return system.get(() -> jdbc.sql("""
                INSERT INTO linked_identity (id, account_id, issuer, subject, label, linked_at)
                VALUES (uuidv7(), :account, :issuer, :subject, :label, :now) ON CONFLICT (issuer, subject) DO NOTHING""")
                        .param("account", account)
                        .param("issuer", identity.issuer())
                        .param("subject", identity.subject())
                        .param("label", identity.label())
                        .param("now", now())
                        .update())
                == 1;
    }

    List<LinkedIdentity> of(UUID account) {
        return jdbc.sql("""
                SELECT id, issuer, label, linked_at, last_used_at FROM linked_identity
                WHERE account_id = :account ORDER BY linked_at""")
                .param("account", account)
                .query(LinkedIdentity.class)
                .list();
    }

    boolean remove(UUID id, UUID account) {
        return jdbc.sql("DELETE FROM linked_identity WHERE id = :id AND account_id = :account")
                        .param("id", id)
                        .param("account", account)
                        .update()
                == 1;
    }

    /** Gives an account that has no address the verified one of the identity, unless another has it. */
    void adoptEmail(Identity identity, UUID account) {
        system.run(() -> jdbc.sql("""
                UPDATE account SET email = :email WHERE id = :account AND email IS NULL
                    AND NOT EXISTS (SELECT FROM account WHERE email = :email)""")
                .param("email", identity.verifiedEmail())
                .param("account", account)
                .update());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
