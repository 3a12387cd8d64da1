package org.keqiao.web.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Role;

class WayBackTests {

    private static final String FILTERED = "/pairings?state=RECOMMENDED&organisation=%E6%B8%85%E5%8D%8E&page=2";
    private static final String COMPARED = "/pairings/compare?back=%2Fpairings%3Fscore%3D60&id=0199-a1&id=0199-b2";

    @Test
    void aCoordinatorGoesBackToTheBoardAsItWasFiltered() {
        assertThat(of(FILTERED, Role.COORDINATOR)).isEqualTo(new WayBack(FILTERED, "board.title"));
        assertThat(of(COMPARED, Role.ADMINISTRATOR)).isEqualTo(new WayBack(COMPARED, "board.compare.title"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://evil.example/pairings",
                "//evil.example",
                "/pairings//evil.example",
                "/pairings/../sign-out",
                "/pairings@evil.example",
                "/pairingsx?a=b",
                "/pairings?a=\"onclick",
                "/pairings?a={b}",
                "/pairings?a\n",
                "javascript:alert(1)"
            })
    void whateverElseIsAskedLeadsToTheBoard(@Nullable String asked) {
        assertThat(of(asked, Role.COORDINATOR)).isEqualTo(new WayBack("/pairings", "board.title"));
    }

    @Test
    void othersFindTheirPairingsInTheInbox() {
        assertThat(of(FILTERED, Role.FIRM_MEMBER).path()).isEqualTo("/inbox");
        assertThat(of(null, Role.RESEARCHER).path()).isEqualTo("/inbox");
    }

    private static WayBack of(@Nullable String asked, Role role) {
        return WayBack.of(asked, new Actor(UUID.randomUUID(), "someone", "某人", role, null));
    }
}
