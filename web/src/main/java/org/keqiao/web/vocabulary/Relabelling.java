package org.keqiao.web.vocabulary;

import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Term;
import org.keqiao.web.account.Actor;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.problem.FieldProblem;
import org.keqiao.web.problem.InvalidFields;
import org.keqiao.web.vocabulary.LabelStore.Chosen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Chooses other words for terms. Two terms of a vocabulary are never called the same, for people could not tell them apart. */
@Service
class Relabelling {

    private static final Logger log = LoggerFactory.getLogger(Relabelling.class);
    private static final int LONGEST = 60;

    private final LabelStore store;
    private final ChosenLabels labels;
    private final TransactionTemplate transaction;
    private final AuditLog audit;
    private final Clock clock;

    Relabelling(LabelStore store, ChosenLabels labels, TransactionTemplate transaction, AuditLog audit, Clock clock) {
        this.store = store;
        this.labels = labels;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    List<Label> all(Vocabulary vocabulary) {
        return vocabulary.terms().stream().map(labels::label).toList();
    }

    /**
     * Changes some or all terms of a vocabulary, all or none.
     *
     * @param wishes by code; fields of problems are {@code <code>.chinese} and {@code <code>.english}
     * @throws InvalidFields when words are too long or two terms would be called the same
     */
    void change(Vocabulary vocabulary, Map<String, LabelForm> wishes, Actor actor) {
        transaction.executeWithoutResult(status -> {
            store.lock(vocabulary);
            labels.forget();
            List<Chosen> chosen = vocabulary.terms().stream()
                    .map(term -> chosen(vocabulary, term, wishes.get(term.name())))
                    .toList();
            check(vocabulary, chosen);
            chosen.stream()
                    .filter(each -> wishes.containsKey(each.term()))
                    .forEach(each -> store.keep(each, actor.accountId(), clock.instant()));
            audit.add(AuditKind.WORDS_CHANGED, actor.accountId(), null, vocabulary.name());
        });
        labels.forget();
        log.atInfo().addKeyValue("vocabulary", vocabulary.name()).log("Labels changed");
    }

    private Chosen chosen(Vocabulary vocabulary, Term term, @Nullable LabelForm wish) {
        return wish == null
                ? new Chosen(vocabulary.name(), term.name(), labels.chinese(term), labels.english(term))
                : new Chosen(
                        vocabulary.name(),
                        term.name(),
                        unlessItsOwn(wish.chinese(), term.chinese()),
                        unlessItsOwn(wish.english(), term.english()));
    }

    private static @Nullable String unlessItsOwn(@Nullable String wish, String own) {
        String words = wish == null
                ? ""
                : wish.replaceAll("\\p{C}", "").replaceAll("\\s+", " ").strip();
        return words.isEmpty() || words.equals(own) ? null : words;
    }

    private static void check(Vocabulary vocabulary, List<Chosen> chosen) {
        List<FieldProblem> problems = new ArrayList<>();
        check(vocabulary, chosen, "chinese", Chosen::chinese, Term::chinese, problems);
        check(vocabulary, chosen, "english", Chosen::english, Term::english, problems);
        if (!problems.isEmpty()) {
            throw new InvalidFields(problems);
        }
    }

    private static void check(
            Vocabulary vocabulary,
            List<Chosen> chosen,
            String language,
            Function<Chosen, @Nullable String> words,
            Function<Term, String> own,
            List<FieldProblem> problems) {
        List<String> seen = new ArrayList<>();
        for (Chosen each : chosen) {
            Term term = vocabulary.term(each.term()).orElseThrow();
            String called = Objects.requireNonNullElseGet(words.apply(each), () -> own.apply(term));
            String field = each.term() + "." + language;
            if (called.codePointCount(0, called.length()) > LONGEST) {
                problems.add(FieldProblem.of(field, "too-long", LONGEST, called.codePointCount(0, called.length())));
            }
            String plain = Normalizer.normalize(called, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            if (seen.contains(plain)) {
                problems.add(FieldProblem.of(field, "label-taken", called));
            }
            seen.add(plain);
        }
    }
}
