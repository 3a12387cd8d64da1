package org.keqiao.web.crawler;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The listings that strangers can read at this moment, in pages of a fixed order; drafts and what has ended are none of them. */
@Repository
class LiveListings {

    private static final String LIVE = "FROM listing WHERE state = 'PUBLISHED' AND valid_until > :now ";
    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    LiveListings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A listing's page and when it last changed. */
    record Entry(UUID id, Instant changedAt) {}

    /**
     * When something of each page last changed.
     *
     * @param size listings a page
     */
    List<Instant> pages(int size) {
        return jdbc.sql(
                        "SELECT max(changed_at) FROM (SELECT changed_at, (row_number() OVER (ORDER BY id) - 1) / :size AS page "
                                + LIVE + ") live GROUP BY page ORDER BY page")
                .param("size", size)
                .param("now", now())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list();
    }

    /** Reads a page row by row: no page is ever held in memory. */
    @Transactional(readOnly = true)
    public void read(int page, int size, Consumer<Entry> reader) {
        jdbc.sql("SELECT id, changed_at " + LIVE + "ORDER BY id LIMIT :size OFFSET :from")
                .withFetchSize(ROWS_AT_ONCE)
                .param("now", now())
                .param("size", size)
                .param("from", (long) page * size)
                .query(row -> {
                    reader.accept(new Entry(
                            row.getObject("id", UUID.class),
                            row.getTimestamp("changed_at").toInstant()));
                });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
