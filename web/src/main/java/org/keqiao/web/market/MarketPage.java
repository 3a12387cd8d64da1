package org.keqiao.web.market;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.account.Public;
import org.keqiao.web.search.SearchUnavailable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The map as a page: a table whose cells have colours, so that everybody can read it. */
@Public
@Controller
class MarketPage {

    private final Market market;

    MarketPage(Market market) {
        this.market = market;
    }

    @GetMapping("/market")
    String show(@RequestParam(defaultValue = "gap") String view, Model model, HttpServletResponse response) {
        model.addAttribute("view", view(view))
                .addAttribute("views", MarketMap.View.values())
                .addAttribute("zones", Zone.values());
        try {
            model.addAttribute("map", market.now());
        } catch (SearchUnavailable down) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
        return "market/market";
    }

    private static MarketMap.View view(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "supply" -> MarketMap.View.SUPPLY;
            case "demand" -> MarketMap.View.DEMAND;
            default -> MarketMap.View.GAP;
        };
    }
}
