package org.keqiao.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        LocaleContextHolder.setLocale(languages.resolveLocale(request));
        try {
            ProblemDetail body = words.of(status);
            response.setStatus(status.value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getOutputStream().write(json.writeValueAsBytes(body));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
