package paike.datasets.manual.entries;

import paike.datasets.grid.Area;
import paike.model.school.LessonKind;
import paike.model.school.WeekType;

/**
 * A place of a table where a lesson stands or could stand.
 *
 * @param lens whose table it is
 * @param owner class, teacher or room
 * @param subject that its line is for; empty = any
 * @param week that the table is for
 * @param weekday 1 = Monday
 * @param period from 1 among the day's periods of its kind
 * @param area the cells that belong together, as a subject above its teacher
 */
public record Opening(
        Lens lens,
        String owner,
        String subject,
        WeekType week,
        int weekday,
        LessonKind kind,
        int period,
        Entry.Spot spot,
        Area area) {}
