package org.keqiao.web.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.listing.ResultDetails;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.Zone;

/**
 * What the owner says of a result or a demand, checked.
 *
 * @param readiness technology readiness level, 1 to 9
 * @param anonymous whether readers may not know the organisation
 * @param language of the texts: {@code zh} or {@code en}
 * @param result present if and only if the kind is {@code RESULT}
 * @param demand present if and only if the kind is {@code DEMAND}; with its undisclosed indicators
 */
public record ListingContent(
        ListingKind kind,
        String title,
        String summary,
        String description,
        List<String> keywords,
        List<Industry> industries,
        List<String> ipcCodes,
        @Nullable Zone zone,
        @Nullable Integer readiness,
        List<CooperationMode> cooperationModes,
        boolean anonymous,
        String language,
        @Nullable ResultDetails result,
        @Nullable DemandDetails demand) {

    public ListingContent {
        keywords = List.copyOf(keywords);
        industries = List.copyOf(industries);
        ipcCodes = List.copyOf(ipcCodes);
        cooperationModes = List.copyOf(cooperationModes);
        if ((kind == ListingKind.RESULT) != (result != null) || (kind == ListingKind.DEMAND) != (demand != null)) {
            throw new IllegalArgumentException("content of kind " + kind + " has the details of another kind");
        }
    }

    /** Its categories without a word of its texts. */
    ListingContent erased() {
        return new ListingContent(
                kind,
                ListingSnapshot.ERASED,
                "",
                "",
                List.of(),
                industries,
                List.of(),
                zone,
                null,
                List.of(),
                anonymous,
                language,
                result == null ? null : new ResultDetails("", "", null, List.of(), null),
                demand == null ? null : new DemandDetails("", List.of(), null, null, null, null, false));
    }

    /** Whether a reader learns anything beyond the title. */
    boolean saysSomething() {
        return !summary.isEmpty()
                || !description.isEmpty()
                || (demand != null && !demand.problem().isEmpty());
    }
}
