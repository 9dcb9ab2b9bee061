package paike.app.dated;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import paike.datasets.Advice;
import paike.datasets.DatasetException;
import paike.datasets.words.ClassName;
import paike.datasets.words.Spelling;
import paike.model.Text;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;

/** The people, classes and subjects that staff name on the command line. */
public final class AskedNames {
    private final School school;

    public AskedNames(School school) {
        this.school = school;
    }

    /**
     * A teacher by name or id, with 老师 behind it or without.
     *
     * @param option where it was named
     * @throws DatasetException if there is no such teacher
     */
    public Teacher teacher(String option, String words) {
        var plain = person(words);
        var found = school.teachers().stream().filter(one -> isNamed(one, plain)).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.size() > 1) {
            throw DatasetException.of(
                    option,
                    "",
                    Text.of("有 %d 位教师叫“%s”", "%d teachers are named \"%s\"", found.size(), words),
                    Text.of(
                            "请写教师代码：%s",
                            "Name one by id: %s",
                            String.join(", ", found.stream().map(Teacher::id).toList())));
        }
        throw unknown(
                option,
                words,
                new Text("教师", "teacher"),
                maybe(plain, school.teachers().stream().map(Teacher::name).toList()));
    }

    /** Those of the family name, where only that is given, as in 张老师. */
    private Text maybe(String plain, List<String> names) {
        var near = Advice.maybe(plain, names);
        if (!near.zh().isEmpty() || plain.isEmpty()) {
            return near;
        }
        var same = names.stream().filter(name -> name.startsWith(plain.substring(0, 1))).toList();
        return same.isEmpty()
                ? Text.of("教师共 %s", "Teachers: %s", Advice.known(names))
                : Text.of(
                        "是否应为 %s？", "Maybe %s?", String.join("、", same.stream().limit(8).toList()));
    }

    private static boolean isNamed(Teacher teacher, String plain) {
        return Spelling.plain(teacher.name()).equals(plain)
                || Spelling.plain(teacher.id()).equals(plain);
    }

    private static String person(String words) {
        var plain = Spelling.plain(words);
        return plain.endsWith("老师") && plain.length() > 2
                ? plain.substring(0, plain.length() - 2)
                : plain;
    }

    /**
     * A class in any spelling.
     *
     * @throws DatasetException if there is no such class
     */
    public SchoolClass schoolClass(String option, String words) {
        return findClass(words)
                .orElseThrow(
                        () ->
                                unknown(
                                        option,
                                        words,
                                        new Text("班级", "class"),
                                        Advice.maybe(
                                                words,
                                                school.classes().stream()
                                                        .map(SchoolClass::name)
                                                        .toList())));
    }

    /** That words name neither a class nor a teacher of this school. */
    DatasetException nobody(String option, String words) {
        if (words.isEmpty()) {
            return DatasetException.of(
                    option,
                    "",
                    new Text("没有写是哪个班（或哪位教师）的课", "no class and no teacher is named"),
                    new Text("如 '三(1)班 周三第2节'。", "Such as '三(1)班 周三第2节'."));
        }
        var classes = school.classes().stream().map(SchoolClass::name).toList();
        var teachers = school.teachers().stream().map(Teacher::name).toList();
        var near = Advice.maybe(words, Stream.concat(classes.stream(), teachers.stream()).toList());
        return unknown(
                option,
                words,
                new Text("班级或教师", "class or teacher"),
                near.zh().isEmpty()
                        ? Text.of(
                                "班级：%s；教师：%s",
                                "Classes: %s; teachers: %s",
                                Advice.known(classes),
                                Advice.known(teachers))
                        : near);
    }

    /**
     * The teaching assignment of a subject for some classes.
     *
     * @throws DatasetException if there is no such subject, or the classes have none of it
     */
    public TeachingAssignment assignment(String option, String words, List<SchoolClass> classes) {
        var subjects = findSubjects(words);
        var own =
                school.assignments().stream()
                        .filter(one -> one.classes().stream().anyMatch(classes::contains))
                        .toList();
        return own.stream()
                .filter(one -> subjects.contains(one.subject()))
                .findFirst()
                .orElseThrow(
                        () ->
                                unknown(
                                        option,
                                        words,
                                        new Text("科目", "subject"),
                                        Text.of(
                                                "这个班的科目：%s",
                                                "Subjects of this class: %s",
                                                String.join(
                                                        "、",
                                                        own.stream()
                                                                .map(one -> one.subject().name())
                                                                .distinct()
                                                                .toList()))));
    }

    Optional<SchoolClass> findClass(String words) {
        var plain = Spelling.plain(words);
        var exact =
                school.classes().stream()
                        .filter(
                                one ->
                                        Spelling.plain(one.name()).equals(plain)
                                                || Spelling.plain(one.id()).equals(plain))
                        .findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        var name = ClassName.of(words);
        return name.isEmpty()
                ? Optional.empty()
                : school.classes().stream()
                        .filter(
                                one ->
                                        ClassName.of(one.name())
                                                .filter(other -> other.compareTo(name.get()) == 0)
                                                .isPresent())
                        .findFirst();
    }

    Optional<Teacher> findTeacher(String words) {
        var plain = person(words);
        return school.teachers().stream().filter(one -> isNamed(one, plain)).findFirst();
    }

    /** Subjects by name or id. */
    List<Subject> findSubjects(String words) {
        var plain = Spelling.plain(words);
        return school.subjects().stream()
                .filter(
                        one ->
                                Spelling.plain(one.name()).equals(plain)
                                        || Spelling.plain(one.id()).equals(plain))
                .toList();
    }

    /** What of the school a text begins with: the longest name of a class, teacher or subject. */
    <T> Optional<T> beginning(String plain, List<T> all, Function<T, String> name) {
        return all.stream()
                .filter(one -> plain.startsWith(Spelling.plain(name.apply(one))))
                .max(Comparator.comparingInt(one -> name.apply(one).length()));
    }

    /** Several people: repeated options, or joined as in a cell. */
    public List<Teacher> teachers(String option, List<String> words) {
        var found = new ArrayList<Teacher>();
        words.stream()
                .flatMap(one -> Stream.of(Spelling.halfWidth(one).split("[,、;]", -1)))
                .filter(one -> !one.isBlank())
                .map(one -> teacher(option, one.strip()))
                .filter(one -> !found.contains(one))
                .forEach(found::add);
        return found;
    }

    private static DatasetException unknown(String option, String words, Text what, Text advice) {
        return DatasetException.of(
                option,
                "",
                Text.of("“%s” 不是本校的%s", "\"%s\" is no %s of this school", words, what),
                advice);
    }
}
