package org.keqiao.matching;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Recommends pairings: listens to what became searchable, scores its candidates, keeps the pairing ledger and publishes it. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MatchingServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MatchingServiceApplication.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
