package paike.rules.room;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Subjects;

class UseRoomKindTest {
    private static final UseRoomKind RULE = new UseRoomKind(Subjects.of("Sc"), List.of("lab"), 1);

    @Test
    void onePeriodInTheLabIsKept() {
        Drawn.of(
                        """
                        room Lab lab
                           | Mon       | Tue
                        1A | Sc/Bo@Lab | Sc/Bo@R1
                        1B | Ma/Cy     | .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void noneInTheLabCostsTwoHalves() {
        Drawn.of(
                        """
                        room Lab lab
                           | Mon   | Tue
                        1A | Sc/Bo | Sc/Bo@R1
                        """)
                .under(RULE)
                .breaks(2)
                .at("1A", 2, 1)
                .says("1A", "Sc", "在Lab只上 0 节", "至少应有 1 节")
                .lights("1A Sc", "1A Sc");
    }

    @Test
    void allOfThemMayBeDue() {
        Drawn.of(
                        """
                        room Lab lab
                           | Mon       | Tue
                        1A | Sc/Bo@Lab | Sc/Bo@R1
                        """)
                .under(new UseRoomKind(Subjects.of("Sc"), List.of("lab"), 99))
                .breaks(2)
                .says("只上 1 节", "至少应有 2 节");
    }

    @Test
    void subjectWithLessIsThereWithAllItHas() {
        Drawn.of(
                        """
                        room Lab lab
                           | Mon
                        1A | Sc/Bo@R1:odd
                        1B | Sc/Bo@Lab:even
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 1);
    }

    @Test
    void doubleIsTwoPeriods() {
        Drawn.of(
                        """
                        room Lab lab
                           | Mon         | Tue
                        1A | Sc/Bo@Lab = | Sc/Bo
                        """)
                .under(new UseRoomKind(Subjects.of("Sc"), List.of("lab"), 2))
                .isKept();
    }

    @Test
    void lessonStillToComeExcuses() {
        Drawn.of("room Lab lab\nleft 1A Sc/Bo\n | Mon\n 1A | Sc/Bo@R1")
                .unfinishedUnder(RULE)
                .isKept();
    }

    @Test
    void lessonStillToComeExcusesOnlyItself() {
        Drawn.of("room Lab lab\nleft 1A Sc/Bo\n | Mon\n 1A | Sc/Bo@R1")
                .unfinishedUnder(new UseRoomKind(Subjects.of("Sc"), List.of("lab"), 2))
                .breaks(2);
    }
}
