package org.keqiao.web.deadletter;

import java.time.ZoneId;
import java.util.List;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator looks after messages that could not be handled. */
@Controller
@Allowed(Role.ADMINISTRATOR)
@RequestMapping("/administration/dead-letters")
class DeadLetterPages {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final int SHOWN = 100;

    private final DeadLetters letters;

    DeadLetterPages(DeadLetters letters) {
        this.letters = letters;
    }

    @GetMapping
    String show(Model model) {
        List<DeadLetter> waiting = letters.waiting();
        model.addAttribute("letters", waiting.stream().limit(SHOWN).toList())
                .addAttribute("total", waiting.size())
                .addAttribute("zone", BEIJING);
        return "deadletter/dead-letters";
    }

    @PostMapping("/replay")
    String replay(
            @RequestParam String topic,
            @RequestParam int partition,
            @RequestParam long offset,
            Actor actor,
            RedirectAttributes next) {
        letters.replay(new LetterPosition(topic, partition, offset), actor);
        return done("replayed", 1, next);
    }

    @PostMapping("/replay-all")
    String replayAll(Actor actor, RedirectAttributes next) {
        return done("replayed", letters.replayAll(actor), next);
    }

    @PostMapping("/set-aside")
    String setAside(
            @RequestParam String topic,
            @RequestParam int partition,
            @RequestParam long offset,
            Actor actor,
            RedirectAttributes next) {
        letters.setAside(new LetterPosition(topic, partition, offset), actor);
        return done("setAside", 1, next);
    }

    private static String done(String what, int count, RedirectAttributes next) {
        next.addFlashAttribute("done", "deadletter.done." + what).addFlashAttribute("count", count);
        return "redirect:/administration/dead-letters";
    }
}
