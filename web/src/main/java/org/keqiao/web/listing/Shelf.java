package org.keqiao.web.listing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.keqiao.contracts.vocabulary.ListingState;

/** Which of an organisation's listings are looked at. */
public enum Shelf {
    /** What is public, or on its way there. */
    CURRENT,
    /** What is over: it can be published anew or copied. */
    ARCHIVE,
    ALL;

    private static final Set<ListingState> OVER =
            EnumSet.of(ListingState.EXPIRED, ListingState.WITHDRAWN, ListingState.CONCLUDED);

    String[] states() {
        return Arrays.stream(ListingState.values())
                .filter(state -> this == ALL || (this == ARCHIVE) == OVER.contains(state))
                .map(ListingState::name)
                .toArray(String[]::new);
    }

    /** Those that a page offers to choose from. */
    public static List<Shelf> tabs() {
        return List.of(CURRENT, ARCHIVE);
    }
}
