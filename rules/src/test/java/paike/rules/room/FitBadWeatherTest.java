package paike.rules.room;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class FitBadWeatherTest {
    private static final FitBadWeather RULE = new FitBadWeather();

    private static final String SCHOOL =
            """
            room Field playground classes=9
            room Gym gym classes=2
            class 1A home=R1
            class 1B home=R2
            class 1C home=R3
            """;

    @Test
    void homeRoomsTakeInWhoFindsNoGym() {
        Drawn.of(
                        SCHOOL
                                + """
                                closed playground gym
                                   | Mon
                                1A | Pe/Ada@Field
                                1B | Pe/Bo@Field
                                1C | Pe/Cy@Field
                                """)
                .under(RULE)
                .isKept();
    }

    @Test
    void classWhoseHomeRoomIsTakenNeedsTheGym() {
        Drawn.of(
                        SCHOOL
                                + """
                                closed playground gym
                                   | Mon
                                1A | Pe/Ada@Field
                                1B | Pe/Bo@Field
                                1C | Pe/Cy@Field
                                2A | Ma/Di@R1
                                """)
                .under(RULE)
                .isKept();
    }

    @Test
    void fullGymAndTakenHomeRoomLeaveAClassOutside() {
        Drawn.of(
                        SCHOOL
                                + """
                                closed Field Gym
                                   | Mon            | Tue
                                1A | Pe/Ada@Field   | Pe/Ada@Field
                                2A | Ma/Di@R1       | .
                                2B | Ru/Ed@Gym      | Ru/Ed@Gym
                                2C | Ru/Flo@Gym     | Ru/Flo@Gym
                                """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 1)
                .says("周一", "1 次课没有室内场地", "1A Pe", "Field停用")
                .lights("1A Pe");
    }

    @Test
    void classWithoutAHomeRoomIsOutside() {
        Drawn.of(
                        """
                        room Field playground
                        closed Field gym
                           | Mon
                        1A | Pe/Ada@Field
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void jointLessonNeedsSpaceForBothClasses() {
        Drawn.of(
                        """
                        room Field playground classes=9
                        room Gym gym classes=2
                        class 1A home=R1
                        closed Field gym
                              | Mon              | Tue
                        1A+1B | Pe/Ada+Bo@Field  | Pe/Ada+Bo@Field
                        2A    | .                | Pe/Cy@Gym
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 2, 1);
    }

    @Test
    void gymWithTooFewSeatsIsNoPlace() {
        Drawn.of(
                        """
                        room Field playground
                        room Gym gym seats=30
                        class 1A pupils=31
                        closed Field gym
                           | Mon
                        1A | Pe/Ada@Field
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void otherWeekIsNotInTheWay() {
        Drawn.of(
                        SCHOOL
                                + """
                                closed Field gym
                                   | Mon
                                1A | Pe/Ada@Field:odd
                                2A | Ma/Di@R1:even
                                """)
                .under(RULE)
                .isKept();
    }

    @Test
    void schoolThatClosesNothingIsNotJudged() {
        Drawn.of("room Field playground\n | Mon\n1A | Pe/Ada@Field").under(RULE).isKept();
    }
}
