package org.keqiao.web.fair.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keqiao.contracts.vocabulary.Term;
import org.keqiao.web.listing.FieldReader;

/** A column of the table of participants: what is exported can be imported. */
enum ParticipantColumn implements Term {
    ORGANISATION("机构", "Organisation", "organisation"),
    LISTINGS("成果或需求编号", "Listings", "listings"),
    ATTENDEES("参会人", "Attendees", "attendees"),
    PRESENT("在场时段", "Present", "present"),
    REMOTE("参会方式", "Takes part", "remote"),
    MOST_MEETINGS("场次上限", "Most meetings", "mostMeetings"),
    NOTE("备注", "Note", "note");

    private final String chinese;
    private final String english;
    private final String field;

    ParticipantColumn(String chinese, String english, String field) {
        this.chinese = chinese;
        this.english = english;
        this.field = field;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** The column whose heading this is, in either language. */
    static Optional<ParticipantColumn> of(String heading) {
        String text = plain(heading);
        return Arrays.stream(values())
                .filter(column -> List.of(column.chinese, column.english, column.field).stream()
                        .anyMatch(name -> plain(name).equals(text)))
                .findFirst();
    }

    /** The column of a field such as {@code attendees[0].name}. */
    static Optional<ParticipantColumn> ofField(String field) {
        return Arrays.stream(values())
                .filter(column -> field.equals(column.field) || field.startsWith(column.field + "["))
                .findFirst();
    }

    private static String plain(String text) {
        return FieldReader.halfWidth(text).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
