package org.keqiao.web.imports.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.listing.ListingRequest;

/** The key of a row that brings none: kind and title, so that the same row imported again changes its listing and makes no second one. */
final class TitleKey {

    private static final String PREFIX = "title-";
    private static final int BYTES = 12;

    private TitleKey() {}

    static ReadRow of(ReadRow row) {
        ListingRequest request = row.request();
        boolean needed = request != null && isBlank(request.sourceId()) && !isBlank(request.title());
        return needed ? ReadRow.of(row.number(), keyed(Objects.requireNonNull(request)), row.written()) : row;
    }

    static boolean isIn(ListingRequest request) {
        return Objects.requireNonNullElse(request.sourceId(), "").startsWith(PREFIX);
    }

    private static ListingRequest keyed(ListingRequest request) {
        String title = HeaderName.plain(Objects.requireNonNull(request.title()));
        return request.withSourceId(PREFIX + hash(request.kind() + "\n" + title));
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
