package paike.app.publish;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.datasets.grid.Grid;
import paike.model.plan.Plan;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.rules.Rulebook;

/**
 * What is put up.
 *
 * @param date from which it stands there
 * @param edition such as "第 2 版" or the name of the plan
 * @param contact whom to tell of faults, such as a telephone number; empty = the office alone
 * @param books table of books and exercise books; null = the school puts it up elsewhere
 */
public record Published(
        Plan plan,
        Rulebook rulebook,
        LocalDate date,
        String edition,
        String contact,
        @Nullable Grid books) {

    School school() {
        return plan.school();
    }

    List<SchoolClass> classes(int grade) {
        return school().classes().stream().filter(one -> one.grade() == grade).toList();
    }
}
