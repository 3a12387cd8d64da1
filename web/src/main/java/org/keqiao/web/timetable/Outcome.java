package org.keqiao.web.timetable;

import java.util.function.Supplier;
import org.keqiao.web.matching.MatchingUnavailable;
import org.keqiao.web.problem.Problem;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a coordinator's action leads: on when it worked, back with the reason when it didn't. */
@Component
class Outcome {

    private final MessageSource messages;

    Outcome(MessageSource messages) {
        this.messages = messages;
    }

    /** @param action answers where it leads */
    String of(String back, RedirectAttributes next, Supplier<String> action) {
        try {
            return "redirect:" + action.get();
        } catch (CannotMove
                | ContradictoryOrder
                | VersionNotReady
                | VersionOutdated
                | BackwardSpan
                | MatchingUnavailable problem) {
            next.addFlashAttribute("trouble", text(problem));
            return "redirect:" + back;
        }
    }

    private String text(Problem problem) {
        return messages.getMessage(
                problem.getDetailMessageCode(), problem.getDetailMessageArguments(), LocaleContextHolder.getLocale());
    }
}
