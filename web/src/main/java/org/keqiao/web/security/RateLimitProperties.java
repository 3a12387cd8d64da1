package org.keqiao.web.security;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often a person, or an address where nobody is signed in, may do something in a window of time before the answer is 429.
 *
 * @param window begins anew each time it is over
 * @param search searches, typed suggestions included
 * @param export downloads of found listings or ledgers
 * @param harvest pages of the feed
 * @param imports uploads
 * @param reveal steps towards another's contacts
 * @param join registrations, accepted invitations and passwords set or asked for
 * @param proof passwords and codes that somebody who is signed in proves themselves with once more
 * @param invite letters to addresses that the sender names: invitations, and the question to an office's mailbox
 */
@Validated
@ConfigurationProperties("keqiao.rate-limit")
record RateLimitProperties(
        @DefaultValue("1m") Duration window,
        @DefaultValue("300") @Min(1) int search,
        @DefaultValue("20") @Min(1) int export,
        @DefaultValue("120") @Min(1) int harvest,
        @DefaultValue("30") @Min(1) int imports,
        @DefaultValue("60") @Min(1) int reveal,
        @DefaultValue("60") @Min(1) int join,
        @DefaultValue("15") @Min(1) int proof,
        @DefaultValue("20") @Min(1) int invite) {

    int of(LimitedUse use) {
        return switch (use) {
            case SEARCH -> search;
            case EXPORT -> export;
            case HARVEST -> harvest;
            case IMPORT -> imports;
            case REVEAL -> reveal;
            case JOIN -> join;
            case PROOF -> proof;
            case INVITE -> invite;
        };
    }
}
