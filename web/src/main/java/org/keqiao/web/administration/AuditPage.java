package org.keqiao.web.administration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.audit.AuditFilter;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLine;
import org.keqiao.web.audit.AuditTrail;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The audit log: searched, and proved to be whole. */
@Controller
@Allowed(Role.ADMINISTRATOR)
@RequestMapping("/administration/audit")
class AuditPage {

    private static final int SIZE = 50;

    private final AuditTrail trail;
    private final AuditNames names;

    AuditPage(AuditTrail trail, AuditNames names) {
        this.trail = trail;
        this.names = names;
    }

    /** @param who a username, or the id of an account, organisation, token or introduction */
    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable AuditKind kind,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        int shown = Math.clamp(page, 0, 100_000);
        AuditFilter filter = new AuditFilter(
                kind,
                who.isBlank() ? null : names.id(who),
                from == null ? null : from.atStartOfDay(AuditLineView.BEIJING).toInstant(),
                to == null
                        ? null
                        : to.plusDays(1).atStartOfDay(AuditLineView.BEIJING).toInstant());
        List<AuditLine> found = trail.find(filter, shown, SIZE);
        model.addAttribute("lines", names.views(found))
                .addAttribute("total", trail.count(filter))
                .addAttribute("number", shown)
                .addAttribute("size", SIZE)
                .addAttribute("kinds", AuditKind.values())
                .addAttribute("kind", kind)
                .addAttribute("who", who)
                .addAttribute("from", from)
                .addAttribute("to", to);
        return "administration/audit";
    }

    @PostMapping("/verify")
    String verify(RedirectAttributes next) {
        next.addFlashAttribute("verdict", trail.verify());
        return "redirect:/administration/audit";
    }
}
