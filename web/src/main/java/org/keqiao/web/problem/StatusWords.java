package org.keqiao.web.problem;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Titles and details, in the reader's language, for failures that have no more than an HTTP status or a name. */
@Component
public class StatusWords {

    private final MessageSource messages;

    StatusWords(MessageSource messages) {
        this.messages = messages;
    }

    public ProblemDetail of(HttpStatus status) {
        return fill(ProblemDetail.forStatus(status));
    }

    ProblemDetail named(HttpStatus status, String name, Object... arguments) {
        ProblemDetail body = ProblemDetail.forStatus(status);
        body.setType(Problem.type(name));
        body.setTitle(messages.getMessage("problem." + name + ".title", arguments, locale()));
        body.setDetail(messages.getMessage("problem." + name + ".detail", arguments, locale()));
        return body;
    }

    ProblemDetail fill(ProblemDetail body) {
        String key = "problem.status." + body.getStatus();
        String other = "problem.status.other";
        body.setType(Problem.type("status-" + body.getStatus()));
        body.setTitle(messages.getMessage(key + ".title", null, text(other + ".title"), locale()));
        body.setDetail(messages.getMessage(key + ".detail", null, text(other + ".detail"), locale()));
        return body;
    }

    Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    private String text(String key) {
        return messages.getMessage(key, null, locale());
    }
}
