package paike.datasets.manual.tables;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.datasets.manual.tables.TableCell.At;
import paike.datasets.manual.tables.TableCell.Time;
import paike.datasets.words.ClockWords;
import paike.datasets.words.PeriodLabel;
import paike.datasets.words.PeriodLabel.Half;

/** Numbers the periods of one day through, whether the afternoon begins anew or not. */
final class PeriodNumbers {

    /**
     * The head of one period.
     *
     * @param half stated beside the label; ANY = not
     * @param clock stated beside the label; null = not
     * @param at the cell that states the clock, or else the label
     */
    record Head(PeriodLabel label, Half half, ClockWords.@Nullable Span clock, At at) {}

    private PeriodNumbers() {}

    /** One time per head, in order of the day. */
    static List<Time> of(List<Head> heads) {
        var times = new ArrayList<Time>();
        int shift = 0;
        int last = 0;
        int activities = 0;
        int afterSchool = 0;
        boolean isAfternoon = false;
        int morning = lastOfMorning(heads);
        for (var head : heads) {
            var label = head.label();
            var clock = clock(head);
            isAfternoon |= isAfternoon(head, clock);
            if (label.kind() == PeriodLabel.Kind.ACTIVITY) {
                times.add(time(head, ++activities, false));
            } else if (label.kind() == PeriodLabel.Kind.AFTER_SCHOOL) {
                times.add(time(head, ++afterSchool, false));
            } else if (label.kind() != PeriodLabel.Kind.LESSON) {
                times.add(time(head, 0, false));
            } else {
                if (label.number() + shift <= last) {
                    shift = last;
                }
                int first = label.number() + shift;
                last = label.last() + shift;
                boolean isMorning =
                        morning > 0 ? last <= morning : !isAfternoon && isBeforeNoon(clock);
                times.add(time(head, first, isMorning));
            }
        }
        return times;
    }

    private static Time time(Head head, int number, boolean isMorning) {
        var label = head.label();
        int length = Math.max(1, label.last() - label.number() + 1);
        return new Time(
                label.kind(), number, length, isMorning, clock(head), label.name(), head.at());
    }

    private static ClockWords.@Nullable Span clock(Head head) {
        return head.clock() == null ? head.label().clock() : head.clock();
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
            lessons +=
                    head.label().kind() == PeriodLabel.Kind.LESSON
                            ? head.label().last() - head.label().number() + 1
                            : 0;
        }
        return 0;
    }
}
