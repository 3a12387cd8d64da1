package org.keqiao.web.posting;

/** Which button of the form was pressed. */
sealed interface FormAction {

    /** Save, and publish what is not public yet. */
    record Publish() implements FormAction {}

    /** Save without publishing. */
    record Save() implements FormAction {}

    record Preview() implements FormAction {}

    record AddIndicator() implements FormAction {}

    record RemoveIndicator(int index) implements FormAction {}

    String REMOVE = "remove-";

    static FormAction of(String button) {
        return switch (button) {
            case "save" -> new Save();
            case "preview" -> new Preview();
            case "add" -> new AddIndicator();
            case String remove
            when remove.matches(REMOVE + "\\d{1,3}") ->
                new RemoveIndicator(Integer.parseInt(remove.substring(REMOVE.length())));
            default -> new Publish();
        };
    }
}
