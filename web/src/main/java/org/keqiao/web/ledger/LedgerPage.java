package org.keqiao.web.ledger;

import java.util.List;

/**
 * A page of the ledger.
 *
 * @param page from 0
 * @param total lines in all pages
 */
public record LedgerPage(LedgerFilter filter, List<LedgerView> lines, int page, int size, long total) {

    public LedgerPage {
        lines = List.copyOf(lines);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
