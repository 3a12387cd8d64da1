package org.keqiao.local.status;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;
import org.keqiao.local.secret.Secrets;
import org.keqiao.local.stack.Databases;

/** Events that are stored and not yet sent, asked for with the owner's own role. */
public record Outboxes(int port, Secrets secrets) {

    private static final String NO_SUCH_TABLE = "42P01";
    private static final String SECONDS_TO_WAIT = "3";

    /** Empty before the owner has made its tables. */
    public OptionalLong waiting(String owner) throws SQLException {
        try {
            return OptionalLong.of(ask(owner, "SELECT count(*) FROM " + owner + ".outbox WHERE sent_at IS NULL"));
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.equals(e.getSQLState())) {
                return OptionalLong.empty();
            }
            throw e;
        }
    }

    boolean serverAnswers() throws SQLException {
        return ask(Databases.OWNERS.getFirst(), "SELECT 1") == 1;
    }

    private long ask(String owner, String sql) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + Databases.NAME + "?connectTimeout=" + SECONDS_TO_WAIT
                + "&socketTimeout=" + SECONDS_TO_WAIT;
        try (Connection connection = DriverManager.getConnection(url, owner, secrets.databasePassword(owner));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
