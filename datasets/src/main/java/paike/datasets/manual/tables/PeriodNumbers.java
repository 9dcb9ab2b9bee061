package paike.datasets.manual.tables;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.datasets.manual.tables.TableCell.Time;
import paike.datasets.words.ClockWords;
import paike.datasets.words.PeriodLabel;
import paike.datasets.words.PeriodLabel.Half;
import paike.model.school.LessonKind;

/** Numbers the periods of one day through, whether the afternoon begins anew or not. */
final class PeriodNumbers {

    /**
     * The head of one period.
     *
     * @param half stated beside the label; ANY = not
     * @param clock stated beside the label; null = not
     */
    record Head(PeriodLabel label, Half half, ClockWords.@Nullable Span clock) {}

    private PeriodNumbers() {}

    /** One time per head, in order of the day. */
    static List<Time> of(List<Head> heads) {
        var times = new ArrayList<Time>();
        int shift = 0;
        int last = 0;
        int activities = 0;
        boolean isAfternoon = false;
        int morning = lastOfMorning(heads);
        for (var head : heads) {
            var label = head.label();
            var clock = head.clock() == null ? label.clock() : head.clock();
            isAfternoon |= isAfternoon(head, clock);
            if (label.kind() == PeriodLabel.Kind.ACTIVITY) {
                times.add(new Time(LessonKind.ACTIVITY, ++activities, false, clock, label.name()));
            } else if (label.kind() != PeriodLabel.Kind.LESSON) {
                times.add(new Time(null, 0, false, clock, label.name()));
            } else {
                if (label.number() + shift <= last) {
                    shift = last;
                }
                last = label.number() + shift;
                boolean isMorning =
                        morning > 0 ? last <= morning : !isAfternoon && isBeforeNoon(clock);
                times.add(new Time(LessonKind.LESSON, last, isMorning, clock, label.name()));
            }
        }
        return times;
    }

    private static boolean isAfternoon(Head head, ClockWords.@Nullable Span clock) {
        return head.half() == Half.AFTERNOON
                || head.label().half() == Half.AFTERNOON
                || (clock != null && !clock.start().isBefore(LocalTime.NOON));
    }

    private static boolean isBeforeNoon(ClockWords.@Nullable Span clock) {
        return clock != null && clock.start().isBefore(LocalTime.NOON);
    }

    /**
     * Number of morning lessons, as far as halves of the day or breaks at noon say; 0 = unknown.
     */
    private static int lastOfMorning(List<Head> heads) {
        int lessons = 0;
        for (var head : heads) {
            boolean isNoon = head.label().name().matches(".*(?:午休|午餐|午饭|中餐|午间|午读|午写).*");
            if (lessons > 0 && (isNoon || isAfternoon(head, head.clock()))) {
                return lessons;
            }
            lessons += head.label().kind() == PeriodLabel.Kind.LESSON ? 1 : 0;
        }
        return 0;
    }
}
