package org.keqiao.messaging.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A database session that may hold the right to send. The right is an advisory lock of that very session: when the session ends, however
 * it ends, another instance gets it, and this one can mark nothing any more. So there is one sender a schema, and order holds.
 */
class RelaySession implements AutoCloseable {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final Connection connection;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    RelaySession(DataSource dataSource, JsonMapper json) throws SQLException {
        this.connection = dataSource.getConnection();
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.json = json;
    }

    boolean mayRelay() {
        return jdbc.sql("SELECT pg_try_advisory_lock(hashtextextended(current_schema() || '.outbox', 0))")
                .query(Boolean.class)
                .single();
    }

    /** The oldest unsent events. Asking for what is unsent, not for what is newer than the last, finds late commits too. */
    List<OutboxRow> unsent(int most) {
        return jdbc.sql(
                        "SELECT id, topic, key, headers::text, value FROM outbox WHERE sent_at IS NULL ORDER BY id LIMIT ?")
                .param(most)
                .query((row, number) -> new OutboxRow(
                        row.getLong("id"),
                        row.getString("topic"),
                        row.getString("key"),
                        json.readValue(row.getString("headers"), HEADERS),
                        row.getBytes("value")))
                .list();
    }

    void markSent(Collection<Long> ids) {
        jdbc.sql("UPDATE outbox SET sent_at = now() WHERE id = ANY (?)")
                .param(ids.toArray(Long[]::new))
                .update();
    }

    void forgetSentBefore(Duration age) {
        jdbc.sql("DELETE FROM outbox WHERE sent_at < now() - make_interval(secs => ?)")
                .param((double) age.toSeconds())
                .update();
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            if (connection.isValid(1)) {
                jdbc.sql("SELECT pg_advisory_unlock_all()")
                        .query((row, number) -> true)
                        .list();
            }
        }
    }
}
