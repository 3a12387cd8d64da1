package org.keqiao.contracts.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.IpStatus;
import org.keqiao.contracts.vocabulary.Ownership;

/**
 * What only a research result has.
 *
 * @param advantages what it does better than what is used today, at most {@value ListingLimits#ADVANTAGES} characters
 * @param patents numbers of patents and applications
 */
public record ResultDetails(
        String advantages,
        String team,
        @Nullable IpStatus ipStatus,
        List<String> patents,
        @Nullable Ownership ownership) {

    public ResultDetails {
        patents = List.copyOf(patents);
    }
}
