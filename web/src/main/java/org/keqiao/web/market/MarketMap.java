package org.keqiao.web.market;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.Zone;

/** Live results and demands by industry and zone, as the search counts them. */
record MarketMap(List<Row> rows, Instant countedAt) {

    MarketMap {
        rows = List.copyOf(rows);
    }

    /** An industry: its zones in the vocabulary's order, and all of it, whatever the zone. */
    record Row(Industry industry, List<Cell> cells, Cell all) {

        Row {
            cells = List.copyOf(cells);
        }
    }

    /** How much of both there is in one place. */
    record Cell(Industry industry, Optional<Zone> zone, long results, long demands) {

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
            ListingKind kind =
                    view == View.SUPPLY || (view == View.GAP && gap() < 0) ? ListingKind.RESULT : ListingKind.DEMAND;
            return "/search?kind=" + kind + "&industry=" + industry
                    + zone.map(place -> "&zone=" + place).orElse("");
        }
    }

    /** What the map shows. */
    enum View {
        SUPPLY,
        DEMAND,
        GAP
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
        long most = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToLong(other -> Math.abs(other.of(view)))
                .max()
                .orElse(1);
        int strength = (int) Math.clamp(Math.ceil(5.0 * Math.sqrt((double) Math.abs(count) / Math.max(1, most))), 1, 5);
        return count < 0 ? -strength : strength;
    }
}
