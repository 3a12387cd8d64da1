package org.keqiao.web.inbox;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keqiao.web.listing.FieldReader;

/**
 * What an open page has to change to show the inbox as it is.
 *
 * @param added cards that it lacks, in their order
 * @param changed cards that it shows at another version
 * @param dropped cards that it shows and that are recommended no more
 */
record InboxNews(List<InboxEntry> added, List<InboxEntry> changed, Set<UUID> dropped) {

    InboxNews {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        dropped = Set.copyOf(dropped);
    }

    /** @param live those of the shown ids that are still recommended, on whichever page */
    static InboxNews between(ShownCards shown, InboxPage now, Set<UUID> live) {
        Set<UUID> dropped = new HashSet<>(shown.ids());
        dropped.removeAll(live);
        return new InboxNews(
                now.entries().stream()
                        .filter(entry -> !shown.ids().contains(entry.card().id()))
                        .toList(),
                now.entries().stream()
                        .filter(entry -> shown.ids().contains(entry.card().id())
                                && !shown.cards().contains(entry.card().shown()))
                        .toList(),
                dropped);
    }

    /** The cards, as {@code id@version}, that an open page says it shows. */
    record ShownCards(Set<String> cards, Set<UUID> ids) {

        static final int MOST = 500;

        static ShownCards parse(List<String> cards) {
            Set<String> known = cards.stream()
                    .limit(MOST)
                    .filter(card -> card.matches(".{36}@\\d{1,18}")
                            && FieldReader.id(idOf(card)).isPresent())
                    .collect(Collectors.toSet());
            Set<UUID> ids =
                    known.stream().map(card -> UUID.fromString(idOf(card))).collect(Collectors.toSet());
            return new ShownCards(known, ids);
        }

        private static String idOf(String card) {
            return card.substring(0, card.indexOf('@'));
        }
    }
}
