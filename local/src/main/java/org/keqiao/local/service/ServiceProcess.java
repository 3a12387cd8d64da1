package org.keqiao.local.service;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of a service's JVM. */
final class ServiceProcess {

    private static final long SECONDS_TO_CLOSE = 25;

    private final Process process;

    private ServiceProcess(Process process) {
        this.process = process;
    }

    static ServiceProcess start(ServiceSpec spec, Installation installation, Path settings, Path temporary)
            throws IOException {
        return new ServiceProcess(new ProcessBuilder(line(spec, installation, settings, temporary))
                .redirectErrorStream(true)
                .start());
    }

    /**
     * The shell only makes the child deaf to the terminal's Ctrl-C and then becomes the child: the launcher decides when a
     * service ends.
     */
    private static List<String> line(ServiceSpec spec, Installation installation, Path settings, Path temporary) {
        List<String> line = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(spec.compilation().options());
        line.addAll(List.of(
                "-Xmx" + spec.heapMegabytes() + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temporary,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                installation.guardJar() + File.pathSeparator + installation.jar(spec.name()),
                "org.keqiao.local.child.Guarded",
                installation.mainClass(spec.name()),
                "--spring.config.additional-location=file:" + settings));
        return line;
    }

    InputStream output() {
        return process.getInputStream();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitCode() {
        return process.exitValue();
    }

    long pid() {
        return process.pid();
    }

    /** Closing its standard input asks the service to end; if it doesn't, it is ended. */
    void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            process.destroy(); // the pipe is broken, so ask by signal
        }
        try {
            if (!process.waitFor(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    void kill() {
        process.destroyForcibly();
    }
}
