package org.keqiao.matching;

import org.keqiao.local.TestEngines;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Tests of the whole service on the real PostgreSQL and Kafka; only the search service is stood in for. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // One consumer a partition, so that a test knows what can happen at the same time.
        properties = {
            "spring.kafka.listener.concurrency=6",
            "keqiao.learning.look=PT0.5S",
            "keqiao.exposure.per-listing=20",
            "keqiao.exposure.per-period=60"
        })
public abstract class OnEngines {

    protected static final SearchServer SEARCH = new SearchServer();

    @DynamicPropertySource
    static void engines(DynamicPropertyRegistry properties) {
        properties.add(
                "spring.datasource.url", () -> TestEngines.postgres().jdbcUrl("postgres?currentSchema=matching"));
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add(
                "spring.kafka.bootstrap-servers", () -> TestEngines.kafka().address());
        properties.add("keqiao.search.url", SEARCH::url);
        properties.add("keqiao.service-token.private-key", TestKeys::privateKeyFile);
        properties.add("keqiao.service-token.trusted-keys", TestKeys::trustedKeysFile);
    }
}
