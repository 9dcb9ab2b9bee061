package paike.rules.afterschool;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class OpenRoomsAfterSchoolTest {
    private static final String BELL =
            "bell 08:00-08:40 08:50-09:30 10:00-10:40 10:50-11:30"
                    + " afterSchool1 15:30-16:10 afterSchool2 16:30-17:30\n";

    private static final OpenRoomsAfterSchool RULE =
            new OpenRoomsAfterSchool(List.of("library", "lab"));

    @Test
    void oneOpenRoomOfEachKindIsEnough() {
        Drawn.of(
                        BELL
                                + "class 1A\nroom L1 library never=Mon\nroom L2 library\nroom B lab\n"
                                + "| Mon | Tue")
                .under(RULE)
                .isKept();
    }

    @Test
    void kindThatIsClosedOrMissingIsNamed() {
        Drawn.of(BELL + "class 1A\nroom L1 library never=Mon@16:00-\n| Mon | Tue")
                .under(RULE)
                .breaks(2, 1);
    }
}
