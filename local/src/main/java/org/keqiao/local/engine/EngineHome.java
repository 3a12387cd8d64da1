package org.keqiao.local.engine;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the folders in which the build of {@code local} laid out the servers. They are looked for in the system property
 * {@value #PROPERTY}, then beside our own classes or jar ({@code local/target}), then in {@code local/target} of the
 * working directory and of the folders above it, which is where tests of other modules run.
 */
public final class EngineHome {

    /** Folder that holds {@code elasticsearch}, {@code kafka} and {@code postgres}. */
    public static final String PROPERTY = "keqiao.engines";

    private EngineHome() {}

    /** The folder of one server; {@code name} is elasticsearch, kafka or postgres. */
    public static Path of(String name) {
        return candidates()
                .map(folder -> folder.resolve(name).toAbsolutePath().normalize())
                .filter(EngineHome::isHome)
                .findFirst()
                .orElseThrow(() -> new EngineException("The " + name + " server is not laid out. Run"
                        + " ./mvnw -pl local -am process-classes in the project's root, or set -D" + PROPERTY
                        + " to a folder that holds " + name + "/lib"));
    }

    private static boolean isHome(Path folder) {
        return Files.isDirectory(folder.resolve("lib"));
    }

    private static Stream<Path> candidates() {
        @Nullable String told = System.getProperty(PROPERTY);
        if (told != null) {
            return Stream.of(Path.of(told));
        }
        Stream<Path> above = Stream.<Path>iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                .map(folder -> folder.resolve("local").resolve("target"));
        return Stream.concat(besideOurselves().stream(), above);
    }

    private static Optional<Path> besideOurselves() {
        @Nullable CodeSource source = EngineHome.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Path.of(source.getLocation().toURI()).getParent());
        } catch (URISyntaxException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            return Optional.empty(); // inside a fat jar, say
        }
    }
}
