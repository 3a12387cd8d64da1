package org.keqiao.local.kafka;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.keqiao.local.engine.Engine;
import org.keqiao.local.engine.EngineException;
import org.keqiao.local.engine.EngineHome;
import org.keqiao.local.engine.EngineSettings;
import org.keqiao.local.engine.JavaCommand;
import org.keqiao.local.engine.Ports;

/** One Kafka broker that is its own controller. Topics are made by who owns them, never by a typing error. */
public final class KafkaEngine extends Engine {

    private static final int HEAP_MEGABYTES = 384;

    public KafkaEngine(EngineSettings settings) {
        super("kafka", settings);
    }

    @Override
    protected JavaCommand command() {
        Path home = EngineHome.of("kafka");
        return new JavaCommand(
                settings().heapMegabytesOr(HEAP_MEGABYTES),
                List.of(
                        "-Xms96m",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-Dorg.slf4j.simpleLogger.showDateTime=true",
                        "--class-path=" + home.resolve("lib").resolve("*")),
                "org.keqiao.local.kafka.broker.KafkaBroker",
                List.of(writeServerProperties().toString()));
    }

    private Path writeServerProperties() {
        Path file = settings().data().resolve("server.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            serverProperties().store(writer, "Written at every start by KafkaEngine; changes here are lost");
            return file;
        } catch (IOException e) {
            throw new EngineException("kafka can't write " + file, e);
        }
    }

    private Properties serverProperties() {
        int controllerPort = Ports.free();
        Properties properties = new Properties();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", "1");
        properties.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        properties.put("controller.listener.names", "CONTROLLER");
        properties.put("listeners", "BROKER://" + address() + ",CONTROLLER://127.0.0.1:" + controllerPort);
        properties.put("advertised.listeners", "BROKER://" + address());
        properties.put("inter.broker.listener.name", "BROKER");
        properties.put("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.put("log.dirs", dataFolder().toString());
        properties.put("auto.create.topics.enable", "false");
        properties.putAll(forOneSmallNode());
        return properties;
    }

    /** Replication of one, few partitions and small buffers for the inner topics, no wait for further group members. */
    private static Properties forOneSmallNode() {
        Properties properties = new Properties();
        properties.put("default.replication.factor", "1");
        properties.put("min.insync.replicas", "1");
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("offsets.topic.num.partitions", "4");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("transaction.state.log.num.partitions", "4");
        properties.put("share.coordinator.state.topic.replication.factor", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
        properties.put("share.coordinator.state.topic.num.partitions", "4");
        properties.put("group.initial.rebalance.delay.ms", "0");
        properties.put("log.cleaner.dedupe.buffer.size", "16777216");
        properties.put("num.network.threads", "2");
        properties.put("num.io.threads", "4");
        return properties;
    }
}
