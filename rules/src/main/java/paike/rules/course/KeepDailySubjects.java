package paike.rules.course;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.Rule;
import paike.rules.Subjects;

/**
 * A class has each core subject family every day; one with fewer lessons than days is on as many
 * days as it has lessons.
 *
 * <p>Point: class x subject family x day. Deviation: 1 if the day lacks the family and neither a
 * lesson still to come nor a shortage of lessons excuses it. From: domain notes 3.2 每天至少1节.
 *
 * @param subjects which subjects are core
 */
public record KeepDailySubjects(Subjects subjects) implements Rule {

    @Override
    public Text title() {
        return new Text("主科每天都有", "Core subjects every day");
    }

    @Override
    public int pointCount(School school) {
        return school.classes().size() * school.families().size() * school.grid().dayCount();
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return subjects.includesFamilyOf(lesson.subject(), school);
    }

    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        int family = school.family(lesson.subject());
        int days = school.grid().dayCount();
        for (var schoolClass : lesson.classes()) {
            int first = (schoolClass.index() * school.families().size() + family) * days;
            for (int day = 0; day < days; day++) {
                point.accept(first + day);
            }
        }
    }

    @Override
    public int deviation(Occupancy now, int point) {
        int days = now.school().grid().dayCount();
        int families = now.school().families().size();
        int family = point / days % families;
        int schoolClass = point / days / families;
        int lessons = now.plannedFamilyLessons(schoolClass, family);
        if (!now.includedFamilies(subjects)[family] || lessons == 0) {
            return 0;
        }
        int excused = Math.max(0, days - lessons) + now.familyToCome(schoolClass, family);
        int lacking = 0;
        for (int day = 0; day <= point % days; day++) {
            boolean lacks = now.familyPeriods(schoolClass, family, day) == 0;
            if (day == point % days && !lacks) {
                return 0;
            }
            lacking += lacks ? 1 : 0;
        }
        return lacking > excused ? 1 : 0;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        int days = school.grid().dayCount();
        int family = point / days % school.families().size();
        var schoolClass = school.classes().get(classOf(point, school));
        var subject =
                school.subjects().stream()
                        .filter(s -> school.family(s) == family)
                        .findFirst()
                        .orElseThrow();
        int weekday = school.grid().weekday(point % days);
        int excused = Math.max(0, days - now.plannedFamilyLessons(schoolClass.index(), family));
        return new Finding(
                Place.of(schoolClass).and(subject).on(weekday),
                excused == 0
                        ? Text.of(
                                "%s %s 没有%s",
                                "%s has on %s no %s",
                                schoolClass.name(),
                                Text.weekday(weekday),
                                subject.name())
                        : Text.of(
                                "%s %s 都没有%s，每周最多 %d 天可以没有",
                                "%s has no %3$s on %2$s; %4$d days a week may lack it",
                                schoolClass.name(),
                                Text.join(daysWithout(now, schoolClass.index(), family)),
                                subject.name(),
                                excused),
                List.of());
    }

    private static List<Text> daysWithout(Occupancy now, int schoolClass, int family) {
        var grid = now.school().grid();
        return IntStream.range(0, grid.dayCount())
                .filter(day -> now.familyPeriods(schoolClass, family, day) == 0)
                .mapToObj(day -> Text.weekday(grid.weekday(day)))
                .toList();
    }

    @Override
    public int classOf(int point, School school) {
        return point / school.grid().dayCount() / school.families().size();
    }
}
