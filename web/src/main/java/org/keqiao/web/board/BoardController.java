package org.keqiao.web.board;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.pairing.PairingCards;
import org.keqiao.web.pairing.PairingDesk;
import org.keqiao.web.pairing.WayBack;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The board; every state of it is an address. */
@Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
@Controller
class BoardController {

    private static final int MOST_COMPARED = 4;

    private final Board board;
    private final PairingDesk pairings;
    private final PairingCards cards;

    BoardController(Board board, PairingDesk pairings, PairingCards cards) {
        this.board = board;
        this.pairings = pairings;
        this.cards = cards;
    }

    @GetMapping("/pairings")
    String board(@ModelAttribute("filter") BoardFilter filter, HttpServletRequest request, Model model) {
        long total = board.count(filter);
        model.addAttribute("here", here(request));
        model.addAttribute("total", total);
        model.addAttribute("rows", board.page(filter));
        model.addAttribute("hasNext", (filter.number() + 1L) * BoardFilter.SIZE < total);
        return "board/board";
    }

    @GetMapping("/pairings/compare")
    String compare(
            @RequestParam(defaultValue = "") List<UUID> id,
            @RequestParam(required = false) @Nullable String back,
            Actor reader,
            Model model) {
        List<Pairing> compared = id.stream()
                .distinct()
                .limit(MOST_COMPARED)
                .map(one -> pairings.find(one, reader).pairing())
                .toList();
        model.addAttribute("cards", cards.of(compared, reader));
        model.addAttribute("back", WayBack.of(back, reader));
        model.addAttribute("here", comparison(compared, back));
        return "board/compare";
    }

    private static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? "/pairings" : "/pairings?" + query;
    }

    /** With its own way back, so that the board's filter is not lost on the way. */
    private static String comparison(List<Pairing> compared, @Nullable String back) {
        String ids = compared.stream().map(pairing -> "&id=" + pairing.id()).collect(Collectors.joining());
        return "/pairings/compare?back=" + UriUtils.encode(back == null ? "/pairings" : back, StandardCharsets.UTF_8)
                + ids;
    }
}
