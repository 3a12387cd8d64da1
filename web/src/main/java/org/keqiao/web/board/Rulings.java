package org.keqiao.web.board;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.Ruling;
import org.keqiao.contracts.pairing.RulingOutcome;
import org.keqiao.web.account.Actor;
import org.keqiao.web.ledger.Ledger;
import org.keqiao.web.ledger.LedgerEntry;
import org.keqiao.web.ledger.LedgerKind;
import org.keqiao.web.ledger.Matter;
import org.keqiao.web.matching.MatchingClient;
import org.keqiao.web.page.Labels;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what coordinators rule on pairs. Matching-service follows it and keeps the note; who ruled what stands in the ledger. */
@Service
class Rulings {

    private final MatchingClient matching;
    private final Ledger ledger;
    private final Labels labels;
    private final MessageSource messages;
    private final Clock clock;

    Rulings(MatchingClient matching, Ledger ledger, Labels labels, MessageSource messages, Clock clock) {
        this.matching = matching;
        this.ledger = ledger;
        this.labels = labels;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Has it followed. The line is written in the same transaction, so that a ruling that is refused leaves none.
     *
     * @throws InvalidFields when the note is missing or too long
     * @throws RulingRefused when a gate is closed
     */
    @Transactional
    public RulingOutcome rule(Ruling ruling, Actor actor) {
        check(ruling);
        RulingOutcome outcome = matching.rule(ruling);
        if (outcome.refusal() != null) {
            throw new RulingRefused(why(outcome));
        }
        Matter matter = Matter.pairing(outcome.pairingId(), ruling.resultId(), ruling.demandId());
        ledger.append(LedgerEntry.of(LedgerKind.PAIRING_RULED, clock.instant().truncatedTo(ChronoUnit.MICROS), matter)
                .by(actor.accountId(), null)
                .saying(Map.of("ruling", ruling.recommend() ? "recommend" : "withdraw")));
        return outcome;
    }

    @SuppressWarnings("NullAway") // JSON may lack what the record promises
    private static void check(Ruling ruling) {
        List<FieldProblem> problems = new ArrayList<>();
        if (ruling.resultId() == null) {
            problems.add(FieldProblem.of("resultId", "missing"));
        }
        if (ruling.demandId() == null) {
            problems.add(FieldProblem.of("demandId", "missing"));
        }
        if (ruling.note() == null || ruling.note().isBlank() || ruling.note().length() > Pairing.NOTE) {
            problems.add(FieldProblem.of("note", "board.note", Pairing.NOTE));
        }
        if (!problems.isEmpty()) {
            throw new InvalidFields(problems);
        }
    }

    private String why(RulingOutcome outcome) {
        String gates =
                outcome.gates().stream().map(closed -> labels.of(closed.gate())).collect(Collectors.joining("、"));
        return messages.getMessage(
                "board.refused." + outcome.refusal(), new Object[] {gates}, LocaleContextHolder.getLocale());
    }
}
