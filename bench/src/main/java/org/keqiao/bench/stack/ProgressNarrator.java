package org.keqiao.bench.stack;

import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.keqiao.bench.Progress;
import org.keqiao.local.supervision.Narrator;
import org.keqiao.local.supervision.Part;

/** Tells of the parts among the rest of the progress. */
record ProgressNarrator(Progress progress) implements Narrator {

    @Override
    public void started(Part part, Duration took) {
        progress.say(String.format(Locale.ROOT, "%s serves (%.1f s)", part.name(), took.toMillis() / 1e3));
    }

    @Override
    public void stillStarting(Collection<Part> parts) {
        progress.say("waiting for " + parts.stream().map(Part::name).collect(Collectors.joining(", ")));
    }

    @Override
    public void died(Part part, int restart) {
        progress.say(part.name() + " died. Its log: " + part.logFile());
    }

    @Override
    public void failedAgain(Part part, String why) {
        progress.say(part.name() + " did not come back: " + why);
    }

    @Override
    public void stopping(Part part) {}

    @Override
    public void stopped(Part part, Duration took) {}
}
