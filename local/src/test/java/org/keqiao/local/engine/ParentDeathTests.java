package org.keqiao.local.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.local.postgres.Postmaster;

/** Kill -9 of the parent leaves no engine behind. */
class ParentDeathTests {

    private static final long SECONDS = 15;

    @ParameterizedTest
    @ValueSource(strings = {"elasticsearch", "kafka", "postgres"})
    void childEndsWithItsKilledParent(String engine, @TempDir Path folder) throws Exception {
        Process parent = parent(engine, folder);
        ProcessHandle child = childOf(parent);

        parent.destroyForcibly();

        child.onExit().get(SECONDS, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void thePostgresServerProperEndsToo(@TempDir Path folder) throws Exception {
        Process parent = parent("postgres", folder);
        childOf(parent);
        ProcessHandle server = ProcessHandle.of(Postmaster.pid(folder)).orElseThrow();

        parent.destroyForcibly();

        server.onExit().get(SECONDS, TimeUnit.SECONDS);
        assertThat(server.isAlive()).isFalse();
    }

    private static Process parent(String engine, Path folder) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ParentToKill.class.getName(),
                        engine,
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The parent's one line says that its engine serves. The reader stays open, or the parent's output would break. */
    private static ProcessHandle childOf(Process parent) throws Exception {
        BufferedReader output = parent.inputReader(StandardCharsets.UTF_8);
        return ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
    }
}
