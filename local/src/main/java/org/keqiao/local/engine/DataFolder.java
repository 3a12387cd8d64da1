package org.keqiao.local.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** An engine's folder: {@code data}, {@code tmp}, its log and two marks. */
record DataFolder(String engine, Path path) {

    static final long NEEDED_BYTES = 2L << 30;

    private static final int LAST_LINES = 15;

    /** Makes the folder; the log of the start before is kept as {@code *.log.1}. */
    void prepare(long neededBytes) {
        try {
            Files.createDirectories(temporary());
            Files.deleteIfExists(readyFile());
            if (Files.exists(logFile())) {
                Files.move(logFile(), path.resolve(engine + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            requireSpace(neededBytes);
        } catch (IOException e) {
            throw new EngineException(
                    engine + " can't use the folder " + path + ": " + e
                            + ". Choose a folder that this user may write to",
                    e);
        }
    }

    private void requireSpace(long neededBytes) throws IOException {
        long usable = Files.getFileStore(path).getUsableSpace();
        if (usable < neededBytes) {
            throw new EngineException("%s needs %d MB of free disk at %s, there are %d MB. Free some space or choose"
                            .formatted(engine, neededBytes >> 20, path, usable >> 20)
                    + " another data folder");
        }
    }

    Path data() {
        return path.resolve("data");
    }

    Path temporary() {
        return path.resolve("tmp");
    }

    Path readyFile() {
        return path.resolve("ready");
    }

    Path pidFile() {
        return path.resolve("child.pid");
    }

    Path logFile() {
        return path.resolve(engine + ".log");
    }

    /** What to show when the engine failed; stack frames would crowd out the messages. */
    String lastLogLines() {
        try {
            List<String> lines = Files.readString(logFile())
                    .lines()
                    .filter(line -> !line.startsWith("\tat ") && !line.startsWith("\t..."))
                    .toList();
            return String.join("\n  ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }
}
