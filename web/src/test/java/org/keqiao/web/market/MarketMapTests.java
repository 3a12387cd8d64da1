package org.keqiao.web.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.market.MarketMap.Cell;
import org.keqiao.web.market.MarketMap.View;

class MarketMapTests {

    private static final Cell SOUGHT = cell(1, 9);
    private static final Cell OFFERED = cell(4, 2);
    private static final Cell EMPTY = cell(0, 0);
    private static final MarketMap MAP = new MarketMap(
            List.of(new MarketMap.Row(Optional.of(Industry.NEW_MATERIALS), List.of(OFFERED, EMPTY, SOUGHT), SOUGHT)),
            new MarketMap.Row(Optional.empty(), List.of(OFFERED, EMPTY, SOUGHT), SOUGHT),
            Instant.EPOCH);

    @Test
    void theGapIsWhatIsSoughtBeyondWhatIsOffered() {
        assertThat(SOUGHT.gap()).isEqualTo(8);
        assertThat(OFFERED.gap()).isEqualTo(-2);
    }

    @Test
    void theLargestCountHasTheStrongestColourAndNoneHasNone() {
        assertThat(MAP.shade(SOUGHT, View.GAP)).isEqualTo(5);
        assertThat(MAP.shade(OFFERED, View.GAP)).isEqualTo(-3);
        assertThat(MAP.shade(EMPTY, View.GAP)).isZero();
    }

    @Test
    void aGapLeadsToWhatThereIsMoreOf() {
        assertThat(SOUGHT.link(View.GAP)).isEqualTo("/search?kind=DEMAND&industry=NEW_MATERIALS&zone=HUAIROU");
        assertThat(OFFERED.link(View.GAP)).startsWith("/search?kind=RESULT");
    }

    @Test
    void whereMostIsSoughtForWhatIsOfferedComesFirst() {
        assertThat(MAP.sought(5)).containsExactly(SOUGHT, OFFERED);
        assertThat(MAP.offered(1)).containsExactly(OFFERED);
    }

    @Test
    void barsShowEveryCountAndTheMostIsTheLongest() {
        assertThat(MAP.bar(9)).isEqualTo(40);
        assertThat(MAP.bar(1)).isEqualTo(4);
        assertThat(MAP.bar(0)).isZero();
    }

    private static Cell cell(long results, long demands) {
        return new Cell(Optional.of(Industry.NEW_MATERIALS), Optional.of(Zone.HUAIROU), results, demands);
    }
}
