package paike.datasets.manual.tables;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import paike.datasets.grid.Grid;
import paike.datasets.manual.tables.TableCell.At;
import paike.datasets.words.PeriodLabel;
import paike.datasets.words.PeriodLabel.Half;
import paike.datasets.words.PeriodLabel.Kind;

/**
 * Numbers heads that state times of the clock and no periods: those with lessons beside them count
 * from 1, a break is known by what stands there.
 */
final class ClockHeads {
    private static final int LEAST = 3;

    private final Grid grid;
    private final Signs signs;

    ClockHeads(Grid grid, Signs signs) {
        this.grid = grid;
        this.signs = signs;
    }

    /**
     * Numbers the heads of one day; does nothing if they are no such heads.
     *
     * @param heads in order of the day
     * @param contents what stands in the lines of a head
     * @return true if they are numbered
     */
    boolean number(List<At> heads, Function<At, Set<String>> contents) {
        if (heads.stream().filter(this::isBare).count() < LEAST) {
            return false;
        }
        int number = 0;
        for (var head : heads) {
            if (!isBare(head)) {
                continue;
            }
            var clock = signs.label(head.row(), head.column()).orElseThrow().clock();
            var other = other(contents.apply(head));
            number += other.isEmpty() ? 1 : 0;
            int own = number;
            signs.name(
                    head.row(),
                    head.column(),
                    other.map(one -> new PeriodLabel(one.kind(), 0, 0, Half.ANY, clock, one.name()))
                            .orElseGet(
                                    () ->
                                            new PeriodLabel(
                                                    Kind.LESSON, own, own, Half.ANY, clock, "")));
        }
        return number > 1;
    }

    private boolean isBare(At head) {
        return !grid.text(head.row(), head.column()).isEmpty()
                && signs.label(head.row(), head.column())
                        .filter(label -> label.clock() != null && label.name().isEmpty())
                        .isPresent();
    }

    /** The one break or service that takes place then; empty if there are lessons. */
    private static Optional<PeriodLabel> other(Set<String> contents) {
        return contents.size() == 1
                ? PeriodLabel.of(contents.iterator().next())
                        .filter(label -> label.kind() != Kind.LESSON)
                : Optional.empty();
    }
}
