package org.keqiao.local.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqiao.local.kafka.KafkaEngine;
import org.keqiao.local.postgres.PostgresEngine;

/** What goes wrong names the engine, the cause and the remedy. */
class EngineErrorTests {

    @TempDir
    Path folder;

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                KafkaEngine engine = new KafkaEngine(EngineSettings.in(folder).onPort(taken.getLocalPort()))) {
            assertThatThrownBy(engine::start)
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("kafka can't have port " + taken.getLocalPort())
                    .hasMessageContaining("another port");
        }
    }

    @Test
    void tooLittleDiskIsSaidBeforeTheStart() {
        assertThatThrownBy(() -> new DataFolder("kafka", folder).prepare(Long.MAX_VALUE))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("kafka needs")
                .hasMessageContaining("free disk");
    }

    @Test
    void aChildThatDiesAtItsStartShowsItsLastLines() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("meta.properties"), "version=99\n");
        try (KafkaEngine engine = new KafkaEngine(EngineSettings.in(folder))) {
            assertThatThrownBy(engine::start)
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("kafka ended at start (exit code 1)")
                    .hasMessageContaining("kafka.log")
                    .hasMessageContaining("No readable meta.properties files found");
        }
    }

    @Test
    void aSecondStartOnTheSameFolderIsRefused() {
        EngineSettings settings = EngineSettings.in(folder).forTests();
        try (PostgresEngine first = new PostgresEngine(settings, url -> {});
                PostgresEngine second = new PostgresEngine(settings, url -> {})) {
            first.start();
            assertThatThrownBy(second::start)
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("postgres already runs on this data folder");
        }
    }

    @Test
    void aMissingHomeSaysHowToBuildIt() {
        System.setProperty(EngineHome.PROPERTY, folder.toString());
        try {
            assertThatThrownBy(() -> EngineHome.of("elasticsearch"))
                    .isInstanceOf(EngineException.class)
                    .hasMessageContaining("mvnw -pl local");
        } finally {
            System.clearProperty(EngineHome.PROPERTY);
        }
    }
}
