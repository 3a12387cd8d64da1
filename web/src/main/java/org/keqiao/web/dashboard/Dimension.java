package org.keqiao.web.dashboard;

/** By what figures are split. A line about two industries counts in both. */
enum Dimension {
    INDUSTRY("unnest(l.industries)"),
    ZONE("l.zone"),
    MONTH("to_char(l.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM')");

    private final String expression;

    Dimension(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }
}
