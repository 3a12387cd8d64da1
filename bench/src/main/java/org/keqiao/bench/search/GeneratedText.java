package org.keqiao.bench.search;

import java.util.List;
import java.util.Random;
import org.keqiao.contracts.term.TechnicalTerm;
import org.keqiao.contracts.term.TechnicalTerms;
import org.keqiao.contracts.vocabulary.Industry;

/** Sentences put together from the curated technical terms: what they say is nonsense, how often words occur together is plausible. */
final class GeneratedText {

    private static final List<TechnicalTerm> TERMS = TechnicalTerms.curated().all();
    private static final List<String> CHINESE = List.of(
            "采用%s与%s相结合的方法，显著提高了%s的稳定性。",
            "针对%s中的关键难题，提出一种基于%s的新工艺，已在%s上完成验证。",
            "现有%s依赖进口，希望通过%s降低成本，并与%s产线兼容。",
            "样机在%s条件下连续运行两千小时，%s性能没有衰减，可用于%s。",
            "团队长期研究%s，已掌握%s的核心参数，正在开展%s的中试。");
    private static final List<String> ENGLISH = List.of(
            "It combines %s with %s and makes %s markedly more stable. ",
            "A new process based on %s solves a key problem of %s and was validated in %s. ",
            "Existing %s is imported; %s is to cut its cost and to fit a line for %s. ");
    private static final List<String> NOUNS = List.of("制备方法", "检测装置", "控制系统", "优化工艺", "国产化替代", "中试验证", "关键部件", "一体化方案");
    private static final List<String> ENGLISH_NOUNS =
            List.of("process", "device", "control system", "pilot line", "key component", "solution");

    private final Random random;

    GeneratedText(Random random) {
        this.random = random;
    }

    TechnicalTerm term() {
        return one(TERMS);
    }

    /** Terms of one text are mostly of one industry, as in life. */
    TechnicalTerm near(Industry industry) {
        for (int tries = 0; tries < 20; tries++) {
            TechnicalTerm term = term();
            if (term.industry() == industry) {
                return term;
            }
        }
        return term();
    }

    String title(TechnicalTerm about, boolean english) {
        return english
                ? about.english().getFirst() + " " + one(ENGLISH_NOUNS) + " with "
                        + near(about.industry()).english().getFirst()
                : about.chinese().getFirst() + near(about.industry()).chinese().getFirst() + one(NOUNS);
    }

    String sentences(TechnicalTerm about, boolean english, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(one(english ? ENGLISH : CHINESE)
                    .formatted(name(about, english), name(near(about.industry()), english), name(term(), english)));
        }
        return text.toString();
    }

    String name(TechnicalTerm term, boolean english) {
        return one(english ? term.english() : term.chinese());
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
