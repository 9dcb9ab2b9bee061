package paike.datasets.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import paike.datasets.manual.entries.Lens;
import paike.datasets.words.ClassName;
import paike.model.Text;
import paike.model.school.WeekType;

/** Sorts the words of one lesson: subject, teachers, classes, room. */
final class LessonWords {
    /** Words behind a subject that say what is done in it, no names: 物理实验, 语文阅读. */
    private static final Pattern OF_LESSONS =
            Pattern.compile(".*(?:活动|实验|实践|阅读|写作|作文|听力|口语|复习|练习|训练|欣赏|鉴赏|辅导|拓展)");

    private static final Pattern BETWEEN =
            Pattern.compile("[\\s,、;/&+:()\\[\\]]+|(?<=\\p{IsHan})-(?=\\p{IsHan})");

    private static final Pattern SPACED = Pattern.compile("\\p{IsHan}(?: +\\p{IsHan}){2,}");

    private static final Pattern LONE_SIGNS =
            Pattern.compile("(?<![^\\s])(\\p{IsHan}) +(\\p{IsHan})(?![^\\s])");

    private final Lens lens;
    private final Names names;
    private final List<String> classes = new ArrayList<>();
    private final List<String> teachers = new ArrayList<>();
    private final List<Names.Found> guesses = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private String subject = "";
    private String room = "";
    private boolean isKnown;

    LessonWords(Lens lens, Names names) {
        this.lens = lens;
        this.names = names;
    }

    List<Names.Found> guesses() {
        return guesses;
    }

    List<String> unread() {
        return unread;
    }

    boolean hasKnownSubject() {
        return isKnown;
    }

    boolean hasClasses() {
        return !classes.isEmpty();
    }

    boolean isEmpty() {
        return subject.isEmpty() && classes.isEmpty();
    }

    LessonText.Part part(WeekType week, boolean isDouble) {
        return new LessonText.Part(
                week, List.copyOf(classes), subject, List.copyOf(teachers), room, isDouble);
    }

    void read(String text) {
        var joined = LONE_SIGNS.matcher(unspaced(text)).replaceAll("$1$2");
        var rest = lens == Lens.CLASS ? joined : withoutClasses(joined);
        var whole = rest.strip();
        var subjectOfAll = whole.isEmpty() ? null : names.subject(whole).orElse(null);
        if (subjectOfAll != null) {
            take(subjectOfAll);
            return;
        }
        var left = new ArrayList<String>();
        for (var word : words(rest)) {
            if (!takeKnown(word)) {
                left.add(word);
            }
        }
        for (var word : left) {
            takeUnknown(word);
        }
    }

    /** Lines with a space between any two signs, as 综 合 张 三, without them. */
    private static String unspaced(String text) {
        return text.lines()
                .map(line -> SPACED.matcher(line.strip()).matches() ? line.replace(" ", "") : line)
                .collect(Collectors.joining("\n"));
    }

