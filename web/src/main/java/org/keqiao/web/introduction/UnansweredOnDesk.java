package org.keqiao.web.introduction;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.keqiao.web.desk.DeskItem;
import org.keqiao.web.desk.DeskSection;
import org.keqiao.web.desk.OnDesk;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Introductions in which nobody has moved for a week. */
@Component
@Order(10)
class UnansweredOnDesk implements OnDesk {

    private static final Duration PATIENCE = Duration.ofDays(7);
    private static final String WHERE =
            " FROM introduction i WHERE i.state IN ('INTERESTED', 'INTRODUCED', 'NEGOTIATING') AND i.moved_at < :before ";

    private final JdbcClient jdbc;
    private final Moment moment;

    UnansweredOnDesk(JdbcClient jdbc, Moment moment) {
        this.jdbc = jdbc;
        this.moment = moment;
    }

    @Override
    public DeskSection section() {
        var before = moment.now().minus(PATIENCE).atOffset(ZoneOffset.UTC);
        long many = jdbc.sql("SELECT count(*)" + WHERE)
                .param("before", before)
                .query(Long.class)
                .single();
        List<DeskItem> oldest = jdbc.sql("""
                SELECT i.id, i.moved_at, (SELECT l.content ->> 'title' FROM listing l WHERE l.id = coalesce(i.demand_id, i.result_id)) AS title
                """ + WHERE + "ORDER BY i.moved_at LIMIT 10")
                .param("before", before)
                .query((row, number) -> new DeskItem(
                        row.getString("title"),
                        "/introductions/" + row.getString("id"),
                        row.getTimestamp("moved_at").toInstant()))
                .list();
        return new DeskSection("introductions", many, "/introductions?waiting=true", oldest);
    }
}
