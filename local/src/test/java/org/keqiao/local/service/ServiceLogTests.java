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
