package paike.datasets.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import paike.datasets.manual.entries.Lens;
import paike.datasets.words.Spelling;
import paike.datasets.words.WeekWords;
import paike.model.Text;
import paike.model.school.WeekType;

/**
 * What the text of a lesson's cell says: {@code 语文\n孙雪}, {@code 【单】音乐/【双】美术}, {@code 数学|英语}, {@code
 * 一(2)班 体育}, {@code 语文(张三)}.
 *
 * @param parts one for every week, or one alternative in each
 * @param guesses what was taken for what
 * @param unread words that mean nothing
 */
record LessonText(List<Part> parts, List<Names.Found> guesses, List<String> unread) {
    private static final Pattern MARK = Pattern.compile(WeekWords.MARK);
    private static final Pattern DOUBLE =
            Pattern.compile("[\\[(](?:连堂?|连排|double)[\\])]|(?<=[\\s\n])连堂");

    /** Behind two alternatives what they are for: 地方/校本(单/双). */
    private static final Pattern NAMED_ALTERNATIVES =
            Pattern.compile("\\s*[\\[(]?单周?[/、|]?双周?[\\])]?$");

    /**
     * @param classes only in a table of a teacher or room
     */
    record Part(
            WeekType week,
            List<String> classes,
            String subject,
            List<String> teachers,
            String room,
            boolean isDouble) {

        Part in(WeekType other) {
            return new Part(other, classes, subject, teachers, room, isDouble);
        }
    }

    /** A part of the text and the weeks it holds for. */
    private record Segment(WeekType week, String text) {}

    static LessonText of(String text, Lens lens, Names names) {
        var plain = Spelling.halfWidth(text);
        boolean isDouble = DOUBLE.matcher(plain).find();
        var parts = new ArrayList<Part>();
        var guesses = new ArrayList<Names.Found>();
        var unread = new ArrayList<String>();
        for (var segment : segments(DOUBLE.matcher(plain).replaceAll(""), lens, names, guesses)) {
            var words = new LessonWords(lens, names);
            words.read(segment.text());
            guesses.addAll(words.guesses());
            unread.addAll(words.unread());
            if (!words.isEmpty()) {
                parts.add(words.part(segment.week(), isDouble));
            }
        }
        return new LessonText(List.copyOf(parts), List.copyOf(guesses), List.copyOf(unread));
    }

    private static List<Segment> segments(
            String text, Lens lens, Names names, List<Names.Found> guesses) {
        var named = NAMED_ALTERNATIVES.matcher(text);
        var two =
                named.find()
                        ? alternatives(text.substring(0, named.start()).strip(), '/')
                        : List.<Segment>of();
        if (!two.isEmpty()) {
            return two;
        }
        var marked = byMarks(text);
        if (!marked.isEmpty()) {
            return marked;
        }
        var bars = alternatives(text, '|');
        if (!bars.isEmpty()) {
            return bars;
        }
        if (lens == Lens.ROOM && text.contains("/")) {
            return Arrays.stream(text.split("/", -1))
                    .map(part -> new Segment(WeekType.ALL, part.strip()))
                    .toList();
        }
        var slashes = alternatives(text, '/');
        if (!slashes.isEmpty()
                && names.subject(text.lines().findFirst().orElse("")).isEmpty()
                && slashes.stream().allMatch(segment -> isWhole(segment.text(), lens, names))) {
            guesses.add(
                    new Names.Found(
                            "",
                            "/",
                            Text.of(
                                    "“%s” 按单双周理解：单周 %s，双周 %s",
                                    "\"%s\" taken as odd weeks %s, even weeks %s",
                                    text.replace('\n', ' '),
                                    slashes.get(0).text().replace('\n', ' '),
                                    slashes.get(1).text().replace('\n', ' '))));
            return slashes;
        }
        var stacked = stacked(text, lens, names);
        if (!stacked.isEmpty()) {
            guesses.add(
                    new Names.Found(
                            "",
                            text.lines().findFirst().orElse(text),
                            Text.of(
                                    "一格里写了 %d 节课，按同时上检查",
                                    "%d lessons in one cell: taken as at the same time",
                                    stacked.size())));
            return stacked;
        }
        return List.of(new Segment(WeekType.ALL, text));
    }

