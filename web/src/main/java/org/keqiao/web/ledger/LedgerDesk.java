package org.keqiao.web.ledger;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out lines to those who may read them, and takes corrections. */
@Service
public class LedgerDesk {

    private static final int CORRECTION = 500;
    private static final int TIMELINE = 500;

    private final LedgerLines lines;
    private final Ledger ledger;
    private final AuditLog audit;
    private final Clock clock;

    LedgerDesk(LedgerLines lines, Ledger ledger, AuditLog audit, Clock clock) {
        this.lines = lines;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    LedgerPage page(LedgerFilter filter, Actor reader, int page, int size) {
        return new LedgerPage(
                filter,
                views(lines.find(filter, reader, (long) page * size, size), reader),
                page,
                size,
                lines.count(filter, reader));
    }

    List<LedgerView> first(LedgerFilter filter, Actor reader, int limit) {
        return views(lines.find(filter, reader, 0, limit), reader);
    }

    /** Everything that happened in an introduction and that this reader may know, oldest first. */
    public List<LedgerView> timeline(UUID introductionId, Actor reader) {
        return first(LedgerFilter.ofIntroduction(introductionId), reader, TIMELINE)
                .reversed();
    }

    /** Writes beside a line what is wrong with it; the line itself stays as it is. */
    @Transactional
    void correct(long id, @Nullable String text, Actor actor) {
        LedgerRow wrong = lines.find(id, actor).orElseThrow(() -> new LedgerLineNotFound(id));
        String said = text == null ? "" : text.strip();
        if (said.isEmpty()) {
            throw new InvalidFields(List.of(FieldProblem.of("text", "required")));
        }
        if (said.codePointCount(0, said.length()) > CORRECTION) {
            throw new InvalidFields(List.of(FieldProblem.of("text", "too-long", CORRECTION, said.length())));
        }
        Matter matter = new Matter(
                wrong.result().listingId(),
                wrong.demand().listingId(),
                wrong.result().organisationId(),
                wrong.demand().organisationId(),
                wrong.introductionId(),
                wrong.pairingId(),
                null,
                null);
        ledger.append(LedgerEntry.of(LedgerKind.CORRECTION, clock.instant().truncatedTo(ChronoUnit.MICROS), matter)
                .by(actor.accountId(), actor.organisationId())
                .saying(Map.of("line", Long.toString(wrong.id()), "text", said)));
        audit.add(AuditKind.LEDGER_CORRECTED, actor.accountId(), wrong.introductionId(), "line " + wrong.id());
    }

    private static List<LedgerView> views(List<LedgerRow> rows, Actor reader) {
        return rows.stream().map(row -> LedgerView.of(row, reader)).toList();
    }
}
