package org.keqiao.web.board;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.keqiao.contracts.pairing.ExposureReport;
import org.keqiao.contracts.pairing.Ruling;
import org.keqiao.contracts.pairing.RulingOutcome;
import org.keqiao.contracts.pairing.WhyNot;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.matching.MatchingClient;
import org.keqiao.web.page.Labels;
import org.keqiao.web.pairing.PairingCards;
import org.keqiao.web.pairing.ReasonLine;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What coordinators ask and rule, for programs. */
@Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
@RestController
@RequestMapping("/api/v1/pairings")
@Tag(name = "pairings")
class BoardApi {

    /**
     * Why two listings are not recommended to each other.
     *
     * @param text the obstacle in the caller's language
     * @param reasons of the score, in the caller's language
     */
    record WhyNotAnswer(String text, List<ReasonLine> reasons, WhyNot found) {}

    private final MatchingClient matching;
    private final Rulings rulings;
    private final PairingCards cards;
    private final Labels labels;

    BoardApi(MatchingClient matching, Rulings rulings, PairingCards cards, Labels labels) {
        this.matching = matching;
        this.rulings = rulings;
        this.cards = cards;
        this.labels = labels;
    }

    @Operation(
            summary = "Why two listings are not recommended to each other",
            description =
                    "Gates, places among the candidates, score with its parts, room of both, and what the ledger says, as things are now."
                            + " For coordinators and administrators.")
    @GetMapping("/why-not")
    WhyNotAnswer whyNot(@RequestParam UUID result, @RequestParam UUID demand) {
        WhyNot found = matching.whyNot(result, demand);
        return new WhyNotAnswer(labels.of(found.obstacle()), cards.reasons(found.reasons()), found);
    }

    @Operation(
            summary = "Recommend a pair by hand, or withdraw a pairing",
            description =
                    "With a note that both sides read. Gates hold for coordinators too: 409. The ledger has who ruled what.")
    @PostMapping("/rulings")
    RulingOutcome rule(@RequestBody Ruling ruling, Actor actor) {
        return rulings.rule(ruling, actor);
    }

    @Operation(
            summary = "How fairly listings are recommended",
            description = "Coverage and concentration now, and as plain lists of the best would have them.")
    @GetMapping("/exposure")
    ExposureReport exposure() {
        return matching.exposure();
    }
}
