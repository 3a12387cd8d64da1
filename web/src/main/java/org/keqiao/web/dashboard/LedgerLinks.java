package org.keqiao.web.dashboard;

import java.time.YearMonth;
import java.util.List;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.ledger.LedgerFilter;
import org.keqiao.web.ledger.LedgerKind;

/** Addresses of the lines behind figures. */
public record LedgerLinks(LedgerFilter filter) {

    public String stage(Stage stage) {
        return "/ledger" + stage.lines(filter).query();
    }

    public String events() {
        return "/ledger" + filter.of(List.of(LedgerKind.FAIR_HELD), null).query();
    }

    public String all() {
        return "/ledger" + filter.query();
    }

    public String reason(String reason) {
        return "/ledger"
                + filter.of(List.of(LedgerKind.CLOSED), null).because(reason).query();
    }

    public String industry(Stage stage, String industry) {
        return "/ledger"
                + stage.lines(filter)
                        .in(Industry.valueOf(industry), filter.zone())
                        .query();
    }

    public String zone(Stage stage, String zone) {
        return "/ledger"
                + stage.lines(filter).in(filter.industry(), Zone.valueOf(zone)).query();
    }

    public String month(Stage stage, String month) {
        return "/ledger" + stage.lines(filter).during(YearMonth.parse(month)).query();
    }
}
