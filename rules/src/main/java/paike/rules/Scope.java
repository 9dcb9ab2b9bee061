package paike.rules;

import paike.model.school.School;

/** Which points of a rule a rulebook entry leaves out because they concern others. */
final class Scope {
    private Scope() {}

    static boolean[] ignored(RulebookEntry entry, School school) {
        var ignored = new boolean[entry.rule().pointCount(school)];
        var appliesTo = entry.appliesTo();
        if (appliesTo.isAll()) {
            return ignored;
        }
        var classes = new boolean[school.classes().size()];
        var teachers = new boolean[school.teachers().size()];
        school.classes().forEach(one -> classes[one.index()] = appliesTo.means(one));
        school.teachers().forEach(one -> teachers[one.index()] = appliesTo.means(one));
        for (int point = 0; point < ignored.length; point++) {
            int schoolClass = entry.rule().classOf(point, school);
            int teacher = entry.rule().teacherOf(point, school);
            ignored[point] =
                    (schoolClass != Rule.NO_CLASS && !classes[schoolClass])
                            || (teacher != Rule.NO_TEACHER && !teachers[teacher]);
        }
        return ignored;
    }
}
