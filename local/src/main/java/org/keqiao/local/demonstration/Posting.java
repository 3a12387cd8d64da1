package org.keqiao.local.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.ResultDetails;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.Zone;

/**
 * A listing in the shape of the import's JSON Lines.
 *
 * @param organisation the owner's name, of an anonymous demand too; the platform hides it
 * @param sourceId stays the same on every run, so that a second import changes nothing
 */
public record Posting(
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
        String organisation,
        LocalDate confirmedOn,
        String sourceId,
        @Nullable ResultDetails result,
        @Nullable DemandDetails demand) {
    public Posting {
        keywords = List.copyOf(keywords);
        industries = List.copyOf(industries);
        ipcCodes = List.copyOf(ipcCodes);
        cooperationModes = List.copyOf(cooperationModes);
    }

    /** All that a reader reads. */
    String text() {
        String details = result != null ? result.advantages() : demand != null ? demand.problem() : "";
        return String.join("\n", title, summary, description, details);
    }
}
