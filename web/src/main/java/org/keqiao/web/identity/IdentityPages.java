package org.keqiao.web.identity;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Public;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.problem.FieldMessages;
import org.keqiao.web.problem.FormErrors;
import org.keqiao.web.problem.InvalidFields;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a person links an identity to the account, and what somebody sees whose identity belongs to none. */
@SignedIn
@Controller
class IdentityPages {

    private static final String PATH = "/account/identities";
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Linking linking;
    private final Identities identities;
    private final Issuers issuers;
    private final FieldMessages messages;
    private final Clock clock;

    IdentityPages(Linking linking, Identities identities, Issuers issuers, FieldMessages messages, Clock clock) {
        this.linking = linking;
        this.identities = identities;
        this.issuers = issuers;
        this.messages = messages;
        this.clock = clock;
    }

    @Public
    @GetMapping("/login/unknown")
    ModelAndView unknown(HttpSession session) {
        return ProvenIdentity.in(session, clock.instant())
                .map(identity -> new ModelAndView("identity/unknown")
                        .addObject("identity", identity)
                        .addObject("issuer", issuers.nameOf(identity.issuer())))
                .orElseGet(() -> new ModelAndView("redirect:/login"));
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor, HttpSession session) {
        return page(actor, session, null, FormErrors.NONE, HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView link(Actor actor, HttpSession session, @RequestParam(required = false) @Nullable String password) {
        Identity identity = ProvenIdentity.in(session, clock.instant()).orElse(null);
        if (identity == null) {
            return new ModelAndView("redirect:" + PATH + "?expired");
        }
        try {
            linking.link(identity, actor, password);
        } catch (InvalidFields refused) {
            return refused(actor, session, null, refused);
        }
        ProvenIdentity.forget(session);
        return new ModelAndView("redirect:" + PATH + "?linked");
    }

    @PostMapping(PATH + "/{id}/remove")
    ModelAndView remove(
            Actor actor,
            HttpSession session,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String password) {
        try {
            linking.remove(id, actor, password);
        } catch (InvalidFields refused) {
            return refused(actor, session, id, refused);
        }
        return new ModelAndView("redirect:" + PATH + "?removed");
    }

    private ModelAndView refused(Actor actor, HttpSession session, @Nullable UUID removed, InvalidFields why) {
        return page(actor, session, removed, FormErrors.of(why, messages), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(
            Actor actor, HttpSession session, @Nullable UUID removed, FormErrors errors, HttpStatus status) {
        Identity waiting = ProvenIdentity.in(session, clock.instant()).orElse(null);
        return new ModelAndView("identity/identities", status)
                .addObject("linked", identities.of(actor.accountId()))
                .addObject("waiting", waiting)
                .addObject("waitingIssuer", waiting == null ? null : issuers.nameOf(waiting.issuer()))
                .addObject("removed", removed)
                .addObject("errors", errors)
                .addObject("zone", BEIJING);
    }
}
