package org.keqiao.web.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.PairingSide;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.web.account.Actor;
import org.keqiao.web.answer.AnswerDesk;
import org.keqiao.web.notice.NoticesChanged;
import org.keqiao.web.pairing.PairingCard;
import org.keqiao.web.pairing.PairingCards;
import org.keqiao.web.pairing.PairingOpened;
import org.keqiao.web.pairing.PairingRecorded;
import org.keqiao.web.pairing.Pairings;
import org.keqiao.web.pairing.StoredPairing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inbox of the reader's organisation. A coordinator without an organisation reads everybody's pairings instead. */
@Service
class Inbox {

    private final InboxItems items;
    private final Pairings pairings;
    private final PairingCards cards;
    private final AnswerDesk answers;
    private final InboxBell bell;
    private final Clock clock;

    Inbox(InboxItems items, Pairings pairings, PairingCards cards, AnswerDesk answers, InboxBell bell, Clock clock) {
        this.items = items;
        this.pairings = pairings;
        this.cards = cards;
        this.answers = answers;
        this.bell = bell;
        this.clock = clock;
    }

    InboxPage read(Actor reader, InboxView view) {
        UUID organisation = reader.organisationId();
        if (organisation == null) {
            return readsEverybodys(reader)
                    ? everybodys(reader, view)
                    : new InboxPage(view, List.of(), 0, 0, 0, 0, 0, false);
        }
        List<InboxEntry> shown = view.declined()
                ? declined(organisation, view, reader)
                : entries(items.page(organisation, view), reader);
        return new InboxPage(
                view,
                shown,
                items.count(organisation, false),
                items.count(organisation, true),
                items.countLater(organisation),
                answers.countDeclined(organisation),
                items.countLive(organisation),
                false);
    }

    Set<UUID> stillRecommended(Set<UUID> pairingIds) {
        return pairings.findAll(pairingIds).stream()
                .filter(pairing -> pairing.state() == PairingState.RECOMMENDED)
                .map(Pairing::id)
                .collect(Collectors.toSet());
    }

    static boolean readsEverybodys(Actor reader) {
        return reader.organisationId() == null && reader.role().actsForOthers();
    }

    private InboxPage everybodys(Actor reader, InboxView view) {
        List<Pairing> shown = pairings.recommended(view.bestFirst(), view.offset(), InboxView.SIZE).stream()
                .map(StoredPairing::pairing)
                .toList();
        List<InboxEntry> entries = cards.of(shown, reader).stream()
                .map(card -> new InboxEntry(card, false))
                .toList();
        return new InboxPage(view, entries, pairings.countRecommended(), 0, 0, 0, 0, true);
    }

    private List<InboxEntry> declined(UUID organisation, InboxView view, Actor reader) {
        List<UUID> declined = answers.declined(organisation, view.offset(), InboxView.SIZE);
        Map<UUID, PairingCard> byId = cardsOf(declined, reader);
        return declined.stream()
                .flatMap(id -> Stream.ofNullable(byId.get(id)).map(card -> new InboxEntry(card, false)))
                .toList();
    }

    private List<InboxEntry> entries(List<InboxItem> shown, Actor reader) {
        Map<UUID, PairingCard> byId =
                cardsOf(shown.stream().map(InboxItem::pairingId).toList(), reader);
        return shown.stream()
                .flatMap(item ->
                        Stream.ofNullable(byId.get(item.pairingId())).map(card -> new InboxEntry(card, item.unread())))
                .toList();
    }

    private Map<UUID, PairingCard> cardsOf(List<UUID> ids, Actor reader) {
        return cards.of(pairings.findAll(ids), reader).stream()
                .collect(Collectors.toMap(PairingCard::id, Function.identity()));
    }

    @EventListener
    void onRecorded(PairingRecorded recorded) {
        Pairing pairing = recorded.pairing();
        boolean waits = pairing.state() == PairingState.RECOMMENDED;
        if (!waits) {
            items.drop(pairing.id());
        }
        for (PairingSide side : List.of(pairing.result(), pairing.demand())) {
            if (waits) {
                items.add(pairing.id(), side.listingId(), pairing.changedAt());
            }
            bell.ringFor(side.listingId());
        }
    }

    @EventListener
    @Transactional
    public void onOpened(PairingOpened opened) {
        UUID organisation = opened.reader().organisationId();
        if (organisation != null && items.markRead(organisation, opened.pairingId(), clock.instant())) {
            bell.ring(organisation);
        }
    }

    @EventListener
    void onNotices(NoticesChanged changed) {
        bell.ringForPerson(changed.accountId());
    }
}
