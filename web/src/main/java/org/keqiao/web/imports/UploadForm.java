package org.keqiao.web.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.web.multipart.MultipartFile;

/**
 * What comes with a file, from the page or from the API.
 *
 * @param kind enum name or label; may be missing when the file itself says it
 * @param organisation id or name; for coordinators, whose the rows are that name none
 */
record UploadForm(
        @Nullable MultipartFile file,
        @Nullable String kind,
        @Nullable String organisation,
        @Nullable Boolean dryRun) {

    /** @throws InvalidFields when there is no file, or no such kind */
    Upload toUpload() {
        if (file == null || file.isEmpty()) {
            throw new InvalidFields(List.of(FieldProblem.of("file", "no-file")));
        }
        try {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return new Upload(name, file.getBytes(), kind(kind), organisation, Boolean.TRUE.equals(dryRun));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static @Nullable ListingKind kind(@Nullable String written) {
        String text = written == null ? "" : written.strip();
        if (text.isEmpty()) {
            return null;
        }
        return Arrays.stream(ListingKind.values())
                .filter(kind -> text.equalsIgnoreCase(kind.name())
                        || text.equals(kind.chinese())
                        || text.equalsIgnoreCase(kind.english()))
                .findFirst()
                .orElseThrow(() -> new InvalidFields(
                        List.of(FieldProblem.of("kind", "unknown-term", text, "成果 (RESULT), 需求 (DEMAND)"))));
    }
}
