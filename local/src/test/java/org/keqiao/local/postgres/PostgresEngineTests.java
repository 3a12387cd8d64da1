package org.keqiao.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqiao.local.TestEngines;
import org.keqiao.local.engine.EngineSettings;

class PostgresEngineTests {

    @Test
    void answersOverJdbcAndSortsByCodePoint() throws Exception {
        String url = TestEngines.postgres().superuserJdbcUrl();

        assertThat(ask(url, "select current_setting('server_version_num')::int / 10000"))
                .isEqualTo("18");
        assertThat(ask(url, "select current_setting('server_encoding')")).isEqualTo("UTF8");
        assertThat(ask(url, "select datlocale from pg_database where datname = 'postgres'"))
                .isEqualTo("C.UTF-8");
        assertThat(ask(url, "select upper('ä')")).isEqualTo("Ä");
    }

    @Test
    void isDurableUnlessToldOtherwise(@TempDir Path folder) throws Exception {
        assertThat(ask(TestEngines.postgres().superuserJdbcUrl(), "show fsync")).isEqualTo("off");
        try (PostgresEngine engine = new PostgresEngine(EngineSettings.in(folder), url -> {})) {
            engine.start();
            assertThat(ask(engine.superuserJdbcUrl(), "show fsync")).isEqualTo("on");
            assertThat(ask(engine.superuserJdbcUrl(), "show synchronous_commit"))
                    .isEqualTo("on");
            assertThat(ask(engine.superuserJdbcUrl(), "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void preparesAtEveryStartAndKeepsItsDataOverARestart(@TempDir Path folder) throws Exception {
        DatabasePreparation preparation = url -> {
            run(url, "create table if not exists starts (at timestamptz)");
            run(url, "insert into starts values (now())");
        };
        try (PostgresEngine engine = new PostgresEngine(EngineSettings.in(folder), preparation)) {
            engine.start();
            engine.stop();
            assertThat(engine.isReady()).isFalse();

            engine.start();

            assertThat(ask(engine.superuserJdbcUrl(), "select count(*) from starts"))
                    .isEqualTo("2");
        }
    }

    @Test
    void takesOverFromAServerWhoseKeeperWasKilled(@TempDir Path folder) throws Exception {
        DatabasePreparation preparation = url -> run(url, "create table if not exists kept (id int)");
        try (PostgresEngine engine = new PostgresEngine(EngineSettings.in(folder), preparation)) {
            engine.start();
            run(engine.superuserJdbcUrl(), "insert into kept values (1)");
            long orphan = Postmaster.pid(folder);
            ProcessHandle keeper = ProcessHandle.of(engine.pid()).orElseThrow();
            keeper.destroyForcibly();
            keeper.onExit().join();
            assertThat(ProcessHandle.of(orphan)).isPresent();

            engine.start();

            assertThat(Postmaster.pid(folder)).isNotEqualTo(orphan);
            assertThat(ask(engine.superuserJdbcUrl(), "select count(*) from kept"))
                    .isEqualTo("1");
        }
    }

    private static String ask(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
