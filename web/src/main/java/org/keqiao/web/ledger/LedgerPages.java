package org.keqiao.web.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.DeclineReason;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.problem.InvalidFields;
import org.keqiao.web.spreadsheet.SheetFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ledger as a page and as a file. */
@SignedIn
@Controller
@RequestMapping("/ledger")
class LedgerPages {

    private static final int SIZE = 50;
    private static final int MOST = 50_000;

    private final LedgerDesk desk;
    private final LedgerSheet sheet;

    LedgerPages(LedgerDesk desk, LedgerSheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
    }

    @GetMapping
    String show(
            @ModelAttribute("filter") LedgerFilter filter,
            @RequestParam(defaultValue = "0") int page,
            Actor reader,
            Model model) {
        model.addAttribute("found", desk.page(filter, reader, Math.clamp(page, 0, 100_000), SIZE))
                .addAttribute("kinds", List.of(LedgerKind.values()))
                .addAttribute("listingKinds", List.of(ListingKind.values()))
                .addAttribute("industries", List.of(Industry.values()))
                .addAttribute("zones", List.of(Zone.values()))
                .addAttribute("reasons", List.of(DeclineReason.values()))
                .addAttribute("query", filter.query())
                .addAttribute("all", reader.role().actsForOthers());
        return "ledger/ledger";
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(
            @ModelAttribute("filter") LedgerFilter filter,
            @RequestParam(defaultValue = "XLSX") SheetFormat format,
            Actor reader) {
        LedgerPage found = desk.page(filter, reader, 0, MOST);
        return format.download(
                "keqiao-ledger",
                sheet.of(found.lines(), found.total() - found.lines().size()));
    }

    @Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
    @PostMapping("/{id}/corrections")
    String correct(@PathVariable long id, @RequestParam @Nullable String text, Actor actor, RedirectAttributes next) {
        try {
            desk.correct(id, text, actor);
            next.addFlashAttribute("done", "ledger.corrected");
        } catch (InvalidFields invalid) {
            next.addFlashAttribute("failed", "ledger.correction.invalid");
        }
        return "redirect:/ledger";
    }
}
