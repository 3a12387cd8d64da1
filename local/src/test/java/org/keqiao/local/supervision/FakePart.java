package org.keqiao.local.supervision;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.keqiao.local.stack.StackException;

/** A part without a process, which writes down what is done to it. */
final class FakePart implements Part {

    final List<String> story;
    private final String name;
    volatile boolean refuses;
    private volatile boolean runs;

    FakePart(String name, List<String> story) {
        this.name = name;
        this.story = story;
    }

    static List<String> story() {
        return new CopyOnWriteArrayList<>();
    }

    void die() {
        runs = false;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return 1;
    }

    @Override
    public void start() {
        story.add("start " + name);
        if (refuses) {
            throw new StackException(name + " refuses");
        }
        runs = true;
    }

    @Override
    public void stop() {
        if (runs) {
            story.add("stop " + name);
        }
        runs = false;
    }

    @Override
    public boolean isRunning() {
        return runs;
    }

    @Override
    public long pid() {
        return 1;
    }

    @Override
    public Path logFile() {
        return Path.of(name + ".log");
    }
}
