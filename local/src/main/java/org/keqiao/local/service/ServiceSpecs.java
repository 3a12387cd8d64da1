package org.keqiao.local.service;

import java.util.HashMap;
import java.util.Map;
import org.keqiao.local.secret.Secrets;
import org.keqiao.local.stack.Databases;
import org.keqiao.local.stack.PortPlan;
import org.keqiao.local.stack.StackFolder;

/** The three services of a stack, wired to its engines and to each other. */
public record ServiceSpecs(StackFolder folder, PortPlan ports, Secrets secrets) {

    public static final String WEB = "web";
    public static final String SEARCH = "search-service";
    public static final String MATCHING = "matching-service";

    private static final int WEB_HEAP_MEGABYTES = 384;
    private static final int SEARCH_HEAP_MEGABYTES = 320;
    private static final int MATCHING_HEAP_MEGABYTES = 448;

    public ServiceSpec web() {
        Map<String, String> settings = common(ports.web());
        settings.putAll(database("web", Databases.WEB_RUNTIME));
        settings.put("spring.flyway.user", "web");
        settings.put("spring.flyway.password", secrets.databasePassword("web"));
        settings.putAll(signing(WEB));
        settings.put("keqiao.search.url", PortPlan.url(ports.searchService()));
        settings.put("keqiao.matching.url", PortPlan.url(ports.matchingService()));
        settings.put("keqiao.listing.owner-key-secret", secrets.ownerKeySecret());
        settings.put("keqiao.bootstrap.administrator-password", secrets.accountPassword("admin"));
        settings.put("keqiao.bootstrap.administrator-token", secrets.administratorToken());
        return new ServiceSpec(WEB, ports.web(), WEB_HEAP_MEGABYTES, Compilation.QUICK, settings);
    }

    public ServiceSpec matching() {
        Map<String, String> settings = common(ports.matchingService());
        settings.putAll(database("matching", "matching"));
        settings.putAll(signing(MATCHING));
        settings.put("keqiao.search.url", PortPlan.url(ports.searchService()));
        return new ServiceSpec(
                MATCHING, ports.matchingService(), MATCHING_HEAP_MEGABYTES, Compilation.THOROUGH, settings);
    }

    public ServiceSpec search() {
        Map<String, String> settings = common(ports.searchService());
        settings.put("spring.elasticsearch.uris", PortPlan.url(ports.elasticsearch()));
        return new ServiceSpec(SEARCH, ports.searchService(), SEARCH_HEAP_MEGABYTES, Compilation.THOROUGH, settings);
    }

    private Map<String, String> common(int port) {
        Map<String, String> settings = new HashMap<>();
        settings.put("server.port", Integer.toString(port));
        settings.put("server.address", "127.0.0.1");
        settings.put("spring.kafka.bootstrap-servers", "127.0.0.1:" + ports.kafka());
        settings.put(
                "keqiao.service-token.trusted-keys", folder.keys().trustedKeys().toString());
        settings.put("logging.structured.format.console", "ecs");
        settings.put("spring.main.banner-mode", "off");
        // Open event streams never end by themselves, so the stop waits no longer than this.
        settings.put("spring.lifecycle.timeout-per-shutdown-phase", "5s");
        return settings;
    }

    private Map<String, String> database(String schema, String role) {
        return Map.of(
                "spring.datasource.url",
                "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + Databases.NAME + "?currentSchema=" + schema,
                "spring.datasource.username",
                role,
                "spring.datasource.password",
                secrets.databasePassword(role));
    }

    private Map<String, String> signing(String service) {
        return Map.of(
                "keqiao.service-token.private-key",
                folder.keys().privateKey(service).toString());
    }
}
