package org.keqiao.messaging.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the outbox.
 *
 * @param batch most events sent at a time
 * @param poll how long the relay waits when nobody wakes it
 * @param keep how long sent events are kept for those who look into a fault
 */
@ConfigurationProperties("keqiao.outbox")
record OutboxProperties(
        @DefaultValue("500") int batch,
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("1d") Duration keep) {}
