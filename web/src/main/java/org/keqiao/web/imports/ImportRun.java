package org.keqiao.web.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.keqiao.web.account.Account;
import org.keqiao.web.account.Accounts;
import org.keqiao.web.account.Actor;
import org.keqiao.web.imports.file.ImportFileReader;
import org.keqiao.web.imports.file.Notice;
import org.keqiao.web.imports.file.ReadFile;
import org.keqiao.web.imports.file.ReadRow;
import org.keqiao.web.imports.file.UnreadableFile;
import org.keqiao.web.listing.RevisionConflict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Works through one import, beginning with the first row that nobody has done. */
@Component
class ImportRun {

    private static final Logger log = LoggerFactory.getLogger(ImportRun.class);

    private final Claims claims;
    private final RowReports reports;
    private final Accounts accounts;
    private final ImportFileReader files;
    private final ChunkPosting posting;
    private final ImportProperties properties;

    ImportRun(
            Claims claims,
            RowReports reports,
            Accounts accounts,
            ImportFileReader files,
            ChunkPosting posting,
            ImportProperties properties) {
        this.claims = claims;
        this.reports = reports;
        this.accounts = accounts;
        this.files = files;
        this.posting = posting;
        this.properties = properties;
    }

    /** @param wanted whether to go on; otherwise the import is left to the next worker */
    void run(Claim claim, BooleanSupplier wanted) {
        if (claim.attempts() > properties.attempts()) {
            claims.fail(claim, Notice.of("given-up"));
            log.atError().addKeyValue("importId", claim.importId()).log("Import given up");
            return;
        }
        try {
            ReadFile file = files.read(claims.file(claim), claim.kind());
            claims.begin(claim, file);
            post(claim, file.rows(), wanted);
        } catch (UnreadableFile unreadable) {
            claims.fail(claim, unreadable.notice());
            log.atInfo()
                    .addKeyValue("importId", claim.importId())
                    .addKeyValue("reason", unreadable.notice().code())
                    .log("Import not readable");
        }
    }

    private void post(Claim claim, List<ReadRow> rows, BooleanSupplier wanted) {
        Actor actor = accounts.find(claim.createdBy()).map(Account::toActor).orElseThrow();
        for (List<ReadRow> chunk : chunks(claim, rows)) {
            if (!wanted.getAsBoolean()) {
                claims.release(claim);
                return;
            }
            if (!post(claim, actor, chunk)) {
                log.atInfo().addKeyValue("importId", claim.importId()).log("Import taken over by another worker");
                return;
            }
        }
        claims.finish(claim);
        log.atInfo()
                .addKeyValue("importId", claim.importId())
                .addKeyValue("rows", rows.size())
                .log("Import finished");
    }

    private List<List<ReadRow>> chunks(Claim claim, List<ReadRow> rows) {
        Set<Integer> done = reports.done(claim.importId());
        List<ReadRow> left =
                rows.stream().filter(row -> !done.contains(row.number())).toList();
        List<List<ReadRow>> chunks = new ArrayList<>();
        for (int from = 0; from < left.size(); from += properties.chunk()) {
            chunks.add(left.subList(from, Math.min(left.size(), from + properties.chunk())));
        }
        return chunks;
    }

    /** One bad row must not spoil a chunk: if posting them together fails, each gets its own transaction. */
    private boolean post(Claim claim, Actor actor, List<ReadRow> chunk) {
        try {
            return posting.post(claim, actor, chunk);
        } catch (DataAccessResourceFailureException | TransactionException outage) {
            throw outage;
        } catch (RuntimeException inTheWay) {
            log.atInfo()
                    .addKeyValue("importId", claim.importId())
                    .addKeyValue("row", chunk.getFirst().number())
                    .setCause(inTheWay)
                    .log("Chunk undone, posting its rows one by one");
            return chunk.stream().allMatch(row -> postAlone(claim, actor, row));
        }
    }

    private boolean postAlone(Claim claim, Actor actor, ReadRow row) {
        try {
            return posting.post(claim, actor, List.of(row));
        } catch (DataAccessResourceFailureException
                | TransientDataAccessException
                | TransactionException
                | DuplicateKeyException
                | RevisionConflict passing) {
            throw passing;
        } catch (RuntimeException unknown) {
            log.atError()
                    .addKeyValue("importId", claim.importId())
                    .addKeyValue("row", row.number())
                    .setCause(unknown)
                    .log("Row cannot be posted");
            return posting.giveUp(claim, row);
        }
    }
}
