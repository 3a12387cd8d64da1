package org.keqiao.web.feed;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Brings committed changes into the feed, within a second. */
@Component
class FeedNumbering {

    private static final int AT_ONCE = 5_000;

    private final FeedEntries entries;

    FeedNumbering(FeedEntries entries) {
        this.entries = entries;
    }

    @Scheduled(fixedDelayString = "${keqiao.feed.every:PT1S}")
    void run() {
        int numbered;
        do {
            numbered = entries.number(AT_ONCE);
        } while (numbered == AT_ONCE);
    }
}
