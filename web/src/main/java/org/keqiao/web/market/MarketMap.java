package org.keqiao.web.market;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.Zone;

/**
 * Live results and demands by industry and zone, as the search counts them.
 *
 * @param total all industries
 */
record MarketMap(List<Row> rows, Row total, Instant countedAt) {

    private static final int BAR = 40;

    MarketMap {
        rows = List.copyOf(rows);
    }

    /** An industry: its zones in the vocabulary's order, and all of it, whatever the zone. */
    record Row(Optional<Industry> industry, List<Cell> cells, Cell all) {

        Row {
            cells = List.copyOf(cells);
        }
    }

    /** How much of both there is in one place; without an industry or a zone in all of them. */
    record Cell(Optional<Industry> industry, Optional<Zone> zone, long results, long demands) {

        /** Positive where more is sought than offered. */
        public long gap() {
            return demands - results;
        }

        public long of(View view) {
            return switch (view) {
                case SUPPLY -> results;
                case DEMAND -> demands;
                case GAP -> gap();
            };
        }

        /** The search that finds what the cell counts; of the gap, what there is more of. */
        public String link(View view) {
            return view == View.SUPPLY || (view == View.GAP && gap() < 0) ? resultsLink() : demandsLink();
        }

        public String resultsLink() {
            return link(ListingKind.RESULT);
        }

        public String demandsLink() {
            return link(ListingKind.DEMAND);
        }

        private String link(ListingKind kind) {
            return "/search?kind=" + kind
                    + industry.map(one -> "&industry=" + one).orElse("")
                    + zone.map(place -> "&zone=" + place).orElse("");
        }

        /** How many results there are for each demand; all of them when nothing is sought. */
        double resultsPerDemand() {
            return (double) results / Math.max(1, demands);
        }
    }

    /** What the map shows. */
    enum View {
        SUPPLY,
        DEMAND,
        GAP
    }

    /** Where most is sought for what is offered, the tightest first. */
    public List<Cell> sought(int most) {
        return best(cell -> cell.demands() > 0, Comparator.comparingDouble(Cell::resultsPerDemand), most);
    }

    /** Where most is offered for what is sought, the most plentiful first. */
    public List<Cell> offered(int most) {
        return best(
                cell -> cell.results() > 0,
                Comparator.comparingDouble(Cell::resultsPerDemand).reversed(),
                most);
    }

    private List<Cell> best(Predicate<Cell> counts, Comparator<Cell> order, int most) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(counts)
                .sorted(order.thenComparing(Comparator.comparingLong((Cell cell) -> cell.results() + cell.demands())
                        .reversed()))
                .limit(most)
                .toList();
    }

    /**
     * How strong the colour of a cell is.
     *
     * @return 0, for none, to 5; with the sign of the count
     */
    public int shade(Cell cell, View view) {
        long count = cell.of(view);
        if (count == 0) {
            return 0;
        }
        long most = most(cells().map(other -> Math.abs(other.of(view))));
        int strength = (int) Math.clamp(Math.ceil(5.0 * Math.sqrt((double) Math.abs(count) / most)), 1, 5);
        return count < 0 ? -strength : strength;
    }

    /** Length of a bar that shows a count beside those of the other cells, 0 to 40; whatever there is can be seen. */
    public int bar(long count) {
        long most = most(cells().flatMap(cell -> Stream.of(cell.results(), cell.demands())));
        return count == 0 ? 0 : Math.clamp(Math.round((double) BAR * count / most), 2, BAR);
    }

    private Stream<Cell> cells() {
        return rows.stream().flatMap(row -> row.cells().stream());
    }

    private static long most(Stream<Long> counts) {
        return counts.mapToLong(count -> count).reduce(1, Math::max);
    }
}
