package org.keqiao.web.pairing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keqiao.contracts.pairing.Reason;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.Term;
import org.keqiao.contracts.vocabulary.TextElement;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.page.Amounts;
import org.keqiao.web.page.Labels;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Puts reasons in words: the bundle's {@code reason.<code>}, its {@code [fact]} places filled with the reason's facts in the reader's
 * language. A fact that is missing reads as not stated; a clause in {@code <>} is left out when one of its facts is missing.
 */
@Component
public class ReasonSentences {

    private static final Pattern PLACE = Pattern.compile("\\[(\\w+)]");
    private static final Pattern CLAUSE = Pattern.compile("<([^<>]*)>");
    private static final Map<String, Term> TERMS = Stream.<Term[]>of(
                    Industry.values(), Zone.values(), CooperationMode.values(), TextElement.values())
            .flatMap(Stream::of)
            .collect(Collectors.toMap(Term::name, term -> term));

    private final MessageSource messages;
    private final Labels labels;
    private final Amounts amounts;

    ReasonSentences(MessageSource messages, Labels labels, Amounts amounts) {
        this.messages = messages;
        this.labels = labels;
        this.amounts = amounts;
    }

    public String of(Reason reason) {
        String unknown = text("reason.unknown", reason.code());
        String sentence =
                messages.getMessage("reason." + reason.code(), null, unknown, LocaleContextHolder.getLocale());
        String told = CLAUSE.matcher(String.valueOf(sentence))
                .replaceAll(
                        clause -> isKnown(clause.group(1), reason) ? Matcher.quoteReplacement(clause.group(1)) : "");
        Matcher places = PLACE.matcher(told);
        return places.replaceAll(place -> Matcher.quoteReplacement(fill(place, reason)));
    }

    private static boolean isKnown(String clause, Reason reason) {
        return PLACE.matcher(clause)
                .results()
                .noneMatch(place ->
                        reason.facts().getOrDefault(place.group(1), List.of()).isEmpty());
    }

    private String fill(MatchResult place, Reason reason) {
        List<String> values = reason.facts().getOrDefault(place.group(1), List.of());
        if (values.isEmpty()) {
            return text("reason.not-stated");
        }
        return values.stream()
                .map(value -> place.group(1).equals("budget")
                        ? amounts.of(new BigDecimal(value))
                        : inWords(reason.code(), value))
                .collect(Collectors.joining(text("reason.comma")));
    }

    private String inWords(String code, String value) {
        if (code.toUpperCase(Locale.ROOT).contains("COOPERATION") && value.equals(CooperationMode.OTHER.name())) {
            return text("reason.cooperation.other-way");
        }
        if (code.startsWith("readiness.")) {
            return "TRL " + value;
        }
        if (value.equals("zh") || value.equals("en")) {
            return text("reason.language." + value);
        }
        Term term = TERMS.get(value);
        return term == null ? value : labels.of(term);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
