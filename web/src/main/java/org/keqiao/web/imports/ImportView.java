package org.keqiao.web.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;

/**
 * An import as its owner sees it, in the reader's language.
 *
 * @param kind of the rows that don't say it themselves
 * @param onBehalfOf name of the organisation whose the rows are that name none, if a coordinator sent it
 * @param kinds how many rows there are of each kind, empty until the file was read
 * @param total rows in the file, 0 until it was read
 * @param done rows that were worked on: the sum of created, updated, unchanged and failed
 * @param failure why the whole file is no use
 * @param notices what else is to be said of the file
 * @param errors what is wrong in the first rows that failed; all of it is in the report
 * @param errorsLeftOut whether there are more
 * @param report address of all rows as csv
 */
@Schema(name = "Import")
record ImportView(
        UUID id,
        ImportState state,
        String fileName,
        @Nullable ListingKind kind,
        @Nullable String onBehalfOf,
        Map<ListingKind, Integer> kinds,
        boolean dryRun,
        int total,
        int done,
        int created,
        int updated,
        int unchanged,
        int failed,
        @Nullable NoticeView failure,
        List<NoticeView> notices,
        List<RowError> errors,
        boolean errorsLeftOut,
        String report,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /** Something that is said of the file as a whole. */
    @Schema(name = "ImportNotice")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NoticeView(String code, String message, @Nullable String remedy) {}

    /**
     * What is wrong in a cell.
     *
     * @param row as spreadsheet programs count, or the line
     * @param column heading as the file has it
     * @param field path in a listing request; empty when the row as a whole is meant
     */
    @Schema(name = "ImportRowError")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowError(
            int row,
            String column,
            String field,
            String value,
            String message,
            @Nullable String remedy) {}

    /** Whole percents of the rows that are done, rounded down. */
    public int percent() {
        return state.isOver() ? 100 : total == 0 ? 0 : done * 100 / total;
    }
}
