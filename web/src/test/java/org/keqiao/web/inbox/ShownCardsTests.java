package org.keqiao.web.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keqiao.web.inbox.InboxNews.ShownCards;

class ShownCardsTests {

    @Test
    void whatIsNoCardIsLeftOut() {
        UUID id = UUID.randomUUID();
        ShownCards shown = ShownCards.parse(
                List.of(id + "@3", "-".repeat(36) + "@3", id + "@", id + "@x", "@3", "", id + "@" + "9".repeat(19)));

        assertThat(shown.cards()).containsExactly(id + "@3");
        assertThat(shown.ids()).containsExactly(id);
    }
}
