package org.keqiao.bench.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.keqiao.bench.BenchException;
import org.keqiao.local.stack.StackFolder;

/** A stack's folder for one measurement. */
public record ScratchFolder(StackFolder stack) {

    public static ScratchFolder make() {
        try {
            return new ScratchFolder(new StackFolder(Files.createTempDirectory("keqiao-bench-")));
        } catch (IOException e) {
            throw new BenchException(
                    "Can't make a scratch folder: " + e + "\nName another with TMPDIR or -Djava.io.tmpdir.", e);
        }
    }

    /** Once nothing runs in it. */
    public void delete() {
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
