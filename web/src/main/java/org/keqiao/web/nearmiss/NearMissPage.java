package org.keqiao.web.nearmiss;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.matching.MatchingUnavailable;
import org.keqiao.web.matching.NotSearchable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** What comes near a listing: below its few pairings, and a page of its own. */
@SignedIn
@Controller
class NearMissPage {

    private final NearMissDesk desk;

    NearMissPage(NearMissDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/listings/{listingId}/near-misses")
    String nearMisses(
            @PathVariable UUID listingId,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Actor reader,
            Model model,
            HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        model.addAttribute("listingId", listingId).addAttribute("fragment", htmx != null);
        try {
            model.addAttribute("near", desk.of(listingId, reader));
        } catch (NotSearchable | MatchingUnavailable problem) {
            response.setStatus(htmx == null ? problem.getStatusCode().value() : HttpServletResponse.SC_OK);
            model.addAttribute("failed", problem.getDetailMessageCode());
        }
        return htmx == null ? "nearmiss/near-misses" : "nearmiss/near-misses :: section";
    }
}
