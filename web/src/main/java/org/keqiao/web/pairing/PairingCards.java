package org.keqiao.web.pairing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.Evidence;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.PairingSide;
import org.keqiao.contracts.pairing.Reason;
import org.keqiao.contracts.search.Segment;
import org.keqiao.contracts.vocabulary.Verdict;
import org.keqiao.web.account.Actor;
import org.springframework.stereotype.Component;

/** Makes cards of pairings, in the reader's language. */
@Component
public class PairingCards {

    /** What fits, what stands against it, what is open. */
    private static final Comparator<ReasonLine> MOST_TELLING_FIRST = Comparator.comparingInt((ReasonLine line) ->
            List.of(Verdict.FITS, Verdict.AGAINST, Verdict.OPEN).indexOf(line.verdict()));

    /** Of two listings that were both confirmed of late there is nothing to say. */
    private static final String NOTHING_AMISS = "freshness.recent";

    private final ListingOwners owners;
    private final ReasonSentences sentences;
    private final GivenAnswers answers;

    PairingCards(ListingOwners owners, ReasonSentences sentences, GivenAnswers answers) {
        this.owners = owners;
        this.answers = answers;
        this.sentences = sentences;
    }

    public PairingCard of(Pairing pairing, Actor reader) {
        return of(List.of(pairing), reader).getFirst();
    }

    public List<PairingCard> of(Collection<Pairing> pairings, Actor reader) {
        Set<UUID> listings = pairings.stream()
                .flatMap(pairing -> Stream.of(pairing.result(), pairing.demand()))
                .map(PairingSide::listingId)
                .collect(Collectors.toSet());
        Map<UUID, ListingOwner> known = owners.of(listings);
        Map<UUID, List<GivenAnswer>> given =
                answers.to(pairings.stream().map(Pairing::id).toList());
        return pairings.stream()
                .map(pairing -> card(pairing, known, given.getOrDefault(pairing.id(), List.of()), reader))
                .toList();
    }

    private PairingCard card(Pairing pairing, Map<UUID, ListingOwner> known, List<GivenAnswer> given, Actor reader) {
        Evidence evidence = pairing.evidence();
        Marking marking = new Marking(evidence.sharedTerms());
        SideAnswers sides = new SideAnswers(pairing, given, reader);
        return new PairingCard(
                pairing.id(),
                pairing.version(),
                pairing.state(),
                pairing.cause(),
                pairing.note(),
                ScoreBar.of(pairing),
                side(pairing.result(), evidence.resultPassage(), marking, known, reader, sides),
                side(pairing.demand(), evidence.demandPassage(), marking, known, reader, sides),
                evidence.sharedTerms(),
                reasons(pairing.reasons()),
                evidence.elements(),
                pairing.modelVersion(),
                pairing.recommendedAt(),
                pairing.changedAt());
    }

    /** In words, the most telling first; what tells a reader nothing is left out. */
    public List<ReasonLine> reasons(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> !reason.code().equals(NOTHING_AMISS))
                .map(this::line)
                .sorted(MOST_TELLING_FIRST)
                .toList();
    }

    private static PairingCard.Side side(
            PairingSide side,
            @Nullable String passage,
            Marking marking,
            Map<UUID, ListingOwner> known,
            Actor reader,
            SideAnswers answers) {
        ListingOwner owner = known.get(side.listingId());
        boolean own = owner != null && owner.organisationId().equals(reader.organisationId());
        List<Segment> marked = passage == null ? List.of() : marking.of(passage);
        return new PairingCard.Side(
                side.listingId(),
                side.reference(),
                side.revision(),
                marking.of(side.title()),
                marked,
                owner == null ? null : owner.name(),
                own,
                owner != null && owner.demonstration(),
                answers.visible(side.listingId(), own),
                answers.mayAnswer(side.listingId(), own));
    }

    private ReasonLine line(Reason reason) {
        boolean undecided = reason.code().endsWith(".unknown") || reason.code().endsWith(".unstated");
        return new ReasonLine(reason.verdict(), sentences.of(reason), undecided);
    }
}
