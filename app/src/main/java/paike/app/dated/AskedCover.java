package paike.app.dated;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paike.datasets.DatasetException;
import paike.model.Text;
import paike.model.dated.DatedLesson;
import paike.model.plan.Placement;
import paike.model.school.School;
import paike.model.school.Teacher;
import paike.rules.Words;
import paike.solver.covers.CoverDay;

/**
 * Whom the office names for a lesson: 三(1)班 周三第2节=李老师.
 *
 * @param words as they were written
 */
public record AskedCover(String words, AskedLesson lesson, Teacher teacher) {
    private static final String OPTION = "--choose";

    /**
     * @throws DatasetException if it is not of this form, or names something unknown
     */
    public static AskedCover of(String words, School school) {
        int at = words.replace('＝', '=').indexOf('=');
        if (at < 0) {
            throw DatasetException.of(
                    OPTION,
                    "",
                    Text.of("“%s” 看不懂", "\"%s\" cannot be read", words),
                    new Text(
                            "请写 课=教师，如 '三(1)班 周三第2节=李老师'。",
                            "LESSON=NAME expected, such as '三(1)班 Wed period 2=NAME'."));
        }
        return new AskedCover(
                words,
                AskedLesson.of(OPTION, words.substring(0, at).strip(), school),
                new AskedNames(school).teacher(OPTION, words.substring(at + 1).strip()));
    }

    private boolean isAbout(DatedLesson lesson, School school) {
        return this.lesson.fits(
                new Placement(lesson.lesson(), lesson.start(), lesson.room()), school);
    }

    /** Who was named for the lessons of a day that miss their teacher. */
    static Map<DatedLesson, Teacher> of(List<AskedCover> named, CoverDay task) {
        var school = task.day().school();
        var found = new HashMap<DatedLesson, Teacher>();
        for (var lesson : task.missing()) {
            named.stream()
                    .filter(one -> one.isAbout(lesson, school))
                    .forEach(
                            one -> found.put(lesson, school.teachers().get(one.teacher().index())));
        }
        return found;
    }

    /**
     * @throws DatasetException if one of them is about no lesson that misses its teacher
     */
    static void checkUsed(List<AskedCover> named, List<CoverRun.Day> days) {
        for (var one : named) {
            boolean isUsed =
                    days.stream()
                            .anyMatch(
                                    day ->
                                            day.task().missing().stream()
                                                    .anyMatch(lesson -> one.isIn(lesson, day)));
            if (!isUsed) {
                throw DatasetException.of(
                        OPTION,
                        "",
                        Text.of(
                                "“%s” 不是缺教师的课",
                                "\"%s\" is no lesson that misses its teacher", one.words()),
                        Text.of(
                                "缺教师的课：%s",
                                "Those are: %s",
                                Text.join(
                                        days.stream()
                                                .flatMap(day -> missing(day).stream())
                                                .limit(8)
                                                .toList())));
            }
        }
    }

    private boolean isIn(DatedLesson lesson, CoverRun.Day day) {
        return isAbout(lesson, day.task().day().school());
    }

    private static List<Text> missing(CoverRun.Day day) {
        return day.task().missing().stream()
                .map(
                        lesson ->
                                Text.of(
                                        "%s %s",
                                        "%s %s",
                                        Words.when(
                                                day.task().day().school(),
                                                lesson.lesson(),
                                                lesson.start().index()),
                                        Words.what(lesson.lesson())))
                .toList();
    }
}