    /**
     * Lessons one under another: 数学\n张三\n语文\n李四, each from its subject on; in other tables from its
     * class on.
     */
    private static List<Segment> stacked(String text, Lens lens, Names names) {
        var parts = new ArrayList<StringBuilder>();
        for (var line : text.lines().filter(line -> !line.matches("\\s*/?\\s*")).toList()) {
            if (parts.isEmpty() || isStart(line, lens, names)) {
                parts.add(new StringBuilder());
            }
            parts.getLast().append(line).append('\n');
        }
        return parts.size() > 1
                        && parts.stream().allMatch(part -> isWhole(part.toString(), lens, names))
                ? parts.stream()
                        .map(part -> new Segment(WeekType.ALL, part.toString().strip()))
                        .toList()
                : List.of();
    }

    private static boolean isStart(String line, Lens lens, Names names) {
        var words = new LessonWords(lens, names);
        words.read(line);
        return words.guesses().isEmpty()
                && (lens == Lens.CLASS ? words.hasKnownSubject() : words.hasClasses());
    }

    private static boolean isWhole(String text, Lens lens, Names names) {
        var words = new LessonWords(lens, names);
        words.read(text);
        return words.hasKnownSubject() && words.unread().isEmpty();
    }

    /** A mark before its lesson or, where the text begins without one, behind its first word. */
    private static List<Segment> byMarks(String text) {
        var matcher = MARK.matcher(text);
        var starts = new ArrayList<Integer>();
        var weeks = new ArrayList<WeekType>();
        boolean areBehind = false;
        while (matcher.find()) {
            int start = matcher.start();
            areBehind |= starts.isEmpty() && hasWord(text, 0, start);
            starts.add(areBehind ? startOf(text, start, matcher.end()) : start);
            weeks.add(
                    matcher.group().contains("双") || matcher.group().contains("even")
                            ? WeekType.EVEN
                            : WeekType.ODD);
        }
        starts.add(text.length());
        var common = text.substring(0, starts.getFirst()); // such as the class above both
        var found = new ArrayList<Segment>();
        for (int i = 0; i < weeks.size(); i++) {
            int from = starts.get(i);
            int to = Math.max(from, starts.get(i + 1));
            var words = MARK.matcher(text.substring(from, to)).replaceAll(" ");
            found.add(new Segment(weeks.get(i), common + words.replaceAll("[/|,;]\\s*$", "")));
        }
        return found;
    }

    /** Of the line if the mark ends it, else of the word before the mark. */
    private static int startOf(String text, int mark, int end) {
        boolean endsLine = text.substring(end).isBlank() || text.charAt(end) == '\n';
        int start = mark;
        while (start > 0
                && (endsLine
                        ? text.charAt(start - 1) != '\n'
                        : !Character.isWhitespace(text.charAt(start - 1)))) {
            start--;
        }
        var line = text.substring(start, mark);
        return MARK.matcher(line).find() ? mark - line.length() + lastEnd(line) : start;
    }

    private static int lastEnd(String line) {
        var matcher = MARK.matcher(line);
        int end = 0;
        while (matcher.find()) {
            end = matcher.end();
        }
        return end;
    }

    private static boolean hasWord(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Two alternatives, as A|B or line by line. */
    private static List<Segment> alternatives(String text, char sign) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        boolean isByLine =
                lines.size() > 1
                        && lines.stream()
                                .allMatch(line -> line.chars().filter(c -> c == sign).count() == 1);
        if (isByLine) {
            var odd = new StringBuilder();
            var even = new StringBuilder();
            for (var line : lines) {
                int at = line.indexOf(sign);
                odd.append(line, 0, at).append('\n');
                even.append(line, at + 1, line.length()).append('\n');
            }
            return two(odd.toString(), even.toString());
        }
        int at = text.indexOf(sign);
        return at >= 0 && at == text.lastIndexOf(sign)
                ? two(text.substring(0, at), text.substring(at + 1))
                : List.of();
    }

    private static List<Segment> two(String odd, String even) {
        return List.of(
                new Segment(WeekType.ODD, odd.strip()), new Segment(WeekType.EVEN, even.strip()));
    }
}
