package org.keqiao.web.imports.file;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Days as spreadsheet programs count them: 1 is the first of January 1900, with a 29 February 1900 that never was. */
final class ExcelDate {

    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private ExcelDate() {}

    static LocalDate of(BigDecimal serial) {
        return ZERO.plusDays(serial.longValue());
    }

    /** A five-digit number in a column of dates is a day whose format got lost; anything else stays as it is. */
    static String restored(String cell) {
        return cell.strip().matches("[2-7]\\d{4}")
                ? of(new BigDecimal(cell.strip())).toString()
                : cell;
    }
}
