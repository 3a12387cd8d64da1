package org.keqiao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.keqiao.local.elasticsearch.ElasticsearchEngine;
import org.keqiao.local.engine.EngineSettings;
import org.keqiao.local.kafka.KafkaEngine;
import org.keqiao.local.postgres.PostgresEngine;

/**
 * One set of engines for all tests of this JVM: each starts when first asked for, on a free port, with an empty data
 * folder that goes away with the JVM. Tests keep out of each other's way by their own names of indices, topics and databases.
 */
public final class TestEngines {

    private static final int ELASTICSEARCH_HEAP_MEGABYTES = 768;

    private static final Path FOLDER = temporaryFolder();
    private static final ElasticsearchEngine ELASTICSEARCH =
            new ElasticsearchEngine(settings("elasticsearch").withHeapMegabytes(ELASTICSEARCH_HEAP_MEGABYTES));
    private static final KafkaEngine KAFKA = new KafkaEngine(settings("kafka"));
    private static final PostgresEngine POSTGRES = new PostgresEngine(settings("postgres"), superuser -> {});

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TestEngines::end, "end-test-engines"));
    }

    private TestEngines() {}

    public static ElasticsearchEngine elasticsearch() {
        ELASTICSEARCH.start();
        return ELASTICSEARCH;
    }

    public static KafkaEngine kafka() {
        KAFKA.start();
        return KAFKA;
    }

    public static PostgresEngine postgres() {
        POSTGRES.start();
        return POSTGRES;
    }

    private static EngineSettings settings(String engine) {
        return EngineSettings.in(FOLDER.resolve(engine)).forTests();
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("keqiao-engines-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end() {
        new Engines(ELASTICSEARCH, KAFKA, POSTGRES).close();
        deleteFolder();
    }

    private static void deleteFolder() {
        try (Stream<Path> inside = Files.walk(FOLDER)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            System.err.println("Could not remove " + FOLDER + ": " + e);
        }
    }
}
