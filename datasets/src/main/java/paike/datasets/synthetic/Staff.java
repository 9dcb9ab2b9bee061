package paike.datasets.synthetic;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import paike.datasets.synthetic.Person.Department;
import paike.model.school.TimePattern;

/**
 * Who works at the school, by department, with duties and times away. 24 classes have 59 people, of
 * whom 24 are class teachers, 12 teach maths, 4 lead and 19 teach one subject.
 */
final class Staff {
    private final List<Person> all = new ArrayList<>();

    /** Give 道德与法治 to two classes each; the first is the head. */
    final List<Person> ethicsLeaders;

    /** Give 地方课程 to four classes each. */
    final List<Person> localLeaders;

    /** Give 心理健康 to eight classes each, every second week. */
    final List<Person> psychologyLeaders;

    /** Class teachers by index of their class. */
    final List<Person> classTeachers;

    /** Maths teachers: {@link #mathsPerGrade} of grade 1, then of grade 2, ... */
    final List<Person> maths;

    final List<Person> english;
    final List<Person> science;
    final List<Person> it;
    final List<Person> pe;
    final List<Person> music;
    final List<Person> art;
    final int mathsPerGrade;

    /**
     * @param classesPerGrade n; the counts below are weekly periods over the periods wanted of one
     *     person: english 8n, science 12n, IT 4n, PE 20n, music and art 12n
     */
    Staff(int classesPerGrade) {
        int n = classesPerGrade;
        mathsPerGrade = n / 2;
        ethicsLeaders = hire(n / 4, Department.LEADERS);
        localLeaders = hire(n / 2, Department.LEADERS);
        psychologyLeaders = hire(n / 4, Department.LEADERS);
        classTeachers = hire(Cohort.GRADES * n, Department.CHINESE);
        maths = hire(Cohort.GRADES * mathsPerGrade, Department.MATHS);
        english = hire(Math.ceilDiv(8 * n, 11), Department.ENGLISH);
        science = hire(Math.ceilDiv(12 * n, 16), Department.SCIENCE);
        it = hire(Math.ceilDiv(4 * n, 16), Department.IT);
        pe = hire(Math.ceilDiv(20 * n, 14), Department.PE);
        music = hire(Math.ceilDiv(12 * n, 16), Department.MUSIC);
        art = hire(Math.ceilDiv(12 * n, 16), Department.ART);
        duties(n);
        away(n);
    }

    List<Person> all() {
        return all;
    }

    List<Person> in(Department department) {
        return all.stream().filter(person -> person.department() == department).toList();
    }

    private List<Person> hire(int count, Department department) {
        var hired = new ArrayList<Person>();
        for (int i = 0; i < count; i++) {
            hired.add(new Person(all.size() + i, department));
        }
        all.addAll(hired);
        return List.copyOf(hired);
    }

    private void duties(int classesPerGrade) {
        name(ethicsLeaders, "校长", "副校长");
        name(localLeaders, "副校长", "教导主任", "年级主任");
        name(psychologyLeaders, "德育主任", "德育副主任");
        for (var person : classTeachers) {
            person.hasDuty("班主任");
        }
        for (int i = 0; i < classTeachers.size(); i += classesPerGrade) {
            classTeachers.get(i).hasDuty("年级组长");
        }
        maths.forEach(person -> person.hasDuty("副班主任"));
        for (var heads : List.of(classTeachers, maths, english, science, pe, music)) {
            heads.getLast().hasDuty("教研组长");
        }
    }

    /** The last duty goes to all who come after. */
    private static void name(List<Person> people, String... duties) {
        for (int i = 0; i < people.size(); i++) {
            people.get(i).hasDuty(duties[Math.min(i, duties.length - 1)]);
        }
    }

    /** Times without lessons: all leaders, and five more people for every 24 classes. */
    private void away(int classesPerGrade) {
        in(Department.LEADERS).forEach(leader -> leader.isAway(periods(1, 1)));
        for (int i = 0; i < classesPerGrade / 4; i++) {
            var mother = classTeachers.get(24 * i + 5);
            mother.isAway(TimePattern.ofPeriods(Bells.days(), Bells.days(1)));
            maths.get(12 * i + 3).isAway(periods(4, 5, 6));
            it.get(i).isAway(periods(1, 1));
            music.get(3 * i + 1)
                    .isAway(
                            new TimePattern(
                                    Bells.days(5), Bells.days(), LocalTime.of(13, 0), null));
            var partTimer = art.get(3 * i + 2);
            partTimer.hasDuty("兼职");
            partTimer.isAway(TimePattern.ofPeriods(Bells.days(3), Bells.days()));
        }
    }

    private static TimePattern periods(int weekday, Integer... numbers) {
        return TimePattern.ofPeriods(Bells.days(weekday), Bells.days(numbers));
    }
}
