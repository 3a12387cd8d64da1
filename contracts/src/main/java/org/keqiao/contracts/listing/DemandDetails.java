package org.keqiao.contracts.listing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.IpWish;

/**
 * What only a technology demand has.
 *
 * @param problem the technical problem in the firm's words, at most {@value ListingLimits#PROBLEM} characters
 * @param deadline the last day by which a solution is wanted
 * @param budgetMin lower end of the budget in 10 000 yuan (万元)
 * @param budgetMax upper end of the budget in 10 000 yuan (万元)
 * @param bottleneck whether it is a bottleneck (卡脖子) technology
 */
public record DemandDetails(
        String problem,
        List<Indicator> indicators,
        @Nullable LocalDate deadline,
        @Nullable BigDecimal budgetMin,
        @Nullable BigDecimal budgetMax,
        @Nullable IpWish ipWish,
        boolean bottleneck) {

    public DemandDetails {
        indicators = List.copyOf(indicators);
    }
}
