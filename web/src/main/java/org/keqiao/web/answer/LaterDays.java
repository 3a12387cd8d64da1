package org.keqiao.web.answer;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The days that a card offers for "later"; in templates {@code @laterDays}. */
@Component("laterDays")
class LaterDays {

    private final AnswerDesk desk;

    LaterDays(AnswerDesk desk) {
        this.desk = desk;
    }

    public LocalDate inDays(int days) {
        return desk.today().plusDays(days);
    }
}
