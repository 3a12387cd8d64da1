package org.keqiao.web.pairing;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.event.EventHeaders;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.pairing.Pairing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Takes pairings from Kafka. */
@Component
class PairingListener {

    private static final Logger log = LoggerFactory.getLogger(PairingListener.class);
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

    private final PairingReader reader;
    private final PairingRecorder recorder;

    PairingListener(PairingReader reader, PairingRecorder recorder) {
        this.reader = reader;
        this.recorder = recorder;
    }

    @KafkaListener(topics = Topics.PAIRINGS, groupId = "web")
    void onPairing(ConsumerRecord<String, byte[]> message) {
        if (message.value() == null) {
            log.atInfo().addKeyValue("pairingId", message.key()).log("Pairing was purged from the topic");
            return;
        }
        Pairing pairing = reader.read(message);
        if (recorder.record(pairing, traceId(message))) {
            log.atInfo()
                    .addKeyValue("pairingId", pairing.id())
                    .addKeyValue("version", pairing.version())
                    .addKeyValue("state", pairing.state())
                    .log("Pairing recorded");
        }
    }

    private static @Nullable String traceId(ConsumerRecord<String, byte[]> message) {
        Header header = message.headers().lastHeader(EventHeaders.TRACEPARENT);
        if (header == null || header.value() == null) {
            return null;
        }
        Matcher parts = TRACEPARENT.matcher(new String(header.value(), StandardCharsets.UTF_8));
        return parts.matches() ? parts.group(1) : null;
    }
}
