package org.keqiao.local.engine;

import java.nio.file.Path;

/**
 * Where and how an engine runs.
 *
 * @param data folder that holds the engine's data, log and marks; made if missing, kept for the next start
 * @param port on 127.0.0.1, 1 to 65535; 0 means any free one, chosen at the first start and kept over restarts
 * @param heapMegabytes of the child JVM; 0 means the engine's own default
 * @param fast gives up durability for speed (PostgreSQL without fsync); for tests only
 */
public record EngineSettings(Path data, int port, int heapMegabytes, boolean fast) {

    public EngineSettings {
        data = data.toAbsolutePath().normalize();
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port must be 0 (any free one) to 65535, got " + port);
        }
        if (heapMegabytes < 0) {
            throw new IllegalArgumentException("heapMegabytes must not be negative, got " + heapMegabytes);
        }
    }

    /** Durable, on any free port, with the default heap. */
    public static EngineSettings in(Path data) {
        return new EngineSettings(data, 0, 0, false);
    }

    public EngineSettings onPort(int newPort) {
        return new EngineSettings(data, newPort, heapMegabytes, fast);
    }

    public EngineSettings withHeapMegabytes(int newHeap) {
        return new EngineSettings(data, port, newHeap, fast);
    }

    public EngineSettings forTests() {
        return new EngineSettings(data, port, heapMegabytes, true);
    }

    /** The heap asked for, or else this one. */
    public int heapMegabytesOr(int byDefault) {
        return heapMegabytes > 0 ? heapMegabytes : byDefault;
    }
}
