package org.keqiao.web.ledger;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Answer;
import org.keqiao.contracts.vocabulary.ContractType;
import org.keqiao.contracts.vocabulary.DeclineReason;
import org.keqiao.contracts.vocabulary.IntroductionOrigin;
import org.keqiao.contracts.vocabulary.IntroductionSide;
import org.keqiao.contracts.vocabulary.IntroductionState;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.contracts.vocabulary.ReturnReason;
import org.keqiao.contracts.vocabulary.Term;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.page.Amounts;
import org.keqiao.web.page.Labels;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lines in the reader's language; in templates {@code ${@ledgerWords.facts(line)}}. */
@Component("ledgerWords")
public class LedgerWords {

    private final Labels labels;
    private final Amounts amounts;
    private final MessageSource messages;

    LedgerWords(Labels labels, Amounts amounts, MessageSource messages) {
        this.labels = labels;
        this.amounts = amounts;
        this.messages = messages;
    }

    /** Such as "有意向 → 已引荐"; empty for a step that changes no state. */
    public String change(LedgerView line) {
        String before = state(line.kind(), line.before());
        String after = state(line.kind(), line.after());
        return before.isEmpty() || before.equals(after) ? after : before + " → " + after;
    }

    /** The particulars as one text, such as "合同类型：技术许可；金额：50 万元". */
    public String facts(LedgerView line) {
        return new TreeMap<>(line.facts())
                .entrySet().stream().map(this::fact).collect(Collectors.joining(text("ledger.fact.separator")));
    }

    private String fact(Map.Entry<String, String> fact) {
        return text("ledger.fact." + fact.getKey(), value(fact.getKey(), fact.getValue()));
    }

    private String value(String name, String value) {
        return switch (name) {
            case "contractType" -> label(ContractType.values(), value);
            case "reason" -> label(DeclineReason.values(), value);
            case "returnReasons" ->
                Stream.of(value.split(","))
                        .map(reason -> label(ReturnReason.values(), reason))
                        .collect(Collectors.joining(text("ledger.fact.separator")));
            case "zone" -> label(Zone.values(), value);
            case "side" -> label(IntroductionSide.values(), value);
            case "ruling" -> text("ledger.ruling." + value);
            case "amount" -> amounts.of(new BigDecimal(value));
            case "answer" -> label(Answer.values(), value);
            case "origin" -> label(IntroductionOrigin.values(), value);
            default -> value;
        };
    }

    private String state(LedgerKind kind, @Nullable String state) {
        if (state == null) {
            return "";
        }
        return switch (kind) {
            case LISTING_PUBLISHED,
                    LISTING_REPUBLISHED,
                    LISTING_SUBMITTED,
                    LISTING_RETURNED,
                    LISTING_LOOKED_AT,
                    LISTING_WITHDRAWN,
                    LISTING_CONCLUDED,
                    LISTING_EXPIRED -> label(ListingState.values(), state);
            case PAIRING_RECOMMENDED, PAIRING_WITHDRAWN -> label(PairingState.values(), state);
            default -> label(IntroductionState.values(), state);
        };
    }

    private String label(Term[] vocabulary, String name) {
        return Stream.of(vocabulary)
                .filter(term -> term.name().equals(name))
                .map(labels::of)
                .findFirst()
                .orElse(name);
    }

    private String text(String key, Object... arguments) {
        String last = Arrays.stream(arguments).map(Object::toString).collect(Collectors.joining(" "));
        return Objects.requireNonNullElse(
                messages.getMessage(key, arguments, last, LocaleContextHolder.getLocale()), last);
    }
}
