package org.keqiao.web.inbox;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the {@link InboxBell} says: whose inbox has changed, and what in it. */
sealed interface Ring {

    String text();

    /** An organisation has other pairings now; those of one listing, if it is named. */
    record OfPairings(UUID organisationId, @Nullable UUID listingId) implements Ring {

        @Override
        public String text() {
            return "pairings " + organisationId + (listingId == null ? "" : " " + listingId);
        }
    }

    /** A person has other notices now. */
    record OfNotices(UUID accountId) implements Ring {

        @Override
        public String text() {
            return "notices " + accountId;
        }
    }

    static Optional<Ring> parse(String text) {
        String[] words = text.split(" ");
        try {
            return switch (words[0]) {
                case "pairings" ->
                    Optional.of(new OfPairings(
                            UUID.fromString(words[1]), words.length > 2 ? UUID.fromString(words[2]) : null));
                case "notices" -> Optional.of(new OfNotices(UUID.fromString(words[1])));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            return Optional.empty();
        }
    }
}
