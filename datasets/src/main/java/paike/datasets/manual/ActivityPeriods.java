package paike.datasets.manual;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import paike.datasets.manual.entries.Entry;
import paike.datasets.manual.entries.Entry.When;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.SchoolClass;

/**
 * Activity periods of sheets that number them through behind the lessons: of a class with six
 * lessons a day, the 7th period is its first activity period.
 */
final class ActivityPeriods {
    private final School school;
    private final Map<String, SchoolClass> classByName;
    private final Set<String> activities;

    private ActivityPeriods(School school) {
        this.school = school;
        this.classByName =
                school.classes().stream()
                        .collect(
                                Collectors.toMap(SchoolClass::name, one -> one, (one, two) -> one));
        this.activities =
                school.lessons().stream()
                        .filter(lesson -> lesson.kind() == LessonKind.ACTIVITY)
                        .map(lesson -> lesson.subject().name())
                        .collect(Collectors.toSet());
    }

    /** The entries, with those of such periods as the school counts them. */
    static List<Entry> of(List<Entry> entries, School school) {
        var periods = new ActivityPeriods(school);
        return entries.stream().map(periods::asCounted).toList();
    }

    private Entry asCounted(Entry entry) {
        var when = entry.when();
        var schoolClass = classByName.get(entry.classes().getFirst());
        int day = school.grid().weekdays().indexOf(when.weekday());
        if (when.kind() != LessonKind.LESSON
                || schoolClass == null
                || day < 0
                || !activities.contains(entry.subject())) {
            return entry;
        }
        var week = school.week(schoolClass);
        int number = when.period() - week.lessonSlots(day).length;
        boolean isOne = number > 0 && number <= week.activitySlots(day).length;
        return isOne
                ? entry.at(
                        new When(
                                when.week(),
                                when.weekday(),
                                number,
                                LessonKind.ACTIVITY,
                                when.isMorning(),
                                when.clock(),
                                when.head()))
                : entry;
    }
}
