package org.keqiao.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server proper, known by its own pid file. */
public final class Postmaster {

    private Postmaster() {}

    public static long pid(Path engineFolder) throws IOException {
        Path file = engineFolder.resolve("data").resolve("postmaster.pid");
        return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    }
}
