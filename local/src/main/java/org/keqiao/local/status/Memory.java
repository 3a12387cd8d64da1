package org.keqiao.local.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Main memory that a process holds. Pages that it shares count in parts, so that a sum over many counts them once. */
final class Memory {

    private static final String NOT_DIGITS = "\\D+";

    private Memory() {}

    /** In bytes; empty if this system doesn't tell. */
    static OptionalLong of(ProcessHandle process) {
        long kilobytes = kilobytes(process);
        return kilobytes == 0 ? OptionalLong.empty() : OptionalLong.of(kilobytes << 10);
    }

    private static long kilobytes(ProcessHandle process) {
        Path proportional = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        try {
            return Files.exists(proportional) ? fromLinux(proportional) : fromPs(process);
        } catch (IOException e) {
            return 0; // it ended meanwhile, or is not ours
        }
    }

    private static long fromLinux(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll(NOT_DIGITS, "")))
                .sum();
    }

    private static long fromPs(ProcessHandle process) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
        String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        return answer.isEmpty() ? 0 : Long.parseLong(answer);
    }
}
