package org.keqiao.search.suggestion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.search.SuggestionAnswer;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.search.spelling.Typed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /suggestions}. */
@RestController
class SuggestionController {

    private static final int DEFAULT_SIZE = 10;

    private final Suggestions suggestions;

    SuggestionController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /**
     * What was typed.
     *
     * @param q only its start counts
     * @param kind of the listings that may be suggested; missing means both
     * @param size most suggestions
     */
    record Form(
            @Nullable @Size(max = 10_000) String q,
            @Nullable ListingKind kind,
            @Nullable @Min(1) @Max(20) Integer size) {}

    @GetMapping("/suggestions")
    SuggestionAnswer suggest(@Valid @ModelAttribute Form form) {
        Typed typed = Typed.of(Objects.requireNonNullElse(form.q(), ""));
        return typed.isTooShort()
                ? new SuggestionAnswer(List.of())
                : suggestions.of(typed, form.kind(), Objects.requireNonNullElse(form.size(), DEFAULT_SIZE));
    }
}
