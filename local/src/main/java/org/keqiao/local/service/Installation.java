package org.keqiao.local.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.keqiao.local.stack.StackException;

/** The checkout in which everything was built. */
public record Installation(Path home) {

    /** System property that the {@code keqiao} script sets. */
    public static final String PROPERTY = "keqiao.home";

    public static Installation current() {
        return new Installation(
                Path.of(System.getProperty(PROPERTY, "")).toAbsolutePath().normalize());
    }

    /** The runnable jar of a service. */
    Path jar(String service) {
        Path target = home.resolve(service).resolve("target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches(service + "-\\d.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> missing(service));
        } catch (IOException e) {
            throw missing(service);
        }
    }

    /** What its manifest says: Spring Boot's launcher. */
    String mainClass(String service) {
        try (JarFile jar = new JarFile(jar(service).toFile())) {
            return jar.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        } catch (IOException e) {
            throw missing(service);
        }
    }

    /** Ends a service whose launcher was killed. */
    Path guardJar() {
        return home.resolve("local/target/launcher/guard/keqiao-guard.jar");
    }

    private StackException missing(String service) {
        return new StackException(
                service + " is not built. Run ./mvnw package -DskipTests in " + home + ", or simply ./keqiao up");
    }
}
