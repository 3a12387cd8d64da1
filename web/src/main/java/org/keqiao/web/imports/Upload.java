package org.keqiao.web.imports;

import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;

/**
 * A file as it was sent.
 *
 * @param kind of the rows that don't say it themselves
 * @param dryRun whether rows are only to be checked
 */
record Upload(
        String fileName,
        @SuppressWarnings("ArrayRecordComponent") byte[] content,
        @Nullable ListingKind kind,
        boolean dryRun) {

    private static final int NAME = 200;

    Upload {
        fileName = shown(fileName);
    }

    /** The last part of a path, without what cannot be shown. */
    private static String shown(String path) {
        String name =
                path.replaceFirst("^.*[/\\\\]", "").replaceAll("\\p{C}", "").strip();
        return name.length() <= NAME ? name : name.substring(name.length() - NAME);
    }
}
