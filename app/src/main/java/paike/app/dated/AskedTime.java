package paike.app.dated;

import java.util.Optional;
import java.util.regex.Pattern;
import paike.datasets.words.PeriodLabel;
import paike.datasets.words.Spelling;
import paike.datasets.words.TimeText;
import paike.datasets.words.Times;
import paike.datasets.words.WeekdayWords;
import paike.model.Text;
import paike.model.school.ClassWeek;
import paike.model.school.IntervalKind;
import paike.model.school.Slot;
import paike.model.school.WeekType;

/**
 * A period of the week as staff write it: 周三第2节, 周三下午第1节, 单周周五第3节, Wed period 2, 周三 15:40.
 *
 * @param weekday 1 = Monday; 0 = not named
 * @param period from 1, counted from the start of the half if one is named; 0 = not named
 * @param clock when it begins; empty = not named
 * @param weeks ALL = not named
 * @param unread words that are no time
 */
record AskedTime(
        int weekday,
        PeriodLabel.Half half,
        int period,
        String clock,
        WeekType weeks,
        String unread) {
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)");
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "\\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD =
            Pattern.compile("\\b(?:period|lesson|p)\\s*(\\d{1,2})\\b", Pattern.CASE_INSENSITIVE);

    static AskedTime of(String words) {
        var chinese =
                ENGLISH.matcher(Spelling.halfWidth(words))
                        .replaceAll(
                                day -> Text.weekday(WeekdayWords.of(day.group(1)).orElse(1)).zh());
        chinese = PERIOD.matcher(chinese).replaceAll("第$1节");
        var weeks =
                chinese.contains("单周")
                        ? WeekType.ODD
                        : chinese.contains("双周") ? WeekType.EVEN : WeekType.ALL;
        chinese = chinese.replace("单周", " ").replace("双周", " ");
        var clock = CLOCK.matcher(chinese);
        var start = "";
        if (clock.find()) {
            start = "%02d:%s".formatted(Integer.parseInt(clock.group(1)), clock.group(2));
            chinese = clock.replaceFirst(" ");
        }
        var text = TimeText.of(chinese);
        Optional<Times> time = text.times().stream().findFirst();
        return new AskedTime(
                time.filter(one -> one.weekdays().size() == 1)
                        .map(one -> one.weekdays().getFirst())
                        .orElse(0),
                time.map(Times::half).orElse(PeriodLabel.Half.ANY),
                time.filter(one -> one.periods().size() == 1 && one.periods().getFirst() > 0)
                        .map(one -> one.periods().getFirst())
                        .orElse(0),
                start,
                weeks,
                text.unread());
    }

    boolean isEmpty() {
        return weekday == 0 && period == 0 && clock.isEmpty() && half == PeriodLabel.Half.ANY;
    }

    /** Whether a lesson that starts at a slot is meant. */
    boolean fits(Slot slot, ClassWeek week) {
        boolean isThen = clock.isEmpty() || slot.start().toString().equals(clock);
        return (weekday == 0 || slot.weekday() == weekday) && isThen && fitsPeriod(slot, week);
    }

    private boolean fitsPeriod(Slot slot, ClassWeek week) {
        boolean isMorning = week.isMorning(slot.index());
        boolean fitsHalf =
                switch (half) {
                    case MORNING -> isMorning;
                    case AFTERNOON, EVENING -> !isMorning;
                    case ANY -> true;
                };
        if (!fitsHalf || period == 0) {
            return fitsHalf;
        }
        if (slot.kind() != IntervalKind.LESSON) {
            return false; // of lessons alone people say 第1节
        }
        int number = week.period(slot.index());
        if (half == PeriodLabel.Half.AFTERNOON && number > 0) {
            int[] all = week.lessonSlots(slot.day());
            int before = 0;
            for (int other : all) {
                before += week.isMorning(other) ? 1 : 0;
            }
            return number == period + before || (number == period && period > before);
        }
        return number == period;
    }
}