    /** First lines as a whole, for subjects with a sign or space in their names. */
    private List<String> words(String text) {
        var found = new ArrayList<String>();
        for (var line : text.lines().toList()) {
            var whole = line.strip();
            if (!whole.isEmpty()
                    && (names.subject(whole).isPresent()
                            || names.room(whole).isPresent()
                            || names.teacher(whole).isPresent())) {
                found.add(whole);
            } else {
                Arrays.stream(BETWEEN.split(whole, -1))
                        .filter(word -> !word.isEmpty())
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Takes what names classes: longest runs of a line first. */
    private String withoutClasses(String text) {
        var rest = new StringBuilder();
        for (var line : text.lines().toList()) {
            boolean isMeetingOfClass = line.strip().matches(".+\\s班");
            var found =
                    isMeetingOfClass
                            ? List.<Names.Found>of()
                            : names.listOfClasses(line.strip(), 0);
            if (found.isEmpty()) {
                rest.append(withoutClassWords(line)).append('\n');
            } else {
                found.forEach(this::takeClass);
            }
        }
        return rest.toString();
    }

    private String withoutClassWords(String line) {
        var rest = new StringBuilder();
        for (var word : line.strip().split("[\\s:]+", -1)) {
            var found = names.listOfClasses(word, 0);
            if (!found.isEmpty()) {
                found.forEach(this::takeClass);
                continue;
            }
            int end = word.lastIndexOf('班') + 1;
            var head =
                    end > 0
                            ? names.listOfClasses(word.substring(0, end), 0)
                            : List.<Names.Found>of();
            if (!head.isEmpty()) {
                head.forEach(this::takeClass);
                rest.append(word.substring(end)).append(' ');
                continue;
            }
            int start = classAtStart(word);
            if (start > 0) {
                rest.append(word.substring(start)).append(' ');
                continue;
            }
            start = classAtEnd(word);
            rest.append(word, 0, start).append(' ');
        }
        return rest.toString();
    }

    /** 5.1语文: where the class ends, 0 if the word does not begin with one. */
    private int classAtStart(String word) {
        for (int end = word.length() - 1; end > 1; end--) {
            var head = word.substring(0, end);
            boolean isNumber = head.matches(".*[\\d)]") && !Character.isDigit(word.charAt(end));
            var found =
                    isNumber || head.endsWith("年级")
                            ? names.listOfClasses(head, 0)
                            : List.<Names.Found>of();
            if (!found.isEmpty()) {
                found.forEach(this::takeClass);
                return end;
            }
        }
        return 0;
    }

    /** 语文(一(1)班) or 语文一(1)班: where the class begins, the end if there is none. */
    private int classAtEnd(String word) {
        for (int start = 1; start < word.length(); start++) {
            var tail = word.substring(start);
            boolean isBracketed = tail.startsWith("(") && tail.endsWith(")");
            var inner = isBracketed ? tail.substring(1, tail.length() - 1) : tail;
            var found =
                    ClassName.of(inner).isPresent() || inner.endsWith("年级")
                            ? names.listOfClasses(inner, 0)
                            : List.<Names.Found>of();
            if (!found.isEmpty()) {
                found.forEach(this::takeClass);
                return start;
            }
        }
        return word.length();
    }

    private void takeClass(Names.Found found) {
        noteGuess(found);
        if (!classes.contains(found.name())) {
            classes.add(found.name());
        }
    }

    private void noteGuess(Names.Found found) {
        if (found.isGuess()) {
            guesses.add(found);
        }
    }

    private void take(Names.Found found) {
        noteGuess(found);
        subject = found.name();
        isKnown = true;
    }

    private boolean takeKnown(String word) {
        var teacher = names.teacher(word);
        var known = names.subject(word);
        boolean isTeacher =
                teacher.isPresent()
                        && (known.isEmpty() || (known.get().isGuess() && !teacher.get().isGuess()));
        if (subject.isEmpty() && known.isPresent() && !isTeacher) {
            take(known.get());
            return true;
        }
        boolean isRepeated =
                known.isPresent() && !known.get().isGuess() && known.get().name().equals(subject);
        if (isRepeated && !isTeacher) {
            return true;
        }
        if (teacher.isPresent()) {
            noteGuess(teacher.get());
            teachers.add(teacher.get().name());
            return true;
        }
        var place = names.room(word);
        if (place.isPresent()) {
            noteGuess(place.get());
            room = place.get().name();
            return true;
        }
        return subject.isEmpty() && takeJoined(word);
    }

    /** 语文孙雪: a subject and a teacher without anything between. */
    private boolean takeJoined(String word) {
        for (int cut = word.length() - 1; cut > 0; cut--) {
            if (takeJoined(word.substring(0, cut), word.substring(cut))
                    || takeJoined(word.substring(cut), word.substring(0, cut))) {
                return true;
            }
        }
        return false;
    }

    private boolean takeJoined(String of, String by) {
        var first = names.subject(of).filter(found -> !found.isGuess());
        var second = names.teacher(by).filter(found -> !found.isGuess());
        boolean isNew =
                second.isEmpty()
                        && of.length() > 1
                        && by.length() > 1
                        && by.length() < 5
                        && names.looksLikePerson(by)
                        && !OF_LESSONS.matcher(by).matches();
        if (first.isEmpty() || (second.isEmpty() && !isNew)) {
            return false;
        }
        take(first.get());
        teachers.add(second.map(Names.Found::name).orElse(by));
        return true;
    }

    private void takeUnknown(String word) {
        if (names.looksLikeRoom(word) && room.isEmpty() && !subject.isEmpty()) {
            room = word;
        } else if (subject.isEmpty() && !names.hasSchool()) {
            subject = word;
            guesses.add(
                    new Names.Found(
                            word, word, Text.of("“%s” 按科目理解", "\"%s\" taken as a subject", word)));
        } else if (names.looksLikePerson(word) && lens != Lens.TEACHER) {
            teachers.add(word);
        } else {
            unread.add(word);
        }
    }
}
