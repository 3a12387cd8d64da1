package org.keqiao.matching;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Recommends pairings: listens to what became searchable, scores its candidates, keeps the pairing ledger and publishes it. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MatchingServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MatchingServiceApplication.class, arguments);
    }
}
