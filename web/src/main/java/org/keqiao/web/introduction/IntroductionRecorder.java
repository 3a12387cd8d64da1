package org.keqiao.web.introduction;

import java.util.Locale;
import java.util.Map;
import org.keqiao.contracts.vocabulary.IntroductionSide;
import org.keqiao.contracts.vocabulary.IntroductionState;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.ledger.LedgerKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores a step, writes its line and tells those who wait for it: all three or none. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IntroductionRecorder {

    private final Introductions introductions;
    private final IntroductionLines lines;
    private final IntroductionNotices notices;
    private final DeclinedPairings declined;
    private final AuditLog audit;

    IntroductionRecorder(
            Introductions introductions,
            IntroductionLines lines,
            IntroductionNotices notices,
            DeclinedPairings declined,
            AuditLog audit) {
        this.introductions = introductions;
        this.lines = lines;
        this.notices = notices;
        this.declined = declined;
        this.audit = audit;
    }

    /** Says whether it was opened: not when one about the same matter is open already. */
    boolean open(Introduction opened, Step step) {
        if (!introductions.add(opened)) {
            return false;
        }
        lines.write(
                LedgerKind.INTEREST_EXPRESSED,
                null,
                opened,
                step,
                Map.of(
                        "side", opened.initiator().name(),
                        "origin", opened.origin().name()));
        notices.askForConsent(opened, step);
        return true;
    }

    Introduction interested(Introduction after, IntroductionSide side, Step step) {
        introductions.replace(after);
        lines.write(LedgerKind.INTEREST_RETURNED, after.state(), after, step, Map.of("side", side.name()));
        notices.askForConsent(after, step);
        return after;
    }

    Introduction agreed(Introduction before, Introduction after, IntroductionSide side, Step step) {
        introductions.replace(after);
        lines.write(
                LedgerKind.CONSENT_GIVEN,
                before.state(),
                after.still(before.state()),
                step,
                Map.of("side", side.name()));
        notices.askForConsent(after, step);
        if (after.state() == IntroductionState.INTRODUCED) {
            lines.write(LedgerKind.INTRODUCED, before.state(), after, new Step(step.accountId(), null), Map.of());
            notices.tell("introduced", after, step);
            audit.add(AuditKind.CONTACTS_REVEALED, step.accountId(), after.id(), null);
        }
        return after;
    }

    /** Any other step. */
    Introduction step(LedgerKind kind, Introduction before, Introduction after, Step step, Map<String, String> facts) {
        introductions.replace(after);
        lines.write(kind, before.state(), after, step, facts);
        if (after.state() == IntroductionState.CLOSED) {
            notices.askForConsent(after, step);
        }
        if (before.state() == IntroductionState.INTERESTED && after.closure() != null) {
            declined.keep(after, after.closure(), step);
        }
        notices.tell(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), after, step);
        return after;
    }
}
