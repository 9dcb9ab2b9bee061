package paike.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import paike.model.calendar.EventKind;
import paike.model.calendar.Exam;
import paike.model.calendar.ExamKind;
import paike.model.calendar.Holiday;
import paike.model.calendar.MakeUpDay;
import paike.model.calendar.SchoolCalendar;
import paike.model.calendar.SchoolEvent;
import paike.model.calendar.Term;
import paike.model.school.WeekType;

/** The lines of a picture about dates; the last days are included. */
final class PictureCalendar {
    private final PictureFacts facts;
    private final List<Term> terms = new ArrayList<>();
    private final List<Holiday> holidays = new ArrayList<>();
    private final List<MakeUpDay> makeUpDays = new ArrayList<>();
    private final List<SchoolEvent> events = new ArrayList<>();
    private final List<Exam> exams = new ArrayList<>();

    PictureCalendar(PictureFacts facts) {
        this.facts = facts;
    }

    SchoolCalendar calendar() {
        return new SchoolCalendar(
                List.copyOf(terms),
                List.copyOf(holidays),
                List.copyOf(makeUpDays),
                List.copyOf(events),
                List.copyOf(exams));
    }

    void readLine(String what, List<String> line) {
        var words = PictureFacts.Words.of(line);
        var name = words.bare().getFirst();
        switch (what) {
            case "term" ->
                    terms.add(new Term(name, name, date(words, 1), date(words, 2), WeekType.ODD));
            case "holiday" -> holidays.add(new Holiday(name, date(words, 1), last(words)));
            case "makeup" ->
                    makeUpDays.add(
                            new MakeUpDay(
                                    "makeup",
                                    LocalDate.parse(name),
                                    PictureFacts.weekday(words.bare().get(1)),
                                    Optional.empty()));
            case "event" ->
                    events.add(
                            new SchoolEvent(
                                    words.byKey().getOrDefault("name", name),
                                    EventKind.ofCode(name).orElseThrow(),
                                    date(words, 1),
                                    last(words),
                                    grades(words),
                                    words.byKey().containsKey("stops")));
            default -> exams.add(exam(name, words));
        }
    }

    private Exam exam(String kind, PictureFacts.Words words) {
        var found = ExamKind.ofCode(kind).orElseThrow();
        var subjects = words.byKey().getOrDefault("subjects", "");
        var marks = words.byKey().getOrDefault("is", "");
        return new Exam(
                found.title().zh(),
                found,
                date(words, 1),
                grades(words),
                Arrays.stream(subjects.split(",", -1))
                        .filter(name -> !name.isEmpty())
                        .map(facts::subject)
                        .collect(Collectors.toSet()),
                !marks.contains("oral"),
                marks.contains("ordered"),
                !marks.contains("marks"),
                marks.contains("ranked"));
    }

    private static Set<Integer> grades(PictureFacts.Words words) {
        var grades = words.byKey().get("grades");
        return grades == null ? Set.of() : PictureFacts.numbers(grades);
    }

    private static LocalDate date(PictureFacts.Words words, int word) {
        return LocalDate.parse(words.bare().get(word));
    }

    private static LocalDate last(PictureFacts.Words words) {
        return date(words, words.bare().size() > 2 ? 2 : 1);
    }
}
