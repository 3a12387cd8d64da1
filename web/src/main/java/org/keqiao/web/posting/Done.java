package org.keqiao.web.posting;

import org.keqiao.web.listing.Listing;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person goes after something was done, and what they are told there. */
final class Done {

    private Done() {}

    /** What has become of a listing that somebody sent. */
    static String of(Listing listing) {
        return switch (listing.state()) {
            case PUBLISHED -> "published";
            case SUBMITTED -> "submitted";
            default -> "saved";
        };
    }

    /** To the listing's page. */
    static ModelAndView showing(Listing listing, String what, RedirectAttributes next) {
        next.addFlashAttribute("done", "posting.done." + what);
        return new ModelAndView("redirect:/listings/" + listing.id());
    }

    /** To one's own listings. */
    static ModelAndView listing(String what, RedirectAttributes next) {
        next.addFlashAttribute("done", "posting.done." + what);
        return new ModelAndView("redirect:/listings");
    }
}
