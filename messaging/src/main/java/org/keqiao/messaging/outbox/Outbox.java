package org.keqiao.messaging.outbox;

/** Where a service puts its events. */
public interface Outbox {

    /**
     * Keeps the event in the transaction under way; it is sent after the commit, and never after a rollback. Add it after the
     * row that it tells of was written or locked, so that two changes of one row leave in the order in which they commit.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException when no transaction is under way
     */
    void add(OutgoingEvent event);

    /**
     * Deletes what was sent with this key, which is otherwise kept for a while, and what waits to be sent: whoever calls it adds the
     * newest state in the same transaction, unless nobody has heard of the key.
     */
    void forget(String key);
}
