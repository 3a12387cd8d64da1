package org.keqiao.web.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Sums of money as the reader's language counts them: 185 万元, CNY 1.85 million; in templates {@code ${@amounts.of(amount)}}. */
@Component("amounts")
public class Amounts {

    private static final BigDecimal TEN_THOUSANDS_IN_A_MILLION = BigDecimal.valueOf(100);

    private final MessageSource messages;

    public Amounts(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * One sum.
     *
     * @param amount in 10,000 yuan (万元)
     */
    public String of(BigDecimal amount) {
        Unit unit = Unit.of(amount);
        return text(unit.name(), unit.number(amount));
    }

    /** A range whose ends may be open, both in 10,000 yuan. */
    public String of(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        if (from == null || to == null) {
            return from == null ? text("UP_TO", to == null ? "?" : of(to)) : text("FROM", of(from));
        }
        Unit unit = Unit.of(to);
        return text(unit.name(), unit.number(from) + " – " + unit.number(to));
    }

    private String text(String key, String number) {
        return messages.getMessage("amount." + key, new Object[] {number}, LocaleContextHolder.getLocale());
    }

    private enum Unit {
        TEN_THOUSANDS,
        ONES,
        MILLIONS;

        static Unit of(BigDecimal amount) {
            if (!LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
                return TEN_THOUSANDS;
            }
            return amount.compareTo(TEN_THOUSANDS_IN_A_MILLION) < 0 ? ONES : MILLIONS;
        }

        String number(BigDecimal amount) {
            return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
                    .format(
                            switch (this) {
                                case TEN_THOUSANDS -> amount;
                                case ONES -> amount.movePointRight(4);
                                case MILLIONS -> amount.movePointLeft(2);
                            });
        }
    }
}
