package org.keqiao.web.renewal;

import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Public;
import org.keqiao.web.listing.Listing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Renews by a link. Only the button's POST does so, for mail scanners open every link; the link is the proof, so no session is needed. */
@Public
@Controller
@RequestMapping(RenewalLink.PATH + "{token}")
class RenewalPages {

    private final Renewing renewing;

    RenewalPages(Renewing renewing) {
        this.renewing = renewing;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token) {
        return renewing.read(token)
                .map(subject -> page(renewing.find(subject), renewing.isOpen(subject), null))
                .orElseGet(RenewalPages::notValid);
    }

    @PostMapping
    ModelAndView answer(@PathVariable String token, @RequestParam(defaultValue = "renew") String button) {
        return renewing.read(token)
                .map(subject -> button.equals("withdraw")
                        ? page(renewing.withdraw(subject), false, "withdrawn")
                        : page(renewing.renew(subject), false, "renewed"))
                .orElseGet(RenewalPages::notValid);
    }

    private static ModelAndView page(Listing listing, boolean open, @Nullable String done) {
        return new ModelAndView("renewal/renewal")
                .addObject("listing", listing)
                .addObject("open", open)
                .addObject("done", done);
    }

    private static ModelAndView notValid() {
        return new ModelAndView("renewal/not-valid", HttpStatus.GONE);
    }
}
