package org.keqiao.web.fair;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out fairs to those who may know of them. */
@Service
@Transactional(readOnly = true)
public class FairDesk {

    private final Fairs fairs;
    private final FairKeeping keeping;
    private final Programmes programmes;
    private final JdbcClient jdbc;
    private final FairClock clock;
    private final SystemReach system;

    FairDesk(
            Fairs fairs,
            FairKeeping keeping,
            Programmes programmes,
            JdbcClient jdbc,
            FairClock clock,
            SystemReach system) {
        this.fairs = fairs;
        this.keeping = keeping;
        this.programmes = programmes;
        this.jdbc = jdbc;
        this.clock = clock;
        this.system = system;
    }

    public FairView find(UUID id, @Nullable Actor reader) {
        return view(keeping.find(id, reader));
    }

    public FairView view(Fair fair) {
        return FairView.of(fair, programmes.of(fair.id()), participants(fair.id()), clock.now());
    }

    /** Those to come, next first. */
    public List<FairView> upcoming(@Nullable Actor reader) {
        Instant now = clock.now();
        return fairs.upcoming(keeping.mayManage(reader), now).stream()
                .map(this::view)
                .toList();
    }

    /** Those that are over, last first. */
    public List<FairView> past(@Nullable Actor reader) {
        Instant now = clock.now();
        return fairs.past(keeping.mayManage(reader), now).stream()
                .map(this::view)
                .toList();
    }

    private long participants(UUID fairId) {
        return system.get(
                () -> jdbc.sql("SELECT count(*) FROM fair_participant WHERE fair_id = :fair AND withdrawn_at IS NULL")
                        .param("fair", fairId)
                        .query(Long.class)
                        .single());
    }
}
