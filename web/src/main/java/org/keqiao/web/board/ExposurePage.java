package org.keqiao.web.board;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.ExposureReport;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.matching.MatchingClient;
import org.keqiao.web.matching.MatchingUnavailable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** How fairly listings are recommended, beside what plain lists of the best would give. The board fetches it, so that it never waits. */
@Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
@Controller
class ExposurePage {

    private final MatchingClient matching;

    ExposurePage(MatchingClient matching) {
        this.matching = matching;
    }

    @GetMapping("/pairings/exposure")
    String exposure(
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model,
            HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        try {
            ExposureReport report = matching.exposure();
            model.addAttribute("report", report);
            model.addAttribute(
                    "kinds",
                    List.of(
                            ExposureView.of(ListingKind.RESULT, report.results()),
                            ExposureView.of(ListingKind.DEMAND, report.demands())));
        } catch (MatchingUnavailable unavailable) {
            response.setStatus(htmx == null ? unavailable.getStatusCode().value() : HttpServletResponse.SC_OK);
            model.addAttribute("failed", unavailable.getDetailMessageCode());
        }
        return htmx == null ? "board/exposure" : "board/exposure :: section";
    }
}
