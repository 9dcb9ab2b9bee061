package paike.datasets.assignment.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paike.datasets.assignment.phrases.ColumnHead;
import paike.datasets.words.HoursText;
import paike.datasets.words.Spelling;
import paike.datasets.words.SubjectNames;
import paike.datasets.words.SubjectWords;
import paike.model.Text;
import paike.model.school.WeekType;

/**
 * A subject at the head of a matrix with its places.
 *
 * @param first index of its first place
 * @param last of its last one
 * @param hours of the head; null = none
 * @param isGuess true if the head is no known subject as it stands
 * @param isShared true if other subjects have the same places, so that hours are of nobody knows
 *     which
 */
public record SubjectHead(
        String subject,
        int first,
        int last,
        @Nullable HoursText hours,
        boolean isGuess,
        boolean isShared) {
    private static final int LEAST_SUBJECTS = 3;
    private static final int LONGEST = 14;
    private static final int LONGEST_UNKNOWN = 8;

    private static final Pattern SEVERAL = Pattern.compile("[、,/+和与\n]");

    /** A number in brackets behind a subject: 语文(6), 音乐（0.5）. */
    private static final Pattern WITH_HOURS =
            Pattern.compile("(.+?)\\(?((?:单|双)?\\d{1,2}(?:\\.5)?)(?:节|课时)?\\)?");

    /** Every second week: 书法(单), 校本(双周). */
    private static final Pattern WITH_WEEK = Pattern.compile("(.+?)\\(?(单|双)周?\\)?");

    /** One of the two heads of a subject: 语文课时, 语文教师. */
    private static final Pattern HALF_HEAD =
            Pattern.compile("(.+?)(?:周?课时数?|周?节数|任?课?教师|任?课?老师|教师姓名)");

    /** The subjects of a line; empty if they are too few to be heads. */
    public static List<SubjectHead> all(Lines lines, int line) {
        var found = new ArrayList<SubjectHead>();
        for (int at = 0; at < lines.width(); at++) {
            if (!lines.isHidden(line, at)) {
                var text = lines.text(line, at);
                found.addAll(of(text, at).map(List::of).orElse(several(text, at)));
            }
        }
        if (found.stream().map(SubjectHead::subject).distinct().count() < LEAST_SUBJECTS) {
            return List.of();
        }
        var heads = new ArrayList<SubjectHead>();
        for (var head : found) {
            boolean isSecond =
                    !heads.isEmpty()
                            && heads.getLast().subject().equals(head.subject())
                            && heads.getLast().last() + 1 == head.first()
                            && HALF_HEAD
                                    .matcher(Spelling.plain(lines.text(line, head.first())))
                                    .matches();
            var wide = head.upTo(lastOf(lines, line, head.first()));
            if (isSecond) {
                heads.add(heads.removeLast().upTo(wide.last()));
            } else {
                heads.add(wide);
            }
        }
        addUnknown(lines, line, heads);
        return List.copyOf(heads);
    }

    /** The subject that the head at a place names; empty if it is no subject. */
    public static Optional<SubjectHead> of(String text, int at) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        var whole = SubjectWords.of(text).map(SubjectWords.Known::name);
        if (whole.isPresent()) {
            return whole.map(name -> new SubjectHead(name, at, at, null, false, false));
        }
        var plain = Spelling.plain(text);
        var both = WITH_HOURS.matcher(plain);
        if (both.matches()) {
            var hours = HoursText.of(both.group(2)).orElse(null);
            return SubjectNames.of(both.group(1))
                    .map(name -> new SubjectHead(name, at, at, hours, false, false));
        }
        var week = WITH_WEEK.matcher(plain);
        if (week.matches() && SubjectNames.of(week.group(1)).isPresent()) {
            var type = week.group(2).equals("单") ? WeekType.ODD : WeekType.EVEN;
            var hours = new HoursText(1, type, false, 0);
            return SubjectNames.of(week.group(1))
                    .map(name -> new SubjectHead(name, at, at, hours, false, false));
        }
        var half = HALF_HEAD.matcher(plain);
        return SubjectNames.of(half.matches() ? half.group(1) : text)
                .map(name -> new SubjectHead(name, at, at, null, false, false));
    }

    /** Subjects of which one column names the teacher: 语文、书法; none if it is not so. */
    private static List<SubjectHead> several(String text, int at) {
        var parts = SEVERAL.split(Spelling.halfWidth(text), -1);
        var names = Stream.of(parts).flatMap(part -> SubjectNames.of(part).stream()).toList();
        return parts.length < 2 || names.size() < parts.length || text.length() > LONGEST
                ? List.of()
                : names.stream()
                        .map(name -> new SubjectHead(name, at, at, null, false, true))
                        .toList();
    }

    /** A head of two places: merged over them, or with nothing above the second. */
    private static int lastOf(Lines lines, int line, int first) {
        int last = lines.lastMerged(line, first);
        if (last > first) {
            return last;
        }
        boolean isOpen =
                first + 1 < lines.width()
                        && lines.text(line, first + 1).isEmpty()
                        && lines.shown(line, first + 1).isEmpty()
                        && hasContent(lines, line, first + 1);
        return isOpen ? first + 1 : first;
    }

    private static boolean hasContent(Lines lines, int line, int at) {
        for (int below = line + 1; below < lines.count(); below++) {
            if (!lines.text(below, at).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Heads between or behind the subjects that are no other column: slips of subjects that are not
     * there otherwise, else subjects of the school's own.
     */
    private static void addUnknown(Lines lines, int line, List<SubjectHead> heads) {
        var known = heads.stream().map(SubjectHead::subject).toList();
        var places = heads.stream().map(SubjectHead::first).toList();
        for (int at = places.getFirst(); at < lines.width(); at++) {
            var text = lines.text(line, at);
            int place = at;
            boolean isKnown =
                    heads.stream().anyMatch(one -> one.first() <= place && place <= one.last());
            boolean isOther =
                    text.isEmpty()
                            || lines.isHidden(line, at)
                            || ColumnHead.of(text).isPresent()
                            || MatrixTotals.isSum(text)
                            || text.length() > LONGEST_UNKNOWN
                            || text.matches(".*\\d.*");
            if (!isKnown && !isOther) {
                var name = SubjectNames.slip(text).filter(one -> !known.contains(one)).orElse(text);
                heads.add(new SubjectHead(name, at, lastOf(lines, line, at), null, true, false));
            }
        }
    }

    private SubjectHead upTo(int place) {
        return new SubjectHead(subject, first, place, hours, isGuess, isShared);
    }

    public SubjectHead with(HoursText found) {
        return new SubjectHead(subject, first, last, found, isGuess, isShared);
    }

    /** A head such as 音乐(0.5) or 书法(单) says which weeks, the cell how often. */
    public HoursText merged(HoursText ofCell) {
        if (hours == null || (!hours.isHalf() && hours.week() == WeekType.ALL)) {
            return ofCell;
        }
        return hours.isHalf()
                ? hours
                : new HoursText(ofCell.periods(), hours.week(), false, ofCell.doubles());
    }

    /** Says what the head was taken for, if it was a guess. */
    public void account(Lines lines, int line) {
        if (isGuess) {
            lines.guessed(line, first, Text.of("“%s” 按科目理解", "\"%s\" taken as a subject", subject));
        }
    }
}
