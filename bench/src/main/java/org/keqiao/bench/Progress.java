package org.keqiao.bench;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Tells the person at the terminal how far it is, each line with the time since the start. On standard error: the outcome alone is output. */
public final class Progress {

    private static final long PAUSE_NANOS = 5_000_000_000L;

    private final long begin = System.nanoTime();
    private final AtomicLong last = new AtomicLong(begin);
    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String text) {
        last.set(System.nanoTime());
        out.println(String.format(Locale.ROOT, "[%7.1f s] ", (System.nanoTime() - begin) / 1e9) + text);
    }

    /** Tells it at most every five seconds, and when all is done. */
    public void count(String what, long done, long all) {
        long before = last.get();
        long now = System.nanoTime();
        if (done == all || (now - before > PAUSE_NANOS && last.compareAndSet(before, now))) {
            say(String.format(Locale.ROOT, "%s: %,d of %,d", what, done, all));
        }
    }
}
