package org.keqiao.web.savedsearch;

import java.util.concurrent.locks.ReentrantLock;
import org.keqiao.web.search.SearchUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets one saved search after the other look. Several instances share the work: each takes what the others have not locked. */
@Component
class AlertRun {

    private static final Logger log = LoggerFactory.getLogger(AlertRun.class);

    private final Alert alert;
    private final ReentrantLock running = new ReentrantLock();

    AlertRun(Alert alert) {
        this.alert = alert;
    }

    @Scheduled(fixedRateString = "${keqiao.saved-search.every:PT5S}")
    void run() {
        if (running.tryLock()) {
            try {
                while (alert.next()) {
                    Thread.onSpinWait();
                }
            } catch (SearchUnavailable down) {
                log.atInfo().log("Saved searches wait for search-service");
            } finally {
                running.unlock();
            }
        }
    }
}
