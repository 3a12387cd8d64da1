package org.keqiao.local.engine;

import java.nio.file.Path;
import org.keqiao.local.elasticsearch.ElasticsearchEngine;
import org.keqiao.local.kafka.KafkaEngine;
import org.keqiao.local.postgres.PostgresEngine;

/** Started as a JVM of its own: starts one engine, prints its pid, and waits to be killed. */
final class ParentToKill {

    private ParentToKill() {}

    public static void main(String[] arguments) throws InterruptedException {
        EngineSettings settings = EngineSettings.in(Path.of(arguments[1])).forTests();
        Engine engine = switch (arguments[0]) {
            case "elasticsearch" -> new ElasticsearchEngine(settings.withHeapMegabytes(512));
            case "kafka" -> new KafkaEngine(settings);
            default -> new PostgresEngine(settings, url -> {});
        };
        engine.start();
        System.out.println(engine.pid());
        Thread.sleep(Long.MAX_VALUE);
    }
}
