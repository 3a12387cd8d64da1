package org.keqiao.search.rebuild;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild is; kept in Elasticsearch, so that every instance tells the same.
 *
 * @param owner the instance that does it
 * @param read messages read so far
 * @param total messages to read, as far as known
 * @param skipped messages that could not be indexed; live indexing has put them to the dead letters
 * @param seenAt when the owner last showed life
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record RebuildProgress(
        State state,
        String owner,
        long read,
        long total,
        long skipped,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant seenAt,
        @Nullable String index,
        @Nullable String error) {

    /** Where a rebuild stands. */
    enum State {
        NEVER,
        RUNNING,
        SUCCEEDED,
        FAILED
    }

    static RebuildProgress never() {
        return new RebuildProgress(State.NEVER, "", 0, 0, 0, null, null, null, null, null);
    }

    static RebuildProgress started(String owner, Instant now) {
        return new RebuildProgress(State.RUNNING, owner, 0, 0, 0, now, null, now, null, null);
    }

    RebuildProgress into(String newIndex) {
        return new RebuildProgress(state, owner, read, total, skipped, startedAt, finishedAt, seenAt, newIndex, error);
    }

    RebuildProgress at(long nowRead, long nowTotal, long nowSkipped, Instant now) {
        return new RebuildProgress(
                state, owner, nowRead, nowTotal, nowSkipped, startedAt, finishedAt, now, index, error);
    }

    RebuildProgress succeeded(Instant now) {
        return new RebuildProgress(State.SUCCEEDED, owner, read, total, skipped, startedAt, now, now, index, null);
    }

    RebuildProgress failed(String reason, Instant now) {
        return new RebuildProgress(State.FAILED, owner, read, total, skipped, startedAt, now, now, index, reason);
    }

    /** Whether it runs, as far as its owner showed life lately. */
    boolean isAlive(Instant now, Duration patience) {
        return isRunning() && seenAt != null && seenAt.plus(patience).isAfter(now);
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }
}
