package org.keqiao.local.demonstration;

import java.util.List;
import java.util.Optional;
import org.keqiao.contracts.vocabulary.ListingKind;

/** Technology readiness levels that agree with the evidence a text gives. */
final class Readiness {
    private Readiness() {}

    /** The stronger evidence of a topic stands first. */
    static String evidence(Brief brief) {
        List<String> evidence = brief.topic().chinese().getOrDefault("evidence", List.of());
        return isStrong(brief) ? evidence.getFirst() : evidence.getLast();
    }

    static Optional<Integer> level(Brief brief) {
        Choices choices = Choices.of(brief.content() + " readiness");
        boolean demand = brief.kind() == ListingKind.DEMAND;
        if (choices.chance(demand ? 0.45 : 0.08)) {
            return Optional.empty();
        }
        if (demand) {
            return Optional.of(choices.pick(4, 5, 6, 6, 7, 7, 8, 8, 9));
        }
        return Optional.of(
                isStrong(brief) ? choices.pick(6, 6, 7, 7, 7, 8, 8, 9) : choices.pick(2, 3, 3, 3, 4, 4, 4, 4, 5, 5));
    }

    private static boolean isStrong(Brief brief) {
        return Choices.of(brief.content() + " evidence").chance(0.5);
    }
}
