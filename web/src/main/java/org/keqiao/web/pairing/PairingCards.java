package org.keqiao.web.pairing;

import java.util.Collection;
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
import org.keqiao.contracts.search.Segment;
import org.keqiao.web.account.Actor;
import org.springframework.stereotype.Component;

/** Makes cards of pairings, in the reader's language. */
@Component
public class PairingCards {

    private final ListingOwners owners;
    private final ReasonSentences sentences;

    PairingCards(ListingOwners owners, ReasonSentences sentences) {
        this.owners = owners;
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
        return pairings.stream().map(pairing -> card(pairing, known, reader)).toList();
    }

    private PairingCard card(Pairing pairing, Map<UUID, ListingOwner> known, Actor reader) {
        Evidence evidence = pairing.evidence();
        Marking marking = new Marking(evidence.sharedTerms());
        return new PairingCard(
                pairing.id(),
                pairing.version(),
                pairing.state(),
                ScoreBar.of(pairing),
                side(pairing.result(), evidence.resultPassage(), marking, known, reader),
                side(pairing.demand(), evidence.demandPassage(), marking, known, reader),
                evidence.sharedTerms(),
                pairing.reasons().stream()
                        .map(reason -> new ReasonLine(reason.verdict(), sentences.of(reason)))
                        .toList(),
                pairing.modelVersion(),
                pairing.recommendedAt(),
                pairing.changedAt());
    }

    private static PairingCard.Side side(
            PairingSide side, @Nullable String passage, Marking marking, Map<UUID, ListingOwner> known, Actor reader) {
        ListingOwner owner = known.get(side.listingId());
        List<Segment> marked = passage == null ? List.of() : marking.of(passage);
        return new PairingCard.Side(
                side.listingId(),
                side.reference(),
                side.revision(),
                marking.of(side.title()),
                marked,
                owner == null ? null : owner.name(),
                owner != null && owner.organisationId().equals(reader.organisationId()),
                owner != null && owner.demonstration());
    }
}
