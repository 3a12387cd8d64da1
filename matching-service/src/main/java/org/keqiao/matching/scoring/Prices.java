package org.keqiao.matching.scoring;

import java.util.Optional;
import java.util.regex.Pattern;
import org.keqiao.reading.figure.Figure;
import org.keqiao.reading.figure.Unit;
import org.keqiao.reading.figure.Units;

/** Reads the price that a result's text names. */
public final class Prices {

    private static final Unit TEN_THOUSAND_YUAN = Units.find("万元").orElseThrow();
    private static final Pattern PRICE = Pattern.compile(
            "(转让价|转让费|许可费|许可使用费|入门费|报价|售价|作价|技术使用费|合作费用|licen[cs]e fee|price|asking)[^。；;.\\d]{0,12}$",
            Pattern.CASE_INSENSITIVE);
    private static final int WORDS_BEFORE = 24;

    private Prices() {}

    public static Optional<Figure> in(ListingText result) {
        String text = result.prose();
        return result.further().figures().stream()
                .filter(figure -> figure.unit().isComparableWith(TEN_THOUSAND_YUAN))
                .filter(figure -> PRICE.matcher(
                                text.substring(Math.max(0, figure.start() - WORDS_BEFORE), figure.start()))
                        .find())
                .findFirst();
    }
}
