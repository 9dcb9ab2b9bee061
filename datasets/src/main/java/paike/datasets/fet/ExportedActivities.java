package paike.datasets.fet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paike.model.Language;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;
import paike.model.school.WeekType;

/** Every lesson of a school as an activity; after-school service is left out. */
final class ExportedActivities {
    private final School school;
    private final ExportedNames names;
    private final ExportedPlaces places;
    private final Language language;
    private final List<ExportedActivity> activities = new ArrayList<>();
    private final Map<Lesson, ExportedActivity> byLesson = new HashMap<>();

    /** [class]. */
    private final List<List<ExportedActivity>> byClass = new ArrayList<>();

    /** [teacher]. */
    private final List<List<ExportedActivity>> byTeacher = new ArrayList<>();

    private int pairs;
    private int alone;

    ExportedActivities(
            School school, ExportedNames names, ExportedPlaces places, Language language) {
        this.school = school;
        this.names = names;
        this.places = places;
        this.language = language;
        var partners = partners();
        boolean keepsIds = school.assignments().stream().allMatch(this::isNumbered);
        for (var lesson : exported()) {
            if (!byLesson.containsKey(lesson)) {
                var partner = partners.get(lesson);
                var lessons = partner == null ? List.of(lesson) : List.of(lesson, partner);
                add(
                        keepsIds
                                ? Integer.parseInt(lesson.assignment().id())
                                : activities.size() + 1,
                        lessons);
            }
        }
        nameOnceWhereFixed();
        school.classes().forEach(one -> byClass.add(new ArrayList<>()));
        school.teachers().forEach(one -> byTeacher.add(new ArrayList<>()));
        for (var activity : activities) {
            activity.classes().forEach(one -> byClass.get(one.index()).add(activity));
            activity.teachers().forEach(one -> byTeacher.get(one.index()).add(activity));
        }
    }

    /**
     * A teacher who gives one class a lesson in odd weeks and another in even weeks, both fixed to
     * the same time, is in one of the activities only, or FET would see a clash.
     */
    private void nameOnceWhereFixed() {
        var weeksByPlace = new HashMap<List<Object>, Integer>();
        for (var activity : activities) {
            if (activity.possible().cardinality() == 1) {
                for (var teacher : List.copyOf(activity.teachers())) {
                    var place = List.<Object>of(activity.possible(), teacher);
                    int before = weeksByPlace.getOrDefault(place, 0);
                    int weeks = activity.weeks(teacher);
                    weeksByPlace.put(place, before | weeks);
                    if (before != 0 && (before & weeks) == 0) {
                        activity.teachers().remove(teacher);
                    }
                }
            }
        }
    }

    /** In order of their lessons. */
    List<ExportedActivity> all() {
        return activities;
    }

    List<ExportedActivity> of(SchoolClass schoolClass) {
        return byClass.get(schoolClass.index());
    }

    List<ExportedActivity> of(Teacher teacher) {
        return byTeacher.get(teacher.index());
    }

    /** The activity of a lesson, or null after school. */
    @Nullable ExportedActivity of(Lesson lesson) {
        return byLesson.get(lesson);
    }

    /** Lessons of odd weeks that share an activity with one of even weeks. */
    int pairs() {
        return pairs;
    }

    /** Lessons of odd or even weeks that have an activity of their own, every week. */
    int alone() {
        return alone;
    }

    /** Splits of the same lessons: activities of the same assignments. */
    List<List<ExportedActivity>> splits() {
        var splits = new LinkedHashMap<List<TeachingAssignment>, List<ExportedActivity>>();
        for (var activity : activities) {
            splits.computeIfAbsent(
                            activity.lessons().stream().map(Lesson::assignment).toList(),
                            key -> new ArrayList<>())
                    .add(activity);
        }
        return List.copyOf(splits.values());
    }

    private List<Lesson> exported() {
        return school.lessons().stream().filter(l -> !l.kind().isAfterSchool()).toList();
    }

    /** A school that came from FET has a whole number for each activity and keeps it. */
    private boolean isNumbered(TeachingAssignment assignment) {
        return assignment.id().matches("[1-9]\\d{0,8}")
                && school.lessons(assignment).size() == 1
                && assignment.weekType() == WeekType.ALL
                && !assignment.kind().isAfterSchool();
    }

    private void add(int id, List<Lesson> lessons) {
        var activity =
                new ExportedActivity(
                        id,
                        lessons,
                        subject(lessons),
                        places.open(lessons),
                        places.possible(lessons));
        activities.add(activity);
        lessons.forEach(lesson -> byLesson.put(lesson, activity));
        pairs += lessons.size() - 1;
        alone += lessons.size() == 1 && lessons.getFirst().weekType() != WeekType.ALL ? 1 : 0;
    }

    private String subject(List<Lesson> lessons) {
        var subjects =
                lessons.stream().map(lesson -> names.of(lesson.subject())).distinct().toList();
        return subjects.size() == 1
                ? subjects.getFirst()
                : Text.of(
                                "单周%s 双周%s",
                                "%s in odd weeks, %s in even weeks",
                                subjects.getFirst(),
                                subjects.getLast())
                        .in(language);
    }

    /** For each lesson of odd weeks one of even weeks of the same classes, as like as can be. */
    private Map<Lesson, Lesson> partners() {
        var partners = new HashMap<Lesson, Lesson>();
        var taken = new HashSet<Lesson>();
        for (var odd : exported()) {
            if (odd.weekType() != WeekType.ODD) {
                continue;
            }
            exported().stream()
                    .filter(even -> even.weekType() == WeekType.EVEN && !taken.contains(even))
                    .filter(even -> fits(odd, even))
                    .max(
                            Comparator.comparingInt((Lesson even) -> likeness(odd, even))
                                    .thenComparingInt(even -> -even.index()))
                    .ifPresent(
                            even -> {
                                taken.add(even);
                                partners.put(odd, even);
                                partners.put(even, odd);
                            });
        }
        return partners;
    }

    private boolean fits(Lesson odd, Lesson even) {
        return odd.kind() == even.kind()
                && odd.lengthInPeriods() == even.lengthInPeriods()
                && odd.classes().equals(even.classes())
                && !odd.classes().isEmpty()
                && odd.sets().isEmpty()
                && even.sets().isEmpty()
                && !places.possible(List.of(odd, even)).isEmpty();
    }

    private static int likeness(Lesson odd, Lesson even) {
        int likeness = odd.teachers().equals(even.teachers()) ? 2 : 0;
        return likeness
                + (odd.assignment().roomNeed().equals(even.assignment().roomNeed()) ? 1 : 0);
    }

    /** Cells at which a lesson can start. */
    interface ExportedPlaces {
        BitSet open(List<Lesson> lessons);

        BitSet possible(List<Lesson> lessons);
    }
}
