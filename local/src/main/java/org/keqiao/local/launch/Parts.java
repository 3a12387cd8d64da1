package org.keqiao.local.launch;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keqiao.local.elasticsearch.ElasticsearchEngine;
import org.keqiao.local.engine.EngineSettings;
import org.keqiao.local.kafka.KafkaEngine;
import org.keqiao.local.postgres.PostgresEngine;
import org.keqiao.local.secret.Secrets;
import org.keqiao.local.service.BootService;
import org.keqiao.local.service.Installation;
import org.keqiao.local.service.ServiceSpec;
import org.keqiao.local.service.ServiceSpecs;
import org.keqiao.local.stack.Databases;
import org.keqiao.local.stack.PortPlan;
import org.keqiao.local.stack.StackFolder;
import org.keqiao.local.supervision.EnginePart;
import org.keqiao.local.supervision.Part;

/** The six parts of a stack and who needs whom. */
record Parts(StackFolder folder, PortPlan ports, Secrets secrets, Installation installation, Clock clock) {

    private static final int ELASTICSEARCH_HEAP_MEGABYTES = 768;
    private static final int KAFKA_HEAP_MEGABYTES = 320;

    /** In the order in which they may start; they stop in the reverse one. */
    Map<Part, List<Part>> needs() {
        Part postgres = postgres();
        Part kafka = kafka();
        Part elasticsearch = elasticsearch();
        ServiceSpecs specs = new ServiceSpecs(folder, ports, secrets);
        Map<Part, List<Part>> needs = new LinkedHashMap<>();
        needs.put(postgres, List.of());
        needs.put(kafka, List.of());
        needs.put(elasticsearch, List.of());
        needs.put(service(specs.search()), List.of(elasticsearch, kafka));
        needs.put(service(specs.matching()), List.of(postgres, kafka));
        needs.put(service(specs.web()), List.of(postgres, kafka));
        return needs;
    }

    private Part postgres() {
        EngineSettings settings = EngineSettings.in(folder.engine("postgres")).onPort(ports.postgres());
        return new EnginePart(new PostgresEngine(settings, new Databases(secrets), folder.superuserPassword()), clock);
    }

    private Part kafka() {
        EngineSettings settings = EngineSettings.in(folder.engine("kafka")).onPort(ports.kafka());
        return new EnginePart(new KafkaEngine(settings.withHeapMegabytes(KAFKA_HEAP_MEGABYTES)), clock);
    }

    private Part elasticsearch() {
        EngineSettings settings =
                EngineSettings.in(folder.engine("elasticsearch")).onPort(ports.elasticsearch());
        return new EnginePart(new ElasticsearchEngine(settings.withHeapMegabytes(ELASTICSEARCH_HEAP_MEGABYTES)), clock);
    }

    private Part service(ServiceSpec spec) {
        return new BootService(spec, folder, installation);
    }
}
