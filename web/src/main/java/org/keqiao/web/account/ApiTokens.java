package org.keqiao.web.account;

import com.fasterxml.uuid.Generators;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All API tokens. */
@Repository
public class ApiTokens {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SystemReach system;
    private final AuditLog audit;

    ApiTokens(JdbcClient jdbc, Clock clock, SystemReach system, AuditLog audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.system = system;
        this.audit = audit;
    }

    @Transactional
    public TokenSecret issue(UUID accountId, String name, TokenScopes scopes, Duration life) {
        TokenSecret secret = TokenSecret.random();
        keep(secret, accountId, name, scopes, life);
        return secret;
    }

    @Transactional
    public void keep(TokenSecret secret, UUID accountId, String name, TokenScopes scopes, Duration life) {
        Instant now = clock.instant();
        Actor maker = CurrentActor.orNull();
        audit.add(AuditKind.TOKEN_MADE, maker == null ? null : maker.accountId(), accountId, null);
        jdbc.sql("""
                INSERT INTO api_token (id, account_id, name, scopes, sha256, created_at, expires_at)
                VALUES (:id, :accountId, :name, :scopes, :sha256, :now, :expiresAt)""")
                .param("id", Generators.timeBasedEpochGenerator().generate())
                .param("accountId", accountId)
                .param("name", name)
                .param("scopes", scopes.names())
                .param("sha256", secret.sha256())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expiresAt", now.plus(life).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Who holds a token that is neither unknown nor expired. Its last use is noted by the minute. */
    public Optional<TokenHolder> holder(String token) {
        return system.get(() -> find(token));
    }

    private Optional<TokenHolder> find(String token) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        byte[] sha256 = new TokenSecret(token).sha256();
        jdbc.sql("""
                UPDATE api_token SET last_used_at = :now
                WHERE sha256 = :sha256 AND expires_at > :now
                  AND (last_used_at IS NULL OR last_used_at < :now - interval '1 minute')""").param("now", now).param("sha256", sha256).update();
        return jdbc.sql("""
                SELECT a.id, a.username, a.display_name, a.role, a.organisation_id, t.scopes
                FROM api_token t JOIN account a ON a.id = t.account_id
                WHERE t.sha256 = :sha256 AND t.expires_at > :now AND a.closed_at IS NULL""")
                .param("sha256", sha256)
                .param("now", now)
                .query(ApiTokens::holder)
                .optional();
    }

    List<ApiToken> of(UUID accountId) {
        return jdbc.sql("""
                SELECT id, name, scopes, created_at, expires_at, last_used_at FROM api_token
                WHERE account_id = :accountId ORDER BY created_at DESC""")
                .param("accountId", accountId)
                .query(ApiTokens::shown)
                .list();
    }

    @Transactional
    public void revoke(UUID accountId, UUID tokenId) {
        int revoked = jdbc.sql("DELETE FROM api_token WHERE id = :id AND account_id = :accountId")
                .param("id", tokenId)
                .param("accountId", accountId)
                .update();
        if (revoked == 0) {
            throw new TokenNotFound(tokenId);
        }
        audit.add(AuditKind.TOKEN_REVOKED, accountId, tokenId, null);
    }

    private static TokenHolder holder(ResultSet row, int number) throws SQLException {
        Actor actor = new Actor(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                row.getObject("organisation_id", UUID.class));
        return new TokenHolder(actor, new TokenScopes(Set.copyOf(scopes(row))));
    }

    private static ApiToken shown(ResultSet row, int number) throws SQLException {
        OffsetDateTime used = row.getObject("last_used_at", OffsetDateTime.class);
        return new ApiToken(
                row.getObject("id", UUID.class),
                row.getString("name"),
                scopes(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant());
    }

    private static List<TokenScope> scopes(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("scopes").getArray())
                .map(TokenScope::valueOf)
                .sorted()
                .toList();
    }
}
