package org.keqiao.web.introduction;

import static org.keqiao.contracts.vocabulary.IntroductionState.CLOSED;
import static org.keqiao.contracts.vocabulary.IntroductionState.INTERESTED;
import static org.keqiao.contracts.vocabulary.IntroductionState.INTRODUCED;
import static org.keqiao.contracts.vocabulary.IntroductionState.LANDED;
import static org.keqiao.contracts.vocabulary.IntroductionState.NEGOTIATING;
import static org.keqiao.contracts.vocabulary.IntroductionState.SIGNED;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.IntroductionOrigin;
import org.keqiao.contracts.vocabulary.IntroductionSide;
import org.keqiao.contracts.vocabulary.IntroductionState;

/**
 * Two sides on their way from interest to a contract. Every step gives the next version.
 *
 * @param fairId of the fair at which the two met
 * @param initiator the side that showed interest first
 * @param note what it wrote to the other
 * @param introducedAt since when each side knows the other's contact
 * @param movedBy the side that made the last step; missing when a coordinator made it
 */
record Introduction(
        UUID id,
        long version,
        IntroductionState state,
        IntroductionOrigin origin,
        @Nullable UUID pairingId,
        @Nullable UUID fairId,
        Party result,
        Party demand,
        IntroductionSide initiator,
        String note,
        Instant openedAt,
        @Nullable Instant introducedAt,
        Instant movedAt,
        @Nullable IntroductionSide movedBy,
        @Nullable Deal deal,
        @Nullable Landing landing,
        @Nullable Closure closure) {

    /** What it is about: at most one introduction about the same is open at a time. */
    String matter() {
        return subject(result) + "/" + subject(demand);
    }

    Party party(IntroductionSide side) {
        return side == IntroductionSide.RESULT ? result : demand;
    }

    @Nullable
    IntroductionSide sideOf(@Nullable UUID organisationId) {
        return result.organisationId().equals(organisationId)
                ? IntroductionSide.RESULT
                : demand.organisationId().equals(organisationId) ? IntroductionSide.DEMAND : null;
    }

    boolean isIntroduced() {
        return introducedAt != null;
    }

    /** The sides that something is expected of. */
    Set<IntroductionSide> waitsFor() {
        Set<IntroductionSide> sides = EnumSet.noneOf(IntroductionSide.class);
        for (IntroductionSide side : IntroductionSide.values()) {
            boolean toConsent = state == INTERESTED && party(side).consent() == null;
            boolean toMove = (state == INTRODUCED || state == NEGOTIATING || state == SIGNED) && side != movedBy;
            if (toConsent || toMove) {
                sides.add(side);
            }
        }
        return sides;
    }

    Introduction interested(IntroductionSide side, Instant now) {
        return require(EnumSet.of(INTERESTED), "interest")
                .change(side, now)
                .party(side, party(side).interested(now))
                .next();
    }

    /** Both consents open the contacts. */
    Introduction agreed(IntroductionSide side, Consent consent, @Nullable IntroductionSide by, Instant now) {
        require(EnumSet.of(INTERESTED), "agree");
        IntroductionChange change = change(by, now).party(side, party(side).consenting(consent));
        return party(side.other()).consent() == null
                ? change.next()
                : change.introducedAt(now).state(INTRODUCED).next();
    }

    /** Somebody else introduced them, before this was written down: they know each other without us. */
    Introduction introducedBefore(Instant then) {
        return require(EnumSet.of(INTERESTED), "agree")
                .change(movedBy, then)
                .introducedAt(then)
                .state(INTRODUCED)
                .next();
    }

    Introduction negotiating(@Nullable IntroductionSide by, Instant now) {
        return require(EnumSet.of(INTRODUCED), "negotiate")
                .change(by, now)
                .state(NEGOTIATING)
                .next();
    }

    Introduction signed(Deal signed, @Nullable IntroductionSide by, Instant now) {
        return require(EnumSet.of(INTRODUCED, NEGOTIATING), "sign")
                .change(by, now)
                .deal(signed)
                .state(SIGNED)
                .next();
    }

    Introduction corrected(Deal right, @Nullable IntroductionSide by, Instant now) {
        return require(EnumSet.of(SIGNED, LANDED), "correct")
                .change(by, now)
                .deal(right)
                .next();
    }

    Introduction landed(Landing where, @Nullable IntroductionSide by, Instant now) {
        return require(EnumSet.of(SIGNED), "land")
                .change(by, now)
                .landing(where)
                .state(LANDED)
                .next();
    }

    Introduction closed(Closure why, Instant now) {
        return require(EnumSet.of(INTERESTED, INTRODUCED, NEGOTIATING, SIGNED), "close")
                .change(why.by(), now)
                .closure(why)
                .state(CLOSED)
                .next();
    }

    /** A message or document: the other side is asked to react, the state stays. */
    Introduction moved(@Nullable IntroductionSide by, Instant now) {
        return require(EnumSet.of(INTRODUCED, NEGOTIATING, SIGNED, LANDED), "write")
                .change(by, now)
                .next();
    }

    /** The same step before its state came of it, for the line that tells of the step alone. */
    Introduction still(IntroductionState earlier) {
        return new IntroductionChange(this, movedBy, movedAt).state(earlier).next();
    }

    private Introduction require(Set<IntroductionState> allowed, String action) {
        if (!allowed.contains(state)) {
            throw new WrongIntroductionState(id, state, action);
        }
        return this;
    }

    private IntroductionChange change(@Nullable IntroductionSide by, Instant now) {
        return new IntroductionChange(this, by, now);
    }

    private static UUID subject(Party party) {
        return party.listingId() == null ? party.organisationId() : party.listingId();
    }
}
