package org.keqiao.web.introduction;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.ContractType;
import org.keqiao.contracts.vocabulary.DeclineReason;
import org.keqiao.contracts.vocabulary.IntroductionSide;
import org.keqiao.contracts.vocabulary.IntroductionState;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.document.DocumentDownload;
import org.keqiao.web.ledger.LedgerDesk;
import org.keqiao.web.ledger.LedgerKind;
import org.keqiao.web.ledger.LedgerView;
import org.keqiao.web.page.Labels;
import org.keqiao.web.problem.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The board, the list of one state, and an introduction's own page. */
@SignedIn
@Controller
@RequestMapping("/introductions")
class IntroductionPages {

    private static final int SIZE = 20;

    private final IntroductionDesk desk;
    private final Correspondence correspondence;
    private final IntroductionPage page;
    private final Labels labels;

    IntroductionPages(IntroductionDesk desk, Correspondence correspondence, IntroductionPage page, Labels labels) {
        this.desk = desk;
        this.correspondence = correspondence;
        this.page = page;
        this.labels = labels;
    }

    @GetMapping
    String board(
            @RequestParam(required = false) @Nullable IntroductionState state,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "0") int page,
            Actor reader,
            Model model) {
        model.addAttribute("board", desk.board(waiting, reader))
                .addAttribute("waiting", waiting)
                .addAttribute("state", state)
                .addAttribute("all", reader.role().actsForOthers());
        if (state == null) {
            return "introduction/board";
        }
        model.addAttribute("stateLabel", labels.of(state))
                .addAttribute("found", desk.find(state, null, waiting, Math.clamp(page, 0, 100_000), SIZE, reader));
        return "introduction/list";
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, Actor reader) {
        return page.show(id, reader, FormErrors.NONE, null, HttpStatus.OK);
    }

    @GetMapping("/{id}/documents/{documentId}")
    ResponseEntity<byte[]> document(@PathVariable UUID id, @PathVariable UUID documentId, Actor reader) {
        return DocumentDownload.of(correspondence.document(id, documentId, reader));
    }

    /** The page of an introduction, with what was wrong in the form that was sent from it. */
    @Component
    static class IntroductionPage {

        private final IntroductionDesk desk;
        private final Correspondence correspondence;
        private final LedgerDesk ledger;

        IntroductionPage(IntroductionDesk desk, Correspondence correspondence, LedgerDesk ledger) {
            this.desk = desk;
            this.correspondence = correspondence;
            this.ledger = ledger;
        }

        ModelAndView show(UUID id, Actor reader, FormErrors errors, @Nullable Object form, HttpStatus status) {
            IntroductionView view = desk.find(id, reader);
            List<LedgerView> timeline = ledger.timeline(id, reader);
            return new ModelAndView("introduction/introduction", status)
                    .addObject("introduction", view)
                    .addObject("messages", correspondence.messages(id, reader))
                    .addObject("documents", correspondence.documents(id, reader))
                    .addObject("timeline", timeline)
                    .addObject("lapsed", lapsed(view, timeline))
                    .addObject("card", desk.card(reader))
                    .addObject("form", Objects.requireNonNullElse(form, "none"))
                    .addObject("errors", errors)
                    .addObject("contractTypes", List.of(ContractType.values()))
                    .addObject("zones", List.of(Zone.values()))
                    .addObject("reasons", List.of(DeclineReason.values()))
                    .addObject(
                            "path",
                            List.of(
                                    IntroductionState.INTERESTED,
                                    IntroductionState.INTRODUCED,
                                    IntroductionState.NEGOTIATING,
                                    IntroductionState.SIGNED,
                                    IntroductionState.LANDED));
        }

        /** The sides whose consent went with the contact of somebody who left. */
        private static Set<IntroductionSide> lapsed(IntroductionView view, List<LedgerView> timeline) {
            return timeline.stream()
                    .filter(line -> line.kind() == LedgerKind.CONSENT_GIVEN)
                    .flatMap(line -> Stream.ofNullable(line.facts().get("side")))
                    .map(IntroductionSide::valueOf)
                    .filter(side -> !view.side(side).consented())
                    .collect(Collectors.toSet());
        }
    }
}
