package paike.datasets.manual;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paike.datasets.Advice;
import paike.datasets.words.ClassName;
import paike.datasets.words.ClassNames;
import paike.datasets.words.GradeNames;
import paike.datasets.words.Spelling;
import paike.datasets.words.SubjectWords;
import paike.model.Text;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.model.school.Teacher;

/**
 * Who and what a word in a cell means: of a school those it has, without a school whatever looks
 * like a class, a subject, a person or a room.
 */
public final class Names {
    private static final Pattern PERSON =
            Pattern.compile(
                    "\\p{IsHan}{2,4}|\\p{IsHan}{1,6}·\\p{IsHan}{1,8}|[A-Za-z][A-Za-z.' -]+");
    private static final Pattern ROOM =
            Pattern.compile(
                    ".*(?:室|场|场地|馆|厅|.楼\\S*|.园|.房|[A-Za-z]?\\d{3,4})"
                            + "(?:\\d{1,2}|[一二三四五东西南北甲乙A-Da-d])?");
    private static final Pattern WORDS = Pattern.compile("[^\\p{IsHan}A-Za-z·]+");
    private static final Pattern TITLE = Pattern.compile("(?:老师|教师|主任|校长)$");

    /** A slip in so long a word is plain without seeing the right one elsewhere. */
    private static final int LONG = 4;

    private final boolean hasSchool;
    private final Map<String, String> subjects = new HashMap<>();
    private final Map<String, String> teachers = new LinkedHashMap<>();
    private final Map<String, String> rooms = new HashMap<>();
    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, String> classByNumber = new HashMap<>();
    private boolean gradesAreClasses;
    private boolean hasGradeForClass;
    private final Set<Integer> grades = new HashSet<>();
    private final Set<String> afterSchool = new HashSet<>();
    private String care = "";
    private final Map<String, String> subjectByTask = new HashMap<>();
    private final Map<String, List<String>> subjectsByUsualName = new HashMap<>();

    /** What was found before: the same words stand in many cells. */
    private final Map<String, Optional<Found>> subjectOfWord = new HashMap<>();

    private final Map<String, Optional<Found>> teacherOfWord = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** What a word means; if it was guessed, what for. */
    public record Found(String name, String word, Text guess) {
        static Found sure(String name) {
            return new Found(name, "", Text.same(""));
        }

        public boolean isGuess() {
            return !word.isEmpty();
        }
    }

    private Names(boolean hasSchool) {
        this.hasSchool = hasSchool;
    }

    /** Those of the school; null = of none. */
    public static Names of(@Nullable School school) {
        var names = new Names(school != null);
        if (school != null) {
            put(names.subjects, school.subjects(), Subject::id, Subject::name);
            school.subjects().stream()
                    .filter(Subject::isAfterSchool)
                    .forEach(names::addAfterSchool);
            put(names.teachers, school.teachers(), Teacher::id, Teacher::name);
            put(names.rooms, school.rooms(), Room::id, Room::name);
            put(names.classes, school.classes(), SchoolClass::id, SchoolClass::name);
            names.addTasks(school);
            for (var name : Set.copyOf(names.subjects.values())) {
                SubjectWords.of(name)
                        .ifPresent(
                                usual ->
                                        names.subjectsByUsualName
                                                .computeIfAbsent(
                                                        usual.name(), key -> new ArrayList<>())
                                                .add(name));
            }
            for (var one : school.classes()) {
                ClassName.of(one.name(), one.grade())
                        .ifPresent(
                                name ->
                                        names.classByNumber.putIfAbsent(
                                                key(one.grade(), name.number()), one.name()));
                names.grades.add(one.grade());
            }
            for (var one : school.classes()) {
                if (ClassName.of(one.name(), one.grade()).isEmpty()) {
                    names.classByNumber.putIfAbsent(key(one.grade(), 1), one.name());
                }
            }
        }
        return names;
    }

    private static <T> void put(
            Map<String, String> names,
            List<T> things,
            Function<T, String> id,
            Function<T, String> name) {
        things.forEach(thing -> names.put(Spelling.plain(id.apply(thing)), name.apply(thing)));
        things.forEach(thing -> names.put(Spelling.plain(name.apply(thing)), name.apply(thing)));
    }

    private static String key(int grade, int number) {
        return grade + "." + number;
    }

    /** The only subject that the school lets the teacher give to the class; empty if not one. */
    String subjectOf(String teacher, String schoolClass) {
        return subjectByTask.getOrDefault(teacher + "\u0000" + schoolClass, "");
    }

