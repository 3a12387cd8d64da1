package org.keqiao.web.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.listing.ListingLimits;
import org.keqiao.web.anonymity.Identity;
import org.keqiao.web.anonymity.LeakCheck;
import org.keqiao.web.listing.Requests;

class ManuscriptTests {

    private static final LeakCheck LEAKS = new LeakCheck(new Identity("燕北材料大学", List.of("李敏")));

    @Test
    void noMoreIsReadThanCouldBePosted() {
        Manuscript endless = new Manuscript(Requests.parse(Requests.with(
                Requests.with(Requests.result(), "description", "a".repeat(1_000_000)),
                "keywords",
                List.of("b".repeat(1_000_000)))));
        assertThat(endless.texts().values())
                .allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(ListingLimits.DESCRIPTION));
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(LEAKS.in(endless.texts())).isEmpty());
    }
}
