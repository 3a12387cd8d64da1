package org.keqiao.web.coach;

import static org.keqiao.web.coach.Manuscript.given;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What readers look for in every listing. */
final class CommonRules {

    static final List<Rule> ALL = List.of(
            CommonRules::title,
            CommonRules::tellingTitle,
            CommonRules::text,
            CommonRules::enoughText,
            CommonRules::praiseHasFigures,
            CommonRules::industry,
            CommonRules::keywords,
            CommonRules::cooperationMode);

    private static final Pattern PRAISE = Pattern.compile(
            "国际领先|国内领先|世界一流|国际先进|国内先进|填补.{0,4}空白|遥遥领先|性能优异|性能卓越|效果显著|大幅(?:提升|提高|降低)|显著(?:提升|提高|降低)|突破性|颠覆性"
                    + "|(?i:world.?class|cutting.?edge|state.of.the.art|excellent performance|significantly (?:better|improved))");
    private static final Pattern GENERIC_TITLE = Pattern.compile(
            "(?:寻求|寻找|诚邀|希望)?(?:技术|项目|产学研|科研|成果)?(?:合作|攻关|需求|转让|成果|服务|开发|支持|项目)+|(?i:(?:looking for |seeking )?(?:partner|technology|cooperation)s?)");
    private static final int SHORTEST_TITLE = 6;
    private static final int SHORTEST_TEXT = 60;

    private CommonRules() {}

    static Optional<Advice> title(Manuscript manuscript) {
        return Rule.unless(!manuscript.title().isEmpty(), Advice.blocker("title", "title"));
    }

    static Optional<Advice> tellingTitle(Manuscript manuscript) {
        String title = manuscript.title();
        boolean telling = title.length() >= SHORTEST_TITLE
                && !GENERIC_TITLE.matcher(title).matches();
        return Rule.unless(title.isEmpty() || telling, Advice.major("telling-title", "title"));
    }

    static Optional<Advice> text(Manuscript manuscript) {
        return Rule.unless(!manuscript.prose().isEmpty(), Advice.blocker("text", manuscript.mainField()));
    }

    static Optional<Advice> enoughText(Manuscript manuscript) {
        int length = manuscript.prose().length();
        return Rule.unless(
                length == 0 || length >= SHORTEST_TEXT,
                Advice.major("enough-text", manuscript.mainField(), length, SHORTEST_TEXT));
    }

    static Optional<Advice> praiseHasFigures(Manuscript manuscript) {
        Matcher praise = PRAISE.matcher(manuscript.title() + "\n" + manuscript.prose());
        return praise.find() && !manuscript.hasFigure()
                ? Optional.of(Advice.major("praise", manuscript.mainField(), praise.group()))
                : Optional.empty();
    }

    static Optional<Advice> industry(Manuscript manuscript) {
        return Rule.unless(given(manuscript.request().industries()), Advice.blocker("industry", "industries"));
    }

    static Optional<Advice> keywords(Manuscript manuscript) {
        return Rule.unless(given(manuscript.request().keywords()), Advice.minor("keywords", "keywords"));
    }

    static Optional<Advice> cooperationMode(Manuscript manuscript) {
        return Rule.unless(
                given(manuscript.request().cooperationModes()), Advice.minor("cooperation-mode", "cooperationModes"));
    }
}
