package org.keqiao.web.pairing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;

/**
 * Where the way back from a pairing leads: to the board or the comparison that it was opened from, else to where this reader finds pairings.
 *
 * @param path on this site, with its query
 * @param title key of its name
 */
public record WayBack(String path, String title) {

    /** All that an address may ask for, so that no link leads to another site. */
    private static final Pattern ALLOWED = Pattern.compile("/pairings(/compare)?(\\?[\\w%.*+=&-]{0,2000})?");

    private static final WayBack INBOX = new WayBack("/inbox", "page.inbox");

    /**
     * The way back for this reader.
     *
     * @param asked what the address says; missing or refused, it is the board for coordinators and the inbox for others
     */
    public static WayBack of(@Nullable String asked, Actor reader) {
        if (!reader.role().actsForOthers()) {
            return INBOX;
        }
        String path = asked != null && ALLOWED.matcher(asked).matches() ? asked : "/pairings";
        return new WayBack(path, path.startsWith("/pairings/compare") ? "board.compare.title" : "board.title");
    }
}
