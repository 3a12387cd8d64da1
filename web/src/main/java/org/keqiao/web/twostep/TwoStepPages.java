package org.keqiao.web.twostep;

import java.util.List;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.page.QrPicture;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a person turns the second step on and off. */
@SignedIn
@Controller
@RequestMapping("/account/two-step")
class TwoStepPages {

    private final TwoStep twoStep;

    TwoStepPages(TwoStep twoStep) {
        this.twoStep = twoStep;
    }

    @GetMapping
    ModelAndView show(Actor actor) {
        return page(actor, HttpStatus.OK);
    }

    /** Answers with the page itself and not with a redirect: the recovery codes are kept nowhere that it could read them from. */
    @PostMapping("/on")
    ModelAndView turnOn(Actor actor, @RequestParam(defaultValue = "") String code) {
        List<String> codes = twoStep.turnOn(actor, code);
        return codes.isEmpty()
                ? page(actor, HttpStatus.UNPROCESSABLE_CONTENT).addObject("wrong", true)
                : page(actor, HttpStatus.OK).addObject("codes", codes);
    }

    @PostMapping("/off")
    ModelAndView turnOff(Actor actor, @RequestParam(defaultValue = "") String code) {
        return twoStep.turnOff(actor, code)
                ? page(actor, HttpStatus.OK).addObject("off", true)
                : page(actor, HttpStatus.UNPROCESSABLE_CONTENT).addObject("wrong", true);
    }

    private ModelAndView page(Actor actor, HttpStatus status) {
        String secret = twoStep.secret(actor).orElse(null);
        return new ModelAndView("twostep/two-step", status)
                .addObject("secret", secret)
                .addObject("picture", secret == null ? null : QrPicture.of(address(secret, actor)));
    }

    /** As authenticators read it from a picture. */
    private static String address(String secret, Actor actor) {
        return UriComponentsBuilder.fromUriString("otpauth://totp/{account}?secret={secret}&issuer=Keqiao")
                .encode()
                .buildAndExpand("Keqiao:" + actor.username(), secret)
                .toUriString();
    }
}
