package org.keqiao.web.account;

import org.keqiao.web.reach.SystemReach;
import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All API tokens. */
@Repository
public class ApiTokens {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SystemReach system;

    ApiTokens(JdbcClient jdbc, Clock clock, SystemReach system) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.system = system;
    }

    TokenSecret issue(UUID accountId, String name, Duration life) {
        TokenSecret secret = TokenSecret.random();
        keep(secret, accountId, name, life);
        return secret;
    }

    void keep(TokenSecret secret, UUID accountId, String name, Duration life) {
        Instant now = clock.instant();
        jdbc.sql("""
                INSERT INTO api_token (id, account_id, name, sha256, created_at, expires_at)
                VALUES (:id, :accountId, :name, :sha256, :now, :expiresAt)""")
                .param("id", Generators.timeBasedEpochGenerator().generate())
                .param("accountId", accountId)
                .param("name", name)
                .param("sha256", secret.sha256())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expiresAt", now.plus(life).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The person behind a token that is neither unknown nor expired. Its last use is noted by the minute. */
    public Optional<Actor> actor(String token) {
        return system.get(() -> find(token));
    }

    private Optional<Actor> find(String token) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        byte[] sha256 = new TokenSecret(token).sha256();
        jdbc.sql("""
                UPDATE api_token SET last_used_at = :now
                WHERE sha256 = :sha256 AND expires_at > :now
                  AND (last_used_at IS NULL OR last_used_at < :now - interval '1 minute')""").param("now", now).param("sha256", sha256).update();
        return jdbc.sql("""
                SELECT a.id, a.username, a.display_name, a.role, a.organisation_id
                FROM api_token t JOIN account a ON a.id = t.account_id
                WHERE t.sha256 = :sha256 AND t.expires_at > :now AND a.closed_at IS NULL""")
                .param("sha256", sha256)
                .param("now", now)
                .query(Account.class)
                .optional()
                .map(Account::toActor);
    }

    List<ApiToken> of(UUID accountId) {
        return jdbc.sql("""
                SELECT id, name, created_at, expires_at, last_used_at FROM api_token
                WHERE account_id = :accountId ORDER BY created_at DESC""").param("accountId", accountId).query(ApiToken.class).list();
    }

    void revoke(UUID accountId, UUID tokenId) {
        int revoked = jdbc.sql("DELETE FROM api_token WHERE id = :id AND account_id = :accountId")
                .param("id", tokenId)
                .param("accountId", accountId)
                .update();
        if (revoked == 0) {
            throw new TokenNotFound(tokenId);
        }
    }
}
