package org.keqiao.local.postgres;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.local.engine.Engine;
import org.keqiao.local.engine.EngineException;
import org.keqiao.local.engine.EngineHome;
import org.keqiao.local.engine.EngineSettings;
import org.keqiao.local.engine.JavaCommand;

/** One PostgreSQL server. Its child JVM is only the keeper; the server proper is that child's own child. */
public final class PostgresEngine extends Engine {

    private static final int HEAP_MEGABYTES = 256; // unpacking the server, once, needs it

    private final DatabasePreparation preparation;
    private final @Nullable SuperuserPassword password;

    /** A server that trusts everybody on this machine; for tests. */
    public PostgresEngine(EngineSettings settings, DatabasePreparation preparation) {
        super("postgres", settings);
        this.preparation = preparation;
        this.password = null;
    }

    /**
     * A server that asks everybody for a password, from its very first start on.
     *
     * @param superuserPassword file of the superuser's password, made if missing
     */
    public PostgresEngine(EngineSettings settings, DatabasePreparation preparation, Path superuserPassword) {
        super("postgres", settings);
        this.preparation = preparation;
        this.password = new SuperuserPassword(superuserPassword);
    }

    /** JDBC address of a database, without a user. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + address() + "/" + database;
    }

    /** As the superuser, in the database {@code postgres}; for preparing only. */
    public String superuserJdbcUrl() {
        String url = jdbcUrl("postgres") + "?user=postgres";
        return password == null ? url : url + "&password=" + password.value();
    }

    /** Ends a server that outlived its keeper. */
    public static void endLeftover(Path engineFolder) {
        StalePostmaster.stop(EngineSettings.in(engineFolder).data().resolve("data"));
    }

    @Override
    protected void afterEnd() {
        StalePostmaster.stop(dataFolder());
    }

    @Override
    protected void beforeStart() {
        StalePostmaster.stop(dataFolder());
        if (password != null) {
            password.makeIfMissing();
        }
    }

    @Override
    protected void afterStart() {
        try {
            preparation.prepare(superuserJdbcUrl());
        } catch (SQLException e) {
            throw new EngineException(
                    "postgres is up, but its roles and schemas could not be made: " + e.getMessage(), e);
        }
    }

    @Override
    protected JavaCommand command() {
        Path home = EngineHome.of("postgres");
        return new JavaCommand(
                settings().heapMegabytesOr(HEAP_MEGABYTES),
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.showDateTime=true",
                        "--class-path=" + home.resolve("lib").resolve("*")),
                "org.keqiao.local.postgres.server.PostgresServer",
                List.of(
                        dataFolder().toString(),
                        home.resolve("unpacked").toString(),
                        Integer.toString(port()),
                        settings().fast() ? "fast" : "safe",
                        password == null ? "" : password.file().toString()));
    }
}
