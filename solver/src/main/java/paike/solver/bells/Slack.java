package paike.solver.bells;

import java.lang.reflect.RecordComponent;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paike.rules.Audit;
import paike.rules.Rule;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.schoolclass.KeepWeeklyTotal;

/**
 * How much stricter a figure of a rule could be before a day plan would break it.
 *
 * @param setting name of the figure
 * @param left minutes, or units of the figure; 0 = the plan is at the limit
 */
public record Slack(RulebookEntry entry, String setting, int left) {
    /** Looked no further; such a rule says little about the plan. */
    private static final int FAR = 120;

    /**
     * The rules that a proposal keeps, tightest first; rules that ask for an exact figure apart.
     */
    public static List<Slack> of(BandPlan plan, Rulebook rulebook) {
        var band = plan.band().representatives(rulebook);
        var school = TinySchool.of(List.of(new TinySchool.Part(band, plan.bells())));
        var all = new ArrayList<Slack>();
        for (var entry : DayRules.ofBands(rulebook).entries()) {
            boolean isTotal = entry.rule() instanceof KeepWeeklyTotal;
            if (!isTotal && DayRules.concern(entry, plan.band())) {
                for (var component : entry.rule().getClass().getRecordComponents()) {
                    of(entry, component, book -> Audit.of(school, book)).ifPresent(all::add);
                }
            }
        }
        all.sort(Comparator.comparingInt(Slack::left));
        return all;
    }

    private interface Judge {
        Audit of(Rulebook book);
    }

    private static Optional<Slack> of(RulebookEntry entry, RecordComponent component, Judge judge) {
        int up = left(entry, component, 1, judge);
        int down = left(entry, component, -1, judge);
        boolean isExact = up == 0 && down == 0;
        int least = Math.min(up, down);
        return isExact || least >= FAR
                ? Optional.empty()
                : Optional.of(new Slack(entry, component.getName(), least));
    }

    /** Steps that the figure can move one way and still be kept. */
    private static int left(
            RulebookEntry entry, RecordComponent component, int direction, Judge judge) {
        int kept = 0;
        int broken = FAR + 1;
        while (broken - kept > 1) {
            int middle = kept + (broken - kept) / 2;
            var rule = moved(entry.rule(), component, direction * middle);
            if (rule.isEmpty()) {
                return FAR;
            }
            var book = new Rulebook("", "", List.of(with(entry, rule.get())));
            if (judge.of(book).violations().isEmpty()) {
                kept = middle;
            } else {
                broken = middle;
            }
        }
        return kept;
    }

    private static RulebookEntry with(RulebookEntry entry, Rule rule) {
        return new RulebookEntry(
                entry.id(),
                rule,
                entry.level(),
                entry.weight(),
                entry.cost(),
                entry.grades(),
                entry.source(),
                entry.book(),
                null);
    }

    private static Optional<Rule> moved(Rule rule, RecordComponent component, int by) {
        var components = rule.getClass().getRecordComponents();
        var values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                var value = components[i].getAccessor().invoke(rule);
                values[i] =
                        components[i].getName().equals(component.getName())
                                ? moved(value, by)
                                : value;
            }
            if (Arrays.asList(values).contains(null)) {
                return Optional.empty();
            }
            var types = Arrays.stream(components).map(RecordComponent::getType);
            return Optional.of(
                    (Rule)
                            rule.getClass()
                                    .getDeclaredConstructor(types.toArray(Class<?>[]::new))
                                    .newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("rule " + rule + " cannot be changed", e);
        }
    }

    /** A number or a time moved by so many units or minutes; null for all else. */
    private static @Nullable Object moved(Object value, int by) {
        if (value instanceof Integer number) {
            return number + by < 0 ? null : number + by;
        }
        return value instanceof LocalTime time ? time.plusMinutes(by) : null;
    }
}
