package paike.rules.week;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Whose;

class HoldGapsBetweenBuildingsTest {
    private static final HoldGapsBetweenBuildings RULE =
            new HoldGapsBetweenBuildings(Whose.TEACHERS, 1);

    @Test
    void changeWithoutAPeriodBetweenCounts() {
        Drawn.of(
                        """
                        room East1 classroom building=East
                        room East2 classroom building=East
                        room West1 classroom building=West
                        room Field playground
                           | Mon                                      | Tue
                        1A | Ma/Ada@East1 Ma/Ada@West1 . Ma/Ada@East2 | Ma/Ada@East1 Ma/Ada@East2
                        """)
                .under(RULE)
                .breaks(1)
                .at("", 1, 0)
                .says("Ada 周一 有 1 次换楼", "空出 1 节")
                .lights("1A Ma", "1A Ma", "1A Ma");
    }

    @Test
    void lessonInNoBuildingIsTimeEnough() {
        Drawn.of(
                        """
                        room East1 classroom building=East
                        room East2 classroom building=East
                        room West1 classroom building=West
                        room Field playground
                           | Mon
                        1A | Ma/Ada@East1 Ma/Ada@Field Ma/Ada@West1
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void doubleIsLeftAtItsEnd() {
        Drawn.of(
                        """
                        room East1 classroom building=East
                        room East2 classroom building=East
                        room West1 classroom building=West
                        room Field playground
                           | Mon
                        1A | Ma/Ada@East1 = . Ma/Ada@West1
                        """)
                .under(new HoldGapsBetweenBuildings(Whose.TEACHERS, 2))
                .breaks(1);
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
                        """)
                .under(new HoldGapsBetweenBuildings(Whose.CLASSES, 1))
                .breaks(1)
                .at("1A", 1, 0);
    }
}
