package org.keqiao.web.dashboard;

import java.util.List;
import java.util.stream.Stream;

/**
 * A bar of the funnel.
 *
 * @param width of 1000
 */
public record FunnelBar(Stage stage, long many, long width) {

    static List<FunnelBar> of(Figures figures) {
        long most = Stream.of(Stage.values()).mapToLong(figures::of).max().orElse(0);
        return Stream.of(Stage.values())
                .map(stage -> new FunnelBar(stage, figures.of(stage), width(figures.of(stage), most)))
                .toList();
    }

    /** By the logarithm, for there are a thousand pairings to a contract; the figure stands beside the bar. */
    private static long width(long many, long most) {
        return many == 0 ? 0 : Math.max(8, Math.round(1000 * Math.log1p((double) many) / Math.log1p((double) most)));
    }
}
