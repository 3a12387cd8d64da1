package org.keqiao.local.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.vocabulary.IpWish;

/** Writes technology demands. */
final class DemandWriter {
    private static final PhraseBooks BOOKS = PhraseBooks.read("demand");
    private static final YamlNode SECTORS = YamlNode.ofResource("phrases/demand.yaml");

    private final LocalDate today;

    DemandWriter(LocalDate today) {
        this.today = today;
    }

    Posting write(Brief brief, int attempt) {
        Requirements requirements = new Requirements(brief);
        Material material = new Material(brief, requirements.said(), brief.english() ? Map.of() : sector(brief));
        Prose prose = new Prose(BOOKS.of(brief.style()), material, brief, attempt);
        return new Particulars(brief).posting(prose, today, null, details(brief, prose, requirements));
    }

    private static Map<String, List<String>> sector(Brief brief) {
        String sector = brief.topic().sector();
        return Map.of(
                "offer", SECTORS.at("offers").at(sector).texts(),
                "condition", SECTORS.at("conditions").at(sector).texts());
    }

    private DemandDetails details(Brief brief, Prose prose, Requirements requirements) {
        Choices choices = Choices.of(brief.sourceId() + " details");
        LocalDate deadline = choices.chance(0.4) ? today.plusDays(choices.between(30, 400)) : null;
        BigDecimal low = choices.chance(0.55)
                ? BigDecimal.valueOf(choices.pick(10, 20, 30, 50, 80, 100, 150, 200, 300, 500))
                : null;
        return new DemandDetails(
                choices.chance(0.9) ? prose.details() : "",
                requirements.indicators(),
                deadline,
                low,
                high(low, choices),
                choices.chance(0.5) ? choices.pick(IpWish.values()) : null,
                brief.style() == Brief.Style.PLAIN && choices.chance(0.08));
    }

    private static @Nullable BigDecimal high(@Nullable BigDecimal low, Choices choices) {
        return low == null || choices.chance(0.3) ? null : low.multiply(BigDecimal.valueOf(choices.between(2, 4)));
    }
}
