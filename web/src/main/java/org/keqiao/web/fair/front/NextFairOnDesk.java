package org.keqiao.web.fair.front;

import java.util.List;
import org.keqiao.web.desk.DeskItem;
import org.keqiao.web.desk.DeskSection;
import org.keqiao.web.desk.OnDesk;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.Fairs;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fairs that come next. */
@Component
@Order(40)
class NextFairOnDesk implements OnDesk {

    private static final int SHOWN = 3;

    private final Fairs fairs;
    private final FairClock clock;

    NextFairOnDesk(Fairs fairs, FairClock clock) {
        this.fairs = fairs;
        this.clock = clock;
    }

    @Override
    public DeskSection section() {
        var next = fairs.upcoming(true, clock.now());
        List<DeskItem> items = next.stream()
                .limit(SHOWN)
                .map(fair -> new DeskItem(fair.title(), "/fairs/" + fair.id(), fair.startsAt()))
                .toList();
        return new DeskSection("fairs", next.size(), "/fairs", items);
    }
}
