package org.keqiao.local.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keqiao.local.postgres.DatabasePreparation;
import org.keqiao.local.secret.Secrets;

/**
 * The database {@code keqiao}, in which each service that keeps records has a schema, and a role that owns it. web works as
 * another role, which owns nothing and is held by row-level security.
 */
public record Databases(Secrets secrets) implements DatabasePreparation {

    public static final String NAME = "keqiao";
    public static final List<String> OWNERS = List.of("web", "matching");
    public static final String WEB_RUNTIME = "web_runtime";

    @Override
    public void prepare(String superuserJdbcUrl) throws SQLException {
        try (Connection server = DriverManager.getConnection(superuserJdbcUrl)) {
            for (String owner : OWNERS) {
                makeRole(server, owner, owner);
            }
            makeRole(server, WEB_RUNTIME, "web");
            // Whoever looks with psql as the owner sees all rows.
            execute(server, "ALTER ROLE web SET keqiao.duty = 'system'");
            if (!has(server, "SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
                execute(server, "CREATE DATABASE " + NAME);
            }
        }
        try (Connection database =
                DriverManager.getConnection(superuserJdbcUrl.replace("/postgres?", "/" + NAME + "?"))) {
            execute(database, "REVOKE ALL ON DATABASE " + NAME + " FROM PUBLIC");
            execute(database, "REVOKE ALL ON SCHEMA public FROM PUBLIC");
            for (String owner : OWNERS) {
                execute(database, "GRANT CONNECT, TEMPORARY ON DATABASE " + NAME + " TO " + owner);
                execute(database, "CREATE SCHEMA IF NOT EXISTS " + owner + " AUTHORIZATION " + owner);
            }
            execute(database, "GRANT CONNECT ON DATABASE " + NAME + " TO " + WEB_RUNTIME);
        }
    }

    private void makeRole(Connection server, String role, String schema) throws SQLException {
        if (!has(server, "SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'")) {
            execute(server, "CREATE ROLE " + role);
        }
        execute(server, "ALTER ROLE " + role + " LOGIN PASSWORD '" + secrets.databasePassword(role) + "'");
        execute(server, "ALTER ROLE " + role + " SET search_path = " + schema);
    }

    /** Lines of a password file for psql (PGPASSFILE). */
    public String psqlPasswords(int port) {
        return Stream.concat(OWNERS.stream(), Stream.of(WEB_RUNTIME))
                .map(owner -> "127.0.0.1:%d:%s:%s:%s%n".formatted(port, NAME, owner, secrets.databasePassword(owner)))
                .collect(Collectors.joining());
    }

    private static boolean has(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