    private void addTasks(School school) {
        for (var task : school.assignments()) {
            for (var teacher : task.teachers()) {
                for (var schoolClass : task.classes()) {
                    subjectByTask.merge(
                            teacher.name() + "\u0000" + schoolClass.name(),
                            task.subject().name(),
                            (one, other) -> one.equals(other) ? one : "");
                }
            }
        }
    }

    private void addAfterSchool(Subject subject) {
        if (LessonKind.CARE.isOf(subject)) {
            care = subject.name();
        } else {
            afterSchool.add(subject.name());
        }
    }

    /** True for the name of a club or lecture of the school. */
    boolean isAfterSchool(String subject) {
        return afterSchool.contains(subject);
    }

    /** What the school calls its homework care; empty if it has none. */
    String care() {
        return care;
    }

    boolean hasSchool() {
        return hasSchool;
    }

    /** Without a school: from now on this is a teacher. */
    void addTeacher(String name) {
        if (!hasSchool) {
            teacherOfWord.clear();
            teachers.putIfAbsent(Spelling.plain(name), name);
        }
    }

    public Optional<Found> subject(String word) {
        return subjectOfWord.computeIfAbsent(word, this::findSubject);
    }

    private Optional<Found> findSubject(String word) {
        var plain = Spelling.plain(word);
        if (!hasSchool) {
            return SubjectWords.of(word)
                    .map(known -> Found.sure(known.name()))
                    .or(
                            () ->
                                    rareSlip(word, SubjectWords.spellings())
                                            .flatMap(
                                                    slip ->
                                                            SubjectWords.of(slip.name())
                                                                    .map(
                                                                            known ->
                                                                                    guess(
                                                                                            known
                                                                                                    .name(),
                                                                                            word))));
        }
        var exact = subjects.get(plain);
        if (exact != null) {
            return Optional.of(Found.sure(exact));
        }
        var alike = SubjectWords.of(word).flatMap(usual -> unique(alike(usual.name())));
        return alike.isPresent()
                ? alike.map(Found::sure)
                : near(word, subjects, 2)
                        .or(() -> rareSlip(word, subjects.values()))
                        .or(() -> rareSpelling(word));
    }

    /** The subjects of the school that go by the usual name. */
    private List<String> alike(String usual) {
        return subjectsByUsualName.getOrDefault(usual, List.of());
    }

    /** A slip in one of the other spellings of a subject of the school. */
    private Optional<Found> rareSpelling(String word) {
        return rareSlip(word, SubjectWords.spellings())
                .flatMap(slip -> SubjectWords.of(slip.name()))
                .flatMap(usual -> unique(alike(usual.name())))
                .map(name -> guess(name, word));
    }

    Optional<Found> teacher(String word) {
        return teacherOfWord.computeIfAbsent(word, this::findTeacher);
    }

    private Optional<Found> findTeacher(String word) {
        var plain = Spelling.plain(word);
        var bare = TITLE.matcher(plain).replaceAll("");
        for (var spelling : List.of(plain, bare)) {
            var exact = teachers.get(spelling);
            if (exact != null && !exact.isEmpty()) {
                return Optional.of(Found.sure(exact));
            }
        }
        if (!bare.equals(plain) && !bare.isEmpty() && bare.length() < 3) {
            var surname = startingWith(bare);
            if (surname.isPresent()) {
                return surname.map(name -> guess(name, word));
            }
        }
        var bySurname = plain.length() == 1 ? bySurname(plain) : Optional.<Found>empty();
        if (bySurname.isPresent()) {
            return bySurname;
        }
        return hasSchool
                ? near(word, teachers, 3).or(() -> rareSlip(word, teachers.values()))
                : Optional.empty();
    }

    /** A surname alone; a guess if the school has more teachers than the sheets name. */
    private Optional<Found> bySurname(String surname) {
        return startingWith(surname)
                .map(name -> hasSchool ? guess(name, surname) : Found.sure(name));
    }

    private Optional<String> startingWith(String surname) {
        return unique(teachers.values().stream().filter(name -> name.startsWith(surname)).toList());
    }

    Optional<Found> room(String word) {
        var plain = Spelling.plain(word).replaceAll("^@", "");
        var exact = rooms.get(plain);
        if (exact != null) {
            return Optional.of(Found.sure(exact));
        }
        return hasSchool ? near(word, rooms, 4) : Optional.empty();
    }

    /** Without a school: what a word looks like that nothing is known of. */
    boolean looksLikePerson(String word) {
        return !hasSchool
                && (PERSON.matcher(word).matches() || TITLE.matcher(word).find())
                && !looksLikeRoom(word);
    }

    boolean looksLikeRoom(String word) {
        return !hasSchool && ROOM.matcher(word).matches() && word.length() > 1;
    }

