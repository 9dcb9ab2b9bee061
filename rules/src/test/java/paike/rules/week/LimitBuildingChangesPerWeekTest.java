package paike.rules.week;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Whose;

class LimitBuildingChangesPerWeekTest {
    private static final LimitBuildingChangesPerWeek RULE =
            new LimitBuildingChangesPerWeek(Whose.TEACHERS, 1);

    @Test
    void changesOfAllDaysAddUp() {
        Drawn.of(
                        """
                        room East1 classroom building=East
                        room East2 classroom building=East
                        room West1 classroom building=West
                        room Field playground
                           | Mon                       | Tue                       | Wed
                        1A | Ma/Ada@East1 Ma/Ada@West1 | Ma/Ada@East1 Ma/Ada@West1 | Ma/Ada@East1
                        """)
                .under(RULE)
                .breaks(1)
                .at("", 0, 0)
                .says("Ada 一周换楼 2 次", "周一、周二", "最多 1 次")
                .lights("1A Ma", "1A Ma", "1A Ma", "1A Ma");
    }

    @Test
    void nightsAreNoChange() {
        Drawn.of(
                        """
                        room East1 classroom building=East
                        room East2 classroom building=East
                        room West1 classroom building=West
                        room Field playground
                           | Mon          | Tue
                        1A | Ma/Ada@East1 | Ma/Ada@West1
                        """)
                .under(new LimitBuildingChangesPerWeek(Whose.CLASSES, 0))
                .isKept();
    }
}
