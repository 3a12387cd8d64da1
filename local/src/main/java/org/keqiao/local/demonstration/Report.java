package org.keqiao.local.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts and shares of one kind of listing, for whoever judges the generator. */
final class Report {
    private static final int PAIRS = 20_000;

    private final List<Posting> postings;
    private final LocalDate today;

    Report(List<Posting> postings, LocalDate today) {
        this.postings = postings;
        this.today = today;
    }

    String text() {
        return Stream.of(
                        "listings    " + postings.size(),
                        "industries  "
                                + counts(posting ->
                                        posting.industries().getFirst().name()),
                        "zones       " + counts(posting -> String.valueOf(posting.zone())),
                        "readiness   " + counts(posting -> String.valueOf(posting.readiness())),
                        "languages   " + counts(Posting::language),
                        "stale       " + share(posting -> posting.confirmedOn().isBefore(today.minusDays(300))),
                        "anonymous   " + share(Posting::anonymous),
                        "indicators  "
                                + share(posting -> posting.demand() != null
                                        && !posting.demand().indicators().isEmpty()),
                        "likeness    "
                                + "%.3f mean, %.3f at the 99th percentile, of different industries"
                                        .formatted(mean(), percentile()))
                .collect(Collectors.joining("\n"));
    }

    /** Mean likeness (see {@link Texts#likeness}) of random pairs from different industries. */
    double mean() {
        return likeness().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private double percentile() {
        List<Double> sorted = likeness().stream().sorted().toList();
        return sorted.get(sorted.size() * 99 / 100);
    }

    private List<Double> likeness() {
        Choices choices = Choices.of("report");
        return IntStream.range(0, PAIRS)
                .mapToObj(i -> List.of(choices.pick(postings), choices.pick(postings)))
                .filter(pair -> pair.getFirst().industries().getFirst()
                        != pair.getLast().industries().getFirst())
                .map(pair ->
                        Texts.likeness(pair.getFirst().text(), pair.getLast().text()))
                .toList();
    }

    private Map<String, Long> counts(Function<Posting, String> key) {
        return postings.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }

    private String share(Predicate<Posting> of) {
        return "%.1f %%".formatted(100.0 * postings.stream().filter(of).count() / postings.size());
    }
}
