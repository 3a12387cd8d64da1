package org.keqiao.web.board;

import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keqiao.contracts.pairing.ClosedGate;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.Ruling;
import org.keqiao.contracts.pairing.RulingOutcome;
import org.keqiao.contracts.pairing.RulingOutcome.Refusal;
import org.keqiao.web.account.Actor;
import org.keqiao.web.matching.MatchingUnavailable;
import org.keqiao.web.page.Labels;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** Takes what coordinators rule on pairs. Matching-service follows it and keeps the note; who ruled what stands in the ledger. */
@Service
class Rulings {

    private final WaitingRulings waiting;
    private final FollowingRulings following;
    private final Labels labels;
    private final MessageSource messages;
    private final Clock clock;

    Rulings(WaitingRulings waiting, FollowingRulings following, Labels labels, MessageSource messages, Clock clock) {
        this.waiting = waiting;
        this.following = following;
        this.labels = labels;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Has it followed. It is kept before it is sent, so that whatever breaks in between, it is followed and written down, or neither.
     *
     * @throws InvalidFields when the note is missing or too long
     * @throws RulingRefused when a gate is closed
     * @throws RulingWaits when matching-service gave no answer; it is sent again until there is one
     * @throws MatchingUnavailable when it gave none to another ruling about the same two, which comes first
     */
    RulingOutcome rule(Ruling ruling, Actor actor) {
        check(ruling);
        Optional<WaitingRuling> earlier = waiting.of(ruling.resultId(), ruling.demandId());
        boolean same = earlier.filter(one -> one.is(ruling, actor)).isPresent();
        if (earlier.isPresent() && !same) {
            following.follow(earlier.get());
        }
        RulingOutcome outcome = follow(same ? earlier.get() : keep(ruling, actor));
        if (outcome.refusal() != null) {
            throw new RulingRefused(why(outcome.refusal(), outcome.gates()));
        }
        return outcome;
    }

    private WaitingRuling keep(Ruling ruling, Actor actor) {
        UUID id = Generators.timeBasedEpochGenerator().generate();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return waiting.add(id, ruling, actor, now)
                .orElseThrow(() -> waiting.of(ruling.resultId(), ruling.demandId())
                                .isPresent()
                        ? new MatchingUnavailable(new IllegalStateException("Another ruling on the pair is under way"))
                        : new RulingRefused(why(Refusal.NOT_FOUND, List.of())));
    }

    private RulingOutcome follow(WaitingRuling ruling) {
        try {
            return following.follow(ruling);
        } catch (MatchingUnavailable unknown) {
            throw new RulingWaits(unknown);
        }
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

    private String why(Refusal refusal, List<ClosedGate> closed) {
        Locale locale = LocaleContextHolder.getLocale();
        String gates = closed.stream()
                .map(one -> labels.of(one.gate()))
                .collect(Collectors.joining(messages.getMessage("reason.comma", null, locale)));
        return messages.getMessage("board.refused." + refusal, new Object[] {gates}, locale);
    }
}
