package paike.rules.week;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Whose;

class LimitBuildingChangesPerDayTest {
    private static final LimitBuildingChangesPerDay RULE =
            new LimitBuildingChangesPerDay(Whose.TEACHERS, 1);

    @Test
    void everyChangeOfADayCounts() {
        Drawn.of(
                        """
                        room East1 classroom building=East
                        room East2 classroom building=East
                        room West1 classroom building=West
                        room Field playground
                           | Mon                                                   | Tue
                        1A | Ma/Ada@East1 Ma/Ada@West1 . Ma/Ada@East2 Ma/Ada@East1 | Ma/Ada@East1 Ma/Ada@West1
                        """)
                .under(RULE)
                .breaks(1)
                .at("", 1, 0)
                .says("Ada 周一 换楼 2 次", "最多 1 次")
                .lights("1A Ma", "1A Ma", "1A Ma", "1A Ma");
    }

    @Test
    void lessonsInNoBuildingArePassedOver() {
        Drawn.of(
                        """
                        room East1 classroom building=East
                        room East2 classroom building=East
                        room West1 classroom building=West
                        room Field playground
                           | Mon
                        1A | Ma/Ada@East1 Ma/Ada Ma/Ada@Field Ma/Ada@East2
                        """)
                .under(new LimitBuildingChangesPerDay(Whose.TEACHERS, 0))
                .isKept();
    }

    @Test
    void classesMayBeLimitedToo() {
        Drawn.of(
                        """
                        room East1 classroom building=East
                        room East2 classroom building=East
                        room West1 classroom building=West
                        room Field playground
                           | Mon
                        1A | Ma/Ada@East1 Ma/Bo@West1
                        1B | Ma/Bo@East2
                        """)
                .under(new LimitBuildingChangesPerDay(Whose.CLASSES, 0))
                .breaks(1)
                .at("1A", 1, 0);
    }

    @Test
    void eachWeekIsJudgedByItself() {
        Drawn.of(
                        """
                        room East1 classroom building=East
                        room East2 classroom building=East
                        room West1 classroom building=West
                        room Field playground
                           | Mon
                        1A | Ma/Ada@East1:odd Ma/Ada@West1 Ma/Ada@East1:even
                        """)
                .under(RULE)
                .isKept();
    }
}
