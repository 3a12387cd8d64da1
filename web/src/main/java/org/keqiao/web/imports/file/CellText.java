package org.keqiao.web.imports.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** A cell of a workbook as the text that a person sees, but dates as ISO 8601 and numbers without their formats. */
final class CellText {

    /** Excel shows and keeps 15 digits; what comes after is the rounding of binary numbers. */
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_EVEN);

    private CellText() {}

    static String of(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        BigDecimal number = number(cell);
        if (number == null) {
            return Objects.requireNonNullElse(cell.getText(), "");
        }
        return isDate(cell.getDataFormatString()) ? ExcelDate.of(number).toString() : plain(number);
    }

    private static @Nullable BigDecimal number(Cell cell) {
        return cell.getValue() instanceof BigDecimal number ? number : null;
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(EXCEL);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A number format is a date's if it shows a year or a day outside of quoted text. */
    private static boolean isDate(@Nullable String format) {
        if (format == null) {
            return false;
        }
        String codes = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        return !codes.contains("general") && codes.matches(".*[yd].*");
    }
}
