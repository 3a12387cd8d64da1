package org.keqiao.web.nearmiss;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.NearMissChange;

/**
 * A listing that comes near, as a stranger may see it, and what would do.
 *
 * @param organisation missing when the listing is anonymous
 * @param score 0 to 1
 * @param own whether the change is the asked listing's, and not the other's
 * @param text the change in the reader's language
 * @param scoreThen what the pair would score
 */
record NearMissView(
        UUID listingId,
        String reference,
        ListingKind kind,
        String title,
        @Nullable String organisation,
        double score,
        NearMissChange change,
        boolean own,
        List<String> is,
        List<String> wanted,
        String text,
        double scoreThen) {

    NearMissView {
        is = List.copyOf(is);
        wanted = List.copyOf(wanted);
    }
}
