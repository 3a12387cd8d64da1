package org.keqiao.web.fair;

import org.keqiao.web.problem.Problem;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps that people make by a button: the page that they are sent to says what happened, or why it could not. */
@Component
public class PageSteps {

    private final MessageSource messages;

    PageSteps(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Makes a step.
     *
     * @param done key of what the next page says: {@code fair.done.<done>}
     * @param path of the next page
     * @return the redirect to it
     */
    public String go(String done, String path, RedirectAttributes next, Runnable step) {
        try {
            step.run();
            next.addFlashAttribute("done", "fair.done." + done);
        } catch (Problem problem) {
            if (!problem.getStatusCode().isSameCodeAs(HttpStatus.CONFLICT)) {
                throw problem;
            }
            next.addFlashAttribute("failed", text(problem));
        }
        return "redirect:" + path;
    }

    private String text(Problem problem) {
        String detail = problem.updateAndGetBody(messages, LocaleContextHolder.getLocale())
                .getDetail();
        return detail == null ? problem.name() : detail;
    }
}
