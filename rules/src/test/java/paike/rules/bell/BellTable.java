package paike.rules.bell;

import paike.rules.Drawn;
import paike.rules.Rule;
import paike.rules.Verdict;

/** What a rule says of bell schedules, one a row; grade 3 has each on Monday and Tuesday. */
final class BellTable {
    private final Rule rule;

    private BellTable(Rule rule) {
        this.rule = rule;
    }

    static BellTable of(Rule rule) {
        return new BellTable(rule);
    }

    BellTable keeps(String bell) {
        verdict(bell).isKept();
        return this;
    }

    /** Broken once for both days, with a sentence that names all of these. */
    BellTable breaks(int deviation, String bell, String... said) {
        verdict(bell).breaks(deviation).atGrade(3, 0).says("3年级", "周一、周二").says(said);
        return this;
    }

    private Verdict verdict(String bell) {
        return Drawn.of("bell %s%n  | Mon | Tue%n3A | . | .".formatted(bell)).under(rule);
    }
}
