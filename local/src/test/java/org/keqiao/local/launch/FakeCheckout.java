package org.keqiao.local.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** A checkout in which the services are fakes; engines and guard are the real ones. */
record FakeCheckout(Path home) {

    static FakeCheckout in(Path home) throws IOException {
        for (String service : List.of("web", "search-service", "matching-service")) {
            Path target = Files.createDirectories(home.resolve(service).resolve("target"));
            writeJar(target.resolve(service + "-0.1.0.jar"));
        }
        Path guard = Files.createDirectories(home.resolve("local/target/launcher/guard"));
        Files.copy(Path.of("target/launcher/guard/keqiao-guard.jar"), guard.resolve("keqiao-guard.jar"));
        return new FakeCheckout(home);
    }

    private static void writeJar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        String entry = FakeService.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest);
                InputStream code = FakeService.class.getClassLoader().getResourceAsStream(entry)) {
            jar.putNextEntry(new ZipEntry(entry));
            code.transferTo(jar);
            jar.closeEntry();
        }
    }

    /** Runs a command of the launcher in a JVM of its own; its words go to the file. */
    Process run(Path output, String... words) throws IOException {
        ProcessBuilder launcher = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-Dkeqiao.home=" + home,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Keqiao.class.getName());
        launcher.command().addAll(List.of(words));
        return launcher.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }
}
