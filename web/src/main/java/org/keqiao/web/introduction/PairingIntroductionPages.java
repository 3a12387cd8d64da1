package org.keqiao.web.introduction;

import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** From a pairing's card to the introduction that came of it; to the board when there is none yet. */
@SignedIn
@Controller
class PairingIntroductionPages {

    private final IntroductionDesk desk;

    PairingIntroductionPages(IntroductionDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/pairings/{id}/introduction")
    String introduction(@PathVariable UUID id, Actor reader) {
        return desk.ofPairing(id, reader)
                .map(introduction -> "redirect:/introductions/" + introduction)
                .orElse("redirect:/introductions");
    }
}
