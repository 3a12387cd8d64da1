package org.keqiao.web.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.account.Actor;
import org.keqiao.web.imports.file.Notice;

/**
 * A file of listings on its way in.
 *
 * @param organisationId of the person who sent it
 * @param kind of the rows that don't say it themselves
 * @param onBehalfOf name of the organisation whose the rows are that name none, if a coordinator sent it
 * @param kinds how many rows there are of each kind, empty until the file was read
 * @param dryRun whether rows are only checked
 * @param failure why the whole file is no use, if the state is {@code FAILED}
 * @param total rows in the file, 0 until it was read
 */
record Import(
        UUID id,
        UUID createdBy,
        @Nullable UUID organisationId,
        String fileName,
        @Nullable ListingKind kind,
        @Nullable String onBehalfOf,
        Map<ListingKind, Integer> kinds,
        boolean dryRun,
        ImportState state,
        @Nullable Notice failure,
        List<Notice> notices,
        int total,
        Counts counts,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /** Rows by outcome. */
    record Counts(int created, int updated, int unchanged, int failed) {

        static Counts of(List<RowReport> rows) {
            return new Counts(
                    count(rows, RowOutcome.CREATED),
                    count(rows, RowOutcome.UPDATED),
                    count(rows, RowOutcome.UNCHANGED),
                    count(rows, RowOutcome.FAILED));
        }

        int done() {
            return created + updated + unchanged + failed;
        }

        private static int count(List<RowReport> rows, RowOutcome outcome) {
            return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
        }
    }

    boolean isReadableBy(Actor actor) {
        return actor.role().actsForOthers()
                || createdBy.equals(actor.accountId())
                || (organisationId != null && organisationId.equals(actor.organisationId()));
    }
}
