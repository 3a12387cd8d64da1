package org.keqiao.web.coach;

import static org.keqiao.web.coach.Manuscript.given;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keqiao.contracts.vocabulary.ReadinessLevel;
import org.keqiao.contracts.vocabulary.TextElement;
import org.keqiao.reading.element.ElementReader;
import org.keqiao.web.listing.ListingRequest.Result;

/** What firms look for in a result. */
final class ResultRules {

    static final List<Rule> ALL = List.of(
            ResultRules::incumbent,
            ResultRules::figure,
            ResultRules::application,
            ResultRules::readiness,
            ResultRules::evidenceOfReadiness,
            ResultRules::material,
            ResultRules::method,
            ResultRules::ipStatus);

    private static final Pattern COMPARISON = Pattern.compile(
            "相比|相较|比(?:传统|现有|常规|进口|同类|市售)|较(?:传统|现有|常规|进口|同类)|优于|替代|取代|传统|现有(?:技术|工艺|产品|方法)|进口|同类产品|常规(?:工艺|方法)"
                    + "|(?i:compared|than (?:the )?(?:current|conventional|existing)|conventional|incumbent|instead of|replac)");
    private static final Pattern EVIDENCE =
            Pattern.compile("中试|小试|样机|样品|试制|试点|测试|检测|试验|验证|示范|量产|产线|试用|用户|应用于|临床|装车|挂网|认证|鉴定"
                    + "|(?i:prototype|pilot|tested|trial|field test|demonstrat|in use|customer|clinical|certified)");
    private static final int PROVEN_OUTSIDE_THE_HEAD = 4;

    private ResultRules() {}

    static Optional<Advice> incumbent(Manuscript manuscript) {
        String all = manuscript.advantages() + manuscript.prose();
        return Rule.unless(COMPARISON.matcher(all).find(), Advice.major("incumbent", "result.advantages"));
    }

    static Optional<Advice> figure(Manuscript manuscript) {
        return Rule.unless(manuscript.hasFigure(), Advice.major("figure", "description"));
    }

    static Optional<Advice> application(Manuscript manuscript) {
        return element(manuscript, TextElement.APPLICATION, Advice.major("application", "description"));
    }

    static Optional<Advice> readiness(Manuscript manuscript) {
        return Rule.unless(given(manuscript.request().readiness()), Advice.major("readiness", "readiness"));
    }

    static Optional<Advice> evidenceOfReadiness(Manuscript manuscript) {
        int level = level(manuscript);
        return Rule.unless(
                level < PROVEN_OUTSIDE_THE_HEAD
                        || EVIDENCE.matcher(manuscript.prose()).find(),
                Advice.major("evidence", "description", level));
    }

    static Optional<Advice> material(Manuscript manuscript) {
        return element(manuscript, TextElement.MATERIAL, Advice.minor("material", "description"));
    }

    static Optional<Advice> method(Manuscript manuscript) {
        return element(manuscript, TextElement.METHOD, Advice.minor("method", "description"));
    }

    static Optional<Advice> ipStatus(Manuscript manuscript) {
        Result result = manuscript.request().result();
        return Rule.unless(result != null && given(result.ipStatus()), Advice.minor("ip-status", "result.ipStatus"));
    }

    private static Optional<Advice> element(Manuscript manuscript, TextElement element, Advice advice) {
        return Rule.unless(!ElementReader.read(manuscript.prose()).of(element).isEmpty(), advice);
    }

    /** 0 when it is not said. */
    private static int level(Manuscript manuscript) {
        String readiness = manuscript.request().readiness();
        if (readiness == null) {
            return 0;
        }
        for (ReadinessLevel level : ReadinessLevel.values()) {
            if (level.name().equals(readiness.strip())
                    || Integer.toString(level.level()).equals(readiness.strip())) {
                return level.level();
            }
        }
        return 0;
    }
}
