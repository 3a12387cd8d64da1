package org.keqiao.web.fair.day;

import org.keqiao.web.account.Public;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What opens when a code is scanned. Only the button's POST checks in, for phones open links ahead of their owners. */
@Public
@Controller
@RequestMapping(CheckIn.PATH + "{token}")
class CheckInPages {

    private final CheckIn checkIn;

    CheckInPages(CheckIn checkIn) {
        this.checkIn = checkIn;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token) {
        return page(token);
    }

    @PostMapping
    ModelAndView comeIn(@PathVariable String token) {
        checkIn.read(token).ifPresent(checkIn::checkIn);
        return page(token);
    }

    private ModelAndView page(String token) {
        return checkIn.read(token)
                .map(guest -> new ModelAndView("fair/check-in")
                        .addObject("guest", guest)
                        .addObject("token", token))
                .orElseGet(() -> new ModelAndView("fair/check-in", HttpStatus.GONE).addObject("guest", null));
    }
}
