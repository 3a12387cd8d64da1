package org.keqiao.local.demonstration;

import java.util.List;
import java.util.stream.IntStream;
import org.keqiao.contracts.listing.Indicator;
import org.keqiao.contracts.vocabulary.ListingKind;

/** The figures a demand asks for. Few demands say any in their text, some fill in the table, and what is kept from strangers is only there. */
final class Requirements {
    private final Brief brief;
    private final List<FigureRange> ranges;
    private final List<Figure> figures;

    Requirements(Brief brief) {
        this.brief = brief;
        Choices choices = choices("values");
        ranges = choices.shuffled(brief.topic().figures().getOrDefault(ListingKind.DEMAND, List.of())).stream()
                .filter(range -> !brief.english() || range.draw(choices, 1).canBeEnglish())
                .toList();
        figures = ranges.stream().map(range -> range.draw(choices, 5)).toList();
    }

    /** Those that the text says, in words. */
    List<String> said() {
        Choices choices = choices("said");
        if (!choices.chance(0.6)) {
            return List.of();
        }
        return IntStream.range(0, figures.size())
                .filter(this::disclosed)
                .mapToObj(figures::get)
                .map(figure -> brief.english()
                        ? figure.english(ListingKind.DEMAND)
                        : figure.chinese(ListingKind.DEMAND, choices))
                .toList();
    }

    /** Those in the table. */
    List<Indicator> indicators() {
        Choices choices = choices("table");
        if (brief.style() == Brief.Style.VAGUE || !choices.chance(0.35)) {
            return List.of();
        }
        return IntStream.range(0, Math.min(figures.size(), choices.between(1, 3)))
                .mapToObj(i -> ranges.get(i)
                        .toIndicator(
                                figures.get(i),
                                choices.chance(0.08),
                                choices.chance(0.4),
                                disclosed(i),
                                brief.english()))
                .toList();
    }

    private boolean disclosed(int figure) {
        return choices("disclosed " + figure).chance(0.87);
    }

    private Choices choices(String purpose) {
        return Choices.of(brief.content() + " requirements " + purpose);
    }
}
