package org.keqiao.local.launch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.keqiao.local.service.Installation;
import org.keqiao.local.stack.StackException;
import org.keqiao.local.stack.StackFolder;
import org.keqiao.local.stack.StackState;
import org.keqiao.local.stack.StackState.Phase;

/** {@code up --detach}: the launcher runs in the background; this waits until the page is reachable and shows its lines. */
record Detached(Arguments arguments) {

    private static final long POLL_MILLIS = 200;

    int run() throws InterruptedException {
        StackFolder folder = arguments.folder();
        folder.prepare();
        if (StackState.running(folder).isPresent()) {
            return new RunningAlready(arguments).tell();
        }
        try {
            Files.deleteIfExists(log(folder));
            return follow(launch(folder), folder);
        } catch (IOException e) {
            throw new StackException("Can't start in the background: " + e.getMessage(), e);
        }
    }

    private static Path log(StackFolder folder) {
        return folder.log("launcher");
    }

    /** Deaf to the terminal's Ctrl-C and to its end; {@code down} stops it. */
    private Process launch(StackFolder folder) throws IOException {
        List<String> line = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of(
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-D" + Installation.PROPERTY + "=" + Installation.current().home(),
                "-cp",
                System.getProperty("java.class.path"),
                Keqiao.class.getName(),
                "up",
                "--data",
                folder.root().toString()));
        arguments.port().ifPresent(port -> line.addAll(List.of("--port", Integer.toString(port))));
        if (!arguments.demonstration()) {
            line.add("--no-demonstration");
        }
        return new ProcessBuilder(line)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(log(folder).toFile())
                .redirectErrorStream(true)
                .start();
    }

    private int follow(Process launcher, StackFolder folder) throws IOException, InterruptedException {
        try (RandomAccessFile log = new RandomAccessFile(log(folder).toFile(), "r")) {
            while (launcher.isAlive()) {
                show(log);
                if (isReady(launcher, folder)) {
                    show(log);
                    System.out.println("It goes on in the background; its lines are in " + log(folder));
                    return 0;
                }
                Thread.sleep(POLL_MILLIS);
            }
            show(log);
            return launcher.exitValue() == 0 ? Keqiao.FAILED : launcher.exitValue();
        }
    }

    private static boolean isReady(Process launcher, StackFolder folder) {
        return StackState.running(folder)
                .filter(state -> state.launcher().map(ProcessHandle::pid).equals(java.util.Optional.of(launcher.pid())))
                .filter(state -> state.phase() == Phase.READY)
                .isPresent();
    }

    private static void show(RandomAccessFile log) throws IOException {
        byte[] news = new byte[(int) (log.length() - log.getFilePointer())];
        log.readFully(news);
        System.out.print(new String(news, StandardCharsets.UTF_8));
        System.out.flush();
    }
}
