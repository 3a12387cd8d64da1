package org.keqiao.web.pairing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.ElementPair;
import org.keqiao.contracts.search.Segment;
import org.keqiao.contracts.vocabulary.Answer;
import org.keqiao.contracts.vocabulary.PairingCause;
import org.keqiao.contracts.vocabulary.PairingState;

/** A pairing as people see it, everywhere the same. */
public record PairingCard(
        UUID id,
        long version,
        PairingState state,
        PairingCause cause,
        @Nullable String note,
        ScoreBar bar,
        Side result,
        Side demand,
        List<String> sharedTerms,
        List<ReasonLine> reasons,
        List<ElementPair> elements,
        String modelVersion,
        Instant recommendedAt,
        Instant changedAt) {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /**
     * One of the two listings.
     *
     * @param title shared terms marked
     * @param passage the sentence that speaks most for the pairing, shared terms marked; empty when there is none
     * @param owner missing when the owner is anonymous
     * @param own whether the reader's organisation owns it
     * @param answer what this side says to the pairing, as far as the reader may know it
     * @param answerable whether the reader may answer for this side now
     */
    public record Side(
            UUID listingId,
            String reference,
            long revision,
            List<Segment> title,
            List<Segment> passage,
            @Nullable String owner,
            boolean own,
            boolean demonstration,
            @Nullable GivenAnswer answer,
            boolean answerable) {

        public Side {
            title = List.copyOf(title);
            passage = List.copyOf(passage);
        }
    }

    public PairingCard {
        sharedTerms = List.copyOf(sharedTerms);
        reasons = List.copyOf(reasons);
        elements = List.copyOf(elements);
    }

    /** Reasons that say something. */
    public List<ReasonLine> decided() {
        return reasons.stream().filter(reason -> !reason.undecided()).toList();
    }

    /** Reasons that only say that something is not known. */
    public List<ReasonLine> undecided() {
        return reasons.stream().filter(ReasonLine::undecided).toList();
    }

    public ZonedDateTime recommendedInBeijing() {
        return recommendedAt.atZone(BEIJING);
    }

    public boolean demonstration() {
        return result.demonstration() || demand.demonstration();
    }

    public List<Side> sides() {
        return List.of(result, demand);
    }

    /** The reader's own side; missing for coordinators. */
    public @Nullable Side own() {
        return sides().stream().filter(Side::own).findFirst().orElse(null);
    }

    /** Whether the reader's side may answer and has not. */
    public boolean waitsForReader() {
        Side own = own();
        return own != null && own.answerable() && own.answer() == null;
    }

    /** Whether a side is known to be interested: a "no" then ends an introduction, of which the other side is told. */
    public boolean isWanted() {
        return sides().stream()
                .anyMatch(side -> side.answer() != null && side.answer().answer() == Answer.INTERESTED);
    }

    public boolean bothInterested() {
        return sides().stream()
                .allMatch(side -> side.answer() != null && side.answer().answer() == Answer.INTERESTED);
    }

    /** What an open page tells the server it shows, so that it is sent only what is new: every change raises the number. */
    public String shown() {
        return id + "@" + (version + revision(result) + revision(demand));
    }

    private static long revision(Side side) {
        return side.answer() == null ? 0 : side.answer().revision();
    }
}
