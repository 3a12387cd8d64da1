package org.keqiao.web.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.Ruling;
import org.keqiao.contracts.pairing.WhyNot;
import org.keqiao.contracts.search.SearchHit;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.matching.MatchingClient;
import org.keqiao.web.matching.MatchingUnavailable;
import org.keqiao.web.matching.NotSearchable;
import org.keqiao.web.pairing.PairingCards;
import org.keqiao.web.pairing.WayBack;
import org.keqiao.web.problem.FieldMessages;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.FormErrors;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Why not these two?", and the forms by which a coordinator rules otherwise. */
@Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
@Controller
class WhyNotPages {

    private final NamedListings named;
    private final MatchingClient matching;
    private final PairingCards cards;
    private final Rulings rulings;
    private final FieldMessages fields;

    WhyNotPages(
            NamedListings named, MatchingClient matching, PairingCards cards, Rulings rulings, FieldMessages fields) {
        this.named = named;
        this.matching = matching;
        this.cards = cards;
        this.rulings = rulings;
        this.fields = fields;
    }

    @GetMapping("/pairings/why-not")
    ModelAndView whyNot(
            @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "") String demand,
            @RequestParam(required = false) @Nullable String back,
            Actor actor) {
        boolean asked = !result.isBlank() && !demand.isBlank();
        ModelAndView page = asked ? explain(result, demand, null, FormErrors.NONE) : begin(result, demand);
        return page.addObject("back", WayBack.of(back, actor));
    }

    /** @param note what both sides are told */
    @PostMapping("/pairings/rulings")
    ModelAndView rule(
            @RequestParam String result,
            @RequestParam String demand,
            @RequestParam boolean recommend,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(required = false) @Nullable String back,
            Actor actor,
            RedirectAttributes next) {
        Optional<Listing> one = named.find(result);
        Optional<Listing> other = named.find(demand);
        WayBack way = WayBack.of(back, actor);
        if (one.isEmpty() || other.isEmpty()) {
            return explain(result, demand, note, FormErrors.NONE).addObject("back", way);
        }
        try {
            rulings.rule(new Ruling(one.get().id(), other.get().id(), recommend, note.strip()), actor);
            next.addFlashAttribute("done", recommend ? "board.done.recommended" : "board.done.withdrawn");
        } catch (InvalidFields invalid) {
            return explain(result, demand, note, FormErrors.of(invalid, fields)).addObject("back", way);
        } catch (RulingWaits waits) {
            next.addFlashAttribute("done", "board.done.waits");
        } catch (RulingRefused refused) {
            next.addFlashAttribute("refused", refused.why());
        }
        next.addAttribute("result", one.get().reference());
        next.addAttribute("demand", other.get().reference());
        next.addAttribute("back", way.path());
        return new ModelAndView("redirect:/pairings/why-not");
    }

    private ModelAndView explain(String result, String demand, @Nullable String note, FormErrors errors) {
        Optional<Listing> one = named.find(result);
        Optional<Listing> other = named.find(demand);
        if (one.isEmpty() || other.isEmpty()) {
            return choose(
                    result,
                    one.isPresent() ? null : named.meant(result, ListingKind.RESULT),
                    demand,
                    other.isPresent() ? null : named.meant(demand, ListingKind.DEMAND));
        }
        boolean swapped = one.get().content().kind() == ListingKind.DEMAND
                && other.get().content().kind() == ListingKind.RESULT;
        return swapped ? explain(other.get(), one.get(), note, errors) : explain(one.get(), other.get(), note, errors);
    }

    /** With one of the two named, its side is filled in. */
    private ModelAndView begin(String result, String demand) {
        return named.find(result.isBlank() ? demand : result)
                .map(known -> known.content().kind() == ListingKind.RESULT
                        ? form(known.reference(), "", HttpStatus.OK).addObject("resultTitle", title(known))
                        : form("", known.reference(), HttpStatus.OK).addObject("demandTitle", title(known)))
                .orElseGet(() -> form(result, demand, HttpStatus.OK));
    }

    /** Offers what may be meant; a side that is missing here is found already. */
    private ModelAndView choose(
            String result, @Nullable List<SearchHit> results, String demand, @Nullable List<SearchHit> demands) {
        List<FieldProblem> problems = new ArrayList<>();
        if (results != null && results.isEmpty()) {
            problems.add(FieldProblem.of("result", "board.listing", result));
        }
        if (demands != null && demands.isEmpty()) {
            problems.add(FieldProblem.of("demand", "board.listing", demand));
        }
        return form(result, demand, problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("resultChoices", results)
                .addObject("demandChoices", demands)
                .addObject("errors", FormErrors.of(new InvalidFields(problems), fields));
    }

    private static String title(Listing listing) {
        return listing.content().title();
    }

    private ModelAndView explain(Listing result, Listing demand, @Nullable String note, FormErrors errors) {
        HttpStatusCode status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        ModelAndView page = form(result.reference(), demand.reference(), status)
                .addObject("note", note)
                .addObject("errors", errors);
        try {
            WhyNot found = matching.whyNot(result.id(), demand.id());
            return page.addObject("why", WhyNotView.of(found, cards.reasons(found.reasons())));
        } catch (NotSearchable | MatchingUnavailable problem) {
            page.setStatus(problem.getStatusCode());
            return page.addObject("failed", problem.getDetailMessageCode());
        }
    }

    private static ModelAndView form(String result, String demand, HttpStatusCode status) {
        ModelAndView page = new ModelAndView("board/why-not");
        page.setStatus(status);
        return page.addObject("result", result).addObject("demand", demand).addObject("errors", FormErrors.NONE);
    }
}
