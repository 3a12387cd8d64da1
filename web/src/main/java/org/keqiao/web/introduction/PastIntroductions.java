package org.keqiao.web.introduction;

import com.fasterxml.uuid.Generators;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.IntroductionOrigin;
import org.keqiao.contracts.vocabulary.IntroductionSide;
import org.keqiao.contracts.vocabulary.IntroductionState;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Organisations;
import org.keqiao.web.ledger.LedgerKind;
import org.keqiao.web.listing.Days;
import org.keqiao.web.listing.FieldReader;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.Listings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings along what happened before: the lines bear the days on which it happened and, beside them, when they were written. Nobody is
 * told, and no contact is disclosed, for none was given here.
 */
@Service
class PastIntroductions {

    private final Introductions introductions;
    private final IntroductionLines lines;
    private final Listings listings;
    private final Organisations organisations;
    private final Days days;

    PastIntroductions(
            Introductions introductions,
            IntroductionLines lines,
            Listings listings,
            Organisations organisations,
            Days days) {
        this.introductions = introductions;
        this.lines = lines;
        this.listings = listings;
        this.organisations = organisations;
        this.days = days;
    }

    @Transactional
    Introduction record(PastIntroduction past, Actor actor) {
        FieldReader fields = new FieldReader();
        Listing result = listing(fields, "result", past.result(), ListingKind.RESULT);
        Listing demand = listing(fields, "demand", past.demand(), ListingKind.DEMAND);
        IntroductionSide initiator = fields.term("initiator", past.initiator(), IntroductionSide.class);
        PastDays then = PastDays.read(fields, past, days.today());
        fields.require("initiator", initiator != null);
        fields.require("interestedOn", then.interested() != null);
        fields.throwIfAnyProblem();
        Introduction opened = opened(
                Objects.requireNonNull(result),
                Objects.requireNonNull(demand),
                Objects.requireNonNull(initiator),
                Objects.requireNonNull(then.interested()));
        introductions.queue(opened.matter());
        return introductions
                .find(opened.matter(), opened.openedAt())
                .or(() -> introductions.lockOpen(opened.matter()))
                .orElseGet(() -> write(opened, past, then, actor));
    }

    private Introduction write(Introduction opened, PastIntroduction past, PastDays then, Actor actor) {
        IntroductionSide side = opened.initiator();
        Writing writing = new Writing(opened, new Step(actor.accountId(), side));
        writing.line(LedgerKind.INTEREST_EXPRESSED, null, facts("side", side, "origin", opened.origin()));
        if (then.introduced() != null) {
            writing.line(
                    LedgerKind.INTEREST_RETURNED,
                    opened.interested(side.other(), then.introduced()),
                    facts("side", side.other(), "origin", null));
            writing.line(LedgerKind.INTRODUCED, writing.now.introducedBefore(then.introduced()), Map.of());
        }
        if (then.negotiating() != null) {
            writing.line(LedgerKind.NEGOTIATING, writing.now.negotiating(side, then.negotiating()), Map.of());
        }
        if (then.signed() != null) {
            Deal deal = IntroductionReader.deal(
                    new IntroductionRequests.Signing(past.contractType(), past.amount(), past.signedOn(), null),
                    days.today());
            writing.line(
                    LedgerKind.SIGNED, writing.now.signed(deal, side, then.signed()), IntroductionSteps.facts(deal));
        }
        if (then.landed() != null) {
            Landing landing = IntroductionReader.landing(
                    new IntroductionRequests.Land(past.zone(), past.landedOn()), days.today());
            writing.line(
                    LedgerKind.LANDED,
                    writing.now.landed(landing, side, then.landed()),
                    Map.of(
                            "zone",
                            landing.zone().name(),
                            "landedOn",
                            landing.on().toString()));
        }
        if (then.closed() != null) {
            Closure closure =
                    IntroductionReader.closure(new IntroductionRequests.Close(past.reason(), null), side.other());
            writing.line(
                    LedgerKind.CLOSED,
                    writing.now.closed(closure, then.closed()),
                    Map.of(
                            "reason",
                            closure.reason().name(),
                            "side",
                            side.other().name()));
        }
        if (!introductions.add(writing.now)) {
            return introductions.lockOpen(opened.matter()).orElseThrow(); // somebody showed interest just now
        }
        writing.flush();
        return writing.now;
    }

    private static Map<String, String> facts(
            String name, IntroductionSide side, String other, @Nullable IntroductionOrigin origin) {
        Map<String, String> facts = new HashMap<>(Map.of(name, side.name()));
        if (origin != null) {
            facts.put(other, origin.name());
        }
        return facts;
    }

    private static Introduction opened(Listing result, Listing demand, IntroductionSide initiator, Instant at) {
        boolean byResult = initiator == IntroductionSide.RESULT;
        return new Introduction(
                Generators.timeBasedEpochGenerator().generate(),
                1,
                IntroductionState.INTERESTED,
                IntroductionOrigin.FOUND,
                null,
                null,
                new Party(result.organisationId(), result.id(), byResult ? at : null, null),
                new Party(demand.organisationId(), demand.id(), byResult ? null : at, null),
                initiator,
                "",
                at,
                null,
                at,
                initiator,
                null,
                null,
                null);
    }

    /** What is anonymous cannot be brought along as introduced: the other side would learn who is behind it without consent. */
    private @Nullable Listing listing(FieldReader fields, String field, @Nullable String named, ListingKind kind) {
        String text = named == null ? "" : named.strip();
        Listing found = find(text).orElse(null);
        if (found == null || found.content().kind() != kind) {
            fields.reject(field, "no-such-listing", FieldReader.excerpt(text));
        } else if (found.content().anonymous()) {
            fields.reject(field, "anonymous-listing", found.reference());
        }
        return found;
    }

    private Optional<Listing> find(String named) {
        int slash = named.indexOf('/');
        if (slash > 0) {
            return organisations
                    .find(named.substring(0, slash))
                    .map(Organisation::id)
                    .flatMap(owner -> listings.findBySource(owner, named.substring(slash + 1)));
        }
        UUID id = IntroductionReader.id(new FieldReader(), "id", named);
        return id == null ? Optional.empty() : listings.find(id);
    }

    /** The steps in the making. Lines are written once the introduction is there to be joined with. */
    private final class Writing {

        private final Step step;
        private final List<Runnable> pending = new ArrayList<>();
        private Introduction now;

        Writing(Introduction opened, Step step) {
            this.now = opened;
            this.step = step;
        }

        void line(LedgerKind kind, @Nullable Introduction after, Map<String, String> facts) {
            IntroductionState before = after == null ? null : now.state();
            Introduction next = after == null ? now : after;
            pending.add(() -> lines.write(kind, before, next, step, facts));
            now = next;
        }

        void flush() {
            pending.forEach(Runnable::run);
        }
    }
}