    /**
     * The class that a text names and nothing else.
     *
     * @param grade of a number alone; 0 = not known
     */
    public Optional<Found> schoolClass(String text, int grade) {
        var exact = classes.get(Spelling.plain(text));
        if (exact != null && grade == 0) {
            return Optional.of(Found.sure(exact));
        }
        var name = grade > 0 ? ClassName.of(text, grade) : ClassName.of(text);
        return name.flatMap(one -> known(one, text))
                .or(() -> Optional.ofNullable(exact).map(Found::sure))
                .or(() -> gradesAreClasses ? ofGrade(text) : Optional.empty());
    }

    private Optional<Found> ofGrade(String text) {
        var found = ClassName.onlyOf(text).flatMap(one -> known(one, text));
        hasGradeForClass |= found.isPresent();
        return found;
    }

    /** True if some grade was taken for a class. */
    boolean hasGradeForClass() {
        return hasGradeForClass;
    }

    /** From now on 一年级 is a class, as in a school that has one of each grade. */
    void takeGradesForClasses() {
        gradesAreClasses = true;
    }

    /** True if the school has one class of each grade. */
    boolean hasOneClassOfEachGrade() {
        return hasSchool && Set.copyOf(classes.values()).size() == grades.size();
    }

    private Optional<Found> known(ClassName name, String text) {
        if (!hasSchool) {
            return Optional.of(
                    name.isGuess() ? guess(name.usual(), text) : Found.sure(name.usual()));
        }
        var found = classByNumber.get(key(name.grade(), name.number()));
        if (found != null) {
            return Optional.of(name.isGuess() ? guess(found, text) : Found.sure(found));
        }
        // middle schools call their grade 7 "one"
        boolean isShifted = name.grade() <= 3 && grades.stream().allMatch(grade -> grade > 6);
        var shifted = classByNumber.get(key(name.grade() + 6, name.number()));
        return isShifted && shifted != null ? Optional.of(guess(shifted, text)) : Optional.empty();
    }

    /** All classes that a text lists; empty if any part is none. */
    List<Found> listOfClasses(String text, int grade) {
        var one = schoolClass(text, grade);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        var found = new ArrayList<Found>();
        if (gradesAreClasses) {
            GradeNames.of(text, grade).stream()
                    .filter(of -> of != GradeNames.EVERY)
                    .forEach(of -> known(ClassName.onlyOf(of), text).ifPresent(found::add));
        }
        for (var name : ClassNames.of(text, grade)) {
            var known = known(name, text);
            if (known.isEmpty()) {
                return List.of();
            }
            found.add(known.get());
        }
        return found;
    }

    /** "Maybe ...?" for a word that means nothing. */
    Text advice(String word) {
        return hasSchool
                ? Advice.maybe(
                        word,
                        java.util.stream.Stream.of(subjects, teachers, rooms)
                                .flatMap(names -> names.values().stream())
                                .collect(Collectors.toSet()))
                : Text.same("");
    }

    /**
     * Tells which words all cells have, and how often: a slip is rare, what it stands for is not.
     */
    void count(Collection<String> texts) {
        subjectOfWord.clear();
        teacherOfWord.clear();
        for (var text : texts) {
            for (var word : WORDS.split(Spelling.halfWidth(text), -1)) {
                counts.merge(word, 1, Integer::sum);
            }
        }
    }

    /**
     * Without a school, or for short words: the one usual subject that a rare word may stand for.
     */
    private Optional<Found> rareSlip(String word, Collection<String> known) {
        if (word.length() < 2 || counts.getOrDefault(word, 0) > 2) {
            return Optional.empty();
        }
        return unique(
                        known.stream()
                                .filter(name -> name.length() == word.length())
                                .filter(name -> Advice.isSlip(word, name))
                                .filter(
                                        name ->
                                                name.length() >= LONG
                                                        || counts.getOrDefault(name, 0) > 2)
                                .toList())
                .map(name -> guess(name, word));
    }

    /** The one known name that differs by a slip. */
    private static Optional<Found> near(String word, Map<String, String> known, int atLeast) {
        return word.length() < atLeast
                ? Optional.empty()
                : unique(known.values().stream().filter(name -> Advice.isSlip(word, name)).toList())
                        .map(name -> guess(name, word));
    }

    private static Found guess(String name, String word) {
        return new Found(
                name, word, Text.of("“%s” 按 “%s” 理解", "\"%s\" taken as \"%s\"", word, name));
    }

    private static Optional<String> unique(Collection<String> names) {
        var different = Set.copyOf(names);
        return different.size() == 1 ? different.stream().findFirst() : Optional.empty();
    }
}
