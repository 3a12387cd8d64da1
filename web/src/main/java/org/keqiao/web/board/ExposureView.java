package org.keqiao.web.board;

import java.util.List;
import java.util.Locale;
import org.keqiao.contracts.pairing.KindExposure;
import org.keqiao.contracts.pairing.KindExposure.Spread;
import org.keqiao.contracts.vocabulary.ListingKind;

/** How listings of one kind are recommended, as rows of a table with bars. */
record ExposureView(ListingKind kind, long listings, List<Row> rows) {

    /**
     * A measure.
     *
     * @param name key of its words
     * @param nowWidth of 1000
     * @param plainWidth of 1000
     * @param better whether it is better than plain lists make it
     * @param worse whether it is worse
     */
    public record Row(
            String name,
            String now,
            String plain,
            String change,
            long nowWidth,
            long plainWidth,
            boolean better,
            boolean worse) {}

    ExposureView {
        rows = List.copyOf(rows);
    }

    static ExposureView of(ListingKind kind, KindExposure exposure) {
        Spread now = exposure.now();
        Spread plain = exposure.plain();
        return new ExposureView(
                kind,
                exposure.listings(),
                List.of(
                        share("one", now.withOne(), plain.withOne(), exposure.listings()),
                        share("three", now.withThree(), plain.withThree(), exposure.listings()),
                        most(now.most(), plain.most()),
                        gini(now.gini(), plain.gini())));
    }

    /** Of all listings; more is better. */
    private static Row share(String name, long now, long plain, long listings) {
        return new Row(
                name,
                counted(now, listings),
                counted(plain, listings),
                signed(now - plain),
                width(now, listings),
                width(plain, listings),
                now > plain,
                now < plain);
    }

    /** Of a single listing; less is better. */
    private static Row most(long now, long plain) {
        long all = Math.max(now, plain);
        return new Row(
                "most",
                Long.toString(now),
                Long.toString(plain),
                signed(now - plain),
                width(now, all),
                width(plain, all),
                now < plain,
                now > plain);
    }

    private static Row gini(double now, double plain) {
        String change = String.format(Locale.ROOT, "%+.3f", now - plain);
        boolean same = change.endsWith("0.000");
        return new Row(
                "gini",
                String.format(Locale.ROOT, "%.3f", now),
                String.format(Locale.ROOT, "%.3f", plain),
                same ? "±0" : change,
                Math.round(now * 1000),
                Math.round(plain * 1000),
                !same && now < plain,
                !same && now > plain);
    }

    private static String counted(long part, long all) {
        return all == 0 ? "0" : part + " · " + Math.round(100.0 * part / all) + " %";
    }

    private static String signed(long change) {
        return change == 0 ? "±0" : String.format(Locale.ROOT, "%+d", change);
    }

    private static long width(long part, long all) {
        return all == 0 ? 0 : Math.round(1000.0 * part / all);
    }
}
