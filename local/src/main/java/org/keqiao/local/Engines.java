package org.keqiao.local;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.keqiao.local.elasticsearch.ElasticsearchEngine;
import org.keqiao.local.engine.Engine;
import org.keqiao.local.kafka.KafkaEngine;
import org.keqiao.local.postgres.PostgresEngine;

/** The three engines of one machine. */
public record Engines(ElasticsearchEngine elasticsearch, KafkaEngine kafka, PostgresEngine postgres)
        implements AutoCloseable {

    /** Starts all at the same time and returns when all serve; if one can't, none stays. */
    public Engines start() {
        try {
            each(Engine::start);
            return this;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    public boolean areReady() {
        return all().stream().allMatch(Engine::isReady);
    }

    public List<Engine> all() {
        return List.of(elasticsearch, kafka, postgres);
    }

    @Override
    public void close() {
        each(Engine::close);
    }

    private void each(java.util.function.Consumer<Engine> work) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(all().stream()
                            .map(engine -> CompletableFuture.runAsync(() -> work.accept(engine), threads))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }
}
