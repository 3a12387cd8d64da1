package org.keqiao.web.imports;

import java.util.ArrayList;
import java.util.List;
import org.keqiao.web.account.Actor;
import org.keqiao.web.imports.file.ReadRow;
import org.keqiao.web.listing.BulkPosting;
import org.keqiao.web.listing.ListingPosting;
import org.keqiao.web.listing.ListingRequest;
import org.keqiao.web.listing.Posted;
import org.keqiao.web.listing.RevisionConflict;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.InvalidFields;
import org.keqiao.web.problem.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Posts some rows in one transaction: their listings, their events and the report of what became of them. A row that is refused
 * goes back to its savepoint; anything else that goes wrong undoes the whole chunk.
 */
@Component
class ChunkPosting {

    private final Claims claims;
    private final RowReports reports;
    private final ListingPosting posting;
    private final TransactionTemplate transaction;
    private final TransactionTemplate savepoint;

    ChunkPosting(Claims claims, RowReports reports, ListingPosting posting, PlatformTransactionManager transactions) {
        this.claims = claims;
        this.reports = reports;
        this.posting = posting;
        this.transaction = new TransactionTemplate(transactions);
        this.savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Answers false when another worker has taken the import over; nothing was done then. */
    boolean post(Claim claim, Actor actor, List<ReadRow> rows) {
        return BulkPosting.during(() -> transaction.execute(status -> {
            if (!claims.renew(claim)) {
                return false;
            }
            List<RowReport> done = new ArrayList<>(rows.size());
            rows.forEach(row -> done.add(post(claim, actor, row)));
            store(claim, done);
            return true;
        }));
    }

    /** Notes that a row cannot be posted, for a reason that is not its own. */
    boolean giveUp(Claim claim, ReadRow row) {
        return transaction.execute(status -> {
            if (!claims.renew(claim)) {
                return false;
            }
            store(claim, List.of(RowReport.failed(row, List.of(FieldProblem.of("", "row-not-posted")))));
            return true;
        });
    }

    private void store(Claim claim, List<RowReport> done) {
        reports.add(claim.importId(), done);
        claims.progress(claim, Import.Counts.of(done));
    }

    private RowReport post(Claim claim, Actor actor, ReadRow row) {
        ListingRequest request = row.request();
        if (request == null) {
            return RowReport.failed(row, row.problems());
        }
        try {
            return savepoint.execute(status -> posted(row, claim.dryRun(), send(claim, actor, claim.asSent(request))));
        } catch (InvalidFields invalid) {
            return RowReport.failed(row, invalid.errors());
        } catch (RevisionConflict overtaken) {
            throw overtaken;
        } catch (Problem refused) {
            return RowReport.failed(row, List.of(refusal(refused)));
        }
    }

    private Posted send(Claim claim, Actor actor, ListingRequest request) {
        return claim.dryRun() ? posting.check(request, actor) : posting.post(request, actor);
    }

    private static RowReport posted(ReadRow row, boolean dryRun, Posted posted) {
        RowOutcome outcome = RowOutcome.of(posted.outcome());
        return new RowReport(
                row.number(),
                outcome,
                RowReport.titleOf(row),
                dryRun && outcome == RowOutcome.CREATED
                        ? null
                        : posted.listing().id(),
                List.of());
    }

    private static FieldProblem refusal(Problem refused) {
        Object[] arguments = refused.getDetailMessageArguments();
        return new FieldProblem("", "refused." + refused.name(), arguments == null ? List.of() : List.of(arguments));
    }
}
