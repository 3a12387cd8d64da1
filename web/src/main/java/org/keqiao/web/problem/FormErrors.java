package org.keqiao.web.problem;

import java.util.List;
import java.util.regex.Pattern;

/** What is wrong with a form, to be shown beside its fields. */
public record FormErrors(List<FieldMessage> all) {

    public static final FormErrors NONE = new FormErrors(List.of());

    public FormErrors {
        all = List.copyOf(all);
    }

    public static FormErrors of(InvalidFields invalid, FieldMessages messages) {
        return new FormErrors(invalid.errors().stream().map(messages::of).toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Of this field, or of one entry of it when it is a list. */
    public List<FieldMessage> of(String field) {
        return all.stream()
                .filter(error ->
                        error.field().equals(field) || error.field().matches(Pattern.quote(field) + "\\[\\d+]"))
                .toList();
    }

    /** Of any field below this one, such as all of one row. */
    public List<FieldMessage> below(String field) {
        return all.stream()
                .filter(error -> error.field().startsWith(field + "."))
                .toList();
    }

    public boolean has(String field) {
        return !of(field).isEmpty();
    }
}
