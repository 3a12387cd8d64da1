package org.keqiao.web.posting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.Indicator;
import org.keqiao.contracts.vocabulary.IndicatorOperator;
import org.keqiao.contracts.vocabulary.ReadinessLevel;
import org.keqiao.contracts.vocabulary.Term;
import org.keqiao.web.page.Labels;
import org.springframework.stereotype.Component;

/** Figures of a listing as people read them; in templates {@code ${@vocabulary.bound(indicator)}}. */
@Component("vocabulary")
class VocabularyWords {

    private final Labels labels;

    VocabularyWords(Labels labels) {
        this.labels = labels;
    }

    public String readiness(int level) {
        return labels.of(ReadinessLevel.of(level));
    }

    /** A term as a list of choices shows it: levels of readiness with their number. */
    public String choice(Term term) {
        return term instanceof ReadinessLevel readiness
                ? "TRL " + readiness.level() + " · " + labels.of(term)
                : labels.of(term);
    }

    /** An indicator's bound with its sign, such as {@code ≥ 3} or {@code 3 – 8}; the same in every language. */
    public String bound(Indicator indicator) {
        return indicator.operator() == IndicatorOperator.RANGE
                ? plain(indicator.value()) + " – " + plain(indicator.upper())
                : indicator.operator().chinese() + " " + plain(indicator.value());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "?" : number.stripTrailingZeros().toPlainString();
    }
}
