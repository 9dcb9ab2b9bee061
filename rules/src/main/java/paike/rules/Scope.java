package paike.rules;

import paike.model.school.School;

/** Which points of a rule a rulebook entry leaves out because they concern other grades. */
final class Scope {
    private Scope() {}

    static boolean[] ignored(RulebookEntry entry, School school) {
        var ignored = new boolean[entry.rule().pointCount(school)];
        if (!entry.grades().isEmpty()) {
            for (int point = 0; point < ignored.length; point++) {
                int schoolClass = entry.rule().classOf(point, school);
                ignored[point] =
                        schoolClass != Rule.NO_CLASS
                                && !entry.grades()
                                        .contains(school.classes().get(schoolClass).grade());
            }
        }
        return ignored;
    }
}
