package org.keqiao.web.fair.registration;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.fair.registration.RegistrationRequest.Person;
import org.keqiao.web.listing.FieldReader;

/** Reads people from one cell, such as {@code 张工（研发总监、代理）；李工}: what stands in brackets is their function, whatever it holds. */
final class PeopleCell {

    private static final String SEPARATORS = ";；,，、\n";
    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";

    private PeopleCell() {}

    /** What is nobody is rejected, lest somebody be left out. */
    static List<@Nullable Person> read(String text, FieldReader fields) {
        List<@Nullable Person> people = new ArrayList<>();
        for (String part : parts(text)) {
            Person person = person(part);
            if (person == null) {
                fields.reject("attendees", "not-a-person", FieldReader.excerpt(part));
            } else {
                people.add(person);
            }
        }
        return people;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += step(text.charAt(i));
            if (depth <= 0 && SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
                depth = 0;
            }
        }
        parts.add(text.substring(start));
        return parts.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** Missing when there is no name, or the first bracket does not close at the end. */
    private static @Nullable Person person(String part) {
        int depth = 0;
        int opened = part.length();
        for (int i = 0; i < part.length(); i++) {
            int step = step(part.charAt(i));
            if (step > 0 && opened == part.length()) {
                opened = i;
            }
            depth += step;
            if (depth < 0 || (depth == 0 && opened < i && i < part.length() - 1)) {
                return null;
            }
        }
        String name = part.substring(0, opened).strip();
        if (name.isEmpty() || depth > 0) {
            return null;
        }
        return new Person(
                name,
                opened == part.length()
                        ? ""
                        : part.substring(opened + 1, part.length() - 1).strip());
    }

    private static int step(char at) {
        return OPENING.indexOf(at) >= 0 ? 1 : CLOSING.indexOf(at) >= 0 ? -1 : 0;
    }
}
