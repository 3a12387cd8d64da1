package org.keqiao.local.service;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a service runs.
 *
 * @param name of the module and of the process
 * @param port of its HTTP interface on 127.0.0.1
 * @param heapMegabytes upper limit of its heap
 * @param compilation of its code by the JVM
 * @param settings Spring Boot's and the service's own, secrets among them
 */
public record ServiceSpec(
        String name, int port, int heapMegabytes, Compilation compilation, Map<String, String> settings) {

    public ServiceSpec {
        settings = Map.copyOf(settings);
    }

    /** As a Java properties file. */
    String settingsText() {
        String lines = new TreeMap<>(settings)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue().replace("\\", "\\\\"))
                        .collect(Collectors.joining("\n"));
        return "# Written by the launcher at every start. To run this service from an IDE:\n"
                + "# --spring.config.additional-location=file:(this file)\n" + lines + "\n";
    }
}
