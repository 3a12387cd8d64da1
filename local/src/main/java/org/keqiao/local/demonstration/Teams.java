package org.keqiao.local.demonstration;

/** Groups behind results: named by their field, never by a person, and the same for the same field at the same institution. */
final class Teams {
    private Teams() {}

    static String shortName(Brief brief) {
        Choices choices = choices(brief);
        if (brief.english()) {
            return choices.pick("the ", "the joint ")
                    + brief.topic().keywordsEn().getFirst() + " group";
        }
        return choices.pick(brief.topic().keywords()) + choices.pick("课题组", "课题组", "研究组", "实验室", "团队");
    }

    static String description(Brief brief) {
        Choices choices = choices(brief);
        String name = shortName(brief);
        int staff = choices.between(2, 9);
        int students = choices.between(3, 24);
        int years = choices.between(4, 20);
        if (brief.english()) {
            return Texts.capitalised(choices.pick(
                    "%s: %d staff, %d doctoral students.".formatted(name, staff, students),
                    "%s has worked on the subject for %d years.".formatted(name, years)));
        }
        return choices.pick(
                "%s，固定人员%d人，研究生%d人".formatted(name, staff, students),
                "%s，从事本方向%d年".formatted(name, years),
                "%s（教师%d名、工程师%d名）".formatted(name, staff, choices.between(1, 4)),
                name,
                "%s牵头，联合组共%d人参加".formatted(name, staff + 4));
    }

    private static Choices choices(Brief brief) {
        return Choices.of(
                "team " + brief.owner().organisation().name() + brief.topic().id());
    }
}
