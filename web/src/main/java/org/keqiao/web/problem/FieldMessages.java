package org.keqiao.web.problem;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;

/** Turns what is wrong with a field into words of the reader's language. */
@Component
public class FieldMessages {

    private final MessageSource messages;

    FieldMessages(MessageSource messages) {
        this.messages = messages;
    }

    public FieldMessage of(FieldProblem problem) {
        Object[] arguments = problem.arguments().toArray();
        String key = "error." + problem.code();
        return new FieldMessage(
                problem.field(),
                Objects.requireNonNullElse(text(key, arguments, problem.code()), problem.code()),
                text(key + ".remedy", arguments, null));
    }

    public FieldMessage of(FieldError error) {
        return of(error.getField(), error);
    }

    /** The remedy is the bundle's {@code <code>.remedy} for the most specific code that has one, such as {@code NotBlank.remedy}. */
    public FieldMessage of(String field, MessageSourceResolvable error) {
        String[] codes = Objects.requireNonNullElse(error.getCodes(), new String[0]);
        String remedy = Stream.of(codes)
                .map(code -> text(code + ".remedy", error.getArguments(), null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new FieldMessage(field, messages.getMessage(error, locale()), remedy);
    }

    List<FieldMessage> of(List<FieldProblem> problems) {
        return problems.stream().map(this::of).toList();
    }

    private @Nullable String text(String key, Object @Nullable [] arguments, @Nullable String otherwise) {
        return messages.getMessage(key, arguments, otherwise, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
