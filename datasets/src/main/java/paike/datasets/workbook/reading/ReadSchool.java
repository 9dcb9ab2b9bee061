package paike.datasets.workbook.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.school.SchoolFacts;
import paike.rules.Rulebook;

/**
 * What a workbook means.
 *
 * @param rulebook null if the workbook states none
 * @param notes what was not read and does no harm
 */
public record ReadSchool(SchoolFacts facts, @Nullable Rulebook rulebook, List<Text> notes) {}
