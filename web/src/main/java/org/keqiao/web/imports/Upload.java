package org.keqiao.web.imports;

import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ListingKind;

/**
 * A file as it was sent.
 *
 * @param kind of the rows that don't say it themselves
 * @param onBehalfOf whose the rows are that name no organisation, if a coordinator sends them
 * @param dryRun whether rows are only to be checked
 */
record Upload(
        String fileName,
        @SuppressWarnings("ArrayRecordComponent") byte[] content,
        @Nullable ListingKind kind,
        @Nullable String onBehalfOf,
        boolean dryRun) {

    private static final int NAME = 200;

    Upload {
        fileName = shown(fileName);
    }

    Upload on(@Nullable String behalf) {
        return new Upload(fileName, content, kind, behalf, dryRun);
    }

    /** The last part of a path, without what cannot be shown. */
    private static String shown(String path) {
        String name =
                path.replaceFirst("^.*[/\\\\]", "").replaceAll("\\p{C}", "").strip();
        return name.length() <= NAME ? name : name.substring(name.length() - NAME);
    }
}
