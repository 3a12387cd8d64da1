package org.keqiao.bench.relevance;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.keqiao.bench.BenchException;

/** Writes rankings as {@code query TAB document TAB score}, which evaluation programs read. */
final class RunFile {

    private final Path file;

    RunFile(Path file) {
        this.file = file;
    }

    /** Before the measurement, so that nobody waits for it in vain. */
    void requireWritable() {
        Path folder = file.toAbsolutePath().resolveSibling(".").normalize();
        if (Files.isDirectory(file) || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new BenchException("Can't write " + file + ". --run names a file in a folder that you may write to.");
        }
    }

    void write(List<JudgedQuery> queries, List<List<Ranked>> rankings) {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            for (int i = 0; i < queries.size(); i++) {
                write(queries.get(i), rankings.get(i), out);
            }
        } catch (IOException e) {
            throw new BenchException("Can't write " + file + ": " + e, e);
        }
    }

    /** Evaluation programs sort by score, so of equal ones the later gets the next smaller number. */
    private static void write(JudgedQuery query, List<Ranked> ranking, PrintWriter out) {
        double last = Double.POSITIVE_INFINITY;
        for (Ranked ranked : ranking) {
            last = Math.min(ranked.score(), Math.nextDown(last));
            out.print(query.id() + "\t" + ranked.document() + "\t" + last + "\n");
        }
    }
}
