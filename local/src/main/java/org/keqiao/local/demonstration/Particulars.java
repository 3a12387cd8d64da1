package org.keqiao.local.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.ResultDetails;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.Zone;

/** What listings of both kinds have beside their texts, and as often left out as people leave it out. */
final class Particulars {
    private static final int STALE_DAYS = 300;

    private final Brief brief;
    private final Choices choices;

    Particulars(Brief brief) {
        this.brief = brief;
        choices = Choices.of(brief.sourceId() + " particulars");
    }

    Posting posting(Prose prose, LocalDate today, @Nullable ResultDetails result, @Nullable DemandDetails demand) {
        boolean described = choices.chance(0.95);
        return new Posting(
                brief.kind(),
                prose.title(),
                !described || choices.chance(0.85) ? prose.summary() : "",
                described ? prose.description() : "",
                keywords(),
                industries(),
                choices.chance(brief.kind() == ListingKind.RESULT ? 0.85 : 0.3)
                        ? brief.topic().ipc()
                        : List.of(),
                zone(),
                Readiness.level(brief).orElse(null),
                modes(),
                brief.kind() == ListingKind.DEMAND && choices.chance(0.08),
                brief.language(),
                brief.owner().organisation().name(),
                confirmedOn(today),
                brief.sourceId(),
                result,
                demand);
    }

    private List<String> keywords() {
        if (brief.style() == Brief.Style.VAGUE) {
            return choices.chance(0.5) ? List.of(brief.topic().industry().chinese()) : List.of();
        }
        Stream<String> own = choices.some(brief.topic().keywords(brief.english()), choices.between(2, 5)).stream();
        Stream<String> others = brief.other().stream().flatMap(other -> choices.some(other.keywords(), 2).stream());
        return choices.chance(0.93) ? Stream.concat(own, others).distinct().toList() : List.of();
    }

    private List<Industry> industries() {
        List<Industry> all = brief.topic().industries();
        return choices.chance(0.85) ? all : all.subList(0, 1);
    }

    private @Nullable Zone zone() {
        return choices.chance(0.07) ? null : brief.owner().organisation().zone();
    }

    private List<CooperationMode> modes() {
        return choices.chance(0.12)
                ? List.of()
                : choices
                        .some(
                                List.of(
                                        CooperationMode.TRANSFER,
                                        CooperationMode.LICENCE,
                                        CooperationMode.LICENCE,
                                        CooperationMode.JOINT_IMPLEMENTATION,
                                        CooperationMode.JOINT_IMPLEMENTATION,
                                        CooperationMode.EQUITY,
                                        CooperationMode.OTHER),
                                choices.between(1, 3))
                        .stream()
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** One in ten was last confirmed so long ago that it will run out within two months. */
    private LocalDate confirmedOn(LocalDate today) {
        boolean stale = choices.chance(0.10);
        return today.minusDays(
                stale ? choices.between(STALE_DAYS + 1, 358) : choices.between(0, 60) + choices.between(0, 200));
    }
}
