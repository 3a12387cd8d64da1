package org.keqiao.local.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Writes the demonstration data to a folder: {@code WriteDemonstration FOLDER [DAY]}, the day as 2026-11-23. */
public final class WriteDemonstration {
    private WriteDemonstration() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1) {
            System.err.println("usage: WriteDemonstration FOLDER [DAY]");
            System.exit(2);
        }
        LocalDate today = arguments.length > 1 ? LocalDate.parse(arguments[1]) : LocalDate.now(ZoneId.systemDefault());
        Demonstration demonstration = Demonstration.generate(today);
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        write(folder.resolve("organisations.jsonl"), demonstration.organisations());
        write(folder.resolve("accounts.jsonl"), demonstration.accounts());
        write(folder.resolve("results.jsonl"), demonstration.results());
        write(folder.resolve("demands.jsonl"), demonstration.demands());
        System.out.println("RESULTS\n" + new Report(demonstration.results(), today).text());
        System.out.println("DEMANDS\n" + new Report(demonstration.demands(), today).text());
    }

    private static void write(Path file, List<? extends Record> records) throws IOException {
        Files.writeString(file, Demonstration.jsonLines(records));
    }
}
