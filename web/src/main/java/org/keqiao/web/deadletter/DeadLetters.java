package org.keqiao.web.deadletter;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.keqiao.contracts.event.Topics;
import org.keqiao.web.account.Actor;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The dead letters that wait for an administrator, and what can be done with them. */
@Service
class DeadLetters {

    private static final String ADDED_ON_THE_WAY = "kafka_dlt-";

    private final LetterBox box;
    private final DecidedLetters decided;
    private final KafkaOperations<String, byte[]> kafka;
    private final TransactionOperations transaction;

    DeadLetters(
            LetterBox box,
            DecidedLetters decided,
            KafkaOperations<String, byte[]> kafka,
            TransactionOperations transaction) {
        this.box = box;
        this.decided = decided;
        this.kafka = kafka;
        this.transaction = transaction;
    }

    /** Newest first. */
    List<DeadLetter> waiting() {
        Set<LetterPosition> done = decided.all();
        return box.newest().stream()
                .map(DeadLetter::of)
                .filter(letter -> !done.contains(letter.position()))
                .sorted(Comparator.comparing(DeadLetter::since).reversed())
                .toList();
    }

    /**
     * Sends the message to its topic once more. Every service that reads the topic sees it again and drops it if it knows it. The
     * decision is kept only once Kafka has the message; should this process die in between, the letter goes on waiting.
     */
    void replay(LetterPosition position, Actor actor) {
        ConsumerRecord<String, byte[]> message = box.find(position).orElseThrow(() -> new DeadLetterNotFound(position));
        transaction.executeWithoutResult(status -> {
            if (decided.add(position, LetterOutcome.REPLAYED, actor.accountId())) {
                send(message);
            }
        });
    }

    int replayAll(Actor actor) {
        List<DeadLetter> letters = waiting();
        // Oldest first: messages of one key arrive in the order in which they were sent.
        letters.reversed().forEach(letter -> replay(letter.position(), actor));
        return letters.size();
    }

    void setAside(LetterPosition position, Actor actor) {
        if (box.find(position).isEmpty()) {
            throw new DeadLetterNotFound(position);
        }
        decided.add(position, LetterOutcome.SET_ASIDE, actor.accountId());
    }

    private void send(ConsumerRecord<String, byte[]> letter) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(Topics.originOf(letter.topic()), letter.partition(), letter.key(), letter.value());
        letter.headers().forEach(header -> {
            if (!header.key().startsWith(ADDED_ON_THE_WAY)) {
                message.headers().add(header);
            }
        });
        try {
            kafka.send(message).join();
        } catch (CompletionException notSent) {
            throw new IllegalStateException("Dead letter not replayed", notSent);
        }
    }
}
