package org.keqiao.web.introduction;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.vocabulary.IntroductionState;
import org.keqiao.web.account.Actor;
import org.keqiao.web.pairing.PairingDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out introductions to those who may know of them. */
@Service
@Transactional(readOnly = true)
class IntroductionDesk {

    private static final int IN_A_COLUMN = 12;

    private final Introductions introductions;
    private final IntroductionAccess access;
    private final IntroductionViews views;
    private final ContactCards cards;
    private final PairingDesk pairings;

    IntroductionDesk(
            Introductions introductions,
            IntroductionAccess access,
            IntroductionViews views,
            ContactCards cards,
            PairingDesk pairings) {
        this.introductions = introductions;
        this.access = access;
        this.views = views;
        this.cards = cards;
        this.pairings = pairings;
    }

    IntroductionView find(UUID id, Actor reader) {
        return views.of(access.find(id, reader), reader);
    }

    /**
     * The introduction of the two listings of a pairing, however it began: the open one, else the last.
     *
     * @throws org.keqiao.web.pairing.PairingNotFound when there is no such pairing for this person
     */
    Optional<UUID> ofPairing(UUID pairingId, Actor reader) {
        Pairing pairing = pairings.find(pairingId, reader).pairing();
        return introductions.latestBetween(
                pairing.result().listingId(), pairing.demand().listingId());
    }

    IntroductionView view(Introduction introduction, Actor reader) {
        return views.of(introduction, reader);
    }

    /** The first of each state. */
    Board board(boolean waiting, Actor reader) {
        Map<IntroductionState, List<IntroductionView>> columns = new EnumMap<>(IntroductionState.class);
        for (IntroductionState state : IntroductionState.values()) {
            IntroductionFilter filter = IntroductionFilter.of(reader, state, null, waiting);
            columns.put(state, views.of(introductions.find(filter, 0, IN_A_COLUMN), reader));
        }
        return new Board(
                columns,
                introductions.count(IntroductionFilter.of(reader, null, null, waiting)),
                total(introductions.count(IntroductionFilter.of(reader, null, null, false))),
                total(introductions.count(IntroductionFilter.of(reader, null, null, true))));
    }

    Found find(
            @Nullable IntroductionState state,
            @Nullable UUID listingId,
            boolean waiting,
            int page,
            int size,
            Actor reader) {
        IntroductionFilter filter = IntroductionFilter.of(reader, state, listingId, waiting);
        return new Found(
                total(introductions.count(filter)),
                page,
                size,
                views.of(introductions.find(filter, (long) page * size, size), reader));
    }

    /** What a person gave as their contact before, or what their account says. */
    Contact card(Actor actor) {
        return cards.of(actor.accountId()).orElseGet(() -> new Contact(actor.displayName(), "", null, null));
    }

    private static long total(Map<IntroductionState, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** A page of introductions. */
    record Found(long total, int page, int size, List<IntroductionView> introductions) {
        public int pages() {
            return (int) Math.max(1, (total + size - 1) / size);
        }
    }

    /** The columns of the board with how many there are beyond those shown. */
    record Board(
            Map<IntroductionState, List<IntroductionView>> columns,
            Map<IntroductionState, Long> counts,
            long all,
            long waiting) {}
}
