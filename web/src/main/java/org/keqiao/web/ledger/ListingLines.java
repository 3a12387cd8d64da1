package org.keqiao.web.ledger;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.contracts.vocabulary.ReturnReason;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.CurrentActor;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingChanged;
import org.keqiao.web.listing.Returned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down when listings appear before strangers, when they are gone again, and when they go to a coordinator and come back. */
@Component
class ListingLines {

    private final Ledger ledger;

    ListingLines(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(ListingChanged change) {
        Listing before = change.before();
        Listing after = change.after();
        LedgerKind kind = kind(before, after);
        if (kind == null) {
            return;
        }
        LedgerEntry entry = LedgerEntry.of(
                        kind, after.changedAt(), Matter.listing(after.content().kind(), after.id()))
                .by(who(before, after), after.organisationId())
                .from(before == null ? null : before.state(), after.state());
        ledger.append(
                switch (kind) {
                    case LISTING_PUBLISHED -> entry.once("published/" + after.id());
                    case LISTING_RETURNED -> entry.saying(reasons(after));
                    default -> entry;
                });
    }

    private static @Nullable LedgerKind kind(@Nullable Listing before, Listing after) {
        boolean wasLive = before != null && before.state() == ListingState.PUBLISHED;
        boolean isLive = after.state() == ListingState.PUBLISHED;
        if (isLive && !wasLive) {
            return before == null || !before.wasPublished()
                    ? LedgerKind.LISTING_PUBLISHED
                    : LedgerKind.LISTING_REPUBLISHED;
        }
        if (before != null && before.state() == after.state()) {
            return null;
        }
        if (after.state() == ListingState.SUBMITTED) {
            return LedgerKind.LISTING_SUBMITTED;
        }
        if (after.state() == ListingState.RETURNED) {
            return LedgerKind.LISTING_RETURNED;
        }
        if (!wasLive) {
            return null;
        }
        return switch (after.state()) {
            case WITHDRAWN -> LedgerKind.LISTING_WITHDRAWN;
            case CONCLUDED -> LedgerKind.LISTING_CONCLUDED;
            case EXPIRED -> LedgerKind.LISTING_EXPIRED;
            default -> null;
        };
    }

    /** Without the note: it is for the owner. */
    private static Map<String, String> reasons(Listing returned) {
        Returned asked = Objects.requireNonNull(returned.returned());
        return Map.of(
                "returnReasons",
                asked.reasons().stream().map(ReturnReason::name).collect(Collectors.joining(",")));
    }

    /** Imports work without a request; the one who posts first is known from the listing. */
    private static @Nullable UUID who(@Nullable Listing before, Listing after) {
        Actor actor = CurrentActor.orNull();
        return actor != null ? actor.accountId() : before == null ? after.createdBy() : null;
    }
}
