package org.keqiao.web.review;

import org.keqiao.web.desk.DeskItem;
import org.keqiao.web.desk.DeskSection;
import org.keqiao.web.desk.OnDesk;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits for a coordinator, the oldest first. */
@Component
@Order(5)
class ReviewOnDesk implements OnDesk {

    private static final int OLDEST = 10;

    private final ReviewQueue queue;

    ReviewOnDesk(ReviewQueue queue) {
        this.queue = queue;
    }

    @Override
    public DeskSection section() {
        return new DeskSection(
                "review",
                queue.count(null),
                "/review",
                queue.page(null, 0, OLDEST).stream()
                        .map(item -> new DeskItem(item.title(), "/review/" + item.listingId(), item.since()))
                        .toList());
    }
}
