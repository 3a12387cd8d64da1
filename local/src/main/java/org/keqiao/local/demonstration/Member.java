package org.keqiao.local.demonstration;

import java.util.List;
import org.keqiao.contracts.vocabulary.Industry;

/**
 * An organisation and what it works on.
 *
 * @param weight how much it posts compared with others; 0: only what is given to it by name
 */
record Member(Organisation organisation, List<Industry> industries, int weight) {
    Member {
        industries = List.copyOf(industries);
    }
}
