package org.keqiao.web.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.contracts.vocabulary.ReturnReason;
import org.keqiao.web.account.Actor;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.ledger.Ledger;
import org.keqiao.web.ledger.LedgerEntry;
import org.keqiao.web.ledger.LedgerKind;
import org.keqiao.web.ledger.Matter;
import org.keqiao.web.listing.FieldReader;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingReview;
import org.keqiao.web.listing.Returned;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A coordinator's decision, with what follows from it: the queue, the ledger, the owner's notice. */
@Service
class Reviewing {

    private static final int NOTE = 1000;

    private final ListingReview review;
    private final ReviewQueue queue;
    private final ReviewNotices notices;
    private final Ledger ledger;
    private final AuditLog audit;
    private final Clock clock;

    Reviewing(
            ListingReview review,
            ReviewQueue queue,
            ReviewNotices notices,
            Ledger ledger,
            AuditLog audit,
            Clock clock) {
        this.review = review;
        this.queue = queue;
        this.notices = notices;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    /** Publishes what was submitted; of what is public already, notes that it was looked at. */
    @Transactional
    public Listing accept(UUID id, long revision, Actor actor) {
        Listing before = review.find(id);
        Listing after = review.accept(id, revision);
        if (before.state() == ListingState.SUBMITTED) {
            notices.accepted(after);
        } else {
            queue.take(id).ifPresent(since -> lookedAt(after, actor));
        }
        audit.add(AuditKind.LISTING_REVIEWED, actor.accountId(), id, "accepted");
        return after;
    }

    /**
     * Returns it to its owner.
     *
     * @throws org.keqiao.web.problem.InvalidFields without a reason that the owner can act on
     */
    @Transactional
    public Listing giveBack(UUID id, long revision, ReturnForm form, Actor actor) {
        Returned returned = read(form, now());
        Listing after = review.giveBack(id, revision, returned);
        notices.returned(after, returned);
        audit.add(AuditKind.LISTING_REVIEWED, actor.accountId(), id, "returned");
        return after;
    }

    private static Returned read(ReturnForm form, Instant now) {
        FieldReader fields = new FieldReader();
        List<ReturnReason> reasons = reasons(form, fields);
        String note = fields.text("note", form.note(), NOTE);
        fields.require("reasons", !reasons.isEmpty());
        fields.require("note", !reasons.contains(ReturnReason.OTHER) || !note.isEmpty());
        fields.throwIfAnyProblem();
        return new Returned(reasons, note, now);
    }

    /** One by one, for their labels hold commas. */
    private static List<ReturnReason> reasons(ReturnForm form, FieldReader fields) {
        List<@Nullable String> given = form.reasons() == null ? List.of() : form.reasons();
        Set<ReturnReason> reasons = new LinkedHashSet<>();
        for (int i = 0; i < given.size(); i++) {
            ReturnReason reason = fields.term("reasons[" + i + "]", given.get(i), ReturnReason.class);
            if (reason != null) {
                reasons.add(reason);
            }
        }
        return List.copyOf(reasons);
    }

    private void lookedAt(Listing listing, Actor actor) {
        ledger.append(LedgerEntry.of(
                        LedgerKind.LISTING_LOOKED_AT,
                        now(),
                        Matter.listing(listing.content().kind(), listing.id()))
                .by(actor.accountId(), listing.organisationId()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
