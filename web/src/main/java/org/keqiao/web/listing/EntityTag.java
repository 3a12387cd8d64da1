package org.keqiao.web.listing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.InvalidFields;

/** The revision of a listing as an HTTP entity tag. */
public final class EntityTag {

    private static final Pattern REVISION = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");
    private static final long ANY = 0;

    private EntityTag() {}

    public static String of(Listing listing) {
        return "\"" + listing.revision() + "\"";
    }

    /** The revision that {@code If-Match} names; 0 for none and for {@code *}. */
    public static long revision(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return ANY;
        }
        Matcher revision = REVISION.matcher(ifMatch.strip());
        if (!revision.matches()) {
            throw new InvalidFields(List.of(FieldProblem.of("If-Match", "not-a-revision")));
        }
        return Long.parseLong(revision.group(1));
    }
}
