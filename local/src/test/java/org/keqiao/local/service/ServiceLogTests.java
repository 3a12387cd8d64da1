package org.keqiao.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceLogTests {

    @TempDir
    Path folder;

    @Test
    void aFileThatIsFullIsKeptBesideTheNext() throws Exception {
        Path file = folder.resolve("web.log");
        byte[] output = "x".repeat(50_000).getBytes(StandardCharsets.UTF_8);

        new ServiceLog(file, 20_000).follow(new ByteArrayInputStream(output));

        awaitSize(file, 50_000 % 32_768);
        assertThat(Files.size(folder.resolve("web.log.1"))).isEqualTo(32_768);
    }

    @Test
    void theEndIsToldInWords() throws Exception {
        Path file = folder.resolve("web.log");
        Files.writeString(file, """
                {"@timestamp":"2026-11-23T10:00:00Z","log":{"level":"ERROR"},"message":"Startup failed","error":{"message":"no database"}}
                plain words
                \tat org.example.Frame(Frame.java:1)
                """);

        assertThat(LastLines.of(file)).isEqualTo("  ERROR Startup failed: no database\n  plain words");
    }

    @Test
    void whatCausedAnErrorIsToldAndNotWhatWasWrappedAroundIt() throws Exception {
        Path file = folder.resolve("web.log");
        String trace = """
                a.Outer: Unable to start\\n\\tat a.B.c(B.java:1)\\nCaused by: a.Middle: no bean\\n\\tat a.B.d(B.java:2)\\n\\t... 9 more\\n\
                Caused by: a.Inner: Validate failed:\\nmigration 510 is missing\\n\\tat a.B.e(B.java:3)\\n""";
        Files.writeString(file, """
                {"log":{"level":"ERROR"},"message":"Run failed","error":{"message":"Unable to start","stack_trace":"%s"}}
                """.formatted(trace));

        assertThat(LastLines.of(file))
                .isEqualTo("  ERROR Run failed: a.Inner: Validate failed: migration 510 is missing");
    }

    private static void awaitSize(Path file, long size) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (sizeOf(file) != size) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    /** -1 while there is none, as between two files. */
    private static long sizeOf(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return -1;
        }
    }
}
