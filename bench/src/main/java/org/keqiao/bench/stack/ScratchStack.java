package org.keqiao.bench.stack;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.keqiao.bench.Progress;
import org.keqiao.local.api.JsonClient;
import org.keqiao.local.elasticsearch.ElasticsearchEngine;
import org.keqiao.local.engine.EngineSettings;
import org.keqiao.local.kafka.KafkaEngine;
import org.keqiao.local.postgres.PostgresEngine;
import org.keqiao.local.secret.ServiceKeys;
import org.keqiao.local.secret.ServiceToken;
import org.keqiao.local.secret.SigningKey;
import org.keqiao.local.service.BootService;
import org.keqiao.local.service.Installation;
import org.keqiao.local.service.ServiceSpec;
import org.keqiao.local.service.ServiceSpecs;
import org.keqiao.local.stack.Databases;
import org.keqiao.local.stack.PortPlan;
import org.keqiao.local.supervision.EnginePart;
import org.keqiao.local.supervision.Part;
import org.keqiao.local.supervision.StopRequest;
import org.keqiao.local.supervision.Supervisor;

/** Engines and the services to be measured, beside whatever else runs on this machine. It ends with this JVM at the latest, also by a signal. */
public final class ScratchStack implements AutoCloseable {

    private static final int ELASTICSEARCH_HEAP_MEGABYTES = 768;
    private static final int KAFKA_HEAP_MEGABYTES = 320;

    private final ScratchFolder scratch;
    private final PortPlan ports;
    private final ServiceSpecs specs;
    private final Supervisor supervisor;
    private final Map<String, Part> services = new HashMap<>();
    private final Clock clock = Clock.systemUTC();
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * @param settings of each service that is to run, by its name, beside those that every stack gives it; Kafka and Elasticsearch always
     *     run, PostgreSQL when a service needs it
     */
    public ScratchStack(ScratchFolder scratch, Map<String, Map<String, String>> settings, Progress progress) {
        this.scratch = scratch;
        this.ports = FreePorts.plan();
        this.specs = new ServiceSpecs(scratch.stack(), ports, scratch.stack().secrets());
        this.supervisor = new Supervisor(needs(settings), new ProgressNarrator(progress), new StopRequest(), clock);
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end-scratch-stack"));
    }

    /** Returns when all serve. */
    public void start() throws InterruptedException {
        scratch.stack().prepare();
        scratch.stack().keys().prepare();
        supervisor.start();
    }

    /** Address of the broker. */
    public String kafka() {
        return "127.0.0.1:" + ports.kafka();
    }

    /** Address of Elasticsearch itself. */
    public String elasticsearchUrl() {
        return PortPlan.url(ports.elasticsearch());
    }

    /** Address of the public API and pages. */
    public String web() {
        return PortPlan.url(ports.web());
    }

    public JsonClient elasticsearch() {
        return new JsonClient(elasticsearchUrl(), () -> "none");
    }

    /** Asks search-service with this scope. */
    public JsonClient searchService(String scope) {
        return service(ServiceSpecs.SEARCH, ports.searchService(), scope);
    }

    /** Asks matching-service with this scope. */
    public JsonClient matchingService(String scope) {
        return service(ServiceSpecs.MATCHING, ports.matchingService(), scope);
    }

    private JsonClient service(String name, int port, String scope) {
        SigningKey key = scratch.stack().keys().key(ServiceKeys.LOCAL);
        return new JsonClient(PortPlan.url(port), new ShownToken(new ServiceToken(name, scope), key, clock));
    }

    private Map<Part, List<Part>> needs(Map<String, Map<String, String>> settings) {
        Part kafka = new EnginePart(
                new KafkaEngine(engine("kafka", ports.kafka()).withHeapMegabytes(KAFKA_HEAP_MEGABYTES)), clock);
        Part elasticsearch = new EnginePart(
                new ElasticsearchEngine(
                        engine("elasticsearch", ports.elasticsearch()).withHeapMegabytes(ELASTICSEARCH_HEAP_MEGABYTES)),
                clock);
        Map<Part, List<Part>> needs = new LinkedHashMap<>();
        needs.put(kafka, List.of());
        needs.put(elasticsearch, List.of());
        if (settings.containsKey(ServiceSpecs.SEARCH)) {
            needs.put(service(specs.search(), settings), List.of(elasticsearch, kafka));
        }
        Part postgres = postgres();
        if (settings.containsKey(ServiceSpecs.MATCHING) || settings.containsKey(ServiceSpecs.WEB)) {
            needs.put(postgres, List.of());
        }
        if (settings.containsKey(ServiceSpecs.MATCHING)) {
            needs.put(service(specs.matching(), settings), List.of(postgres, kafka));
        }
        if (settings.containsKey(ServiceSpecs.WEB)) {
            needs.put(service(specs.web(), settings), List.of(postgres, kafka));
        }
        return needs;
    }

    private Part postgres() {
        Databases databases = new Databases(scratch.stack().secrets());
        return new EnginePart(
                new PostgresEngine(
                        engine("postgres", ports.postgres()),
                        databases,
                        scratch.stack().superuserPassword()),
                clock);
    }

    private EngineSettings engine(String name, int port) {
        return EngineSettings.in(scratch.stack().engine(name)).onPort(port).forTests();
    }

    private Part service(ServiceSpec usual, Map<String, Map<String, String>> settings) {
        Map<String, String> all = new HashMap<>(usual.settings());
        all.putAll(settings.getOrDefault(usual.name(), Map.of()));
        ServiceSpec spec = new ServiceSpec(usual.name(), usual.port(), usual.heapMegabytes(), usual.compilation(), all);
        Part service = new BootService(spec, scratch.stack(), Installation.current());
        services.put(usual.name(), service);
        return service;
    }

    /** Starts search-service again, with these settings instead of those that it had; its port and the index stay. */
    public void restartSearch(Map<String, String> settings) {
        Part old = services.get(ServiceSpecs.SEARCH);
        if (old != null) {
            old.stop();
        }
        service(specs.search(), Map.of(ServiceSpecs.SEARCH, settings)).start();
    }

    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            services.values().forEach(Part::stop);
            supervisor.stop();
        }
    }

    /** Engines that wait to be killed would write into the folder while it is deleted. */
    private void end() {
        close();
        scratch.delete();
    }
}
