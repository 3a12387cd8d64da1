package org.keqiao.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The {@code keqiao} script with fake JDKs, on a path that has none. */
class ScriptTests {

    private static final List<String> TOOLS = List.of("sh", "dirname", "sed", "readlink", "find", "head", "ls", "cat");

    @TempDir
    Path folder;

    private Path checkout;
    private Path tools;

    @BeforeEach
    void prepare() throws IOException {
        checkout = Files.createDirectories(folder.resolve("a checkout"));
        Files.copy(Path.of("../keqiao"), checkout.resolve("keqiao"));
        Files.createDirectories(checkout.resolve("target"));
        Files.createFile(checkout.resolve("target/keqiao.built"));
        Files.createDirectories(checkout.resolve("local/target"));
        Files.createFile(checkout.resolve("local/target/local-0.1.0.jar"));
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : TOOLS) {
            Path real = Path.of("/usr/bin", tool);
            Files.createSymbolicLink(tools.resolve(tool), Files.exists(real) ? real : Path.of("/bin", tool));
        }
    }

    @Test
    void withoutAJdkItSaysWhatToInstall() throws Exception {
        jdk("jvm/jdk-21", "21.0.4");

        Outcome outcome = run("status");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output())
                .contains("No JDK 25 or newer found")
                .contains("Temurin 25")
                .contains("JAVA_HOME");
    }

    @Test
    void itTakesTheFirstThatIsNewEnough() throws Exception {
        jdk("jvm/jdk-17", "17.0.1");
        jdk("jvm/jdk-25", "25.0.1");

        assertThat(run("status", "--port", "9080").output())
                .startsWith("jdk-25: ")
                .contains("-Dkeqiao.home=" + checkout.toRealPath())
                .endsWith("org.keqiao.local.launch.Keqiao status --port 9080\n");
    }

    @Test
    void javaHomeComesFirstUnlessItIsTooOld() throws Exception {
        jdk("jvm/jdk-25", "25.0.1");
        Path newer = jdk("elsewhere/jdk-26", "26");
        Path older = jdk("elsewhere/jdk-21", "21.0.4");

        assertThat(run(Map.of("JAVA_HOME", newer.toString()), "status").output())
                .startsWith("jdk-26: ");
        assertThat(run(Map.of("JAVA_HOME", older.toString()), "status").output())
                .startsWith("jdk-25: ");
    }

    @Test
    void sdkmanAndThePathAreLookedAtToo() throws Exception {
        Path fromPath = jdk("opt/jdk-25-on-path", "25.0.2");
        Files.createSymbolicLink(tools.resolve("javac"), fromPath.resolve("bin/javac"));
        assertThat(run("status").output()).startsWith("jdk-25-on-path: ");

        jdk("home/.sdkman/candidates/java/25.0.1-tem", "25.0.1");
        assertThat(run("status").output()).startsWith("25.0.1-tem: ");
    }

    @Test
    void anUnknownCommandShowsTheUsage() throws Exception {
        Outcome outcome = run("launch");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output()).contains("Unknown command launch.").contains("./keqiao up");
    }

    private Path jdk(String path, String version) throws IOException {
        Path jdk = folder.resolve(path);
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        for (String program : List.of("java", "javac")) {
            Path file = jdk.resolve("bin").resolve(program);
            Files.writeString(file, "#!/bin/sh\necho \"" + jdk.getFileName() + ": $*\"\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return jdk;
    }

    private Outcome run(String... words) throws Exception {
        return run(Map.of(), words);
    }

    private Outcome run(Map<String, String> environment, String... words) throws Exception {
        ProcessBuilder script =
                new ProcessBuilder("/bin/sh", checkout.resolve("keqiao").toString());
        script.command().addAll(List.of(words));
        script.environment().clear();
        script.environment().put("PATH", tools.toString());
        script.environment().put("HOME", folder.resolve("home").toString());
        script.environment().put("KEQIAO_JVMS", folder.resolve("jvm").toString());
        script.environment().putAll(environment);
        Process process = script.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private record Outcome(int exitCode, String output) {}
}
