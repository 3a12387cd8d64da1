package org.keqiao.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands until a test turns it. */
public final class TurningClock extends Clock {

    private volatile Instant at;

    public TurningClock(Instant start) {
        at = start;
    }

    public void turnTo(Instant moment) {
        at = moment;
    }

    @Override
    public Instant instant() {
        return at;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
