package org.keqiao.local.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.ResultDetails;
import org.keqiao.contracts.vocabulary.IpStatus;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.Ownership;

/** Writes research results. */
final class ResultWriter {
    private static final PhraseBooks BOOKS = PhraseBooks.read("result");

    private final LocalDate today;

    ResultWriter(LocalDate today) {
        this.today = today;
    }

    Posting write(Brief brief, int attempt) {
        Material material = new Material(brief, figures(brief), Map.of());
        Prose prose = new Prose(BOOKS.of(brief.style()), material, brief, attempt);
        return new Particulars(brief).posting(prose, today, details(brief, prose), null);
    }

    private static List<String> figures(Brief brief) {
        Choices choices = Choices.of(brief.content() + " figures");
        if (choices.chance(0.4)) {
            return List.of();
        }
        return brief.topic().figures().getOrDefault(ListingKind.RESULT, List.of()).stream()
                .map(range -> range.draw(choices, 1))
                .filter(figure -> !brief.english() || figure.canBeEnglish())
                .map(figure -> brief.english()
                        ? figure.english(ListingKind.RESULT)
                        : figure.chinese(ListingKind.RESULT, choices))
                .toList();
    }

    private static ResultDetails details(Brief brief, Prose prose) {
        Choices choices = Choices.of(brief.sourceId() + " details");
        IpStatus status = choices.chance(0.12)
                ? null
                : choices.pick(
                        IpStatus.GRANTED,
                        IpStatus.GRANTED,
                        IpStatus.GRANTED,
                        IpStatus.APPLIED,
                        IpStatus.APPLIED,
                        IpStatus.SECRET_KNOW_HOW,
                        IpStatus.NONE_APPLIED);
        Ownership ownership = choices.chance(0.3)
                ? null
                : choices.pick(
                        Ownership.UNIT_OWNED,
                        Ownership.UNIT_OWNED,
                        Ownership.SHARED_OWNERSHIP,
                        Ownership.LONG_TERM_USE);
        return new ResultDetails(
                choices.chance(0.85) ? prose.details() : "",
                choices.chance(0.75) ? Teams.description(brief) : "",
                status,
                patents(brief, status, choices),
                ownership);
    }

    /** Numbers that no patent office gives out. */
    private static List<String> patents(Brief brief, @Nullable IpStatus status, Choices choices) {
        if (status != IpStatus.GRANTED && status != IpStatus.APPLIED) {
            return List.of();
        }
        String prefix = (status == IpStatus.GRANTED ? "ZL" : "CN") + (brief.english() ? "DEMO" : "演示");
        return IntStream.range(0, choices.between(1, 3))
                .mapToObj(i -> "%s%07d".formatted(prefix, brief.number() * 10 + i))
                .toList();
    }
}
