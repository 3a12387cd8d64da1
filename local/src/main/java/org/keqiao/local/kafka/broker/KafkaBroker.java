package org.keqiao.local.kafka.broker;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.keqiao.local.child.Child;

/** Formats the log folder once, then runs broker and controller in this JVM. The argument is a server.properties. */
public final class KafkaBroker {

    private KafkaBroker() {}

    public static void main(String[] arguments) {
        Child.run(() -> start(Path.of(arguments[0])));
    }

    private static AutoCloseable start(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        if (!Files.exists(Path.of(properties.getProperty("log.dirs"), "meta.properties"))) {
            format(file);
        }
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
        server.startup();
        return () -> {
            server.shutdown();
            server.awaitShutdown();
        };
    }

    private static void format(Path file) {
        String clusterId = Uuid.randomUuid().toString();
        String[] command = {"format", "--cluster-id=" + clusterId, "--config=" + file};
        if (StorageTool.execute(command, System.out) != 0) {
            throw new IllegalStateException("Kafka could not format its log folder; the lines above say why");
        }
    }
}
