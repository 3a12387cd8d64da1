package org.keqiao.web.inbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears the {@link InboxBell} on one database connection of its own, not of the pool. What was rung while the connection was lost
 * can't be known: after every (re)connection all open pages are told to look again.
 */
@Component
class InboxEar implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(InboxEar.class);
    private static final Duration LISTEN = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final JdbcConnectionDetails database;
    private final InboxStreams streams;
    private volatile @Nullable Thread thread;

    InboxEar(JdbcConnectionDetails database, InboxStreams streams) {
        this.database = database;
        this.streams = streams;
    }

    @Override
    public void start() {
        Thread starting = Thread.ofPlatform().name("inbox-ear").daemon().unstarted(this::run);
        thread = starting;
        starting.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (isRunning()) {
            try (Connection connection = connect()) {
                listen(connection);
            } catch (SQLException e) {
                log.atWarn().addKeyValue("sqlState", e.getSQLState()).log("Inbox notifications lost, reconnecting");
                pause();
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + InboxBell.CHANNEL);
        }
        streams.lookAgain();
        PGConnection heard = connection.unwrap(PGConnection.class);
        while (isRunning()) {
            PGNotification[] rings = heard.getNotifications((int) LISTEN.toMillis());
            if (rings.length == 0) {
                requireAlive(connection);
            }
            for (PGNotification ring : rings) {
                Ring.parse(ring.getParameter()).ifPresent(streams::onRing);
            }
        }
    }

    private static void requireAlive(Connection connection) throws SQLException {
        if (!connection.isValid(2)) {
            throw new SQLException("the connection is dead", "08006");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
