package org.keqiao.web.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.pairing.PairingCards;
import org.keqiao.web.pairing.PairingDesk;
import org.keqiao.web.pairing.StoredPairing;
import org.keqiao.web.pairing.WayBack;
import org.keqiao.web.problem.FieldMessages;
import org.keqiao.web.problem.InvalidFields;
import org.keqiao.web.problem.Problem;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** The buttons of a pairing card. htmx gets the card anew, other browsers the pairing's page. */
@SignedIn
@Controller
class AnswerController {

    private final AnswerDesk desk;
    private final PairingDesk pairings;
    private final PairingCards cards;
    private final FieldMessages fields;
    private final MessageSource messages;

    AnswerController(
            AnswerDesk desk, PairingDesk pairings, PairingCards cards, FieldMessages fields, MessageSource messages) {
        this.desk = desk;
        this.pairings = pairings;
        this.cards = cards;
        this.fields = fields;
        this.messages = messages;
    }

    @PostMapping("/pairings/{id}/answer")
    String answer(
            @PathVariable UUID id,
            @ModelAttribute AnswerRequest request,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        List<String> errors = answer(id, request, actor, response);
        if (errors.isEmpty() && htmx == null) {
            return "redirect:/pairings/" + id;
        }
        StoredPairing stored = pairings.find(id, actor);
        model.addAttribute("card", cards.of(stored.pairing(), actor));
        model.addAttribute("traceId", stored.traceId());
        model.addAttribute("back", WayBack.of(null, actor));
        model.addAttribute("answerErrors", errors);
        return htmx == null ? "pairing/pairing" : "pairing/card :: card (card=${card}, unread=false, oob=false)";
    }

    private List<String> answer(UUID id, AnswerRequest request, Actor actor, HttpServletResponse response) {
        try {
            desk.give(id, request, actor);
            return List.of();
        } catch (InvalidFields invalid) {
            response.setStatus(invalid.getStatusCode().value());
            return invalid.errors().stream()
                    .map(fields::of)
                    .map(error -> error.message() + (error.remedy() == null ? "" : " " + error.remedy()))
                    .toList();
        } catch (PairingNotAnswerable over) {
            response.setStatus(over.getStatusCode().value());
            return List.of(detail(over));
        }
    }

    private String detail(Problem problem) {
        return messages.getMessage(
                problem.getDetailMessageCode(), problem.getDetailMessageArguments(), LocaleContextHolder.getLocale());
    }
}
