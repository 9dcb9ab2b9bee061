package paike.datasets.json;

import static paike.datasets.json.Nodes.named;
import static paike.datasets.json.Nodes.numbers;
import static paike.datasets.json.Nodes.objects;
import static paike.datasets.json.Nodes.sorted;
import static paike.datasets.json.Nodes.texts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import paike.model.calendar.Exam;
import paike.model.calendar.SchoolCalendar;
import paike.model.calendar.SchoolEvent;
import paike.model.calendar.Term;
import paike.model.school.Subject;
import paike.model.school.WeekType;

/** Writes what a school says by date. */
final class CalendarWriter {
    private CalendarWriter() {}

    static void write(ObjectNode school, SchoolCalendar calendar) {
        objects(school, "terms", calendar.terms(), CalendarWriter::term);
        objects(
                school,
                "holidays",
                calendar.holidays(),
                (node, holiday) -> {
                    node.put("name", holiday.name());
                    span(node, holiday.from(), holiday.to());
                });
        objects(
                school,
                "makeUpDays",
                calendar.makeUpDays(),
                (node, day) -> {
                    node.put("name", day.name()).put("date", day.date().toString());
                    node.put("weekday", day.weekday());
                    day.weeks().ifPresent(weeks -> node.put("weeks", weeks.name()));
                });
        objects(school, "events", calendar.events(), CalendarWriter::event);
        objects(school, "exams", calendar.exams(), CalendarWriter::exam);
    }

    private static void term(ObjectNode node, Term term) {
        named(node, term.id(), term.name());
        node.put("from", term.from().toString()).put("to", term.to().toString());
        if (term.firstWeek() == WeekType.EVEN) {
            node.put("firstWeek", term.firstWeek().name());
        }
    }

    private static void event(ObjectNode node, SchoolEvent event) {
        node.put("name", event.name()).put("kind", event.kind().code());
        span(node, event.from(), event.to());
        numbers(node, "grades", sorted(event.grades()));
        if (event.stopsLessons()) {
            node.put("stopsLessons", true);
        }
    }

    private static void exam(ObjectNode node, Exam exam) {
        node.put("name", exam.name()).put("kind", exam.kind().code());
        node.put("date", exam.date().toString());
        numbers(node, "grades", sorted(exam.grades()));
        texts(node, "subjects", exam.subjects().stream().map(Subject::id).sorted().toList());
        if (!exam.onPaper()) {
            node.put("onPaper", false);
        }
        if (exam.ordered()) {
            node.put("ordered", true);
        }
        if (!exam.levels()) {
            node.put("levels", false);
        }
        if (exam.ranked()) {
            node.put("ranked", true);
        }
    }

    private static void span(ObjectNode node, LocalDate from, LocalDate to) {
        node.put("from", from.toString());
        if (!to.equals(from)) {
            node.put("to", to.toString());
        }
    }
}
