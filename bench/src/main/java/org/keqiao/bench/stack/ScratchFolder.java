package org.keqiao.bench.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.keqiao.bench.BenchException;
import org.keqiao.local.stack.StackFolder;

/** A stack's folder for one measurement. It goes with the stack, however this JVM ends, unless the measurement failed. */
public final class ScratchFolder {

    private final StackFolder stack;
    private volatile boolean kept;

    ScratchFolder(StackFolder stack) {
        this.stack = stack;
    }

    public static ScratchFolder make() {
        try {
            return new ScratchFolder(new StackFolder(Files.createTempDirectory("keqiao-bench-")));
        } catch (IOException e) {
            throw new BenchException(
                    "Can't make a scratch folder: " + e + "\nName another with TMPDIR or -Djava.io.tmpdir.", e);
        }
    }

    public StackFolder stack() {
        return stack;
    }

    /** Keeps the folder, for its logs say why, and tells where they are. */
    public BenchException failed(Exception why) {
        kept = true;
        String message = why instanceof BenchException ? why.getMessage() : "Can't measure: " + why;
        return new BenchException(message + "\nLogs: " + stack.logs(), why);
    }

    /** Once nothing runs in it. */
    void delete() {
        if (kept) {
            return;
        }
        try (Stream<Path> inside = Files.walk(stack.root())) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            System.err.println("Could not remove " + stack.root() + ": " + e);
        }
    }
}
