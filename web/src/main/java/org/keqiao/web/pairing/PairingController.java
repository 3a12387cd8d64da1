package org.keqiao.web.pairing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Public;
import org.keqiao.web.account.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** A pairing's own page, and the pairings on a listing's page. */
@Controller
class PairingController {

    private static final int ON_A_LISTING = 10;

    private final PairingDesk desk;
    private final PairingCards cards;
    private final ApplicationEventPublisher listeners;

    PairingController(PairingDesk desk, PairingCards cards, ApplicationEventPublisher listeners) {
        this.desk = desk;
        this.cards = cards;
        this.listeners = listeners;
    }

    @SignedIn
    @GetMapping("/pairings/{id}")
    String pairing(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String back, Actor reader, Model model) {
        StoredPairing stored = desk.find(id, reader);
        model.addAttribute("card", cards.of(stored.pairing(), reader));
        model.addAttribute("traceId", stored.traceId());
        model.addAttribute("back", WayBack.of(back, reader));
        listeners.publishEvent(new PairingOpened(id, reader));
        return "pairing/pairing";
    }

    /** The listing's page takes it as a fragment; empty for those who must not see the pairings. */
    @Public
    @GetMapping("/listings/{listingId}/pairings")
    String ofListing(
            @PathVariable UUID listingId,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            @Nullable Actor reader,
            Model model,
            HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        boolean readable = reader != null && desk.mayReadPairingsOf(listingId, reader);
        model.addAttribute("listingId", listingId);
        model.addAttribute("readable", readable);
        if (reader != null && readable) {
            List<Pairing> best = desk.of(listingId, PairingState.RECOMMENDED, 0, ON_A_LISTING, reader).stream()
                    .map(StoredPairing::pairing)
                    .toList();
            model.addAttribute("cards", cards.of(best, reader));
            model.addAttribute("total", desk.count(listingId, PairingState.RECOMMENDED, reader));
        }
        return htmx == null ? "pairing/of-listing" : "pairing/of-listing :: section";
    }
}
