package org.keqiao.local.launch;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.keqiao.local.stack.StackState;
import org.keqiao.local.supervision.Narrator;
import org.keqiao.local.supervision.Part;

/** Tells the person at the terminal what happens, each line with the time since the start; notes who was started. */
final class Console implements Narrator {

    private static final String INDENT = "            ";

    private final long begin = System.nanoTime();
    private final PrintStream out;
    private final StackState state;

    Console(PrintStream out, StackState state) {
        this.out = out;
        this.state = state;
    }

    /** Further lines are indented like the first. */
    synchronized void say(String text) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        out.println(String.format(Locale.ROOT, "[%7.1f s] ", seconds) + text.replace("\n", "\n" + INDENT));
    }

    @Override
    public void started(Part part, Duration took) {
        state.started(part.name(), part.pid());
        say("%-16s serves on 127.0.0.1:%d (%s)".formatted(part.name(), part.port(), seconds(took)));
    }

    @Override
    public void stillStarting(Collection<Part> parts) {
        say("waiting for " + parts.stream().map(Part::name).collect(Collectors.joining(", ")));
    }

    @Override
    public void died(Part part, int restart) {
        say("%s died; starting it again (%d). Its log: %s".formatted(part.name(), restart, part.logFile()));
    }

    @Override
    public void failedAgain(Part part, String why) {
        say(part.name() + " did not come back: " + why);
    }

    @Override
    public void stopping(Part part) {
        say("stopping " + part.name());
    }

    @Override
    public void stopped(Part part, Duration took) {
        say("%-16s stopped (%s)".formatted(part.name(), seconds(took)));
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1e3);
    }
}
