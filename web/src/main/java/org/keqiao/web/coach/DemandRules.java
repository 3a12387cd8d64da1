package org.keqiao.web.coach;

import static org.keqiao.web.coach.Manuscript.given;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.listing.ListingRequest.Demand;

/** What researchers look for in a demand. */
final class DemandRules {

    static final List<Rule> ALL = List.of(
            DemandRules::today,
            DemandRules::indicator,
            DemandRules::unit,
            DemandRules::deadline,
            DemandRules::budget,
            DemandRules::ipWish,
            DemandRules::readiness);

    private static final Pattern TODAY = Pattern.compile(
            "目前|现在|现有|当前|现用|现阶段|在用|一直|以前|采用|使用|试过|尝试|传统|进口|(?i:currently|today|at present|now use|so far|existing|tried)");

    private DemandRules() {}

    static Optional<Advice> today(Manuscript manuscript) {
        return Rule.unless(TODAY.matcher(manuscript.prose()).find(), Advice.major("today", "demand.problem"));
    }

    static Optional<Advice> indicator(Manuscript manuscript) {
        return Rule.unless(manuscript.hasFigure(), Advice.major("indicator", "demand.indicators"));
    }

    static Optional<Advice> unit(Manuscript manuscript) {
        return manuscript.indicators().stream()
                .filter(row -> !given(row.unit()))
                .findFirst()
                .map(row -> Advice.minor("unit", "demand.indicators", String.valueOf(row.name())));
    }

    static Optional<Advice> deadline(Manuscript manuscript) {
        return Rule.unless(has(manuscript, Demand::deadline), Advice.minor("deadline", "demand.deadline"));
    }

    static Optional<Advice> budget(Manuscript manuscript) {
        boolean given = has(manuscript, Demand::budgetMin) || has(manuscript, Demand::budgetMax);
        return Rule.unless(given, Advice.minor("budget", "demand.budgetMin"));
    }

    static Optional<Advice> ipWish(Manuscript manuscript) {
        return Rule.unless(has(manuscript, Demand::ipWish), Advice.minor("ip-wish", "demand.ipWish"));
    }

    static Optional<Advice> readiness(Manuscript manuscript) {
        return Rule.unless(given(manuscript.request().readiness()), Advice.minor("wanted-readiness", "readiness"));
    }

    private static boolean has(Manuscript manuscript, Function<Demand, @Nullable String> field) {
        Demand demand = manuscript.request().demand();
        return demand != null && given(field.apply(demand));
    }
}
