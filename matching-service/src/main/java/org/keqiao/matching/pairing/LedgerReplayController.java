package org.keqiao.matching.pairing;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /ledger/replay}: compares the ledger with what its topic tells. */
@RestController
class LedgerReplayController {

    private final LedgerReplay replay;

    LedgerReplayController(LedgerReplay replay) {
        this.replay = replay;
    }

    @PostMapping("/ledger/replay")
    LedgerComparison replay() {
        return replay.run();
    }
}
