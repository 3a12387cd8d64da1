package org.keqiao.local.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ContractType;
import org.keqiao.contracts.vocabulary.DeclineReason;
import org.keqiao.contracts.vocabulary.Zone;

/**
 * A year of introductions between the demonstration's organisations, so that ledger and dashboard have something to show. Synthetic
 * like all the rest: both sides bear the mark of the demonstration, and so does every line about them.
 */
public final class Histories {

    private static final int YEAR = 330;

    private final List<Posting> results;
    private final List<Posting> demands;
    private final LocalDate today;
    private final Choices choices = Choices.of("histories");

    private Histories(Demonstration demonstration, LocalDate today) {
        this.results = open(demonstration.results());
        this.demands = open(demonstration.demands());
        this.today = today;
    }

    /**
     * The histories as of that day.
     *
     * @param count how many at most; demands without a result of their industry have none
     */
    public static List<PastIntroduction> of(Demonstration demonstration, LocalDate today, int count) {
        Histories histories = new Histories(demonstration, today);
        return histories.choices.some(histories.demands, count).stream()
                .map(histories::history)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<PastIntroduction> history(Posting demand) {
        List<Posting> fitting = results.stream()
                .filter(result -> result.industries()
                                .getFirst()
                                .equals(demand.industries().getFirst())
                        && !result.organisation().equals(demand.organisation()))
                .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(between(choices.pick(fitting), demand));
    }

    private PastIntroduction between(Posting result, Posting demand) {
        List<LocalDate> days = days();
        int steps = choices.weighted(List.of(1, 2, 3, 4, 5), step -> 7 - step);
        boolean closed = steps < 4 && choices.chance(0.4);
        return new PastIntroduction(
                result.organisation() + "/" + result.sourceId(),
                demand.organisation() + "/" + demand.sourceId(),
                choices.pick("RESULT", "DEMAND"),
                days.getFirst(),
                day(days, 1, steps),
                day(days, 2, steps),
                steps > 3 ? choices.pick(ContractType.values()).name() : null,
                steps > 3 ? String.valueOf(choices.between(4, 60) * 5) : null,
                day(days, 3, steps),
                steps > 4
                        ? choices.pick(Zone.BDA, Zone.HUAIROU, Zone.FUTURE, Zone.OUTSIDE_BEIJING)
                                .name()
                        : null,
                day(days, 4, steps),
                closed ? choices.pick(DeclineReason.values()).name() : null,
                closed ? days.get(steps) : null);
    }

    /** Days of up to five steps and an end, none after today. */
    private List<LocalDate> days() {
        LocalDate first = today.minusDays(choices.between(60, YEAR));
        return IntStream.range(0, 6)
                .mapToObj(step -> first.plusDays(step * 9L + choices.between(0, 8)))
                .map(day -> day.isAfter(today) ? today : day)
                .toList();
    }

    private static @Nullable LocalDate day(List<LocalDate> days, int step, int steps) {
        return step < steps ? days.get(step) : null;
    }

    private static List<Posting> open(List<Posting> postings) {
        return postings.stream().filter(posting -> !posting.anonymous()).toList();
    }
}
