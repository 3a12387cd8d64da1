package org.keqiao.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem detail where no controller is: in security's filters. */
@Component
public class ProblemWriter {

    private final JsonMapper json;
    private final StatusWords words;
    private final LocaleResolver languages;

    ProblemWriter(JsonMapper json, StatusWords words, LocaleResolver languages) {
        this.json = json;
        this.words = words;
        this.languages = languages;
    }

    public void write(HttpStatus status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(status, () -> words.of(status), request, response);
    }

    /** The same with words of its own, which are found as those of a {@link Problem} of that name. */
    public void write(
            HttpStatus status, String name, Object argument, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(status, () -> words.named(status, name, argument), request, response);
    }

    private void write(
            HttpStatus status, Supplier<ProblemDetail> detail, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LocaleContextHolder.setLocale(languages.resolveLocale(request));
        try {
            ProblemDetail body = detail.get();
            response.setStatus(status.value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getOutputStream().write(json.writeValueAsBytes(body));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
