package org.keqiao.web.listing;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.keqiao.web.desk.DeskItem;
import org.keqiao.web.desk.DeskSection;
import org.keqiao.web.desk.OnDesk;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Live listings that nobody has confirmed for a long time: their owners should say whether they still hold. */
@Component
@Order(20)
class StaleOnDesk implements OnDesk {

    private static final Duration LONG = Duration.ofDays(300);
    private static final String WHERE = " FROM listing WHERE state = 'PUBLISHED' AND confirmed_at < :before ";

    private final JdbcClient jdbc;
    private final Validity validity;

    StaleOnDesk(JdbcClient jdbc, Validity validity) {
        this.jdbc = jdbc;
        this.validity = validity;
    }

    @Override
    public DeskSection section() {
        var before = validity.now().minus(LONG).atOffset(ZoneOffset.UTC);
        long many = jdbc.sql("SELECT count(*)" + WHERE)
                .param("before", before)
                .query(Long.class)
                .single();
        List<DeskItem> oldest = jdbc.sql("SELECT id, content ->> 'title' AS title, confirmed_at" + WHERE
                        + "ORDER BY confirmed_at LIMIT 10")
                .param("before", before)
                .query((row, number) -> new DeskItem(
                        row.getString("title"),
                        "/listings/" + row.getString("id"),
                        row.getTimestamp("confirmed_at").toInstant()))
                .list();
        return new DeskSection("stale", many, null, oldest);
    }
}
