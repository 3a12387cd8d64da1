package org.keqiao.web.vocabulary;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Term;
import org.keqiao.web.vocabulary.LabelStore.Chosen;
import org.springframework.stereotype.Component;

/** What terms are called now. Every page asks for dozens, so each instance of web remembers them for some seconds. */
@Component
class ChosenLabels implements Wording {

    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final LabelStore store;
    private final Clock clock;
    private volatile Memory memory = new Memory(Map.of(), Instant.MIN);

    ChosenLabels(LabelStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private record Memory(Map<String, Chosen> labels, Instant until) {}

    @Override
    public String chinese(Term term) {
        Chosen chosen = find(term);
        return chosen == null ? term.chinese() : Objects.requireNonNullElse(chosen.chinese(), term.chinese());
    }

    @Override
    public String english(Term term) {
        Chosen chosen = find(term);
        return chosen == null ? term.english() : Objects.requireNonNullElse(chosen.english(), term.english());
    }

    Label label(Term term) {
        return new Label(term.name(), chinese(term), english(term), find(term) != null);
    }

    /** Forgets what is remembered here: it was changed just now. */
    void forget() {
        memory = new Memory(Map.of(), Instant.MIN);
    }

    private @Nullable Chosen find(Term term) {
        Map<String, Chosen> labels = labels();
        return labels.isEmpty()
                ? null
                : Vocabulary.of(term)
                        .map(vocabulary -> labels.get(key(vocabulary.name(), term.name())))
                        .orElse(null);
    }

    private Map<String, Chosen> labels() {
        Memory known = memory;
        Instant now = clock.instant();
        if (now.isBefore(known.until())) {
            return known.labels();
        }
        Map<String, Chosen> labels = store.all().stream()
                .collect(Collectors.toUnmodifiableMap(
                        chosen -> key(chosen.vocabulary(), chosen.term()), chosen -> chosen));
        memory = new Memory(labels, now.plus(REMEMBERED));
        return labels;
    }

    private static String key(String vocabulary, String term) {
        return vocabulary + "." + term;
    }
}
