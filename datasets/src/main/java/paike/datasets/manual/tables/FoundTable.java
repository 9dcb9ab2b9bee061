package paike.datasets.manual.tables;

import java.util.List;
import paike.datasets.grid.SheetAccount;

/**
 * A table found on a sheet.
 *
 * @param title what stands above it, one line per cell
 * @param heads what the columns beside the days are for, such as 班级 and 教师
 */
public record FoundTable(SheetAccount account, List<TableCell> cells, String title, String heads) {}
