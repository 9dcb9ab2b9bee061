package paike.rules.room;

import java.util.List;
import java.util.stream.IntStream;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.WeekType;
import paike.rules.AmountRule;
import paike.rules.ClassFamilyRule;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Subjects;
import paike.rules.Words;

/**
 * A class has at least so many periods a week of a subject family in a room of some kind, such as
 * science in the lab or IT in the computer room.
 *
 * <p>Point: class x subject family. Deviation: periods in two weeks that are held elsewhere but
 * should be there; a family with fewer periods than {@code leastPeriods} is there with all of them,
 * and lessons still to come excuse. From: S2.3 (实验率 100 %), S1.4 (电脑课) (domain notes C16, C17).
 *
 * @param subjects which subjects
 * @param kinds kinds of room that count
 * @param leastPeriods periods a week; a large number such as 99 = all of them
 */
public record UseRoomKind(Subjects subjects, List<String> kinds, int leastPeriods)
        implements ClassFamilyRule, AmountRule {

    @Override
    public Text title() {
        return new Text("在专用场地上课的课时", "Periods in a special room");
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return lesson.kind() == LessonKind.LESSON
                && subjects.includesFamilyOf(lesson.subject(), school);
    }

    @Override
    public int deviation(Occupancy now, int point) {
        int families = now.school().families().size();
        int family = point % families;
        if (!now.includedFamilies(subjects)[family]) {
            return 0;
        }
        int schoolClass = point / families;
        int elsewhere = 0;
        for (int day = 0; day < now.school().grid().dayCount(); day++) {
            for (int i = 0; i < now.classes().lessonCount(schoolClass, day); i++) {
                var lesson = now.school().lessons().get(now.classes().lesson(schoolClass, day, i));
                if (isMeant(lesson, family, now.school()) && !isThere(now, lesson)) {
                    elsewhere += lesson.lengthInPeriods() * lesson.weekType().halves();
                }
            }
        }
        int all = all(now, schoolClass, family);
        return elsewhere == 0 ? 0 : Math.max(0, elsewhere - Math.max(0, all - due()));
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        int family = point % school.families().size();
        var schoolClass = school.classes().get(classOf(point, school));
        var elsewhere =
                IntStream.range(0, school.grid().dayCount())
                        .mapToObj(day -> now.lessonsOf(schoolClass, day))
                        .flatMap(List::stream)
                        .filter(l -> isMeant(l, family, school) && !isThere(now, l))
                        .toList();
        var doubtful = Words.doubtful(now, elsewhere);
        int due = Math.min(due(), all(now, schoolClass.index(), family));
        return new Finding(
                Words.place(school, doubtful, now.slotOf(doubtful.index())).and(schoolClass),
                Text.of(
                        "%s 的%s每周在%s只上 %s 节，至少应有 %s 节",
                        "%1$s has only %4$s periods of %2$s a week in %3$s, at least %5$s expected",
                        schoolClass.name(),
                        Words.subjects(elsewhere),
                        rooms(school),
                        Words.periods(due - deviation(now, point)),
                        Words.periods(due)),
                elsewhere);
    }

    private int due() {
        return WeekType.ALL.halves() * leastPeriods;
    }

    /** Names of the rooms that count, or the words for them if the school has none. */
    private String rooms(School school) {
        var names =
                school.rooms().stream()
                        .filter(room -> kinds.contains(room.kind()))
                        .map(Room::name)
                        .toList();
        return String.join("/", names.isEmpty() ? kinds : names);
    }

    private static boolean isMeant(Lesson lesson, int family, School school) {
        return lesson.kind() == LessonKind.LESSON && school.family(lesson.subject()) == family;
    }

    private boolean isThere(Occupancy now, Lesson lesson) {
        int room = now.roomOf(lesson.index());
        return room != Occupancy.NONE && kinds.contains(now.school().rooms().get(room).kind());
    }

    /** Periods in two weeks that the class has of the family, those to come included. */
    private static int all(Occupancy now, int schoolClass, int family) {
        int halves = 0;
        for (var subject : now.school().subjects()) {
            if (now.school().family(subject) == family) {
                halves += now.subjectHalves(schoolClass, subject.index());
            }
        }
        return halves;
    }
}
