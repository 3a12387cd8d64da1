package org.keqiao.messaging.outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Keeps events in the table {@code outbox} of the service's own schema. */
class TableOutbox implements Outbox {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Runnable wakeRelay;

    TableOutbox(JdbcClient jdbc, JsonMapper json, Runnable wakeRelay) {
        this.jdbc = jdbc;
        this.json = json;
        this.wakeRelay = wakeRelay;
    }

    @Override
    public void add(OutgoingEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException(
                    "event " + event.headers().id() + " must be added in the transaction of its change");
        }
        jdbc.sql("INSERT INTO outbox (event_id, topic, key, headers, value) VALUES (?, ?, ?, ?::jsonb, ?)")
                .params(
                        event.headers().id(),
                        event.topic(),
                        event.key(),
                        json.writeValueAsString(event.headers().toMap()),
                        event.value())
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeRelay.run();
            }
        });
    }

    @Override
    public void forget(String key) {
        jdbc.sql("DELETE FROM outbox WHERE key = ?").param(key).update();
    }
}
