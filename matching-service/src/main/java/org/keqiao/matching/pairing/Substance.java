package org.keqiao.matching.pairing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.keqiao.contracts.listing.ListingSnapshot;

/** Digest of what a judgement of a listing rests on: its texts and terms, not its dates, state or number of edits. */
final class Substance {

    private Substance() {}

    static String of(ListingSnapshot listing) {
        String judged = Arrays.deepToString(new Object[] {
            listing.title(),
            listing.summary(),
            listing.description(),
            listing.keywords(),
            listing.industries(),
            listing.ipcCodes(),
            listing.zone(),
            listing.readiness(),
            listing.cooperationModes(),
            listing.result(),
            listing.demand()
        });
        return HexFormat.of().formatHex(sha256(judged), 0, 16);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
