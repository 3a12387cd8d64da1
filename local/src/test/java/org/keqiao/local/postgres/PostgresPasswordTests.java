package org.keqiao.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqiao.local.engine.EngineSettings;
import org.keqiao.local.secret.PrivateFile;
import org.keqiao.local.secret.Secrets;
import org.keqiao.local.stack.Databases;

/** Other people on this machine can't get in: the server asks everybody for a password, the superuser too. */
class PostgresPasswordTests {

    @TempDir
    Path folder;

    @Test
    void nobodyGetsInWithoutAPassword() throws Exception {
        Secrets secrets = new Secrets(new PrivateFile(folder.resolve("secrets")));
        try (PostgresEngine engine = engine(secrets)) {
            engine.start();

            assertRefused(engine.jdbcUrl("postgres"), "postgres", "");
            assertRefused(engine.jdbcUrl("postgres"), "postgres", "postgres");
            assertRefused(engine.jdbcUrl("keqiao"), "web", secrets.databasePassword("matching"));
            assertThat(Files.readString(folder.resolve("postgres/data/pg_hba.conf"))
                            .lines())
                    .noneMatch(line -> line.matches("[^#].*\\btrust\\b.*"));
            try (Connection web =
                    DriverManager.getConnection(engine.jdbcUrl("keqiao"), "web", secrets.databasePassword("web"))) {
                assertThat(web.isValid(1)).isTrue();
                assertThatThrownBy(() -> web.createStatement().execute("CREATE TABLE matching.intruder (id int)"))
                        .hasMessageContaining("permission denied for schema matching");
            }
        }
    }

    private PostgresEngine engine(Secrets secrets) {
        return new PostgresEngine(
                EngineSettings.in(folder.resolve("postgres")).forTests(),
                new Databases(secrets),
                folder.resolve("superuser"));
    }

    private static void assertRefused(String url, String user, String password) {
        assertThatThrownBy(() -> DriverManager.getConnection(url, user, password))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }
}
