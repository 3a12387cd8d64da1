package org.keqiao.contracts.listing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.contracts.vocabulary.Zone;

/**
 * A whole listing at one revision: the value of {@code keqiao.listings.v1}. It holds only what any reader may see, and
 * {@code ownerKey}, which tells the services whether two listings have the same owner and leaves them only here.
 *
 * @param id UUIDv7
 * @param reference what people quote, such as {@code BJ-R-20261123-0007}
 * @param revision 1 at the first save, one more with every change
 * @param openForInterest whether others may express interest; apart from the state
 * @param readiness technology readiness level, 1 to 9
 * @param organisation the owner; missing when the listing is anonymous
 * @param ownerKey opaque, equal for two listings of the same organisation and for no others
 * @param language of title and texts: {@code zh} or {@code en}
 * @param validUntil from this moment on it is no longer live
 * @param confirmedAt when its owner last said that it still holds
 * @param result present if and only if the kind is {@code RESULT}
 * @param demand present if and only if the kind is {@code DEMAND}
 */
public record ListingSnapshot(
        UUID id,
        String reference,
        long revision,
        ListingKind kind,
        ListingState state,
        boolean openForInterest,
        String title,
        String summary,
        String description,
        List<String> keywords,
        List<Industry> industries,
        List<String> ipcCodes,
        @Nullable Zone zone,
        @Nullable Integer readiness,
        List<CooperationMode> cooperationModes,
        @Nullable OrganisationRef organisation,
        String ownerKey,
        String language,
        @Nullable Instant publishedAt,
        @Nullable Instant validUntil,
        @Nullable Instant confirmedAt,
        Instant changedAt,
        @Nullable ResultDetails result,
        @Nullable DemandDetails demand) {

    /** Title of a listing that was erased: nothing else of its words is left. */
    public static final String ERASED = "（已删除）";

    public ListingSnapshot {
        keywords = List.copyOf(keywords);
        industries = List.copyOf(industries);
        ipcCodes = List.copyOf(ipcCodes);
        cooperationModes = List.copyOf(cooperationModes);
        if ((kind == ListingKind.RESULT) != (result != null) || (kind == ListingKind.DEMAND) != (demand != null)) {
            throw new IllegalArgumentException(
                    "listing " + id + " of kind " + kind + " has the details of another kind");
        }
    }

    /** What is written in it, without keywords and indicators: title, summary, description, and a result's advantages or a demand's problem. */
    public List<String> texts() {
        String details = result != null ? result.advantages() : demand != null ? demand.problem() : "";
        return List.of(title, summary, description, details);
    }

    /** How many characters these are: the part of a listing's size that differs from one to the other. */
    public int characters() {
        return texts().stream().mapToInt(String::length).sum();
    }

    /** Whether its owner had it erased. */
    public boolean isErased() {
        return state == ListingState.WITHDRAWN && title.equals(ERASED) && summary.isEmpty() && description.isEmpty();
    }

    /** Whether it may be found and paired at this moment. */
    public boolean isLiveAt(Instant moment) {
        return state == ListingState.PUBLISHED && (validUntil == null || moment.isBefore(validUntil));
    }
}
